import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deckFileLimits, deckNames, type DeckName } from '#shared/decks/deck-file.ts';
import type { DeckChoice, DeckState } from '#shared/decks/decks-in-use.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { bringing } from '#shared/model/brought.ts';
import type { Frame } from '#shared/model/frame.ts';
import type { RenderedDocument } from '#shared/model/document.ts';
import { box, questions, suggestions, write, wrongFiles } from '#test/support/deck-files.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, startMeeting } from '#test/support/meeting.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

let folder: ReturnType<typeof makeFolder>;
let vault: TestVault;

beforeAll(async () => {
  folder = makeFolder();
  vault = await startVault(folder.path);
  await makeAccount(vault);
});
afterAll(async () => {
  await vault.kill();
  folder.remove();
});

const pets = box([
  { id: 'husdjur', words: { sv: 'Husdjur', en: 'Pets' }, tint: 'rose' },
  { id: 'inte-anteckna', words: { sv: 'Skriv inte', en: 'Do not write' } },
]);

const use = async (text: string) => valueOf(await vault.call('decks.use', { text })) as DeckChoice;
const load = async () => valueOf(await vault.client.decks.load({}));
const pathOf = (name: DeckName) => join(folder.path, 'decks', `${name}.json`);

async function stateOf(name: DeckName): Promise<DeckState | undefined> {
  return (await load()).states.find((state) => state.name === name);
}

/** The Soc Box in use, as the host writes it to a file. */
async function saved(): Promise<RenderedDocument> {
  const request = { kind: 'deck', deck: 'soc-box', format: 'json' };
  return valueOf(await vault.call('documents.render', request)) as RenderedDocument;
}

async function dropAll(): Promise<void> {
  for (const name of deckNames) valueOf(await vault.client.decks.drop({ name }));
}

describe('choosing a file', () => {
  test('puts each deck in the place of the one in use, and the way back is open', async () => {
    expect(await use(write(pets))).toEqual({ kind: 'used', name: 'soc-box', hints: [] });
    const ideas = write(suggestions).replace('"fika"', '"husdjur"');
    expect(await use(ideas)).toMatchObject({ kind: 'used', name: 'suggestions' });
    expect(await use(write(questions))).toMatchObject({ kind: 'used', name: 'questions' });

    const { inUse, states } = await load();
    expect(inUse.socBox.cards.map(({ words }) => words.sv)).toEqual(['Husdjur', 'Skriv inte']);
    expect(inUse.suggestions?.map(({ card }) => card)).toEqual(['husdjur']);
    expect(inUse.questions).toHaveLength(2);
    expect(states.map(({ isOwn, facts, problem }) => [isOwn, facts.id, problem])).toEqual(
      deckNames.map(() => [true, 'var-enhet', null]),
    );

    await dropAll();
    const back = await load();
    expect(back.inUse).toEqual({ socBox, questions: null, suggestions: null });
    expect(back.states.map(({ isOwn, facts }) => [isOwn, facts.id])).toEqual(
      deckNames.map((name) => [false, name]),
    );
  });

  test('gives the deck in use as a file, to change', async () => {
    const template = await saved();
    expect(template.fileName).toBe('our-soc-box.json');
    if (template.content.type !== 'text') throw new Error('not a text');
    expect(await use(template.content.text)).toEqual({ kind: 'used', name: 'soc-box', hints: [] });
    expect((await load()).inUse.socBox.cards).toEqual(socBox.cards);
    await use(write(pets));
    expect((await saved()).content).toEqual({ type: 'text', text: write(pets) });
    await dropAll();
  });

  test('is for somebody who has unlocked', async () => {
    const locked = await startVault(folder.path);
    const asked = await Promise.all([
      locked.client.decks.load({}),
      locked.client.decks.drop({ name: 'soc-box' }),
      locked.call('decks.use', { text: write(pets) }),
    ]);
    const refused = { ok: false, error: { code: 'not-unlocked' } };
    expect(asked).toEqual([refused, refused, refused]);
    await locked.kill();
  });
});

