import { ArrowBendDownRightIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { SentenceWords } from './actions.ts';
import { useRoom } from './meeting-context.ts';
import { NewSentence, newSentence } from './sheet.tsx';

/**
 * What should be another next time: a press on an idea puts its words where the sentence is written,
 * for both to change, keep or leave.
 */
export function NextTime({ ideas }: { readonly ideas: readonly string[] }) {
  const { t } = useWords();
  const { state, drafts } = useRoom();
  const [asked, setAsked] = useState(0);
  const left = ideas.filter((idea) => !state.sentences.some(({ text }) => text === idea));

  function ask(text: string) {
    drafts.set(newSentence, { text, who: null, when: null, colour: null } satisfies SentenceWords);
    setAsked(asked + 1);
  }

  return (
    <>
      {left.length === 0 ? null : (
        <ul className="next-ideas" aria-label={t('opening.closing.ideas')}>
          {left.map((idea) => (
            <li key={idea}>
              <Button
                look="quiet"
                icon={<ArrowBendDownRightIcon weight="bold" />}
                onPress={() => ask(idea)}
              >
                {idea}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewSentence key={asked} label={t('opening.closing.nextTime')} isAsked={asked > 0} />
      <p className="sheet-hint">{t('opening.closing.nextHint')}</p>
    </>
  );
}
