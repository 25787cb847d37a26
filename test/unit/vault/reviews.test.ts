import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { makeKeys, recipientOf, signText, type AccountKeys } from '#main/vault/accounts/keys.ts';
import type { Letter } from '#main/vault/exchange/envelope.ts';
import { digestOf } from '#main/vault/file.ts';
import type { Session } from '#main/vault/session.ts';
import { backupsIn } from '#main/vault/store/backups.ts';
import { newId } from '#main/vault/store/store.ts';
import { canonicalText, type Frame } from '#shared/model/frame.ts';
import type { PublicIdentity, Role } from '#shared/model/identity.ts';
import type { Change } from '#shared/model/record.ts';
import { wholeDesk, type OpenedReview, type ReviewHeader } from '#shared/model/review.ts';
import { ok } from '#shared/result.ts';
import { madeUpUnit } from '#test/generate/unit.ts';
import { makeFolder } from '#test/support/folder.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { PageSearch } from '#test/support/pages.ts';
import { makeOpenAccount, openSession } from '#test/support/session.ts';
import { startVault, valueOf } from '#test/support/vault.ts';

type FrameLetter = Extract<Letter, { kind: 'frame' }>;
type PromisesLetter = Extract<Letter, { kind: 'promises' }>;

/** A caseworker that only their letters are known of. */
class Sender {
  readonly keys: AccountKeys;
  readonly identity: PublicIdentity;

  private constructor(keys: AccountKeys, identity: PublicIdentity) {
    this.keys = keys;
    this.identity = identity;
  }

  static async make(name: string): Promise<Sender> {
    const keys = await makeKeys();
    return new Sender(keys, {
      format: 'soc-box-identity',
      formatVersion: 1,
      accountId: name.toLowerCase(),
      displayName: name,
      role: 'caseworker',
      unit: 'Ungdom norr',
      verifyKey: keys.verifyKey,
      recipient: await recipientOf(keys),
    });
  }

  letter(frame: Frame, change: Partial<FrameLetter> = {}): FrameLetter {
    const document = canonicalText(frame);
    return {
      kind: 'frame',
      contactId: `of-${frame.id}`,
      frame,
      digest: digestOf(document),
      signature: signText(this.keys, document),
      outcomes: [],
      carried: [],
      asOf: 1,
      ...change,
    };
  }
}

/** A text nobody else writes. */
function mark(): string {
  return `Märke ${randomBytes(5).toString('hex')} å ${randomBytes(5).toString('hex')}`;
}

const days = { early: '2025-03-04', late: '2999-12-24' };

