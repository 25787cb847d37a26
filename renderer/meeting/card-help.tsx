import { CaretDownIcon } from '@phosphor-icons/react';
import { useId, useState, type ReactNode } from 'react';
import { useContent } from '#renderer/toolbox/use-content.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useMediaQuery } from '#renderer/ui/use-media-query.ts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { Suggestion } from '#shared/content/kinds.ts';
import './card-help.css';
import { CardLaw } from './card-law.tsx';
import { Ideas } from './ideas.tsx';

/** In a window so high the ideas lie open without pushing the answer's button out of sight. In rem. */
const roomForIdeas = 60;

/** What can help with an answer, one tap away: others' ideas for the card, and what the law says. */
export function CardHelp({
  cardId,
  isAnswered,
  isPicked,
  onPick,
}: {
  readonly cardId: string;
  readonly isAnswered: boolean;
  readonly isPicked: (idea: Suggestion) => boolean;
  readonly onPick: (idea: Suggestion) => void;
}) {
  const { t } = useWords();
  const { suggestions, cardAnswers } = useContent();
  const hasRoom = useMediaQuery(`(min-height: ${roomForIdeas * useRem()}px)`);
  const [chosen, setOpen] = useState<'ideas' | 'law' | 'none' | null>(null);
  const open = chosen ?? (hasRoom && !isAnswered ? 'ideas' : 'none');
  const ideas = suggestions.filter(({ card }) => card === cardId);
  const law = cardAnswers.find(({ card }) => card === cardId);
  const id = useId();
  const toggle = (part: 'ideas' | 'law', words: ReactNode) => (
    <Button
      look="quiet"
      icon={<CaretDownIcon className="turning" weight="bold" />}
      aria-expanded={open === part}
      aria-controls={`${id}-${part}`}
      onPress={() => setOpen(open === part ? 'none' : part)}
    >
      {words}
    </Button>
  );
  if (ideas.length === 0 && law === undefined) return null;
  return (
    <div className="card-help">
      <div className="card-help-parts">
        {ideas.length === 0 ? null : toggle('ideas', t('toolbox.ideas.title'))}
        {law === undefined ? null : toggle('law', t('toolbox.law.title'))}
      </div>
      {open === 'ideas' && ideas.length > 0 ? (
        <section id={`${id}-ideas`} aria-label={t('toolbox.ideas.title')}>
          <Ideas ideas={ideas} isPicked={isPicked} onPick={onPick} />
        </section>
      ) : null}
      {open === 'law' && law !== undefined ? (
        <section id={`${id}-law`} aria-label={t('toolbox.law.title')}>
          <CardLaw text={law} />
        </section>
      ) : null}
    </div>
  );
}
