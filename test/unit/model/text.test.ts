import { describe, expect, test } from 'vitest';
import { answer } from '#shared/model/step.ts';
import { textProblem } from '#shared/model/text.ts';

function problemOf(why: string): string | null | undefined {
  const parsed = answer.safeParse({ reply: 'yes', why, who: 'youth', when: null, colour: null });
  return parsed.success ? null : parsed.error.issues[0]?.message;
}

describe('a text', () => {
  test.each([
    ['a control', 'a\u0007b'],
    ['a line break', 'a\nb'],
    ['a bidi override', 'a\u202Eb'],
    ['a zero-width space', 'a\u200Bb'],
    ['a soft hyphen', 'a\u00ADb'],
    ['a joiner between letters', 'a\u200Db'],
    ['a non-joiner between letters', 'a\u200Cb'],
    ['a byte order mark', 'a\uFEFFb'],
    ['a grapheme joiner alone', '\u034F'],
    ['a variant mark alone', '\uFE0F'],
    ['a Mongolian variant mark', 'a\u180B'],
    ['a Khmer vowel nobody sees', '\u17B5'],
    ['a private letter', 'a\uE000'],
    ['half a character', 'a\uD800'],
    ['a Hangul filler', '\u3164'],
    ['a blank Braille cell', '\u2800'],
  ])('with %s is refused as invisible', (_name, text) => {
    expect(textProblem(text, 40)).toBe('invisible');
  });

  test.each([
    ['Swedish', 'Åsa vill ha fika'],
    ['letters with their marks apart', 'a\u0301'],
    ['Arabic', 'أريد أن أفهم'],
    ['Persian with its non-joiner', 'می\u200Cخواهم'],
    ['Tigrinya', 'ክሰምዕ እደሊ'],
    ['a family', '👨‍👩‍👧'],
    ['a hand of a colour', '👍🏽'],
    ['a heart with its variant mark', '❤️'],
    ['a rainbow flag', '🏳️‍🌈'],
    ['a key', '1️⃣'],
  ])('in %s is kept', (_name, text) => {
    expect(textProblem(text, 40)).toBeNull();
  });

  test('is measured in characters as people count them, and a huge one costs nothing', () => {
    expect(textProblem('👨‍👩‍👧'.repeat(40), 40)).toBeNull();
    expect(textProblem('å'.repeat(41), 40)).toBe('too-long');
    expect(textProblem('a'.repeat(10_000_000), 40)).toBe('too-long');
    expect(textProblem(' \u00A0 ', 40)).toBe('empty');
  });

  test('that may be empty still says which rule it broke', () => {
    expect(problemOf('')).toBeNull();
    expect(problemOf('   ')).toBeNull();
    expect(problemOf('a\u202Eb')).toBe('invisible');
    expect(problemOf('å'.repeat(200))).toBe('too-long');
  });
});
