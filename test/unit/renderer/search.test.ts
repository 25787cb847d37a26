import { expect, test } from 'vitest';
import { matching } from '#renderer/home/search.ts';
import type { Contact } from '#shared/model/record.ts';

function contact(name: string, caseNumber: string | null = null): Contact {
  return { id: name, name, caseNumber, language: 'sv', createdAt: '2026-12-01T12:00:00.000Z' };
}
const contacts = [contact('Åsa'), contact('Elliot', '2026-1201 B'), contact('ليلى', '77')];
const found = (words: string) => matching(contacts, words).map(({ name }) => name);

test('finds by a part of the name, whatever its case', () => {
  expect(found('åS')).toEqual(['Åsa']);
  expect(found('LIOT')).toEqual(['Elliot']);
  expect(found('لي')).toEqual(['ليلى']);
});

test('finds by a part of the case number', () => {
  expect(found('1201 b')).toEqual(['Elliot']);
});

test('finds nothing by anything else that is kept', () => {
  expect(found('sv')).toEqual([]);
  expect(found('2026-12-01')).toEqual([]);
});

test('shows everybody when nothing is sought', () => {
  expect(found('  ')).toHaveLength(3);
});

test('finds a letter however the keyboard composed it', () => {
  expect(found('a\u030Asa')).toEqual(['Åsa']);
});
