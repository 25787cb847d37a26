import type { LawRef } from '../../legal/sections.ts';
import { draft, lawText, own, paper, workshop } from '../envelope.ts';
import type { Source, Text } from '../item.ts';
import type { GroundRule, Limit } from '../kinds.ts';
import { forAllAges } from './ages.ts';

function limit(
  place: number,
  id: string,
  certainty: Limit['certainty'],
  source: Source,
  laws: readonly LawRef[],
  title: Text,
  words: Limit['words'],
  /** Needed only where the ages differ. */
  anyAge: Text = words.from15,
): Limit {
  return { kind: 'limit', ...draft, id, certainty, source, laws, place, title, words, anyAge };
}

const mustAct: Text = {
  sv: 'Är du i fara måste jag göra något. Jag säger det till dig först om det går.',
  en: 'If you are in danger I must do something. I tell you first if I can.',
};

/** Honest limits, before the talk: read aloud in a minute. */
export const limits: readonly Limit[] = [
  limit(
    1,
    'vem-jag-ar',
    'read',
    own,
    [],
    { sv: 'Vem jag är', en: 'Who I am' },
    forAllAges({
      sv: 'Jag är socialsekreterare. Jag jobbar för kommunen och har mer makt än du här. Därför ska jag säga vad jag gör.',
      en: 'I am a caseworker. I work for the municipality and have more power than you here. So I must say what I do.',
    }),
  ),
  limit(
    2,
    'varfor-vi-ses',
    'read',
    lawText,
    ['sol 14:2', 'sol 3:3'],
    { sv: 'Varför vi ses', en: 'Why we meet' },
    {
      under15: {
        sv: 'Vi ses för att höra hur du har det. Du får fråga om allt. Du behöver inte svara på allt.',
        en: 'We meet to hear how things are for you. You may ask about anything. You need not answer everything.',
      },
      from15: {
        sv: 'Vi ses för att ta reda på vad du behöver. Du är part, så jag vänder mig till dig först. Du behöver inte svara på allt.',
        en: 'We meet to find out what you need. You are a party, so I turn to you first. You need not answer everything.',
      },
      from18: {
        sv: 'Vi ses för att ta reda på vad du behöver. Du är vuxen och bestämmer om du vill vara här, utom i särskilda fall.',
        en: 'We meet to find out what you need. You are an adult and decide whether to be here, except in special cases.',
      },
    },
    {
      sv: 'Vi ses för att ta reda på vad du behöver. Du får fråga om allt. Du behöver inte svara på allt.',
      en: 'We meet to find out what you need. You may ask about anything. You need not answer everything.',
    },
  ),
  limit(
    3,
    'vad-jag-skriver',
    'read',
    lawText,
    ['sol 14:3', 'sol 14:6', 'fl 10', 'fl 27'],
    { sv: 'Vad jag måste skriva', en: 'What I must write' },
    forAllAges({
      sv: 'I ett ärende måste jag skriva beslut och viktiga saker i akten. Du får läsa det som står om dig. Det du ser på skärmen är allt som sparas här.',
      en: 'In a case I must write decisions and important things in the file. You may read what it says about you. What you see on the screen is all that is kept here.',
    }),
  ),
  limit(
    4,
    'vad-jag-maste-gora',
    'believed',
    own,
    ['sol 14:2', 'sol 20:1'],
    { sv: 'När jag måste göra något', en: 'When I must do something' },
    {
      under15: mustAct,
      from15: mustAct,
      from18: {
        sv: 'Är du eller ett barn i fara måste jag göra något. Jag säger det till dig först om det går.',
        en: 'If you or a child is in danger I must do something. I tell you first if I can.',
      },
    },
    {
      sv: 'Är du eller ett barn i fara måste jag göra något. Jag säger det till dig först om det går.',
      en: 'If you or a child is in danger I must do something. I tell you first if I can.',
    },
  ),
  limit(
    5,
    'vad-foraldrar-far-veta',
    'read',
    lawText,
    ['osl 26:1', 'osl 12:3', 'fb 6:11'],
    { sv: 'Vad dina föräldrar får veta', en: 'What your parents may know' },
    {
      under15: {
        sv: 'Dina vårdnadshavare får ofta veta ganska mycket. De får inte veta det som kan skada dig mycket. Fråga innan du berättar.',
        en: 'Your guardians are often told quite a lot. They may not be told what can harm you greatly. Ask before you tell.',
      },
      from15: {
        sv: 'Dina vårdnadshavare får veta en del. De får inte veta det som kan skada dig mycket. Fråga innan du berättar.',
        en: 'Your guardians are told some things. They may not be told what can harm you greatly. Ask before you tell.',
      },
      from18: {
        sv: 'Dina föräldrar får inget veta av mig om du inte säger ja.',
        en: 'Your parents learn nothing from me unless you say yes.',
      },
    },
    {
      sv: 'Är du under 18 får dina vårdnadshavare ofta veta en del. De får inte veta det som kan skada dig mycket. Fråga innan du berättar.',
      en: 'If you are under 18 your guardians are often told some things. They may not be told what can harm you greatly. Ask before you tell.',
    },
  ),
  limit(
    6,
    'vem-mer-laser',
    'believed',
    own,
    ['sol 5:2'],
    { sv: 'Vem mer som läser', en: 'Who else reads' },
    forAllAges({
      sv: 'Min chef kan läsa vår ram, för att se att vi håller det vi lovat. Det är inte för att bedöma dig.',
      en: 'My manager can read our frame, to see that we keep what we promised. It is not to judge you.',
    }),
  ),
  limit(
    7,
    'spela-in',
    'read',
    { document: 'jo-2595-2015', list: null, words: null },
    [],
    { sv: 'Att spela in', en: 'Recording' },
    forAllAges({
      sv: 'Programmet spelar inte in något. Du får oftast spela in själv. Tänk på vem som kan höra det sen.',
      en: 'The program records nothing. You may usually record it yourself. Think of who may hear it later.',
    }),
  ),
];

