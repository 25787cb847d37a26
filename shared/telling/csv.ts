/**
 * What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"; ASVS 5.0, 1.2.10), and
 * the full-width forms that some of them take for the same.
 */
const startsFormula = /^[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;
/** Also what parts cells in a program that was told of another separator than ours. */
const needsQuotes = /[";,\t\r\n]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as a file that Excel opens in Swedish: semicolons, since its decimals have the comma, and a
 * byte order mark, without which it takes å for Ã¥. Otherwise RFC 4180.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}
