import { draft, own, workshop } from '../envelope.ts';
import type { Source, Text } from '../item.ts';
import type { CallQuestion } from '../kinds.ts';

function ask(
  place: number,
  id: string,
  plan: CallQuestion['plan'],
  source: Source,
  words: Text,
  hint: Text,
): CallQuestion {
  return {
    kind: 'call-question',
    ...draft,
    id,
    certainty: source === own ? 'believed' : 'read',
    source,
    laws: id === 'tolk' ? ['fl 13'] : [],
    place,
    plan,
    words,
    hint,
  };
}

const howItShouldBe =
  'Fråga var ungdomen vill ses och hur det ska vara för att det ska kännas så bra som möjligt.';

/** Beside the phone at the first call. The answers become the plan for the meeting and nothing else. */
export const callQuestions: readonly CallQuestion[] = [
  ask(
    1,
    'nas-sakert',
    null,
    own,
    {
      sv: 'Kan du prata nu? Hör någon oss?',
      en: 'Can you talk now? Can somebody hear us?',
    },
    {
      sv: 'Fråga först. Går det inte, be om en tid att ringa igen.',
      en: 'Ask first. If not, ask for a time to call again.',
    },
  ),
  ask(
    2,
    'hur-kanns-detta',
    null,
    workshop('tomorrow', 'Hur känns detta?'),
    { sv: 'Hur känns detta?', en: 'How does this feel?' },
    {
      sv: 'Vänta på svaret. Svaret sparas inte, bara det ni planerar.',
      en: 'Wait for the answer. It is not kept, only what you plan.',
    },
  ),
  ask(
    3,
    'var',
    'place',
    workshop('tomorrow', 'Fråga ungdomen vart hen vill ses från första början.'),
    { sv: 'Var vill du att vi ses?', en: 'Where do you want us to meet?' },
    {
      sv: 'Föreslå minst en plats som inte är soc.',
      en: 'Suggest at least one place that is not social services.',
    },
  ),
  ask(
    4,
    'nar',
    'time',
    own,
    { sv: 'När passar det dig?', en: 'When does it suit you?' },
    {
      sv: 'Tänk på skolan. Säg hur lång tid det tar.',
      en: 'Think of school. Say how long it takes.',
    },
  ),
  ask(
    5,
    'vilka',
    'people',
    workshop('hard', 'Frågar inte alltid ungdomarna enskilt.'),
    {
      sv: 'Vem vill du ha med? Är det någon som inte ska vara med?',
      en: 'Whom do you want there? Is there somebody who should not be there?',
    },
    {
      sv: 'Säg vad du får lova. Föräldrar kan behöva få veta.',
      en: 'Say what you may promise. Parents may need to know.',
    },
  ),
  ask(
    6,
    'vad-gor-det-okej',
    'good',
    workshop('tomorrow', howItShouldBe),
    {
      sv: 'Vad kan göra att det känns okej?',
      en: 'What can make it feel okay?',
    },
    {
      sv: 'Ge exempel: fika, en promenad, kort tid, någon att sitta bredvid.',
      en: 'Give examples: fika, a walk, a short time, somebody to sit beside.',
    },
  ),
  ask(
    7,
    'tolk',
    'interpreter',
    own,
    {
      sv: 'Vilket språk vill du prata? Vill du ha tolk?',
      en: 'Which language do you want to speak? Do you want an interpreter?',
    },
    {
      sv: 'Syskon och kompisar ska inte tolka. Fråga om tolkens kön eller språk spelar roll.',
      en: 'Siblings and friends should not interpret. Ask whether the interpreter’s gender or language matters.',
    },
  ),
  ask(
    8,
    'hur-vi-hors',
    'reach',
    workshop('tomorrow', 'Kunna ha mer SMS-kontakt.'),
    {
      sv: 'Hur vill du att jag når dig?',
      en: 'How do you want me to reach you?',
    },
    {
      sv: 'Sms, samtal, brev eller via någon. Säg när du själv svarar.',
      en: 'Text, call, letter or through somebody. Say when you answer yourself.',
    },
  ),
  ask(
    9,
    'vem-ser-telefonen',
    'phone',
    own,
    {
      sv: 'Vem mer ser din telefon eller din post?',
      en: 'Who else sees your phone or your post?',
    },
    {
      sv: 'Kom överens om vad som får stå i ett sms. Brev skickas utan avsändare utanpå.',
      en: 'Agree on what a text may say. Letters go without a sender on the outside.',
    },
  ),
];