function rule(id: string, source: Source, words: Text): GroundRule {
  return { kind: 'ground-rule', ...draft, id, certainty: 'read', source, laws: [], words };
}

const toolbox = (words: string) => paper('toolbox-2017', words);

/** Rules to choose from together. The first three are those of the workshops themselves. */
export const groundRules: readonly GroundRule[] = [
  rule('vanliga-ord', toolbox('inte tala myndighetsspråk'), {
    sv: 'Vi använder vanliga ord, inte myndighetsspråk.',
    en: 'We use everyday words, not the language of authorities.',
  }),
  rule('titta-pa-varandra', toolbox('titta varandra i ögonen'), {
    sv: 'Vi tittar på varandra, om det känns okej.',
    en: 'We look at each other, if that is okay.',
  }),
  rule('prata-klart', toolbox('låta alla tala färdigt'), {
    sv: 'Alla får prata klart.',
    en: 'Everyone gets to finish talking.',
  }),
  rule('lika-viktigt', paper('workshop-2017', 'allas idéer är lika viktiga'), {
    sv: 'Allas idéer är lika viktiga.',
    en: 'Everyone’s ideas are equally important.',
  }),
  rule('saga-ifran', workshop('tomorrow', 'Säga ifrån.'), {
    sv: 'Vi säger ifrån när något känns fel.',
    en: 'We speak up when something feels wrong.',
  }),
  rule('arliga', workshop('tomorrow', 'Vara ärlig'), {
    sv: 'Vi är ärliga, också när vi inte vet.',
    en: 'We are honest, also when we do not know.',
  }),
  rule('ta-tid', workshop('hard', 'Låta det ta tid.'), {
    sv: 'Det får ta tid. Tystnad är okej.',
    en: 'It may take time. Silence is okay.',
  }),
  rule('fraga-igen', paper('letter-oppna-soc', 'checka att vi verkligen förstår'), {
    sv: 'Vi frågar igen när något är oklart.',
    en: 'We ask again when something is unclear.',
  }),
  {
    ...rule('paus', own, {
      sv: 'Vem som helst kan ta paus. Ingen frågar varför.',
      en: 'Anyone can take a break. Nobody asks why.',
    }),
    certainty: 'believed',
  },
];
