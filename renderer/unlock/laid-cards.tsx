import {
  ChatCircleTextIcon,
  CoffeeIcon,
  EarIcon,
  PhoneCallIcon,
  ShieldCheckIcon,
  type Icon,
} from '@phosphor-icons/react';
import { useWords } from '#renderer/ui/words.tsx';
import type { DeckCard } from '#shared/decks/deck.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import './laid-cards.css';

const shown: readonly (readonly [id: string, icon: Icon])[] = [
  ['trygghet', ShieldCheckIcon],
  ['sa-att-jag-forstar', ChatCircleTextIcon],
  ['fika', CoffeeIcon],
  ['bli-lyssnad-pa', EarIcon],
  ['hur-vi-hors', PhoneCallIcon],
];

function find(id: string): DeckCard | undefined {
  return socBox.cards.find((card) => card.id === id);
}

/** A few of the cards lying on a table: what the program is about, before anybody has signed in. */
export function LaidCards() {
  const { language } = useWords();
  return (
    <div className="laid-cards" aria-hidden="true">
      {shown.map(([id, CardIcon]) => {
        const card = find(id);
        return card === undefined ? null : (
          <div key={id} className={`laid-card laid-card-${card.tint}`}>
            <CardIcon weight="duotone" />
            <span>{card.words[language]}</span>
          </div>
        );
      })}
    </div>
  );
}
