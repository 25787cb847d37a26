import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { socBox } from '#shared/decks/soc-box.ts';
import { bringing, type BringAct } from '#shared/model/brought.ts';
import type { Frame } from '#shared/model/frame.ts';
import type { KeptFrame } from '#shared/model/record.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, ordinaryActs, startMeeting } from '#test/support/meeting.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

const yeses = [
  ['youth', { kind: 'yes-given' }],
  ['caseworker', { kind: 'yes-given' }],
] as const satisfies readonly (readonly [Actor, ActInput])[];

describe('a frame that follows another', () => {
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

  const framesOf = async (contactId: string): Promise<readonly KeptFrame[]> => {
    const { frames } = valueOf(await vault.client.workingCopy.load({}));
    return frames.filter((frame) => frame.contactId === contactId);
  };
  const opened = async ({ id }: KeptFrame): Promise<Frame> =>
    valueOf(await vault.client.frames.open({ frameId: id })).frame;
  const newest = async (contactId: string): Promise<KeptFrame> => {
    const kept = (await framesOf(contactId)).at(-1);
    if (kept === undefined) throw new Error('nothing was agreed');
    return kept;
  };
  const agreed = async () => {
    const { contactId, add } = await startMeeting(vault);
    for (const [by, act] of [...ordinaryActs, ...yeses]) await add(by, act);
    const kept = await newest(contactId);
    return { contactId, kept, frame: await opened(kept) };
  };
  const meetAgain = async (contactId: string) => {
    const { meetingId } = valueOf(await vault.client.meetings.start({ contactId, language: 'sv' }));
    // The program has laid there what they promised last time.
    let after = valueOf(await vault.client.meetings.open({ meetingId })).steps.length;
    const attempt = (by: Actor, act: ActInput) =>
      vault.client.meetings.addStep({ meetingId, after, by, act });
    return {
      meetingId,
      attempt,
      add: async (by: Actor, act: ActInput) => {
        after = valueOf(await attempt(by, act)).seq;
      },
    };
  };
  const handedOverAndPurged = async ({ id: frameId }: KeptFrame) => {
    const movedOn = '2026-01-02';
    valueOf(await vault.client.frames.handOver({ frameId, movedOn, movedBy: 'Sam' }));
    valueOf(await vault.client.frames.purge({ frameId }));
  };

  test('starts from the one before it, and both stay, each as it was agreed', async () => {
    const { contactId, kept, frame } = await agreed();
    const { add } = await meetAgain(contactId);
    await add('together', bringing(frame, socBox));
    await add('caseworker', {
      kind: 'answer-given',
      cardId: 'respekt',
      answer: { reply: 'yes', why: '', who: 'caseworker', when: null },
    });
    for (const [by, act] of yeses) await add(by, act);

    const [first, second, ...others] = await framesOf(contactId);
    expect(others).toEqual([]);
    expect(first).toEqual(kept);
    expect(second?.version).toBe(2);
    expect(await opened(kept)).toEqual(frame);
    const later = await opened(await newest(contactId));
    expect(later.sentences).toEqual(frame.sentences);
    expect(later.cards.map(({ id }) => id)).toEqual(frame.cards.map(({ id }) => id));
    expect(later.cards.find(({ id }) => id === 'respekt')?.answer.reply).toBe('yes');
    expect(later.previous).toBe(kept.digest);
  });

  test('is laid as it was agreed, to the letter, or not at all', async () => {
    const { contactId, frame } = await agreed();
    const { attempt, add } = await meetAgain(contactId);
    const act = bringing(frame, socBox);
    const [card, ...cards] = act.cards;
    const [sentence] = act.sentences;
    if (card === undefined || sentence === undefined) throw new Error('the frame is empty');
    const others: Readonly<Record<string, BringAct>> = {
      'a word more': { ...act, sentences: [{ ...sentence, text: `${sentence.text} Alltid.` }] },
      'another answer': {
        ...act,
        cards: [{ ...card, answer: { ...card.answer, who: null } }, ...cards],
      },
      'another hand': { ...act, cards: [{ ...card, placedBy: 'together' }, ...cards] },
      'other own words': { ...act, cards: [{ ...card, words: 'Ta av mig mössan' }, ...cards] },
      'another order': { ...act, cards: [...cards, card] },
      'a card less': { ...act, cards },
      'no sentence': { ...act, sentences: [] },
      'a sentence more': { ...act, sentences: [sentence, { ...sentence, id: 's2' }] },
    };
    for (const [what, other] of Object.entries(others)) {
      expect([what, await attempt('together', other)]).toEqual([
        what,
        { ok: false, error: { code: 'step-not-possible', details: { reason: 'other-words' } } },
      ]);
    }
    await add('together', act);
  });

  test('is this youth’s newest, and not somebody else’s or an older one', async () => {
    const { contactId, frame } = await agreed();
    const other = await agreed();
    const refused = {
      ok: false,
      error: { code: 'step-not-possible', details: { reason: 'other-frame' } },
    };
    const second = await meetAgain(contactId);
    expect(await second.attempt('together', bringing(other.frame, socBox))).toEqual(refused);
    for (const [by, act] of yeses) await second.add(by, act);
    const third = await meetAgain(contactId);
    expect(await third.attempt('together', bringing(frame, socBox))).toEqual(refused);
    await third.add('together', bringing(await opened(await newest(contactId)), socBox));
  });

  test('is not laid over anything, and not when it is no longer here', async () => {
    const { contactId, kept, frame } = await agreed();
    const { attempt, add } = await meetAgain(contactId);
    const act = bringing(frame, socBox);
    await add('youth', { kind: 'card-placed', cardId: 'fika', index: 0 });
    expect(await attempt('together', act)).toMatchObject({
      error: { details: { reason: 'not-empty' } },
    });
    await add('youth', { kind: 'undone' });
    await handedOverAndPurged(kept);
    expect(await attempt('together', act)).toEqual({ ok: false, error: { code: 'frame-purged' } });
  });

  test('that it was opened for this stands in the log, and the chain goes on', async () => {
    const { contactId, frame } = await agreed();
    const { add } = await meetAgain(contactId);
    await add('together', bringing(frame, socBox));
    for (const [by, act] of yeses) await add(by, act);
    const { log } = valueOf(await vault.client.contacts.openRecord({ contactId }));
    expect(log.map(({ event }) => event.kind)).toEqual([
      'contact-added',
      'meeting-started',
      'frame-agreed',
      'frame-opened',
      'meeting-started',
      'frame-agreed',
      'record-opened',
    ]);
  });

  test('keeps its number when one in between is gone', async () => {
    const { contactId, kept } = await agreed();
    const second = await meetAgain(contactId);
    for (const [by, act] of yeses) await second.add(by, act);
    await handedOverAndPurged(await newest(contactId));
    const third = await meetAgain(contactId);
    for (const [by, act] of yeses) await third.add(by, act);
    const versions = (await framesOf(contactId)).map(({ version, purgedAt }) => [
      version,
      purgedAt === null,
    ]);
    expect(versions).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect((await opened(await newest(contactId))).version).toBe(3);
    expect((await opened(kept)).version).toBe(1);
  });
});
