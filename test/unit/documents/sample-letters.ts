import { ageGroups } from '#shared/content/item.ts';
import { letterGapLimits, letterGaps, type LetterGap } from '#shared/content/kinds.ts';
import { languages, type Language } from '#shared/i18n/language.ts';
import { letterWords, type LetterWords } from '#shared/model/step.ts';

/** An ordinary letter, as a caseworker writes it. */
export const ordinaryLetter: LetterWords = {
  age: 'from15',
  language: 'sv',
  gaps: {
    name: 'Alva',
    caseworker: 'Karin Lund',
    phone: '042-10 50 00',
    answers: 'måndag till fredag 8–16',
    why: 'Jag vill veta hur du har det. Din lärare har sagt att hon är orolig.',
    day: 'torsdag 3 december',
    time: '15.30',
    place: 'Stadsbiblioteket, grupprum 2',
    way: 'Buss 4 till Stadsparken. Gå in genom stora dörren och en trappa upp.',
    length: 'en timme',
    who: 'du och jag',
  },
};

const speech: Readonly<Record<Language, string>> = {
  sv: 'Jag undrar hur du har det hemma och i skolan just nu. Berätta bara det du vill. Vi kan ses ute, gå en promenad eller ta en fika. Säg till om något känns fel för dig. Ring när du vill.',
  en: 'I wonder how things are at home and in school right now. Tell only what you want to. We can meet outside, take a walk or have a fika. Tell me if something feels wrong. Call whenever.',
};

/** Ordinary words in every gap, as many as there is room for. */
export function fullLetter(language: Language, age: LetterWords['age']): LetterWords {
  const gaps = Object.fromEntries(
    letterGaps.map((gap) => [gap, speech[language].slice(0, letterGapLimits[gap]).trimEnd()]),
  ) as Record<LetterGap, string>;
  return letterWords.parse({ age, language, gaps });
}

/** Every age in every language, each gap as full as ordinary words make it. */
export const fullLetters = languages.flatMap((language) =>
  ageGroups.map((age) => fullLetter(language, age)),
);

/** The widest letter there is, everywhere: it cannot fit. */
export const wideLetter: LetterWords = {
  ...ordinaryLetter,
  gaps: Object.fromEntries(
    letterGaps.map((gap) => [gap, 'W'.repeat(letterGapLimits[gap])]),
  ) as LetterWords['gaps'],
};

/** Only what a letter must have; words that a page might take for its own. */
export const barestLetter: LetterWords = {
  age: 'under15',
  language: 'sv',
  gaps: {
    ...ordinaryLetter.gaps,
    name: '<b>Kim</b>',
    caseworker: 'سلام "Maria" & Co',
    why: '{{name}} </p><script>alert(1)</script>',
    answers: '',
    way: '',
    length: '',
    who: '',
  },
};
