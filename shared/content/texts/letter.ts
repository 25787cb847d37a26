import type { LawRef } from '../../legal/sections.ts';
import { draft, lawText, own, paper, workshop } from '../envelope.ts';
import type { Source, Text } from '../item.ts';
import type { LetterBlock } from '../kinds.ts';
import { forAllAges } from './ages.ts';

function block(
  place: number,
  id: string,
  source: Source,
  laws: readonly LawRef[],
  heading: Text | null,
  words: LetterBlock['words'],
  boxes: readonly Text[] = [],
): LetterBlock {
  return {
    kind: 'letter-block',
    ...draft,
    id,
    certainty: laws.length > 0 ? 'read' : 'believed',
    source,
    laws,
    place,
    heading,
    words,
    boxes: [...boxes],
  };
}

const toolbox = paper(
  'toolbox-2017',
  'Innehåller information om vad som kommer hända vid det första mötet, vart de kan höra av sig och var de kan få mer information.',
);

const childRights: Text = {
  sv: 'Du får säga vad du tycker. Du ska få veta vad som händer. Du får läsa det som står om dig. Du kan prata med mig utan dina föräldrar när vi utreder.',
  en: 'You may say what you think. You must be told what happens. You may read what it says about you. You can talk with me without your parents when we investigate.',
};

/**
 * The welcome letter's blocks, at most one page together. What stands in double braces the caseworker
 * fills in (`letterGaps`); the rest is fixed.
 */
