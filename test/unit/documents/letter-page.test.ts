import { describe, expect, test } from 'vitest';
import { letterHtml } from '#main/vault/documents/letter-page.ts';
import { ageGroups } from '#shared/content/item.ts';
import { contentOn } from '#shared/content/content.ts';
import { letterGaps } from '#shared/content/kinds.ts';
import { languages } from '#shared/i18n/language.ts';
import type { LetterWords } from '#shared/model/step.ts';
import { letterParts, longestIn, missingIn } from '#shared/telling/letter.ts';
import { barestLetter, fullLetter, ordinaryLetter } from './sample-letters.ts';

const day = '2026-11-22';
const noPictures = { caseworker: null, room: null };

function page(letter: LetterWords, hasNamePage = false): string {
  return letterHtml({ letter, day, hasNamePage, pictures: noPictures });
}

/** The words of a page as they are read, without markup. */
function words(html: string): string {
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .replaceAll('\u2060', '');
}

function sentences(letter: LetterWords): string {
  return letterParts(contentOn(day).letterBlocks, letter, '____')
    .flatMap((part) => part.sentences)
    .join(' ')
    .replaceAll(/[\u2060\u2068\u2069]/g, '')
    .replaceAll('\u00A0', ' ');
}

function saying(why: string, place: string): string {
  return sentences({ ...ordinaryLetter, gaps: { ...ordinaryLetter.gaps, why, place } });
}

describe('the welcome letter', () => {
  test('says why, when, where and who, in whole sentences', () => {
    const said = words(page(ordinaryLetter)).replaceAll('\u00A0', ' ');
    for (const sentence of [
      'Hej Alva.',
      'Jag heter Karin Lund och är socialsekreterare. Du når mig på 042-10 50 00.',
      'Jag svarar måndag till fredag 8–16.',
      'Din lärare har sagt att hon är orolig. Vi tar inget beslut på det här mötet.',
      'Torsdag 3 december klockan 15.30.',
      'Vi ses här: Stadsbiblioteket, grupprum 2.',
      'Det tar ungefär en timme.',
      'Viktigt för mig Vill inte Frågor',
    ]) {
      expect(said).toContain(sentence);
    }
  });

  test.each(languages.flatMap((language) => ageGroups.map((age) => [language, age] as const)))(
    'in %s, %s: every gap is filled, and its words stand there once as they were written',
    (language, age) => {
      const letter = fullLetter(language, age);
      const html = page(letter);
      expect(html).not.toContain('{{');
      expect(html).toContain(`<html lang="${language}">`);
      for (const gap of letterGaps) {
        const written = letter.gaps[gap].replaceAll(/[\u2068\u2069]/g, '');
        const found = sentences(letter).toLowerCase().includes(written.toLowerCase());
        expect([gap, found]).toEqual([gap, true]);
      }
    },
  );

  test('leaves out a sentence about what was left out, and no other', () => {
    const said = sentences(barestLetter);
    for (const gone of ['Jag svarar', 'Så hittar du dit', 'Det tar ungefär', 'De som är med']) {
      expect(said).not.toContain(gone);
    }
    expect(said).toContain('Vi ses här: Stadsbiblioteket, grupprum 2.');
    expect(said).not.toMatch(/\{\{(?!name\}\} <)|____|\.\./);
  });

  test('ends each sentence once, however it was written', () => {
    expect(saying('Jag vill träffa dig', 'hos dig.')).toContain(
      'Jag vill träffa dig. Vi tar inget',
    );
    expect(saying('Vill du ses?', 'hos dig.')).toContain('Vill du ses? Vi tar inget');
    expect(saying('Vill du ses?', 'hos dig.')).toContain('Vi ses här: hos dig. Så hittar');
  });

  test('takes nothing that was written for markup or for a gap', () => {
    const html = page(barestLetter, true);
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('<script');
    expect(html).toContain('&lt;b&gt;Kim&lt;/b&gt;');
    expect(html).toContain('<bdi>سلام &quot;Maria&quot; &amp; Co</bdi>');
    expect(html).toContain('{{name}} &lt;/p&gt;&lt;script&gt;');
  });

  test('tells what is missing, and what to shorten', () => {
    const { gaps } = ordinaryLetter;
    expect(missingIn(ordinaryLetter)).toEqual([]);
    expect(missingIn(barestLetter)).toEqual([]);
    const unfinished = { ...ordinaryLetter, age: null, gaps: { ...gaps, day: '', who: '' } };
    expect(missingIn(unfinished)).toEqual(['age', 'day']);
    expect(longestIn(ordinaryLetter)).toEqual(['why', 'way']);
  });

  test('the page that lies outwards says the name and nothing else', () => {
    const html = page(ordinaryLetter, true);
    const outside = html.slice(html.indexOf('class="outside"'));
    expect(words(`<body><section ${outside}`).trim()).toBe('Alva');
    expect(html).toContain('<title>Brev</title>');
    // No foot on either page: it would say what lies inside.
    expect(html).not.toContain('@bottom');
    expect(page(ordinaryLetter)).not.toContain('class="outside"');
  });

  test('has no word of authority or threat in what is ours', () => {
    for (const language of languages) {
      for (const age of ageGroups) {
        const said = sentences({ ...ordinaryLetter, language, age });
        expect(said).not.toMatch(
          /kallas|kallelse|skyldig|påföljd|annars|inställ|tvång|summon|obliged|consequence|otherwise/i,
        );
      }
    }
  });
});
