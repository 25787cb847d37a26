import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Accounts } from '#main/vault/accounts/accounts.ts';
import { makeDispatch } from '#main/vault/dispatch.ts';
import { makeHandlers } from '#main/vault/handlers.ts';
import { readPreferences } from '#main/vault/preferences-file.ts';
import { vaultChannels } from '#shared/contract/contract.ts';
import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import type { Transport } from '#main/vault/exchange/transport.ts';
import { Session } from '#main/vault/session.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { ExchangeState } from '#shared/model/record.ts';
import { canMountDisk, mountDisk, type SmallDisk } from '#test/support/disk.ts';
import { around } from '#test/support/exchange.ts';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { Member, pair, received } from '#test/support/member.ts';
import { valueOf } from '#test/support/vault.ts';

async function visit({ session }: Member): Promise<ExchangeState> {
  await session.exchange.visit();
  return session.exchange.state();
}

/** A share that has stopped answering: neither yes nor no. */
const hung: Transport = {
  put: () => new Promise(() => {}),
  list: () => new Promise(() => {}),
  take: () => new Promise(() => {}),
  acknowledge: () => new Promise(() => {}),
};

describe('a folder that two machines share', { timeout: 60_000 }, () => {
  const [samsData, kimsData, share] = [makeFolder(), makeFolder(), makeFolder()];
  let sam: Member;
  let kim: Member;
  let youths = 0;

  beforeAll(async () => {
    sam = await Member.make(samsData.path, share.path, 'Sam', 'caseworker');
    kim = await Member.make(kimsData.path, share.path, 'Kim', 'supervisor');
    await pair(sam, kim);
  }, 60_000);
  afterAll(() => {
    for (const folder of [samsData, kimsData, share]) folder.remove();
  });

  const agree = () => {
    youths += 1;
    return sam.agree(`Robin ${youths}`, ordinaryActs);
  };

  test('a frame goes from one data folder to the other, and the reading goes back', async () => {
    const { contactId, frameId } = agree();
    await visit(sam);
    await visit(kim);
    expect(received(kim)).toBe(1);
    valueOf(kim.session.reviews.open(frameId));
    await visit(kim);
    await visit(sam);
    const kinds = sam.session.log.linesOf(contactId).map(({ event }) => event.kind);
    expect(kinds.filter((kind) => kind === 'frame-reviewed')).toHaveLength(1);
  });

  test('a box that cannot be reached keeps nobody from the others', async () => {
    const lo = await Member.make(kimsData.path, share.path, 'Lo', 'supervisor');
    await pair(sam, lo);
    await visit(lo);
    const box = join(share.path, 'boxes', 'lo');
    rmSync(box, { recursive: true, force: true });
    writeFileSync(box, 'en fil där lådan ska vara');
    const before = received(kim);
    agree();
    expect(await visit(sam)).toMatchObject({ waiting: 1 });
    await visit(kim);
    expect(received(kim)).toBe(before + 1);
    rmSync(box);
    expect(await visit(sam)).toMatchObject({ waiting: 0, problem: null });
    await visit(lo);
    expect(received(lo)).toBe(1);
    valueOf(sam.session.exchange.endPairing('lo'));
    lo.session.close();
  });

  test('links, pipes and folders under an envelope’s name are neither read nor waited at', async () => {
    const box = join(share.path, 'boxes', 'kim');
    mkdirSync(join(box, 'folder.envelope'), { recursive: true });
    execFileSync('mkfifo', [join(box, 'pipe.envelope')]);
    symlinkSync('/dev/zero', join(box, 'zero.envelope'));
    const secret = join(kimsData.path, 'secret');
    writeFileSync(secret, 'x');
    symlinkSync(secret, join(box, 'elsewhere.envelope'));
    execFileSync('mkfifo', [join(share.path, 'boxes', 'people', 'pipe.envelope')]);
    symlinkSync('/dev/zero', join(share.path, 'boxes', 'people', 'zero.envelope'));
    const before = received(kim);
    agree();
    await visit(sam);
    expect(await visit(kim)).toMatchObject({ problem: null, refused: { 'envelope-damaged': 4 } });
    expect(received(kim)).toBe(before + 1);
    expect(readFileSync(secret, 'utf8')).toBe('x');
    for (const name of ['folder', 'pipe', 'zero', 'elsewhere']) {
      rmSync(join(box, `${name}.envelope`), { recursive: true });
    }
    for (const name of ['pipe', 'zero']) {
      rmSync(join(share.path, 'boxes', 'people', `${name}.envelope`));
    }
  });

  test('what happens while an envelope is on its way is told as it was, and a purge follows it', async () => {
    const mio = await Member.make(kimsData.path, share.path, 'Mio', 'supervisor');
    await pair(sam, mio);
    const folder = new FolderTransport(share.path);
    const meanwhile: (() => void)[] = [];
    const transport: Transport = {
      put: async (box, name, bytes) => {
        const put = await folder.put(box, name, bytes);
        if (box === 'mio') meanwhile.shift()?.();
        return put;
      },
      list: (box, most) => folder.list(box, most),
      take: (box, name, most) => folder.take(box, name, most),
      acknowledge: (box, name) => folder.acknowledge(box, name),
    };
    sam.session.close();
    sam.session = valueOf(Session.open(sam.account, around({ transport: () => transport })));
    const { frames, exchange, log } = sam.session;
    const kindsOf = (contactId: string) => log.linesOf(contactId).map(({ event }) => event.kind);

    const purged = agree();
    const day = { movedOn: dayOf(new Date()), movedBy: 'Karin Lund' };
    meanwhile.push(() => {
      valueOf(frames.handOver(purged.frameId, day, 30));
      valueOf(frames.purge(purged.frameId));
    });
    await exchange.visit();
    await exchange.visit();
    await visit(mio);
    expect(received(mio)).toBe(0);
    expect(kindsOf(purged.contactId)).toContain('frame-delivered');

    const left = agree();
    meanwhile.push(() => valueOf(exchange.endPairing('mio')));
    await exchange.visit();
    await visit(mio);
    expect(received(mio)).toBe(1);
    expect(kindsOf(left.contactId).filter((kind) => kind === 'frame-delivered')).toHaveLength(2);
    sam.restart();
    await visit(kim);
    mio.session.close();
  });

  describe('that stops answering', () => {
    let transport: Transport;
    let session: Session;

    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      sam.session.close();
      transport = hung;
      session = valueOf(Session.open(sam.account, around({ transport: () => transport })));
      sam.session = session;
    });
    afterEach(() => {
      vi.useRealTimers();
      sam.restart();
    });

    test('holds up no meeting, is told, and is left when another is chosen', async () => {
      const before = received(kim);
      const never = session.exchange.visit();
      // A meeting from its first step to two yeses, while the visit hangs.
      agree();
      expect(session.exchange.state()).toMatchObject({ waiting: 1, problem: null });
      await vi.advanceTimersByTimeAsync(15_000);
      expect(session.exchange.state().problem).toBe('folder-not-answering');
      transport = new FolderTransport(share.path);
      await session.exchange.moved();
      expect(session.exchange.state()).toMatchObject({ waiting: 0, problem: null });
      await visit(kim);
      expect(received(kim)).toBe(before + 1);
      // Nobody waits for the first visit any more.
      expect(await Promise.race([never.then(() => 'ended'), Promise.resolve('hangs')])).toBe(
        'hangs',
      );
    });
  });
});

