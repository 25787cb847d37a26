import Database from 'better-sqlite3-multiple-ciphers';
import type { Session } from '#main/vault/session.ts';
import { canonicalText } from '#shared/model/frame.ts';
import { countedFrom, monthsOf, newestCounted, quarterBefore } from '#shared/model/quarter.ts';
import { deliver, madeUpUnit, type Delivery } from '#test/generate/unit.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeOpenAccount, openSession } from '#test/support/session.ts';
import { printComparison, type Bench } from './comparison.ts';

const today = '2026-11-20';

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The same frames in a store without a key and nothing else, and the plainest question to it. */
class PlainFrames {
  readonly #db: Database.Database;

  constructor(unit: readonly Delivery[]) {
    this.#db = new Database(':memory:');
    this.#db.exec('CREATE TABLE frame (contact_id TEXT, agreed_on TEXT, document TEXT)');
    this.#db.exec('CREATE INDEX frame_by_day ON frame (agreed_on)');
    const insert = this.#db.prepare('INSERT INTO frame VALUES (?, ?, ?)');
    this.#db.transaction(() => {
      for (const { letter } of unit) {
        insert.run(letter.contactId, letter.frame.agreedOn, canonicalText(letter.frame));
      }
    })();
  }

  /** How many youths chose each card in some months. */
  askedFor(months: readonly string[]): unknown {
    return this.#db
      .prepare(
        `SELECT card.value ->> '$.id' AS card, count(DISTINCT contact_id) AS youths
           FROM frame, json_each(document, '$.cards') AS card
           WHERE agreed_on BETWEEN ? AND ? GROUP BY card ORDER BY youths DESC`,
      )
      .all(`${months[0]}-01`, `${months[2]}-31`);
  }

  close(): void {
    this.#db.close();
  }
}

async function compare(frames: number): Promise<void> {
  const folder = makeFolder();
  const session: Session = openSession(await makeOpenAccount(folder.path, 'supervisor'));
  const unit = await madeUpUnit({ frames, seed: 1, today });
  deliver(session, unit, today);
  const plain = new PlainFrames(unit);
  const newest = newestCounted(today);
  const counted: number[] = [];
  const asked: number[] = [];
  const told: number[] = [];
  // The oldest first, each on the first day it can be counted: so each is counted by itself.
  for (let back = 6; back >= 0; back -= 1) {
    const quarter = quarterBefore(newest, back);
    const now = new Date(`${countedFrom(quarter)}T12:00:00`);
    asked.push(timed(() => plain.askedFor(monthsOf(quarter))));
    counted.push(timed(() => session.figures.told(now)));
  }
  for (let again = 0; again < 20; again += 1)
    told.push(timed(() => session.figures.told(new Date(`${today}T12:00:00`))));
  console.log(`  ${frames} frames`);
  printComparison(
    'ms',
    { what: 'plain SQLite, in memory: youths by card, a quarter', values: asked },
    [
      { what: 'a quarter counted, judged and kept', values: counted },
      { what: 'all quarters, as they are told ever after', values: told },
    ],
  );
  plain.close();
  session.store.close();
  folder.remove();
}

export const figures: Bench = {
  name: 'figures',
  about: "a unit's figures, a quarter at a time",
  needs: [],
  async run(isShort) {
    for (const frames of isShort ? [1000, 10_000] : [1000, 10_000, 100_000]) await compare(frames);
  },
};
