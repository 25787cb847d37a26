import { format, parseISO, type Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { sv } from 'date-fns/locale/sv';
import type { Language } from './language.ts';

/** date-fns' own words for days and months. */
export const dateLocales: Readonly<Record<Language, Locale>> = { sv, en: enGB };

/** A calendar day in short words: "tors 3 dec", with the year when it is not this year's. */
export function dayInWords(day: string, language: Language, today: Date): string {
  const date = parseISO(day);
  const pattern = date.getFullYear() === today.getFullYear() ? 'EEE d MMM' : 'EEE d MMM yyyy';
  return format(date, pattern, { locale: dateLocales[language] }).replaceAll('.', '');
}

/** A calendar day in full words: "torsdag 3 december 2026". */
export function dayInFull(day: string, language: Language): string {
  return format(parseISO(day), 'EEEE d MMMM yyyy', { locale: dateLocales[language] });
}

/** A moment, on this machine's clock: "3 dec 2026 15:02". */
export function momentInWords(at: string, language: Language): string {
  return format(parseISO(at), 'd MMM yyyy HH:mm', { locale: dateLocales[language] }).replace(
    '.',
    '',
  );
}

/** The time of day of a moment, on this machine's clock: "15:02". */
export function timeInWords(at: string, language: Language): string {
  return format(parseISO(at), 'HH:mm', { locale: dateLocales[language] });
}

/** The calendar day of a moment where the program runs: `2026-12-03`. */
export function dayOf(moment: Date): string {
  return format(moment, 'yyyy-MM-dd');
}
