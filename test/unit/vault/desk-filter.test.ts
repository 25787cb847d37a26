import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '#main/vault/session.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import {
  dayOfPromise,
  isOpenPromise,
  isOursToKeep,
  noOutcome,
  promisesIn,
  promiseState,
} from '#shared/model/promise.ts';
import type { Change } from '#shared/model/record.ts';
import {
  deskFilter,
  deskPageSize,
  wholeDesk,
  type DeskFilter,
  type DeskPage,
} from '#shared/model/review.ts';
import { deliver, madeUpUnit, type Delivery } from '#test/generate/unit.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeOpenAccount, openSession } from '#test/support/session.ts';

const today = dayOf(new Date());

/** The promises of a frame that are still the unit's to keep, as the shared rule says one by one. */
function openIn({ letter: { frame, outcomes, carried } }: Delivery) {
  return promisesIn(frame)
    .filter((promise) => isOursToKeep(promise) && !carried.includes(promise.id))
    .map(({ id, when }) => ({
      when,
      outcome: outcomes.find(({ promiseId }) => promiseId === id) ?? noOutcome(id),
    }))
    .filter((promise) => isOpenPromise(promiseState(promise, today)));
}

function isLate(delivery: Delivery): boolean {
  return openIn(delivery).some((promise) => {
    const due = dayOfPromise(promise);
    return due !== null && due < today;
  });
}

/** What a filter means, said over a plain list. */
function isFound(filter: DeskFilter, delivery: Delivery, isRead: boolean): boolean {
  const { frame } = delivery.letter;
  const { accountId, unit } = delivery.from;
  const words = filter.search.normalize('NFC').trim().toLocaleLowerCase('sv');
  const holds = (text: string | null) => text?.toLocaleLowerCase('sv').includes(words) ?? false;
  const states = {
    all: true,
    new: !isRead,
    read: isRead,
    'open-promises': openIn(delivery).length > 0,
    late: isLate(delivery),
  };
  return (
    states[filter.state] &&
    (filter.from === null || frame.agreedOn >= filter.from) &&
    (filter.to === null || frame.agreedOn <= filter.to) &&
    (filter.caseworker === null || accountId === filter.caseworker) &&
    (filter.unit === null || unit === filter.unit) &&
    (words === '' || holds(frame.contact.name) || holds(frame.contact.caseNumber))
  );
}

/** One of these, or nothing asked. */
function maybe(values: readonly string[]) {
  return fc.option(fc.constantFrom(...values));
}

describe.each([11, 12, 13])('a desk made up from seed %i', (seed) => {
  const folder = makeFolder();
  const changes: Change[] = [];
  let unit: readonly Delivery[];
  let session: Session;

  beforeAll(async () => {
    const account = await makeOpenAccount(folder.path, 'supervisor');
    session = openSession(account, (told) => changes.push(...told));
    unit = await madeUpUnit({ frames: 160, seed, today });
    deliver(session, unit, today);
  });
  afterAll(() => {
    session.store.close();
    folder.remove();
  });

  const ask = (filter: DeskFilter): DeskPage => {
    changes.length = 0;
    session.reviews.show(filter);
    const [change] = changes;
    if (change?.table !== 'desk') throw new Error('the desk was not told of');
    return change.put;
  };

  test('every filter finds what a plain list would, newest first, page by page', () => {
    const readAt = new Map(
      unit.map(({ letter: { frame } }) => [
        frame.id,
        session.store.reviews.get(frame.id)?.read_at ?? null,
      ]),
    );
    const isRead = ({ letter: { frame } }: Delivery) => (readAt.get(frame.id) ?? null) !== null;
    const days = unit.map(({ letter }) => letter.frame.agreedOn);
    const names = unit.flatMap(({ letter: { frame } }) => [
      frame.contact.name,
      frame.contact.caseNumber ?? '',
      `${frame.contact.name} ${frame.contact.caseNumber ?? ''}`,
      // What nobody can be found by.
      frame.cards[0]?.words ?? '',
      frame.sentences[0]?.text ?? '',
    ]);
    const part = fc
      .tuple(fc.constantFrom(...names), fc.nat(40), fc.nat(40), fc.boolean())
      .map(([text, start, length, isLoud]) => {
        const piece = text.slice(start % (text.length + 1)).slice(0, length);
        return isLoud ? piece.toLocaleUpperCase('sv') : piece;
      });
    const anyFilter: fc.Arbitrary<DeskFilter> = fc.record({
      state: fc.constantFrom(...deskFilter.shape.state.options),
      from: maybe(days),
      to: maybe(days),
      caseworker: maybe(unit.map(({ from }) => from.accountId)),
      unit: maybe(unit.map(({ from }) => from.unit)),
      search: fc.oneof(fc.constant(''), part),
      page: fc.constant(0),
    });

    fc.assert(
      fc.property(anyFilter, (filter) => {
        const sought = unit
          .filter((delivery) => isFound(filter, delivery, isRead(delivery)))
          .map(({ letter: { frame } }) => frame)
          .toSorted(
            (one, other) =>
              other.agreedOn.localeCompare(one.agreedOn) || (one.id < other.id ? -1 : 1),
          );
        const first = ask(filter);
        expect(first.found).toBe(sought.length);
        expect(first.all).toBe(unit.length);
        expect(first.unread).toBe(unit.filter((delivery) => !isRead(delivery)).length);
        const pages = Math.ceil(sought.length / deskPageSize);
        const rows = Array.from({ length: pages }, (_, page) => ask({ ...filter, page }).rows);
        expect(rows.flat().map(({ id }) => id)).toEqual(sought.map(({ id }) => id));
        expect(ask({ ...filter, page: pages }).rows).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('each row says what its frame says, and the filter names whom the frames are from', () => {
    const { rows, caseworkers, units } = ask(wholeDesk);
    for (const row of rows) {
      const delivery = unit.find(({ letter }) => letter.frame.id === row.id);
      if (delivery === undefined) throw new Error('nobody sent this');
      const { frame } = delivery.letter;
      expect(row).toMatchObject({
        contactName: frame.contact.name,
        caseNumber: frame.contact.caseNumber,
        caseworkerName: frame.caseworker.name,
        unit: delivery.from.unit,
        version: frame.version,
        agreedOn: frame.agreedOn,
        openPromises: openIn(delivery)
          .map((promise) => dayOfPromise(promise) ?? '')
          .toSorted(),
      });
    }
    const senders = new Map(unit.map(({ from }) => [from.accountId, from]));
    expect(new Map(caseworkers.map(({ id, name }) => [id, name]))).toEqual(
      new Map([...senders].map(([id, { displayName }]) => [id, displayName])),
    );
    expect(new Set(units)).toEqual(new Set([...senders.values()].map((from) => from.unit)));
  });
});
