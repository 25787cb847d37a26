import { useId, useRef } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import type { GroundRule } from '#shared/content/kinds.ts';
import { textLimits } from '#shared/model/text.ts';
import { useRoom } from './meeting-context.ts';
import { OwnWords } from './own-words.tsx';
import { OwnPick, Pick } from './pick.tsx';
import { QuietLine } from './quiet-line.tsx';

/** How the two want it when they meet: rules to pick together, and their own. None is an answer too. */
export function GroundRules({ rules }: { readonly rules: readonly GroundRule[] }) {
  const { t, language } = useWords();
  const { state, actions, isQuiet } = useRoom();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  const isFull = state.rules.length >= 20;
  const isChosen = (ruleId: string) => state.rules.some((rule) => rule.id === ruleId);
  // Own ones, and such as were ours when an earlier frame was agreed.
  const others = state.rules.filter((chosen) => !rules.some((rule) => rule.id === chosen.id));

  async function remove(ruleId: string) {
    if (!(await actions.removeRule(ruleId))) return;
    announce(t('opening.rules.removed'));
    title.current?.focus();
  }

  return (
    <section className="ground-rules" aria-labelledby={`${id}-title`}>
      <header>
        <h3 id={`${id}-title`} ref={title} tabIndex={-1}>
          {t('opening.rules.title')}
        </h3>
        <p>{t('opening.rules.hint')}</p>
      </header>
      <ul className="picks" aria-label={t('opening.rules.label')}>
        {rules.map((rule) => (
          <Pick
            key={rule.id}
            words={rule.words[language]}
            isPicked={isChosen(rule.id)}
            isDisabled={isFull && !isChosen(rule.id)}
            onChange={() =>
              void (isChosen(rule.id) ? actions.removeRule(rule.id) : actions.chooseRule(rule.id))
            }
          />
        ))}
        {others.map((rule) => {
          const words = rule.text ?? rule.id;
          return (
            <OwnPick
              key={rule.id}
              words={words}
              removeLabel={t('opening.rules.remove', { text: isolate(words) })}
              onRemove={() => void remove(rule.id)}
            />
          );
        })}
      </ul>
      {isQuiet ? (
        <QuietLine>{t('opening.rules.quiet')}</QuietLine>
      ) : isFull ? (
        <p>{t('opening.rules.full')}</p>
      ) : (
        <OwnWords
          draft="own rule"
          label={t('opening.rules.own')}
          putLabel={t('opening.rules.put')}
          limit={textLimits.rule}
          said={t('opening.rules.written')}
          onPut={actions.writeRule}
        />
      )}
    </section>
  );
}
