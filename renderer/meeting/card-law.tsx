import { ContentFacts } from '#renderer/toolbox/content-facts.tsx';
import { HardWords } from '#renderer/toolbox/hard-words.tsx';
import { ReadAloud } from '#renderer/toolbox/read-aloud.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { CardAnswer } from '#shared/content/kinds.ts';
import './card-law.css';

/** What the law says about a card, in plain words, and what one can answer. */
export function CardLaw({ text }: { readonly text: CardAnswer }) {
  const { t, language } = useWords();
  const law = text.law?.[language] ?? t('toolbox.law.none');
  const answer = text.answer[language];
  return (
    <div className="card-law">
      <p>
        <HardWords text={law} />
      </p>
      <h3>{t('toolbox.law.answer')}</h3>
      <p>
        <HardWords text={answer} />
      </p>
      <ReadAloud texts={[law, answer]} />
      <ContentFacts item={text} />
    </div>
  );
}
