import type { Translate } from '#shared/i18n/words.ts';

/**
 * What is left of a frame's promises, in words: first what is late, then what is still to come.
 * `days` are in order, empty text for a promise without a day; `today` is `2026-12-03`.
 */
export function openPromisesInWords(
  days: readonly string[],
  today: string,
  t: Translate,
  inWords: (day: string) => string,
): { readonly late: string | null; readonly open: string | null } {
  const late = days.filter((day) => day !== '' && day < today);
  const open = days.filter((day) => day === '' || day >= today);
  const [oldest = ''] = late;
  const next = open.find((day) => day !== '');
  const count = open.length;
  return {
    late:
      late.length === 0
        ? null
        : t('review.promises.late', { count: late.length, day: inWords(oldest) }),
    open:
      count === 0
        ? null
        : next === undefined
          ? t('review.promises.openNoDay', { count })
          : t('review.promises.open', { count, day: inWords(next) }),
  };
}
