import { isolate } from '../i18n/isolate.ts';
import type { Translate } from '../i18n/words.ts';
import type { PromiseOutcome, PromiseWords } from '../model/promise.ts';

/** What was promised, in the frame's own words: those of the card first, when it answers one. */
export function promiseInWords({ about, text }: Pick<PromiseWords, 'about' | 'text'>): string {
  return [about, text]
    .filter((part) => part !== null && part !== '')
    .map((part) => isolate(part ?? ''))
    .join(': ');
}

/** What whoever promised says became of it, with the new day and how the youth was told. */
export function markInWords(
  { mark, told, newDay }: Pick<PromiseOutcome, 'mark' | 'told' | 'newDay'>,
  t: Translate,
  inWords: (day: string) => string,
): string {
  return [
    t(`promises.mark.${mark ?? 'none'}`),
    ...(newDay === null ? [] : [t('promises.newDay', { day: inWords(newDay) })]),
    ...(told === null ? [] : [t(`promises.told.${told}`)]),
  ].join(', ');
}