describe('a file with a mistake', () => {
  test.each(wrongFiles)(
    '%s is refused with line and reason, and the old deck stays',
    async (code, text) => {
      await dropAll();
      await use(write(questions));
      const before = await load();
      // A file that is far too big is not passed on whole by the host either.
      const choice = await use(text.slice(0, deckFileLimits.bytes + 1));
      if (choice.kind !== 'refused') throw new Error('it was used');
      expect(choice.mistakes[0]).toMatchObject({ code, line: expect.any(Number) as number });
      expect(await load()).toEqual(before);
      expect(readFileSync(pathOf('questions'), 'utf8')).toBe(write(questions));
      expect(existsSync(pathOf('soc-box')) || existsSync(pathOf('suggestions'))).toBe(false);
      await dropAll();
    },
  );

  test('that is longer than any deck is not even read', async () => {
    const huge = await vault.call('decks.use', { text: 'x'.repeat(deckFileLimits.bytes + 2) });
    expect(huge).toEqual({ ok: false, error: { code: 'invalid-request' } });
  });
});

describe('a stored file that somebody changed', () => {
  const tampered: readonly (readonly [string, string, string | null])[] = [
    ['cut off', write(pets).slice(0, 100), 'not-json'],
    [
      'without the card that closes writing',
      write(box(pets.cards.slice(0, 1))),
      'closing-card-missing',
    ],
    ['emptied', '', null],
    ['far too big', ' '.repeat(deckFileLimits.bytes) + write(pets), null],
    ['another deck under its name', write(questions), null],
  ];
  test.each(tampered)(
    '%s: the own deck of the program holds, and it is said',
    async (_what, text, code) => {
      await use(write(pets));
      writeFileSync(pathOf('soc-box'), text);
      expect((await load()).inUse.socBox).toEqual(socBox);
      const state = await stateOf('soc-box');
      expect(state).toMatchObject({ isOwn: false, facts: { id: 'soc-box', count: 21 } });
      expect(state?.problem?.map((mistake) => mistake.code)).toEqual(code === null ? [] : [code]);
      await dropAll();
      expect((await stateOf('soc-box'))?.problem).toBe(null);
    },
  );

  test('a folder in its place is no deck either', async () => {
    mkdirSync(pathOf('questions'), { recursive: true });
    expect(await stateOf('questions')).toMatchObject({ isOwn: false, problem: [] });
    await dropAll();
    expect(await stateOf('questions')).toMatchObject({ isOwn: false, problem: null });
  });

  test('suggestions for cards that are in the box no more say which', async () => {
    await use(write(suggestions));
    await use(write(pets));
    const state = await stateOf('suggestions');
    expect(state?.problem).toMatchObject([{ code: 'unknown-card', details: { id: 'fika' } }]);
    await dropAll();
  });
});

describe('a meeting', () => {
  test('keeps the box it began with; the next has the new one, and its frame says which', async () => {
    const first = await startMeeting(vault);
    await use(write(pets));
    const opened = valueOf(await vault.client.meetings.open({ meetingId: first.meetingId }));
    expect(opened.meeting.start.deck).toEqual(socBox);
    expect((await first.try('youth', { kind: 'card-placed', cardId: 'fika', index: 0 })).ok).toBe(
      true,
    );

    const second = await startMeeting(vault);
    await second.add('together', { kind: 'opening-read' });
    expect(
      await second.try('youth', { kind: 'card-placed', cardId: 'fika', index: 0 }),
    ).toMatchObject({ ok: false });
    await second.add('youth', { kind: 'card-placed', cardId: 'husdjur', index: 0 });
    const answer = { reply: 'yes', why: '', who: null, when: null } as const;
    await second.add('caseworker', { kind: 'answer-given', cardId: 'husdjur', answer });
    // Back to the program's own: the meeting that runs does not notice.
    await dropAll();
    await second.add('youth', { kind: 'yes-given' });
    await second.add('caseworker', { kind: 'yes-given' });
    const put = vault.changes.findLast(
      (change) => 'table' in change && change.table === 'openedFrames',
    );
    const { frame } = (put as unknown as { put: { frame: Frame } }).put;
    expect(frame.deck).toEqual({ id: 'var-enhet', version: 1 });
    expect(frame.cards.map(({ id, words, own }) => [id, words, own])).toEqual([
      ['husdjur', 'Husdjur', false],
    ]);

    // From that frame with the other box: its words come along, to the letter.
    const third = await startMeeting(vault, second.contactId);
    const brought = bringing(frame, socBox);
    expect(brought.cards.map(({ words }) => words)).toEqual(['Husdjur']);
    await third.add('together', brought);
    expect(await third.try('together', { ...brought, cards: [] })).toMatchObject({ ok: false });
  });
});
