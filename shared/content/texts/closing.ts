import { draft, own, paper, workshop } from '../envelope.ts';
import type { Source, Text } from '../item.ts';
import type { ClosingWord } from '../kinds.ts';

function say(
  id: string,
  sv: string,
  en: string,
  { source = own, nextTime = null }: { source?: Source; nextTime?: Text | null } = {},
): ClosingWord {
  return {
    kind: 'closing-word',
    ...draft,
    id,
    certainty: source === own ? 'believed' : 'read',
    source,
    laws: [],
    words: { sv, en },
    nextTime,
  };
}

/** What can be said of the meeting. None of it is about the youth, none counts or ranks. */
export const closingWords: readonly ClosingWord[] = [
  say('du-lyssnade', 'Du lyssnade', 'You listened'),
  say('fick-prata-klart', 'Jag fick prata klart', 'I got to finish talking'),
  say('fick-svar', 'Jag fick svar på det jag undrade', 'I got answers to what I wondered'),
  say('gick-att-forsta', 'Det gick att förstå', 'It could be understood'),
  say('lagom', 'Det var lagom långt', 'It was the right length'),
  say('for-fort', 'Det gick för fort', 'It went too fast', {
    source: workshop('tomorrow', 'Tiden rinner ut; få tid att bli lyssnad på.'),
    nextTime: { sv: 'Nästa gång tar vi det lugnare.', en: 'Next time we take it slower.' },
  }),
  say('for-langt', 'Det var för långt', 'It was too long', {
    nextTime: { sv: 'Nästa gång är mötet kortare.', en: 'Next time the meeting is shorter.' },
  }),
  say('svara-ord', 'Det var för många svåra ord', 'There were too many hard words', {
    source: paper('toolbox-2017', 'inte tala myndighetsspråk'),
    nextTime: {
      sv: 'Nästa gång använder vi vanligare ord.',
      en: 'Next time we use more everyday words.',
    },
  }),
  say('konstiga-fragor', 'Det var konstiga frågor', 'There were strange questions', {
    source: workshop('hard', 'Konstiga frågor och papper.'),
    nextTime: { sv: 'Nästa gång säger vi varför vi frågar.', en: 'Next time we say why we ask.' },
  }),
  say('dina-fragor', 'Det blev mest dina frågor', 'It was mostly your questions', {
    source: workshop('hard', 'Soc vill bara ha svar på sina frågor.'),
    nextTime: {
      sv: 'Nästa gång börjar vi med ungdomens frågor.',
      en: 'Next time we begin with the youth’s questions.',
    },
  }),
  say('rummet', 'Rummet kändes fel', 'The room felt wrong', {
    source: workshop('hard', 'Miljön.'),
    nextTime: {
      sv: 'Nästa gång ses vi någon annanstans.',
      en: 'Next time we meet somewhere else.',
    },
  }),
  say('vet-inte-sen', 'Jag vet inte vad som händer sen', 'I do not know what happens next', {
    source: workshop('hard', 'Veta vad som ska hända framåt.'),
    nextTime: {
      sv: 'Nästa gång börjar vi med vad som händer sen.',
      en: 'Next time we begin with what happens next.',
    },
  }),
  say('saga-mer', 'Jag vill säga mer', 'I want to say more', {
    nextTime: {
      sv: 'Nästa gång börjar vi med det ungdomen vill säga.',
      en: 'Next time we begin with what the youth wants to say.',
    },
  }),
  say('inget', 'Jag vill inte säga något', 'I do not want to say anything'),
];
