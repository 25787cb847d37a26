import { expect, test } from 'vitest';
import { csvText } from '#shared/telling/csv.ts';

test('a spreadsheet reads the letters, the columns and the rows as they are', () => {
  const text = csvText([
    ['Kort', 'Antal'],
    ['Träffas; "utanför" soc.', 12],
  ]);
  expect(text).toBe('\uFEFFKort;Antal\r\n"Träffas; ""utanför"" soc.";12\r\n');
});

test.each([
  '=1+1',
  '+46',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '\0=1',
  '＝1',
  '＋1',
  '－1',
  '＠A1',
])('%j is no formula', (words) => {
  const [cell = ''] = csvText([[words]])
    .slice(1)
    .split('\r\n');
  expect(cell.replace(/^"/, '').startsWith("'")).toBe(true);
});

test.each(['a;=1', 'a,=1', 'a\t=1', 'a\r\n=1'])(
  '%j is one cell, whatever parts the cells',
  (words) => {
    expect(csvText([[words]])).toBe(`\uFEFF"${words}"\r\n`);
  },
);
