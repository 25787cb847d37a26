import { colours } from '#shared/content/kinds.ts';
import type { Frame, FrameCard } from '#shared/model/frame.ts';
import type { OpenedFrame } from '#shared/model/record.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import type { Language } from '#shared/i18n/language.ts';
import type { Answer } from '#shared/model/step.ts';

/** A frame as the store keeps it, around a document. */
export function kept(frame: Frame): OpenedFrame {
  return {
    id: frame.id,
    contactId: 'contact-1',
    frame,
    digest: '0'.repeat(64),
    signature: 'c2lnbmF0dXJl',
    publicKey: 'cHVibGljIGtleQ==',
  };
}

const empty: Frame = {
  format: 'soc-box-frame',
  formatVersion: 1,
  id: 'frame-1',
  version: 1,
  contact: { name: 'Alex', caseNumber: null },
  caseworker: { name: 'Maria Lindqvist' },
  language: 'sv',
  agreedOn: '2026-12-03',
  deck: { id: 'soc-box', version: 1 },
  promises: [],
  rules: [],
  notToday: false,
  points: [],
  cards: [],
  sentences: [],
  path: { here: null, dates: [], toExplain: [] },
  closing: [],
  previous: null,
};

function deckCard(id: string, language: Language, answer: Answer): FrameCard {
  const words = socBox.cards.find((card) => card.id === id)?.words[language] ?? id;
  return { id, words, own: false, placedBy: 'youth', answer };
}

/** Five cards, three sentences, two points: what a first meeting is likely to give. */
export const ordinary: Frame = {
  ...empty,
  contact: { name: 'Alex', caseNumber: 'SN 2026-1234' },
  points: ['Vem som får läsa det vi skriver', 'Skolan, om du vill prata om den'],
  cards: [
    deckCard('bli-lyssnad-pa', 'sv', {
      reply: 'yes',
      why: 'Jag väntar tills du har pratat klart innan jag frågar något.',
      who: 'caseworker',
      when: null,
      colour: null,
    }),
    deckCard('inte-anteckna', 'sv', {
      reply: 'partly',
      why: 'Det viktiga måste jag skriva. Jag gör det sist på mötet, på samma skärm, och läser upp det för dig.',
      who: 'together',
      when: '2026-12-17',
      colour: null,
    }),
    {
      id: 'own-1',
      words: 'Få ha keps på mig',
      own: true,
      placedBy: 'youth',
      answer: { reply: 'yes', why: '', who: 'youth', when: null, colour: null },
    },
    deckCard('utanfor-soc', 'sv', {
      reply: 'not-now',
      why: 'Nästa möte är redan bokat här. Mötet efter det kan vi ha på biblioteket.',
      who: 'caseworker',
      when: '2027-01-14',
      colour: null,
    }),
    {
      ...deckCard('utan-foraldrar', 'sv', {
        reply: 'no',
        why: 'Mamma ska vara med första halvtimmen nästa gång. Sedan pratar du och jag själva.',
        who: 'caseworker',
        when: '2026-12-17',
        colour: null,
      }),
      placedBy: 'caseworker',
    },
  ],
  sentences: [
    {
      id: 's1',
      text: 'Du lägger bort datorn när vi pratar och skriver bara här, tillsammans.',
      by: 'youth',
      who: 'caseworker',
      when: null,
      colour: null,
    },
    {
      id: 's2',
      text: 'Vi ses på biblioteket nästa gång.',
      by: 'together',
      who: 'together',
      when: '2026-12-17',
      colour: null,
    },
    {
      id: 's3',
      text: 'Jag får svar av dig själv, inte via någon annan.',
      by: 'youth',
      who: null,
      when: null,
      colour: null,
    },
  ],
};

/** Nothing chosen: said as the full answer it is. */
export const notToday: Frame = {
  ...empty,
  notToday: true,
  points: ['Varför vi träffas och vad som händer nu'],
  sentences: [
    {
      id: 's4',
      text: 'Vi provar igen på torsdag.',
      by: 'together',
      who: null,
      when: '2026-12-10',
      colour: null,
    },
  ],
};

/** No cards, no sentences, no points: the least that two people can agree to. */
export const least: Frame = empty;

/** What was promised before: under a card, under a card without words of its own, and as a sentence. */
const lookedBackOn: Frame['promises'] = [
  {
    frameId: 'frame-0',
    id: 'bli-lyssnad-pa',
    about: 'Bli lyssnad på',
    text: 'Jag väntar tills du har pratat klart innan jag frågar något.',
    who: 'caseworker',
    when: null,
    youth: 'kept',
    caseworker: 'partly',
  },
  {
    frameId: 'frame-0',
    id: 'fika',
    about: 'Fika',
    text: '',
    who: 'together',
    when: '2026-11-19',
    youth: null,
    caseworker: 'not-yet',
  },
  {
    frameId: 'frame-0',
    id: 's0',
    about: null,
    text: 'Vi ses på biblioteket nästa gång.',
    who: 'caseworker',
    when: '2026-11-19',
    youth: 'not-kept',
    caseworker: 'not-kept',
  },
];

