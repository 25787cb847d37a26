import { z } from 'zod';
import type { Language } from '../i18n/language.ts';
import { lawRefs } from '../legal/sections.ts';
import { textLimits, textProblem } from '../model/text.ts';

/** Under 15 the guardian speaks for the youth in the case; from 15 the youth does; from 18 there is no guardian. */
export const ageGroups = ['under15', 'from15', 'from18'] as const;
export type AgeGroup = (typeof ageGroups)[number];

/** One text in every language of the interface. */
export type Text = Readonly<Record<Language, string>>;

/** The title of a paper is the same in every language. */
const title = (words: string): Text => ({ sv: words, en: words });

/** The papers our words are grounded in. `own` and `unit`: in nobody's words but our own, or the unit's. */
export const documents = {
  'workshop-2017': title('S.O.C. – Hör du mig, 25 mars 2017 (Maskrosbarn, Helsingborgs stad)'),
  'toolbox-2017': title('Verktygslåda för en förbättrad socialtjänst (Maskrosbarn, Junis, 2017)'),
  'panel-2015': title('Framtidens sociala barn- och ungdomsvård, Umeå, 30 november 2015'),
  'letter-oppna-soc': {
    sv: 'Brev från en 18-åring, Öppna soc, Helsingborg',
    en: 'A letter from an 18-year-old, Öppna soc, Helsingborg',
  },
  'youth-pages': {
    sv: 'Koll på soc, Bris, UMO och kommuners sidor för unga, lästa november 2026',
    en: 'Koll på soc, Bris, UMO and municipal pages for young people, read in November 2026',
  },
  'jo-2595-2015': {
    sv: 'JO:s beslut 2595-2015',
    en: 'Decision 2595-2015 of the Parliamentary Ombudsman',
  },
  law: { sv: 'Lagens text', en: 'The text of the law' },
  own: { sv: 'Vårt eget utkast', en: 'Our own draft' },
  unit: { sv: 'Enhetens egna ord', en: 'The unit’s own words' },
} as const satisfies Readonly<Record<string, Text>>;
export type DocumentId = keyof typeof documents;

/** The lists of the workshop's paper: difficulties, ideas in three colours, the words of the box. */
export const workshopLists = ['hard', 'tomorrow', 'more-time', 'later', 'box'] as const;

/** A line of text: short, on one line, with nothing in it that cannot be seen. */
export function line(limit: number) {
  return z.string().superRefine((text, context) => {
    const problem = textProblem(text, limit);
    if (problem !== null) {
      context.addIssue({ code: 'custom', params: { problem, limit } });
    }
  });
}

/** A line in every language: none may be missing. */
export function words(limit: number) {
  const one = line(limit);
  return z.strictObject({ sv: one, en: one } satisfies Record<Language, typeof one>).readonly();
}

/** A text for each age group, in every language. */
export function wordsByAge(limit: number) {
  const one = words(limit);
  return z
    .strictObject({ under15: one, from15: one, from18: one } satisfies Record<AgeGroup, typeof one>)
    .readonly();
}

/** A name in a file: small letters, digits, hyphens. */
export const slug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

export const day = z.iso.date();

/** A place in a law that we have read: `sol 20:2`. */
export const lawRef = z.enum(lawRefs);

/**
 * What every text carries beside its words. `certainty` is how well its facts are known: `read` in a
 * source, `second-hand`, or `believed`. Only what was read can be more than a draft.
 */
export const envelope = {
  id: slug,
  version: z.number().int().min(1).max(9999),
  /** From this day it is what we say, until a newer version's day comes. */
  validFrom: day,
  /** The day somebody last compared it with its source. */
  checkedOn: day,
  /** After this day it says so to the adult. */
  reviewBy: day,
  /** Who has read and approved it beside us; null while nobody has. */
  reviewedBy: line(textLimits.displayName).nullable(),
  status: z.enum(['original', 'draft', 'reviewed']),
  certainty: z.enum(['read', 'second-hand', 'believed']),
  /** The paper, and the words in it that ours are grounded in, to the letter. */
  source: z
    .strictObject({
      document: z.enum(Object.keys(documents) as [DocumentId, ...DocumentId[]]),
      list: z.enum(workshopLists).nullable(),
      words: line(300).nullable(),
    })
    .readonly(),
  laws: z.array(lawRef).max(20).readonly(),
} as const;

/** Where our words come from. */
export type Source = z.output<typeof envelope.source>;

/** Why a text's own account of itself does not hold; null when it does. */
export function envelopeProblem(item: {
  readonly checkedOn: string;
  readonly reviewBy: string;
  readonly reviewedBy: string | null;
  readonly status: string;
  readonly certainty: string;
}): 'review-before-check' | 'reviewed-by-nobody' | 'reviewed-unread' | null {
  if (item.reviewBy < item.checkedOn) return 'review-before-check';
  if ((item.status === 'reviewed') !== (item.reviewedBy !== null)) return 'reviewed-by-nobody';
  return item.status === 'reviewed' && item.certainty !== 'read' ? 'reviewed-unread' : null;
}
