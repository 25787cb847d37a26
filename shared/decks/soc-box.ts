import { closingCardId, type CardTint, type Deck, type DeckCard } from './deck.ts';

function card(id: string, tint: CardTint, sv: string, en: string): DeckCard {
  return { id, tint, words: { sv, en } };
}

/**
 * The 21 words of the Soc Box, verbatim and in the order of the document from 25 March 2017
 * (Maskrosbarn and Helsingborgs stad). English is our own translation.
 */
export const socBox: Deck = {
  id: 'soc-box',
  version: 1,
  source: 'S.O.C. – Hör du mig (Maskrosbarn, Helsingborgs stad, Allmänna arvsfonden, 2017)',
  checkedOn: '2026-11-22',
  cards: [
    card('trygghet', 'sand', 'Trygghet', 'Feeling safe'),
    card('varm-miljo', 'sand', 'Varm miljö', 'A warm place'),
    card('fika', 'sand', 'Fika', 'Fika'),
    card('fa-stod', 'sand', 'Få stöd', 'Getting support'),
    card(
      'utredning',
      'sky',
      'Få veta vad som står i min utredning',
      'Knowing what my investigation says',
    ),
    card('bli-lyssnad-pa', 'rose', 'Bli lyssnad på', 'Being listened to'),
    card('bli-tagen-pa-allvar', 'rose', 'Bli tagen på allvar', 'Being taken seriously'),
    card('sa-att-jag-forstar', 'sky', 'Prata så att jag förstår', 'Talking so that I understand'),
    card('information', 'sky', 'Information', 'Information'),
    card('respekt', 'rose', 'Respekt', 'Respect'),
    card('vanlighet', 'rose', 'Vänlighet', 'Kindness'),
    card('arlighet', 'rose', 'Ärlighet', 'Honesty'),
    card('tydlighet', 'sky', 'Tydlighet', 'Clear answers'),
    card(closingCardId, 'leaf', 'Inte anteckna', 'Not taking notes'),
    card('utanfor-soc', 'leaf', 'Träffas utanför soc.', 'Meeting outside social services'),
    card('utan-foraldrar', 'leaf', 'Träffas utan föräldrar', 'Meeting without my parents'),
    card('utomstaende', 'leaf', 'Ha med en utomstående person', 'Bringing someone from outside'),
    card('rattigheter', 'sky', 'Kunskap om mina rättigheter', 'Knowing my rights'),
    card('hur-vi-hors', 'leaf', 'Bestämma hur vi ska höras', 'Deciding how we keep in touch'),
    card('planera-motet', 'leaf', 'Vara med och planera mötet', 'Helping to plan the meeting'),
    card('vad-jag-behover', 'leaf', 'Fråga vad jag behöver', 'Asking what I need'),
  ],
};
