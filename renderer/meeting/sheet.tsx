import { PencilSimpleIcon, TrashIcon } from '@phosphor-icons/react';
import { useId, useState, type ReactNode } from 'react';
import { ColourTag } from '#renderer/toolbox/colour-tag.tsx';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInWords } from '#shared/i18n/dates.ts';
import type { Sentence } from '#shared/model/meeting.ts';
import { EarlierFrameButton } from './earlier-frame-button.tsx';
import { useRoom } from './meeting-context.ts';
import { PassedDay } from './passed-day.tsx';
import { QuietLine } from './quiet-line.tsx';
import { SentenceForm } from './sentence-form.tsx';
import './sheet.css';

/** Where the words of a new sentence are remembered while it is half written. */
export const newSentence = 'sentence new';

/** A sentence that was just written is seen where it landed. */
function bringIntoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

/** "Vår ram" while it grows: the sentences that both write. `form`: where the next one is written. */
export function Sheet({ form }: { readonly form?: ReactNode }) {
  const { t, language } = useWords();
  const { state, actions, isQuiet } = useRoom();
  const id = useId();
  const [changing, setChanging] = useState<Sentence | null>(null);
  const { sentences } = state;
  const today = useToday();
  const newest = sentences.at(-1)?.id;

  async function remove(sentence: Sentence) {
    if (await actions.removeSentence(sentence.id)) announce(t('meeting.say.sentenceGone'));
  }

  return (
    <section className="sheet" aria-labelledby={`${id}-title`}>
      <header className="sheet-head">
        <div className="sheet-title">
          <h2 id={`${id}-title`}>{t('meeting.sheet.title')}</h2>
          <EarlierFrameButton isShort />
        </div>
        <p className="sheet-hint">{t('meeting.sheet.hint')}</p>
      </header>
      <div className="sheet-scroll">
        {sentences.length === 0 && isQuiet ? null : sentences.length === 0 ? (
          <p className="sheet-empty">{t('meeting.sheet.empty')}</p>
        ) : (
          <ol className="sheet-lines" aria-label={t('meeting.sheet.label')}>
            {sentences.map((sentence) => (
              <li
                key={sentence.id}
                ref={sentence.id === newest ? bringIntoView : undefined}
                className="sheet-line"
              >
                <bdi className="sheet-text">{sentence.text}</bdi>
                <span className="sheet-foot">
                  <span className="sheet-tags">
                    {sentence.who === null ? null : (
                      <span className={`doer doer-${sentence.who}`}>
                        {t(`meeting.doer.${sentence.who}`)}
                      </span>
                    )}
                    {sentence.when === null ? null : (
                      <span>
                        {dayInWords(sentence.when, language, today)}{' '}
                        <PassedDay day={sentence.when} />
                      </span>
                    )}
                    {sentence.colour === null ? null : <ColourTag colour={sentence.colour} />}
                    {isQuiet && !sentence.approved ? (
                      <span className="sheet-waiting">{t('quiet.waiting')}</span>
                    ) : null}
                  </span>
                  <span className="sheet-tools">
                    {isQuiet ? null : (
                      <IconButton
                        label={t('meeting.sheet.change', { text: sentence.text })}
                        icon={<PencilSimpleIcon weight="duotone" />}
                        onPress={() => setChanging(sentence)}
                      />
                    )}
                    <IconButton
                      label={t('meeting.sheet.remove', { text: sentence.text })}
                      icon={<TrashIcon weight="duotone" />}
                      onPress={() => void remove(sentence)}
                    />
                  </span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </div>
      {isQuiet ? (
        <QuietLine>{t('quiet.sentences')}</QuietLine>
      ) : sentences.length >= 20 ? (
        <p className="sheet-empty">{t('meeting.sheet.full')}</p>
      ) : (
        (form ?? <NewSentence />)
      )}
      {changing === null ? null : (
        <Dialog
          title={t('meeting.sheet.changeTitle')}
          isOpen
          onClose={() => setChanging(null)}
          size="small"
        >
          <SentenceForm
            label={t('meeting.sheet.changeTitle')}
            saveLabel={t('common.action.save')}
            start={changing}
            onSave={async (words) => {
              const saved = await actions.changeSentence(changing.id, words);
              if (saved) setChanging(null);
              return saved;
            }}
            cancel={<Button onPress={() => setChanging(null)}>{t('common.action.cancel')}</Button>}
          />
        </Dialog>
      )}
    </section>
  );
}

/** Where the next sentence of the frame is written, whatever it is asked with. */
export function NewSentence({
  label,
  isAsked = false,
}: {
  readonly label?: string;
  /** Words were put there a moment ago, to be changed or kept. */
  readonly isAsked?: boolean;
}) {
  const { t } = useWords();
  const { actions } = useRoom();
  return (
    <SentenceForm
      label={label ?? t('meeting.sheet.write')}
      saveLabel={t('meeting.sheet.put')}
      draft={newSentence}
      autoFocus={isAsked}
      onSave={async (words) => {
        const saved = await actions.writeSentence(words);
        if (saved) announce(t('meeting.say.sentence'));
        return saved;
      }}
    />
  );
}
