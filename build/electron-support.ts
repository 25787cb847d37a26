/**
 * How long Electron's majors are supported: the latest three stable ones are, each until the third after
 * it comes out.
 */
export const electronSupport = {
  source: 'https://releases.electronjs.org/schedule',
  policy: 'https://www.electronjs.org/docs/latest/tutorial/electron-timelines',
  /** The day this was read; the days of stable releases agree with the npm registry. */
  checked: '2026-11-22',
  majors: [
    { major: 43, stable: '2026-06-29', endOfLife: '2027-01-04' },
    { major: 44, stable: '2026-08-24', endOfLife: '2027-03-01' },
    { major: 45, stable: '2026-10-19', endOfLife: '2027-04-26' },
    { major: 46, stable: '2027-01-04', endOfLife: '2027-06-21' },
  ],
} as const;

/** Whether a version still gets fixes on a day (YYYY-MM-DD); `unknown` is a major the list lacks. */
export function supportOf(
  version: string,
  day: string,
): 'supported' | 'not out yet' | 'ended' | 'unknown' {
  const known = electronSupport.majors.find(({ major }) => version.startsWith(`${major}.`));
  if (known === undefined) return 'unknown';
  if (day >= known.endOfLife) return 'ended';
  return day < known.stable ? 'not out yet' : 'supported';
}
