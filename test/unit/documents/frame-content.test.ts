import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameContent } from '#main/vault/documents/frame-content.ts';
import { frameHtml } from '#main/vault/documents/frame-page.ts';
import { frameText } from '#main/vault/documents/frame-text.ts';
import type { OpenedFrame } from '#shared/model/record.ts';
import type { Frame } from '#shared/model/frame.ts';
import { receiptCodeOf } from '#shared/model/receipt.ts';
import { actors, doers, replies } from '#shared/model/step.ts';
import { anyFrame } from './any-frame.ts';
import { english, kept, least, notToday, ordinary, wholeBox } from './sample-frames.ts';

test('a card says its answer as a word, who and by when, and whose hand put it there', () => {
  const { cards } = frameContent(kept(ordinary)).important;
  expect(cards.map(({ number, words, reply }) => [number, words, reply.value])).toEqual([
    [1, 'Bli lyssnad på', 'Ja'],
    [2, 'Inte anteckna', 'Delvis'],
    [3, 'Få ha keps på mig', 'Ja'],
    [4, 'Träffas utanför soc.', 'Inte nu'],
    [5, 'Träffas utan föräldrar', 'Nej'],
  ]);
  expect(cards[0]?.facts).toEqual([{ label: 'Vem', value: 'Socialsekreteraren' }]);
  expect(cards[1]?.facts).toEqual([
    { label: 'Vem', value: 'Vi båda' },
    { label: 'Senast', value: 'torsdag 17 december 2026' },
  ]);
  expect(cards.map(({ remarks }) => remarks)).toEqual([
    [],
    [],
    ['Eget kort'],
    [],
    ['Socialsekreteraren lade kortet här.'],
  ]);
});

test('choosing nothing is said as a full outcome', () => {
  expect(frameContent(kept(notToday)).important.remarks).toEqual([
    'Du sa ”inte idag”. Det är ett helt svar.',
  ]);
  expect(frameContent(kept(least)).important.remarks).toEqual([
    'Du valde inga kort den här gången. Det går lika bra.',
  ]);
  expect(frameContent(kept(least)).points).toBeNull();
});

test('the paper speaks the language of the meeting', () => {
  const { title, facts, important } = frameContent(kept(english));
  expect(title).toBe('Our frame');
  expect(facts[2]).toEqual({ label: 'Date', value: 'Thursday 3 December 2026' });
  expect(important.cards[2]?.remarks).toEqual(['We put the card here together.']);
});

/** The frame with every why only said aloud. */
function aloud(frame: Frame): OpenedFrame {
  return kept({
    ...frame,
    cards: frame.cards.map((card) => ({ ...card, answer: { ...card.answer, why: '' } })),
  });
}

test('a why that was only said aloud is told so, on paper as in the text', () => {
  const whys = frameContent(aloud(ordinary)).important.cards.map(({ why }) => why);
  const said = 'Vi sa högt varför. Det skrevs inte ner, för ”Inte anteckna” låg på bordet.';
  // A yes needs no why, said or written.
  expect(whys).toEqual(['', said, '', said, said]);
  expect(frameText(aloud(ordinary)).replaceAll(/\s+/g, ' ')).toContain(said);
  expect(frameHtml(aloud(ordinary))).toContain(said);
  expect(frameContent(aloud(english)).important.cards[1]?.why).toBe(
    'We said why out loud. It was not written down: “Not taking notes” was on the table.',
  );
});

test('what was promised before stands with what each said of it, side by side', () => {
  const { promises } = frameContent(kept(wholeBox));
  expect(promises?.heading).toBe('Höll vi det vi sa?');
  expect(promises?.promises.map(({ about, text }) => [about, text])).toEqual([
    ['Bli lyssnad på', 'Jag väntar tills du har pratat klart innan jag frågar något.'],
    ['Fika', ''],
    [null, 'Vi ses på biblioteket nästa gång.'],
  ]);
  expect(promises?.promises[1]?.facts).toEqual([
    { label: 'Vem', value: 'Vi båda' },
    { label: 'Senast', value: 'torsdag 19 november 2026' },
  ]);
  expect(promises?.promises.map(({ views }) => views)).toEqual(
    [
      ['vi höll det', 'delvis'],
      ['inget sagt', 'inte än'],
      ['vi höll det inte', 'vi höll det inte'],
    ].map(([youth, caseworker]) => [
      { label: 'Ungdomen säger', value: youth },
      { label: 'Socialsekreteraren säger', value: caseworker },
    ]),
  );
  expect(frameContent(kept(ordinary)).promises).toBeNull();
  for (const views of promises?.promises.map((promise) => promise.views) ?? []) {
    const [youth, caseworker] = views.map(({ label, value }) => `${label}: ${value}`);
    const text = frameText(kept(wholeBox)).replaceAll(/\s+/g, ' ');
    expect(text).toContain(`${youth} ${caseworker}`);
  }
});

test('a later frame says which one it takes the place of', () => {
  const [first, second] = [1, 2].map(
    (version) => frameContent(kept({ ...least, version })).facts[3]?.value,
  );
  expect(first).toBe('1');
  expect(second).toBe('2. Den ersätter ram nummer 1.');
});

test('every combination of fields has words of its own', () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const content = JSON.stringify(frameContent(kept(frame)));
      expect(content).not.toContain('documents.');
      expect(content).not.toContain('common.');
      expect(content).not.toContain('undefined');
    }),
    { numRuns: 40 },
  );
  for (const language of ['sv', 'en'] as const) {
    for (const by of actors) {
      for (const who of [...doers, null]) {
        const sentence = { id: 's1', text: 'x', by, who, when: null, colour: null };
        const { sentences } = frameContent(
          kept({ ...least, language, sentences: [sentence] }),
        ).agreed;
        expect(sentences[0]?.facts).toHaveLength(who === null ? 1 : 2);
      }
    }
    const said = replies.map((reply) => {
      const answer = { reply, why: 'x', who: 'youth', when: null, colour: null } as const;
      const card = { id: 'fika', words: 'Fika', own: false, placedBy: 'youth', answer } as const;
      return frameContent(kept({ ...least, language, cards: [card] })).important.cards[0]?.reply
        .value;
    });
    expect(new Set(said).size).toBe(replies.length);
  }
});

test('the paper carries the code of the frame it is a copy of, and says what it is for', () => {
  const frame = { ...kept(ordinary), digest: 'a1'.repeat(32) };
  const { code, what } = frameContent(frame).receipt;
  expect(code).toEqual({ label: 'Kontrollkod', value: receiptCodeOf(frame.digest) });
  expect(what).toBe(
    'Med koden kan du kontrollera att ditt papper är likadant som det som är sparat.',
  );
  expect(frameContent(kept(english)).receipt.code.label).toBe('Receipt code');
});