test('a page cannot name the folder: only the system’s own dialog leads to it', async () => {
  const data = makeFolder();
  const accounts = new Accounts(data.path, () => 0);
  const dispatch = makeDispatch(makeHandlers(data.path, accounts, () => {}));
  const named = await dispatch('preferences.change', { exchangeFolder: '/etc' });
  expect(named).toMatchObject({ error: { code: 'invalid-request' } });
  // Nor anybody before an account is unlocked.
  const before = await dispatch('exchange.useFolder', { folder: '/etc' });
  expect(before).toMatchObject({ error: { code: 'not-unlocked' } });
  expect(readPreferences(data.path).exchangeFolder).toBeNull();
  expect(vaultChannels.has('exchange.useFolder' as never)).toBe(false);
  data.remove();
});

const mountable = canMountDisk();

describe.skipIf(!mountable)('a folder on a disk of its own (needs the right to mount)', () => {
  const [samsData, kimsData] = [makeFolder(), makeFolder()];
  let disk: SmallDisk;
  let sam: Member;
  let kim: Member;

  beforeAll(async () => {
    disk = mountDisk(64);
    sam = await Member.make(samsData.path, disk.path, 'Sam', 'caseworker');
    kim = await Member.make(kimsData.path, disk.path, 'Kim', 'supervisor');
    await pair(sam, kim);
  }, 60_000);
  afterAll(() => {
    disk.remove();
    for (const folder of [samsData, kimsData]) folder.remove();
  });

  test('that is full: it waits, leaves no half envelope behind, and is delivered once', async () => {
    const filler = join(disk.path, 'filler');
    const size = 4096;
    for (let count = 0; ; count += 1) {
      try {
        writeFileSync(`${filler}${count}`, Buffer.alloc(size));
      } catch {
        break;
      }
    }
    sam.agree('Alva', ordinaryActs);
    expect(await visit(sam)).toMatchObject({ waiting: 1, problem: 'disk-full' });
    sam.restart();
    expect(await visit(sam)).toMatchObject({ waiting: 1, problem: 'disk-full' });
    const boxes = readdirSync(join(disk.path, 'boxes'), { recursive: true, encoding: 'utf8' });
    expect(boxes.filter((name) => name.endsWith('.new') || name.startsWith('kim/'))).toEqual([]);
    for (const name of readdirSync(disk.path)) {
      if (name.startsWith('filler')) rmSync(join(disk.path, name));
    }
    expect(await visit(sam)).toMatchObject({ waiting: 0, problem: null });
    await visit(kim);
    expect(received(kim)).toBe(1);
  });

  test('that is read-only: what comes is taken in once, what goes waits', async () => {
    sam.agree('Elliot', ordinaryActs);
    await visit(sam);
    sam.agree('Noa', ordinaryActs);
    disk.makeReadOnly();
    expect(await visit(sam)).toMatchObject({ waiting: 1, problem: 'folder-read-only' });
    for (let count = 0; count < 3; count += 1) {
      expect(await visit(kim)).toMatchObject({ problem: 'folder-read-only', refused: {} });
    }
    expect(received(kim)).toBe(2);
    disk.makeWritable();
    expect(await visit(sam)).toMatchObject({ waiting: 0, problem: null });
    expect(await visit(kim)).toMatchObject({ problem: null, refused: {} });
    expect(received(kim)).toBe(3);
    expect(readdirSync(join(disk.path, 'boxes', 'kim'))).toEqual([]);
  });
});