export const letterBlocks: readonly LetterBlock[] = [
  block(
    1,
    'halsning',
    toolbox,
    [],
    null,
    forAllAges({
      sv: 'Hej {{name}}. Jag heter {{caseworker}} och är socialsekreterare. Du når mig på {{phone}}. Jag svarar {{answers}}.',
      en: 'Hi {{name}}. My name is {{caseworker}} and I am a caseworker. You reach me on {{phone}}. I answer {{answers}}.',
    }),
  ),
  block(
    2,
    'varfor',
    own,
    ['sol 3:3'],
    { sv: 'Därför vill jag träffa dig', en: 'Why I want to meet you' },
    forAllAges({
      sv: '{{why}} Vi tar inget beslut på det här mötet.',
      en: '{{why}} We make no decision at this meeting.',
    }),
  ),
  block(
    3,
    'nar-och-var',
    toolbox,
    [],
    { sv: 'När och var', en: 'When and where' },
    forAllAges({
      sv: '{{day}} klockan {{time}}. Vi ses här: {{place}}. Så hittar du dit: {{way}}. Det tar ungefär {{length}}. De som är med: {{who}}.',
      en: '{{day}} at {{time}}. We meet here: {{place}}. How to get there: {{way}}. It takes about {{length}}. Those who will be there: {{who}}.',
    }),
  ),
  block(
    4,
    'du-kan-valja',
    workshop(
      'tomorrow',
      'Fråga var ungdomen vill ses och hur det ska vara för att det ska kännas så bra som möjligt.',
    ),
    ['fl 13', 'fl 14', 'sol 20:7'],
    { sv: 'Det här kan du välja', en: 'What you can choose' },
    {
      under15: {
        sv: 'Säg till om du vill ses någon annanstans eller en annan tid. Säg om du vill ha tolk eller ha med någon. Säg om du vill prata utan dina föräldrar. Du kan ta paus när du vill.',
        en: 'Tell me if you want another place or time. Tell me if you want an interpreter or to bring somebody. Tell me if you want to talk without your parents. You can take a break at any time.',
      },
      from15: {
        sv: 'Säg till om du vill ses någon annanstans eller en annan tid. Säg om du vill ha tolk eller ha med någon. Säg om du vill prata utan dina föräldrar. Du kan ta paus när du vill.',
        en: 'Tell me if you want another place or time. Tell me if you want an interpreter or to bring somebody. Tell me if you want to talk without your parents. You can take a break at any time.',
      },
      from18: {
        sv: 'Säg till om du vill ses någon annanstans eller en annan tid. Säg om du vill ha tolk eller ha med någon. Du bestämmer vem som är med. Du kan ta paus när du vill.',
        en: 'Tell me if you want another place or time. Tell me if you want an interpreter or to bring somebody. You decide who is there. You can take a break at any time.',
      },
    },
  ),
  block(
    5,
    'det-har-gor-vi',
    workshop('tomorrow', 'Att man skapar egna ramar ihop, barn och soc, vid första mötet.'),
    [],
    { sv: 'Det här gör vi', en: 'What we do' },
    forAllAges({
      sv: 'Vi pratar om hur våra möten ska vara. Du får se Soc Boxen, kort med ord som unga har valt. Jag berättar vad som händer sen. Du behöver inte svara på allt.',
      en: 'We talk about how our meetings should be. You see the Soc Box, cards with words that young people chose. I tell you what happens next. You need not answer everything.',
    }),
  ),
  block(
    6,
    'det-jag-skriver',
    lawText,
    ['sol 14:3', 'fl 10', 'sol 14:2', 'osl 26:1', 'osl 12:3'],
    { sv: 'Det jag skriver', en: 'What I write' },
    {
      under15: {
        sv: 'I ett ärende måste jag skriva beslut och viktiga saker. Är du i fara måste jag göra något. Dina vårdnadshavare får ofta veta en del, men inte det som kan skada dig mycket.',
        en: 'In a case I must write decisions and important things. If you are in danger I must do something. Your guardians are often told some things, but not what can harm you greatly.',
      },
      from15: {
        sv: 'I ett ärende måste jag skriva beslut och viktiga saker. Är du i fara måste jag göra något. Dina vårdnadshavare får veta en del, men inte det som kan skada dig mycket.',
        en: 'In a case I must write decisions and important things. If you are in danger I must do something. Your guardians are told some things, but not what can harm you greatly.',
      },
      from18: {
        sv: 'I ett ärende måste jag skriva beslut och viktiga saker. Är du i fara måste jag göra något. Dina föräldrar får inget veta om du inte säger ja.',
        en: 'In a case I must write decisions and important things. If you are in danger I must do something. Your parents are told nothing unless you say yes.',
      },
    },
  ),
  block(
    7,
    'dina-rattigheter',
    lawText,
    ['sol 3:2', 'sol 3:3', 'fl 10', 'sol 20:7', 'sol 3:4'],
    { sv: 'Dina rättigheter', en: 'Your rights' },
    {
      under15: childRights,
      from15: childRights,
      from18: {
        sv: 'Du får läsa det som står om dig. Du får säga vad som är fel. Hjälpen planeras ihop med dig. Får du nej till hjälp kan du ofta överklaga.',
        en: 'You may read what it says about you. You may say what is wrong. The help is planned together with you. If you get a no to help you can often appeal.',
      },
    },
  ),
  block(
    8,
    'las-mer',
    toolbox,
    [],
    { sv: 'Läs mer eller prata med någon annan', en: 'Read more or talk with somebody else' },
    {
      under15: {
        sv: 'kollpasoc.se. Bris: 116 111. IVO: 020-120 06 06.',
        en: 'kollpasoc.se. Bris: 116 111. IVO: 020-120 06 06.',
      },
      from15: {
        sv: 'kollpasoc.se. Bris: 116 111. IVO: 020-120 06 06.',
        en: 'kollpasoc.se. Bris: 116 111. IVO: 020-120 06 06.',
      },
      from18: {
        sv: 'kollpasoc.se. IVO: 020-120 06 06.',
        en: 'kollpasoc.se. IVO: 020-120 06 06.',
      },
    },
  ),
  block(
    9,
    'andra-dig',
    own,
    [],
    { sv: 'Om du vill ändra något', en: 'If you want to change something' },
    forAllAges({
      sv: 'Hör av dig om du inte kan eller vill ändra något. Du behöver inte säga varför.',
      en: 'Contact me if you cannot come or want to change something. You need not say why.',
    }),
  ),
  block(
    10,
    'forbered-dig',
    workshop('tomorrow', 'Berätta först hur en utredning går till, bra att förberedas innan.'),
    [],
    { sv: 'Förbered dig, om du vill', en: 'Prepare, if you like' },
    forAllAges({
      sv: 'Skriv eller rita i rutorna. Ta med dem om du vill.',
      en: 'Write or draw in the boxes. Bring them if you like.',
    }),
    [
      { sv: 'Viktigt för mig', en: 'Important to me' },
      { sv: 'Vill inte', en: 'Do not want' },
      { sv: 'Frågor', en: 'Questions' },
    ],
  ),
];