describe('a supervisor’s copies', () => {
  const folder = makeFolder();
  const changes: Change[] = [];
  let account: OpenAccount;
  let session: Session;
  let sam: Sender;
  let eve: Sender;
  let model: Frame;

  const unlock = () => {
    session = openSession(account, (told) => changes.push(...told));
  };
  beforeAll(async () => {
    account = await makeOpenAccount(folder.path, 'supervisor');
    unlock();
    sam = await Sender.make('Sam');
    eve = await Sender.make('Eve');
    session.log.commit((add) => add({ kind: 'person-paired', person: sam.identity }));
    const [first] = await madeUpUnit({ frames: 1, seed: 4, today: '2026-11-20' });
    if (first === undefined) throw new Error('nothing was made up');
    model = first.letter.frame;
  });
  afterAll(() => {
    session.close();
    folder.remove();
  });

  /** A frame nobody else has, with one promise that is over and one that is to come. */
  const another = (change: Partial<Frame> = {}): Frame => ({
    ...model,
    id: newId(),
    cards: [],
    promises: [],
    sentences: [
      {
        id: 'past',
        text: 'Ringa skolan',
        by: 'together',
        who: 'caseworker',
        when: days.early,
        colour: null,
      },
      {
        id: 'next',
        text: 'Ses på biblioteket',
        by: 'together',
        who: 'together',
        when: days.late,
        colour: null,
      },
    ],
    ...change,
  });
  const receive = (letter: FrameLetter, from = sam) =>
    session.reviews.receive(newId(), letter, from.identity);
  const promises = (frameId: string, change: Partial<PromisesLetter> = {}, from = sam) =>
    session.reviews.receivePromises(
      newId(),
      { kind: 'promises', frameId, outcomes: [], carried: [], asOf: 1, ...change },
      from.identity,
    );
  const shown = (search = ''): readonly ReviewHeader[] => {
    session.reviews.show({ ...wholeDesk, search });
    const put = changes.findLast((change) => change.table === 'desk');
    return put?.table === 'desk' ? put.put.rows : [];
  };
  const rowOf = (id: string) => shown().find((row) => row.id === id);
  const openedAgain = (id: string): OpenedReview | undefined =>
    changes
      .flatMap((change) =>
        change.table === 'openedReviews' && 'put' in change ? [change.put] : [],
      )
      .findLast((review) => review.id === id);
  const outgoing = () =>
    session.store.outgoing().map(({ to_account: to, letter }) => ({
      to,
      letter: JSON.parse(letter) as { readonly kind: string },
    }));
  const damaged = { ok: false, error: { code: 'envelope-damaged' } };
  const notFound = { ok: false, error: { code: 'review-not-found' } };

  test('a frame that comes lies new on the desk, and opens with its text and its signature', () => {
    const frame = another();
    expect(receive(sam.letter(frame))).toEqual(ok(null));
    expect(rowOf(frame.id)).toMatchObject({
      contactName: model.contact.name,
      caseworkerId: 'sam',
      unit: 'Ungdom norr',
      readAt: null,
      openPromises: [days.early, days.late],
    });
    const { openedAt, ...opened } = valueOf(session.reviews.open(frame.id));
    const { digest, signature } = sam.letter(frame);
    expect(opened).toMatchObject({ frame, digest, signature, publicKey: sam.keys.verifyKey });
    expect(rowOf(frame.id)?.readAt).toBe(openedAt);
    expect(outgoing()).toContainEqual({
      to: 'sam',
      letter: { kind: 'frame-read', frameId: frame.id, at: openedAt },
    });
    expect(session.log.place).toBeGreaterThan(0);
  });

  test('the first reading stays the one that counts as read; each opening is logged', () => {
    const frame = another();
    valueOf(receive(sam.letter(frame)));
    const lines = session.log.place;
    const { openedAt } = valueOf(session.reviews.open(frame.id));
    valueOf(session.reviews.open(frame.id));
    expect(rowOf(frame.id)?.readAt).toBe(openedAt);
    expect(session.log.place).toBe(lines + 2);
  });

  test('the same frame again changes nothing but what became of it', () => {
    const frame = another();
    valueOf(receive(sam.letter(frame)));
    valueOf(session.reviews.open(frame.id));
    const before = shown().length;
    const kept = {
      promiseId: 'past',
      mark: 'kept' as const,
      told: null,
      newDay: null,
      youth: null,
      caseworker: null,
    };
    expect(receive(sam.letter(frame, { outcomes: [kept], asOf: 2 }))).toEqual(ok(null));
    expect(shown().length).toBe(before);
    expect(rowOf(frame.id)).toMatchObject({ openPromises: [days.late] });
    expect(rowOf(frame.id)?.readAt).not.toBeNull();
  });

  test('what its author did not sign is refused, whatever it is that was changed', () => {
    const frame = another();
    const genuine = sam.letter(frame);
    const changed = { ...frame, agreedOn: '2026-01-01' };
    const forged: readonly (readonly [FrameLetter, Sender])[] = [
      [genuine, eve],
      [{ ...genuine, signature: eve.letter(frame).signature }, sam],
      [{ ...genuine, frame: changed }, sam],
      [{ ...genuine, frame: changed, digest: sam.letter(changed).digest }, sam],
      [{ ...genuine, digest: '0'.repeat(64) }, sam],
      [{ ...genuine, frame: { ...frame, id: newId() } }, sam],
      [{ ...genuine, signature: '' }, sam],
    ];
    for (const [letter, from] of forged) expect(receive(letter, from)).toMatchObject(damaged);
    expect(rowOf(frame.id)).toBeUndefined();
    // And a known id with another text, though its author signed that too.
    valueOf(receive(genuine));
    expect(receive(sam.letter(changed))).toMatchObject(damaged);
    expect(valueOf(session.reviews.open(frame.id)).frame).toEqual(frame);
  });

  test('a text that was changed in the store is not shown', () => {
    const frame = another();
    valueOf(receive(sam.letter(frame)));
    const row = session.store.reviews.get(frame.id);
    session.store.commit(() => {
      session.store.reviews.remove(frame.id);
      const document = row?.document.replace('Ringa skolan', 'Ringa soc') ?? '';
      if (row !== undefined) session.store.reviews.add({ ...row, document });
    });
    const lines = session.log.place;
    expect(session.reviews.open(frame.id)).toMatchObject({ error: { code: 'frame-damaged' } });
    expect(session.log.place).toBe(lines);
    session.store.commit(() => session.store.reviews.remove(frame.id));
  });

  test('what became of the promises: before the frame it waits, and an older telling is passed over', () => {
    const frame = another();
    expect(promises(frame.id)).toMatchObject(notFound);
    valueOf(receive(sam.letter(frame, { asOf: 5 })));
    expect(promises(frame.id, {}, eve)).toMatchObject(notFound);
    valueOf(promises(frame.id, { asOf: 9, carried: ['past'] }));
    expect(rowOf(frame.id)?.openPromises).toEqual([days.late]);
    valueOf(promises(frame.id, { asOf: 7 }));
    expect(rowOf(frame.id)?.openPromises).toEqual([days.late]);
    valueOf(promises(frame.id, { asOf: 10, carried: ['past', 'next'] }));
    expect(rowOf(frame.id)?.openPromises).toEqual([]);
  });

  test('a page that is open is kept up to date, and that is no second reading', () => {
    const frame = another();
    valueOf(receive(sam.letter(frame)));
    const { openedAt } = valueOf(session.reviews.open(frame.id));
    const lines = session.log.place;
    valueOf(promises(frame.id, { asOf: 3, carried: ['next'] }));
    expect(openedAgain(frame.id)).toMatchObject({ carried: ['next'], openedAt });
    expect(session.log.place).toBe(lines);
  });

  test('a remark is kept, logged and sent; not to somebody one is no longer paired with', () => {
    const frame = another();
    const words = 'Vi behöver ett rum som inte är på soc.';
    expect(session.reviews.remark(frame.id, words)).toMatchObject(notFound);
    valueOf(receive(sam.letter(frame)));
    valueOf(session.reviews.open(frame.id));
    valueOf(session.reviews.remark(frame.id, words));
    expect(openedAgain(frame.id)?.remarks).toMatchObject([{ words, fromName: 'Karin Lund' }]);
    expect(outgoing()).toContainEqual({
      to: 'sam',
      letter: expect.objectContaining({ kind: 'remark', frameId: frame.id, words }),
    });
    const [remark] = openedAgain(frame.id)?.remarks ?? [];
    expect(session.exchange.state().waitingRemarks).toContain(remark?.id);
    valueOf(session.exchange.endPairing('sam'));
    expect(session.exchange.state().waitingRemarks).toEqual([]);
    expect(session.reviews.remark(frame.id, words)).toMatchObject({
      error: { code: 'person-not-found' },
    });
    session.log.commit((add) => add({ kind: 'person-paired', person: sam.identity }));
  });

  test('a purge leaves nothing of the copy and its remarks, sent or waiting, in the backups neither', () => {
    const [name, said, remark] = [mark(), mark(), mark()];
    const frame = another({
      contact: { name, caseNumber: mark() },
      sentences: [{ id: 's', text: said, by: 'youth', who: 'youth', when: null, colour: null }],
    });
    const letter = sam.letter(frame);
    const { signature, digest } = letter;
    const caseNumber = frame.contact.caseNumber ?? '';
    const texts = [name, caseNumber, said, remark, signature];
    const left = () => new PageSearch(texts).in(folder.path, account.keys.storeKey);
    valueOf(receive(letter));
    session.close();
    unlock();
    valueOf(session.reviews.remark(frame.id, remark));
    session.close();
    unlock();
    expect(backupsIn(folder.path).length).toBeGreaterThanOrEqual(2);
    expect(left()).toEqual(new Set(texts));

    const purge = (from: Sender, change: { frameId?: string; digest?: string } = {}) =>
      session.reviews.receivePurge(
        newId(),
        { kind: 'frame-purged', frameId: frame.id, digest, ...change },
        from.identity,
      );
    expect(purge(eve)).toMatchObject(notFound);
    expect(purge(sam, { digest: '0'.repeat(64) })).toMatchObject(notFound);
    expect(left()).toEqual(new Set(texts));
    valueOf(session.reviews.open(frame.id));
    valueOf(purge(sam));
    expect(left()).toEqual(new Set());
    expect(rowOf(frame.id)).toBeUndefined();
    expect(session.reviews.open(frame.id)).toMatchObject(notFound);
    expect(changes).toContainEqual({ table: 'openedReviews', removeReview: frame.id });
    expect(purge(sam)).toMatchObject(notFound);
  });

  test('hundreds in one visit are told of once', () => {
    session.reviews.show(wholeDesk);
    const before = changes.length;
    for (let count = 0; count < 20; count += 1) valueOf(receive(sam.letter(another())));
    const told = () => changes.slice(before).filter(({ table }) => table === 'desk').length;
    expect(told()).toBe(0);
    session.reviews.visited();
    session.reviews.visited();
    expect(told()).toBe(1);
  });
});

