import { ChatTeardropTextIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { useRoom } from '#renderer/meeting/meeting-context.ts';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { ageGroups } from '#shared/content/item.ts';
import type { Question } from '#shared/content/kinds.ts';
import { ContentFacts } from './content-facts.tsx';
import { FindOut } from './find-out.tsx';
import { HardWords } from './hard-words.tsx';
import { ReadAloud } from './read-aloud.tsx';

/** One question with its answers. The longer one is for the youth's age. */
export function QuestionCard({ question }: { readonly question: Question }) {
  const { t, language } = useWords();
  const { state } = useRoom();
  // Another age can be looked at; which one holds in the meeting is chosen in its opening.
  const [age, setAge] = useState(state.age);
  const short = question.short[language];
  const longer = age === null ? null : question.longer[age][language];

  return (
    <article className="question">
      <div className="question-face">
        <Arrival level={3}>{question.question[language]}</Arrival>
        <p className="question-short">
          <HardWords text={short} />
        </p>
        <ReadAloud
          texts={[question.question[language], short, ...(longer === null ? [] : [longer])]}
        />
      </div>
      <Choice
        look="switch"
        label={t('toolbox.questions.age')}
        labelHidden={age !== null}
        options={ageGroups.map((id) => ({ id, label: t(`content.ages.${id}`) }))}
        value={age}
        onChange={setAge}
      />
      {longer === null ? null : (
        <p className="question-longer">
          <HardWords text={longer} />
        </p>
      )}
      <p className="question-own-words">
        <ChatTeardropTextIcon weight="duotone" aria-hidden="true" />
        {t('toolbox.questions.ownWords')}
      </p>
      <FindOut key={question.id} question={question.question[language]} />
      <ContentFacts item={question} />
    </article>
  );
}
