import { useState, type ReactNode } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { Colour, Suggestion } from '#shared/content/kinds.ts';
import { doers, replies, type Answer, type Doer, type Reply } from '#shared/model/step.ts';
import { CardHelp } from './card-help.tsx';
import { ColourChoice } from './colour-choice.tsx';
import { useDraft } from './drafts.ts';
import { useRoom } from './meeting-context.ts';
import { QuietLine } from './quiet-line.tsx';
import { normalizeText, textLimits, textProblem } from '#shared/model/text.ts';

interface GivenAnswer {
  readonly reply: Reply | null;
  readonly why: string;
  readonly who: Doer;
  readonly when: string | null;
  readonly colour: Colour | null;
}

/** The caseworker's answer to one card: what and why; and who and when, unless it is a no. */
export function AnswerForm({
  cardId,
  card,
  answer,
  onSave,
  onRemove,
}: {
  readonly cardId: string;
  /** The card the answer is to, as it is seen. */
  readonly card: ReactNode;
  readonly answer: Answer | null;
  readonly onSave: (answer: Answer) => Promise<void>;
  readonly onRemove: () => void;
}) {
  const { t, language } = useWords();
  const { isQuiet } = useRoom();
  // Two drafts: no half-written why comes along into an answer whose why is said aloud.
  const draft = isQuiet ? `answer aloud ${cardId}` : `answer ${cardId}`;
  const [given, setGiven, reset] = useDraft<GivenAnswer>(draft, {
    reply: answer?.reply ?? null,
    why: isQuiet ? '' : (answer?.why ?? ''),
    who: answer?.who ?? 'caseworker',
    when: answer?.when ?? null,
    colour: answer?.colour ?? null,
  });
  const { reply, why, who, when, colour } = given;
  const [isTried, setIsTried] = useState(false);
  /** What an idea took the place of, for who lets go of the idea again. */
  const [before, setBefore] = useState<Pick<GivenAnswer, 'why' | 'colour'> | null>(null);
  // Once it is asked it stays, so that the focus does when the colour is taken away.
  const [asksColour, setAsksColour] = useState(colour !== null);

  const isPicked = (idea: Suggestion) => normalizeText(why) === idea.words[language];

  function pick(idea: Suggestion) {
    if (isPicked(idea)) {
      setGiven({ ...given, ...(before ?? { why: '', colour: null }) });
      setBefore(null);
      announce(t('toolbox.ideas.letGo'));
      return;
    }
    setBefore(before ?? { why, colour });
    setGiven({ ...given, why: idea.words[language], colour: idea.colour });
    setAsksColour(true);
    announce(t('toolbox.ideas.picked'));
  }

  const isWhyEmpty = normalizeText(why) === '';
  const needsWhy = !isQuiet && reply !== null && reply !== 'yes';
  const whyMissing = isTried && needsWhy && isWhyEmpty;

  async function save() {
    setIsTried(true);
    if (reply === null || (needsWhy && isWhyEmpty)) return;
    if (!isWhyEmpty && textProblem(why, textLimits.why) !== null) return;
    reset();
    const promise =
      reply === 'no' ? { who: null, when: null, colour: null } : { who, when, colour };
    await onSave({ reply, why: isWhyEmpty ? '' : why, ...promise });
  }

  return (
    <div className="answer-form">
      <div className="answer-top">
        {card}
        <div className="answer-replies">
          <Choice
            label={t('meeting.answers.question')}
            options={replies.map((id) => ({ id, label: t(`common.reply.${id}`) }))}
            value={reply}
            onChange={(chosen) => setGiven({ ...given, reply: chosen })}
            look="tiles"
          />
          <p className="answer-missing" aria-live="polite">
            {isTried && reply === null ? t('meeting.answers.replyMissing') : null}
          </p>
        </div>
      </div>
      <CardHelp cardId={cardId} isAnswered={answer !== null} isPicked={isPicked} onPick={pick} />
      {isQuiet ? (
        <WhyAloud written={answer?.why ?? ''} />
      ) : (
        <TextField
          label={reply === 'yes' ? t('meeting.answers.whyYes') : t('meeting.answers.why')}
          description={t('meeting.answers.whyHint')}
          value={why}
          onChange={(text) => {
            setGiven({ ...given, why: text });
            setBefore(null);
          }}
          limit={textLimits.why}
          multiline
          error={whyMissing ? t('meeting.answers.whyMissing') : null}
          onSubmit={() => void save()}
        />
      )}
      {reply === 'no' ? null : (
        <div className="answer-who">
          {asksColour ? (
            <ColourChoice
              value={colour}
              onChange={(chosen) => setGiven({ ...given, colour: chosen })}
            />
          ) : null}
          <Choice
            label={t('meeting.answers.who')}
            options={doers.map((id) => ({ id, label: t(`meeting.doer.${id}`) }))}
            value={who}
            onChange={(doer) => setGiven({ ...given, who: doer })}
          />
          <DatePicker
            label={t('meeting.answers.when')}
            value={when}
            onChange={(day) => setGiven({ ...given, when: day })}
            language={language}
            quick
          />
        </div>
      )}
      <div className="answer-buttons">
        {answer === null ? null : (
          <Button look="quiet" onPress={onRemove}>
            {t('meeting.answers.remove')}
          </Button>
        )}
        <Button look="primary" onPress={() => void save()}>
          {t('meeting.answers.save')}
        </Button>
      </div>
    </div>
  );
}

/** In place of the field while writing is closed; and what becomes of a why that stood there. */
function WhyAloud({ written }: { readonly written: string }) {
  const { t } = useWords();
  return (
    <QuietLine>
      {t('quiet.why')}
      {written === '' ? null : ` ${t('quiet.whyGoes', { why: isolate(written) })}`}
    </QuietLine>
  );
}
