import { draft, own, paper, workshop } from '../envelope.ts';
import type { Source } from '../item.ts';
import type { ClosingWord } from '../kinds.ts';

function say(id: string, sv: string, en: string, source: Source = own): ClosingWord {
  return {
    kind: 'closing-word',
    ...draft,
    id,
    certainty: source === own ? 'believed' : 'read',
    source,
    laws: [],
    words: { sv, en },
  };
}

/** What can be said of the meeting. None of it is about the youth, none counts or ranks. */
export const closingWords: readonly ClosingWord[] = [
  say('du-lyssnade', 'Du lyssnade', 'You listened'),
  say('fick-prata-klart', 'Jag fick prata klart', 'I got to finish talking'),
  say('fick-svar', 'Jag fick svar på det jag undrade', 'I got answers to what I wondered'),
  say('gick-att-forsta', 'Det gick att förstå', 'It could be understood'),
  say('lagom', 'Det var lagom långt', 'It was the right length'),
  say(
    'for-fort',
    'Det gick för fort',
    'It went too fast',
    workshop('tomorrow', 'Tiden rinner ut; få tid att bli lyssnad på.'),
  ),
  say('for-langt', 'Det var för långt', 'It was too long'),
  say(
    'svara-ord',
    'Det var för många svåra ord',
    'There were too many hard words',
    paper('toolbox-2017', 'inte tala myndighetsspråk'),
  ),
  say(
    'konstiga-fragor',
    'Det var konstiga frågor',
    'There were strange questions',
    workshop('hard', 'Konstiga frågor och papper.'),
  ),
  say(
    'dina-fragor',
    'Det blev mest dina frågor',
    'It was mostly your questions',
    workshop('hard', 'Soc vill bara ha svar på sina frågor.'),
  ),
  say('rummet', 'Rummet kändes fel', 'The room felt wrong', workshop('hard', 'Miljön.')),
  say(
    'vet-inte-sen',
    'Jag vet inte vad som händer sen',
    'I do not know what happens next',
    workshop('hard', 'Veta vad som ska hända framåt.'),
  ),
  say('saga-mer', 'Jag vill säga mer', 'I want to say more'),
  say('inget', 'Jag vill inte säga något', 'I do not want to say anything'),
];