describe('who may do what', () => {
  const refused = { ok: false, error: { code: 'not-for-this-role' } };
  const absent = { ok: false, error: { code: 'review-not-found' } };
  const reviewId = 'a-frame';

  async function signedUp(role: Role) {
    const folder = makeFolder();
    const vault = await startVault(folder.path);
    const facts = { displayName: 'Karin Lund', role, passphrase: testPassphrase };
    valueOf(await vault.client.accounts.create(facts));
    const { show, open, remark } = vault.client.reviews;
    return {
      ...vault,
      asked: [
        await show(wholeDesk),
        await open({ reviewId }),
        await remark({ reviewId, words: 'Vi behöver ett rum.' }),
      ],
      figures: [
        await vault.client.figures.load({}),
        await vault.call('documents.render', { kind: 'figures', language: 'sv', format: 'csv' }),
      ],
      async leave() {
        await vault.kill();
        folder.remove();
      },
    };
  }

  test('a caseworker has no desk, and no figures', async () => {
    const { asked, figures, leave } = await signedUp('caseworker');
    expect(asked).toMatchObject([refused, refused, refused]);
    expect(figures).toMatchObject([refused, refused]);
    await leave();
  });

  test('a supervisor meets nobody, and has nothing that can be printed or saved', async () => {
    const { asked, client, call, leave } = await signedUp('supervisor');
    expect(asked).toMatchObject([ok(null), absent, absent]);
    const contact = { name: 'Alva', caseNumber: null, language: 'sv' } as const;
    expect(await client.contacts.create(contact)).toMatchObject(refused);
    const request = { kind: 'frame', frameId: reviewId, format: 'pdf' };
    expect(await call('documents.render', request)).toMatchObject({ ok: false });
    await leave();
  });
});
