/** What a spreadsheet takes for the start of a formula (OWASP, "CSV Injection"). */
const startsFormula = /^[=+\-@\t\r]/;

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = startsFormula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as a file that Excel opens in Swedish: semicolons, since its decimals have the comma, and a
 * byte order mark, without which it takes å for Ã¥. Otherwise RFC 4180.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}
