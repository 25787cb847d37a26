import type { Language } from '../i18n/language.ts';
import type { LawId } from './laws.ts';

/** One place in a law. */
export interface LegalSource {
  readonly law: LawId;
  /** Null for a law that has no chapters. */
  readonly chapter: string | null;
  readonly section: string;
}

/**
 * What the law says, in our own words to the youth. Law is dated: a text is shown with its sources
 * and the day somebody last compared it with them, and it is a draft until a lawyer has read it.
 */
export interface LegalText {
  readonly id: string;
  readonly words: Readonly<Record<Language, string>>;
  readonly sources: readonly LegalSource[];
  /** From this day the law says so. */
  readonly validFrom: string;
  readonly checkedOn: string;
  /** Who compared the words with the law. `soc-box`: we who make the program, who are no lawyers. */
  readonly checkedBy: 'soc-box';
  readonly review: 'draft' | 'read-by-lawyer';
}
