import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openAccount } from '#main/vault/accounts/account.ts';
import { Session } from '#main/vault/session.ts';
import { around } from '#test/support/exchange.ts';
import type { Act } from '#shared/model/step.ts';
import { makeFolder } from '#test/support/folder.ts';
import { allCardIds, testPassphrase } from '#test/support/meeting.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';
import { printComparison, type Bench, type Measured } from './comparison.ts';
import { InsertStore } from './insert-store.ts';
import { makeMeetingFolder } from '#test/support/meeting-folder.ts';

const cardCount = 40;

/** Always a move that changes something, of one card after the other. */
function moveNumber(count: number): Act {
  const cardId = allCardIds[count % allCardIds.length] ?? 'fika';
  return { kind: 'card-moved', cardId, index: (count * 7) % cardCount };
}

/** One way to keep a step. */
interface Way {
  readonly what: string;
  keep(act: Act): Promise<void> | void;
  close(): Promise<void> | void;
}

function insertWay(what: string, store: InsertStore, meetingId: string): Way {
  let seq = 0;
  return {
    what,
    keep: (act) => {
      seq += 1;
      store.add(meetingId, { seq, at: new Date().toISOString(), by: 'youth', act });
    },
    close: () => store.close(),
  };
}

async function inProcessWay(dataFolder: string, account: string, meetingId: string): Promise<Way> {
  const folder = join(dataFolder, 'accounts', account);
  const opened = valueOf(await openAccount(folder, testPassphrase));
  const session = valueOf(Session.open(opened, around()));
  let seq = valueOf(session.meetings.open(meetingId)).steps.length;
  return {
    what: 'addStep in this process',
    keep: (act) => {
      ({ seq } = valueOf(session.meetings.addStep(meetingId, seq, 'youth', act)));
    },
    close: () => session.store.close(),
  };
}

/** What a call costs that does nothing: there and back between two processes of Node. */
function emptyCallWay(vault: TestVault): Way {
  return {
    what: 'a call to the vault process that does nothing',
    keep: async () => {
      await vault.call('no.such-channel', {});
    },
    close: () => {},
  };
}

async function acknowledgedWay(vault: TestVault, meetingId: string): Promise<Way> {
  let seq = valueOf(await vault.client.meetings.open({ meetingId })).steps.length;
  return {
    what: 'meetings.addStep, acknowledged by the vault process',
    keep: async (act) => {
      const added = await vault.client.meetings.addStep({
        meetingId,
        after: seq,
        by: 'youth',
        act,
      });
      ({ seq } = valueOf(added));
    },
    close: () => vault.kill(),
  };
}

export const step: Bench = {
  name: 'step',
  about: 'one act of a meeting, committed and flushed to the disk, one at a time',
  needs: [],
  async run(isShort) {
    const rounds = isShort ? 150 : 1000;
    const folder = await makeMeetingFolder([cardCount]);
    const other = makeFolder();
    const ways: Way[] = [];
    try {
      cpSync(folder.path, other.path, { recursive: true });
      const { accountId, meetings } = folder;
      const meetingId = meetings[0]?.meetingId ?? '';
      const [plain, encrypted] = ['plain.db', 'encrypted.db'].map((name) => join(other.path, name));
      const vault = await startVault(other.path);
      valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
      ways.push(
        insertWay('plain unencrypted insert', InsertStore.plain(plain ?? ''), meetingId),
        insertWay('encrypted insert', InsertStore.encrypted(encrypted ?? ''), meetingId),
        await inProcessWay(folder.path, accountId, meetingId),
        emptyCallWay(vault),
        await acknowledgedWay(vault, meetingId),
      );
      const measured = ways.map(({ what }) => ({ what, values: [] as number[] }));
      for (let round = 0; round < rounds; round += 1) {
        const act = moveNumber(round);
        for (const [index, way] of ways.entries()) {
          const start = performance.now();
          await way.keep(act);
          measured[index]?.values.push(performance.now() - start);
        }
      }
      printGrowth(measured);
    } finally {
      for (const way of ways) await way.close();
      folder.remove();
      other.remove();
    }
  },
};

/** The baseline is the first way. */
function printWays([baseline, ...ours]: readonly Measured[]): void {
  if (baseline !== undefined) printComparison('ms', baseline, ours);
}

/** All of it, then its first and its last tenth: what a long meeting adds. */
function printGrowth(measured: readonly Measured[]): void {
  const count = measured[0]?.values.length ?? 0;
  const tenth = Math.ceil(count / 10);
  printWays(measured);
  console.log(`  the first ${tenth} steps`);
  printWays(measured.map(({ what, values }) => ({ what, values: values.slice(0, tenth) })));
  console.log(`  the last ${tenth} steps`);
  printWays(measured.map(({ what, values }) => ({ what, values: values.slice(-tenth) })));
}
