import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountFolder, makeFolder } from './folder.ts';
import { Member, pair } from './member.ts';
import type { PreparedFolder } from './prepared.ts';
import { valueOf, type TestVault } from './vault.ts';

/** A supervisor on another machine, paired with the caseworker of a prepared folder. */
export class Supervisor {
  readonly #kim: Member;
  readonly #data: ReturnType<typeof makeFolder>;
  readonly #folder: PreparedFolder;
  #isAway = false;

  private constructor(kim: Member, data: ReturnType<typeof makeFolder>, folder: PreparedFolder) {
    this.#kim = kim;
    this.#data = data;
    this.#folder = folder;
  }

  /** Pairs the two, before the caseworker's own program is started. */
  static async paired(folder: PreparedFolder): Promise<Supervisor> {
    const data = makeFolder();
    const exchange = join(folder.path, 'exchange');
    mkdirSync(exchange, { recursive: true });
    const kim = await Member.make(data.path, exchange, 'Kim', 'supervisor');
    const karin = await Member.unlocked(accountFolder(folder), exchange);
    await pair(karin, kim);
    karin.session.close();
    return new Supervisor(kim, data, folder);
  }

  /** Whether the exchange is out of reach for the caseworker. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** From now on the caseworker's envelopes wait: their exchange is a folder that is not there. */
  goAway(): void {
    this.#isAway = true;
    const exchangeFolder = join(this.#folder.path, 'not-there');
    writeFileSync(join(this.#folder.path, 'preferences.json'), JSON.stringify({ exchangeFolder }));
  }

  /** Reads a frame and writes back; ends when the caseworker's program has what was written. */
  async writeBack({ client }: TestVault, frameId: string, words: string): Promise<void> {
    const { exchange, reviews, store } = this.#kim.session;
    const meanwhile = async () => {
      await exchange.visit();
      valueOf(await client.exchange.visit({}));
    };
    while (store.reviews.get(frameId) === undefined) await meanwhile();
    valueOf(reviews.open(frameId));
    valueOf(reviews.remark(frameId, words));
    const isThere = async () =>
      valueOf(await client.workingCopy.load({})).remarks.some((one) => one.words === words);
    while (!(await isThere())) await meanwhile();
  }

  leave(): void {
    this.#kim.session.close();
    this.#data.remove();
  }
}
