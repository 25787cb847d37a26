import { useState, type ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { doers, replies, type Answer, type Doer, type Reply } from '#shared/model/step.ts';
import { normalizeText, textLimits, textProblem } from '#shared/model/text.ts';

/** The caseworker's answer to one card: what, why, who and when. */
export function AnswerForm({
  card,
  answer,
  onSave,
  onRemove,
}: {
  /** The card the answer is to. */
  readonly card: ReactNode;
  readonly answer: Answer | null;
  readonly onSave: (answer: Answer) => Promise<void>;
  readonly onRemove: () => void;
}) {
  const { t, language } = useWords();
  const [reply, setReply] = useState<Reply | null>(answer?.reply ?? null);
  const [why, setWhy] = useState(answer?.why ?? '');
  const [who, setWho] = useState<Doer>(answer?.who ?? 'caseworker');
  const [when, setWhen] = useState<string | null>(answer?.when ?? null);
  const [isTried, setIsTried] = useState(false);

  const isWhyEmpty = normalizeText(why) === '';
  const needsWhy = reply !== null && reply !== 'yes';
  const whyMissing = isTried && needsWhy && isWhyEmpty;

  async function save() {
    setIsTried(true);
    if (reply === null || (needsWhy && isWhyEmpty)) return;
    if (!isWhyEmpty && textProblem(why, textLimits.why) !== null) return;
    await onSave({ reply, why: isWhyEmpty ? '' : why, who, when });
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
            onChange={setReply}
            look="tiles"
          />
          <p className="answer-missing" aria-live="polite">
            {isTried && reply === null ? t('meeting.answers.replyMissing') : null}
          </p>
        </div>
      </div>
      <TextField
        label={reply === 'yes' ? t('meeting.answers.whyYes') : t('meeting.answers.why')}
        description={t('meeting.answers.whyHint')}
        value={why}
        onChange={setWhy}
        limit={textLimits.why}
        multiline
        error={whyMissing ? t('meeting.answers.whyMissing') : null}
        onSubmit={() => void save()}
      />
      <div className="answer-who">
        <Choice
          label={t('meeting.answers.who')}
          options={doers.map((id) => ({ id, label: t(`meeting.doer.${id}`) }))}
          value={who}
          onChange={setWho}
        />
        <DatePicker
          label={t('meeting.answers.when')}
          value={when}
          onChange={setWhen}
          language={language}
          quick
        />
      </div>
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
