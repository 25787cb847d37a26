import type { LawId } from './laws.ts';
import type { LegalSource } from './legal-text.ts';

/**
 * Every place in a law that a text may rest on, with what it says in our words (for who checks the
 * texts; the youth reads the texts). A text that names another place does not compile, and an own
 * deck file that does is refused. A new place is added here when somebody has read it.
 */
const sections = {
  'sol 3:1': 'The best interests of the child come first; decisive for care and treatment',
  'sol 3:2': "The child's views are heard and given weight by age and maturity",
  'sol 3:3': 'Continuous, adapted information; check as far as possible that it was understood',
  'sol 3:4': 'From 15 the youth acts for themselves',
  'sol 5:2': 'Systematic work on quality',
  'sol 10:3': 'Help is designed and carried out together with the person',
  'sol 10:8': 'Joint individual plan with health care, with consent',
  'sol 11:1': 'Help after an individual assessment',
  'sol 11:5': 'Help without an individual assessment',
  'sol 12:1': 'Financial support',
  'sol 14:2': 'Start an investigation at once on what can lead to a measure',
  'sol 14:3': 'Document decisions, measures, facts and events that matter',
  'sol 14:4': 'Advice: personal circumstances need not be documented',
  'sol 14:6': 'Respect for integrity; be told of notes; disagreement is noted',
  'sol 14:7': 'Keep the record from unauthorised eyes',
  'sol 14:8': 'The right to speak before the board',
  'sol 16:2a': 'Investigations of a child are kept until the person has turned 30',
  'sol 19:1': 'Who must report a worry about a child',
  'sol 19:5': 'A joint meeting with the one who reported',
  'sol 19:6': 'What the one who reported may learn',
  'sol 20:1': 'An immediate assessment of the need of protection',
  'sol 20:2': 'Decide within 14 days whether to open an investigation',
  'sol 20:3': 'An investigation is finished within four months',
  'sol 20:4': 'Those concerned are told at once that it was opened',
  'sol 20:5': 'Contacts no wider than justified',
  'sol 20:6': 'Other authorities must hand over what matters',
  'sol 20:7': "Talk with the child without the guardian's consent or presence",
  'sol 21:1':
    'Help from 12 without a guardian; from 15 on own request; placement needs the guardian',
  'sol 21:2': 'From 15 help without assessment and without a guardian',
  'sol 22:11': 'A placed child talks alone with the caseworker',
  'sol 22:12': 'A named caseworker visits the placed child',
  'sol 22:13': 'The need of a placement is considered at least every six months',
  'sol 23:1': 'Follow-up after an investigation without help',
  'sol 23:2': 'Follow-up after a placement',
  'sol 23:3': 'Those concerned, from 15 the youth too, are told of a follow-up',
  'sol 23:4': 'Talk with the child in a follow-up without the guardian',
  'sol 23:5': 'A follow-up ends within six months of the investigation or the placement',
  'sol 27:2': 'Duty to report what is wrong in the unit',
  'sol 35:1': 'Which decisions can be appealed',
  'sol 35:4': 'Leave to appeal in the next court',

  'lvu 1': 'Care without consent; from 15 the youth must also consent for it to be voluntary',
  'lvu 2': 'Grounds: conditions at home',
  'lvu 3': "Grounds: the youth's own behaviour; also at 18 and 19",
  'lvu 4': "The court decides; the application says what the youth's own view is",
  'lvu 6': 'Immediate custody',
  'lvu 7': 'Immediate custody goes to the court within a week; the court answers within a week',
  'lvu 8': 'The application for care within four weeks',
  'lvu 13': 'The need of care is considered at least every six months',
  'lvu 13a': 'Follow the care closely; talk alone with the young person',
  'lvu 14': 'Limits on contact are considered every three months',
  'lvu 21': 'When care ends: at 18, or at 21 under section 3',
  'lvu 34': 'The court takes the case up within two weeks',
  'lvu 36': 'Information and voice; own party from 15',
  'lvu 39': 'Public counsel unless clearly not needed',
  'lvu 41': 'Which decisions can be appealed',

  'fl 10': 'A party may see the material of the case',
  'fl 13': 'Interpreter and translation when needed',
  'fl 14': 'A party may have a representative or somebody to help',
  'fl 25': 'See the material and comment before the decision',
  'fl 27': 'What is told orally and may matter is written down',
  'fl 32': 'Reasons for a decision',
  'fl 33': 'Be told of the decision and how to appeal',
  'fl 44': 'Appeal within three weeks',

  'osl 10:3': 'Secrecy and the right of a party to see',
  'osl 12:1': 'No secrecy toward the person themselves',
  'osl 12:3': 'Secrecy toward a guardian where the child may be harmed considerably',
  'osl 26:1': 'Secrecy in social services',
  'osl 26:5': 'When the name of the one who reported is secret',

  'fb 6:11': "The guardian decides in the child's matters, and heeds the child's will by age",

  'crc 1': 'The convention is Swedish law; article 12: to be heard',
} as const satisfies Readonly<Record<`${LawId} ${string}`, string>>;

/** A place in a law, as `sol 20:2` (chapter and section) or `fl 25` (a law without chapters). */
export type LawRef = keyof typeof sections;

/** Every place that may be named. */
export const lawRefs = Object.keys(sections) as [LawRef, ...LawRef[]];

/** The place that a reference names, as the laws are shown on a page. */
export function placeOf(ref: LawRef): LegalSource {
  const [law, place = ''] = ref.split(' ');
  const [section = '', chapter = null] = place.split(':').toReversed();
  return { law: law as LawId, chapter, section: section.replace(/(\d)([a-z])/, '$1 $2') };
}