/** The whole box. */
export const wholeBox: Frame = {
  ...ordinary,
  version: 4,
  promises: lookedBackOn,
  rules: [
    { id: 'lata-alla-tala-klart', words: 'Låta alla tala klart', own: false },
    { id: 'own-rule', words: 'Ingen tittar på telefonen.', own: true },
  ],
  path: {
    here: { id: 'utredning', words: 'Utredning' },
    dates: [{ id: 'utredning', words: 'Utredning', day: '2026-11-02' }],
    toExplain: [{ id: 'beslut', words: 'Beslut' }],
  },
  closing: [
    { id: 'du-lyssnade', words: 'Du lyssnade', own: false, by: 'youth' },
    { id: 'own-closing', words: 'Nästa gång vill jag ha mer tid.', own: true, by: 'together' },
  ],
  cards: socBox.cards.map((card, index) =>
    deckCard(card.id, 'sv', {
      reply: (['yes', 'partly', 'not-now', 'no'] as const)[index % 4] ?? 'yes',
      why:
        index % 4 === 0
          ? ''
          : 'Vi gör så här: först pratar du, sedan jag, och så kollar vi att vi menar samma sak.',
      who: (['caseworker', 'together', 'youth'] as const)[index % 3] ?? 'caseworker',
      when: index % 2 === 0 ? null : '2026-12-17',
      colour: colours[index % 3] ?? null,
    }),
  ),
};

/** The same kind of meeting in English. */
export const english: Frame = {
  ...ordinary,
  language: 'en',
  version: 2,
  points: ['Who may read what we write'],
  cards: [
    deckCard('sa-att-jag-forstar', 'en', {
      reply: 'yes',
      why: 'Stop me whenever I use an odd word.',
      who: 'caseworker',
      when: null,
      colour: null,
    }),
    deckCard('hur-vi-hors', 'en', {
      reply: 'partly',
      why: 'By text message in the daytime. I do not have the phone in the evening.',
      who: 'together',
      when: '2026-12-10',
      colour: null,
    }),
    {
      ...deckCard('utomstaende', 'en', {
        reply: 'yes',
        why: 'You tell me who before the meeting.',
        who: 'youth',
        when: '2026-12-17',
        colour: null,
      }),
      placedBy: 'together',
    },
  ],
  sentences: [
    {
      id: 's5',
      text: 'If you are late you call me, and I do the same.',
      by: 'caseworker',
      who: 'together',
      when: null,
      colour: null,
    },
  ],
};

/** Texts that strain a layout: one long word, narrow and wide letters, Arabic, emoji, markup. */
export const straining: Frame = {
  ...empty,
  contact: { name: 'أحمد عبد الرحمن', caseNumber: '<b>17 & 18</b>' },
  caseworker: { name: 'Maria-Christina Wallenstråhle af Ekenstam-Björkegren Sundström' },
  points: ['W'.repeat(100), 'أن نتحدث عن المدرسة إذا أردت'],
  promises: [
    {
      frameId: 'frame-0',
      id: 'own-0',
      about: 'Socialtjänstlagstiftningsutredningsarbet',
      text: 'W'.repeat(160),
      who: 'together',
      when: '2026-11-19',
      youth: null,
      caseworker: null,
    },
    {
      frameId: 'frame-0',
      id: 's0',
      about: null,
      text: 'نلتقي في المكتبة يوم الخميس.',
      who: 'youth',
      when: null,
      youth: 'partly',
      caseworker: 'kept',
    },
  ],
  cards: [
    {
      id: 'own-1',
      words: 'Socialtjänstlagstiftningsutredningsarbet',
      own: true,
      placedBy: 'caseworker',
      answer: {
        reply: 'partly',
        why: 'm'.repeat(160),
        who: 'together',
        when: '2026-12-17',
        colour: null,
      },
    },
    {
      id: 'own-2',
      words: 'أن يُستمع إليّ',
      own: true,
      placedBy: 'youth',
      answer: {
        reply: 'yes',
        why: 'سأنتظر حتى تنتهي من الكلام قبل أن أسأل.',
        who: 'caseworker',
        when: null,
        colour: null,
      },
    },
    {
      id: 'own-3',
      words: 'Ta med hunden 🐶👩🏽‍🎤 ❤️',
      own: true,
      placedBy: 'together',
      answer: {
        reply: 'no',
        why: 'Hund får inte vara inne här. 🙃',
        who: 'caseworker',
        when: null,
        colour: null,
      },
    },
    {
      id: 'own-4',
      words: 'illilillilillilillilillilillilillilillil',
      own: true,
      placedBy: 'youth',
      answer: {
        reply: 'yes',
        why: '"citat" & <script>alert(1)</script>',
        who: 'youth',
        when: null,
        colour: null,
      },
    },
  ],
  sentences: [
    { id: 's6', text: 'Å'.repeat(160), by: 'youth', who: 'youth', when: null, colour: null },
    {
      id: 's7',
      text: 'نلتقي في المكتبة يوم الخميس.',
      by: 'youth',
      who: 'together',
      when: '2026-12-17',
      colour: null,
    },
  ],
};
