import type { DeckName } from '../../decks/deck-file.ts';

/** "Kortlekar och texter": which decks a unit uses, and how it puts its own in their place. */
export const decks = {
  title: 'Kortlekar och texter',
  about:
    'Enheten kan ha egna kort. De gäller för alla som delar datorn. Ett möte som har börjat behåller sina kort.',
  how: 'Spara en lek som fil, ändra den i en textredigerare och välj den här.',
  choose: 'Välj en egen fil',

  names: {
    'soc-box': 'Soc Boxen',
    questions: 'Frågorna',
    suggestions: 'Så kan vi göra',
  } satisfies Record<DeckName, string>,

  whose: { own: 'Enhetens egen', builtIn: 'Programmets egen' },
  count_one: '{{count}} kort',
  count_other: '{{count}} kort',
  version: '{{id}}, version {{version}}',
  builtInVersion: 'Version {{version}}',
  source: 'Källa: {{source}}',
  checked: 'Kontrollerad {{day}}.',
  review: 'Ska ses över senast {{day}}.',
  passed: 'Skulle ha setts över {{day}}.',
  readBy: 'Läst och godkänd av {{name}}.',
  original: 'Orden är källans egna.',
  draft: 'Utkast: ingen annan har läst och godkänt den.',

  save: 'Spara som fil',
  saveNamed: 'Spara som fil: {{name}}',
  saved: 'Filen är sparad.',

  used: {
    title: 'Leken är utbytt: {{name}}',
    'soc-box': 'De nya korten ligger på bordet från nästa möte.',
    questions: 'Frågorna gäller från nu.',
    suggestions: 'Förslagen gäller från nu.',
    hints: 'Det här kan bli bättre:',
  } satisfies Record<DeckName | 'title' | 'hints', string>,
  refused: {
    title: 'Filen kan inte användas',
    kept: 'Den gamla kortleken är kvar. Inget är ändrat.',
    mistakes_one: '{{count}} fel att rätta. Välj sedan filen igen.',
    mistakes_other: '{{count}} fel att rätta. Välj sedan filen igen.',
  },
  problem: {
    title: 'Enhetens egen fil går inte att använda längre',
    words: 'Programmets egen lek används i stället.',
    unreadable: 'Filen är skadad. Välj den igen.',
  },

  drop: {
    action: 'Tillbaka till programmets egen',
    named: 'Tillbaka till programmets egen: {{name}}',
    title: 'Använda programmets egen lek?',
    words: 'Er fil tas bort härifrån. Spara den först om ni vill ha den kvar.',
    meetings: 'Ett möte som har börjat behåller sina kort.',
    done: 'Programmets egen lek används: {{name}}',
  },
} as const;
