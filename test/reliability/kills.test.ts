import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccount, sealAgain, type OpenAccount } from '#main/vault/accounts/account.ts';
import { readAccountFile } from '#main/vault/accounts/account-file.ts';
import { digestOf } from '#main/vault/file.ts';
import { Session } from '#main/vault/session.ts';
import { around } from '#test/support/exchange.ts';
import { meetingOf } from '#shared/model/meeting.ts';
import { makeFolder } from '#test/support/folder.ts';
import { makeAccount, startMeeting, testPassphrase } from '#test/support/meeting.ts';
import { bundleSubject } from '#test/support/subject.ts';
import { startVault, valueOf } from '#test/support/vault.ts';
import type { Order, Told } from './kill-subject.ts';

/** Lets the subject work until it has told of some things and a random moment more, then kills it. */
function killAtRandom(subject: string, order: Order, atLeast: number): Promise<readonly Told[]> {
  const child = fork(subject, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const told: Told[] = [];
  const strike = Math.random() * 12;
  return new Promise((resolve, reject) => {
    child.on('message', (message: Told) => {
      told.push(message);
      // Not a wait for something: the random moment of the kill is what is being tested.
      if (told.length === atLeast) setTimeout(() => child.kill('SIGKILL'), strike);
    });
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(told);
      else reject(new Error(`the subject ended by itself with ${String(code)}`));
    });
    child.send(order);
  });
}

describe('killed at random moments', () => {
  const folder = makeFolder();
  let account: OpenAccount;
  let meetingId: string;
  let subject: string;

  beforeAll(async () => {
    subject = await bundleSubject(join(import.meta.dirname, 'kill-subject.ts'));
    const vault = await startVault(folder.path);
    const { accountId } = await makeAccount(vault);
    ({ meetingId } = await startMeeting(vault));
    await vault.lock();
    account = valueOf(await openAccount(join(folder.path, 'accounts', accountId), testPassphrase));
  });
  afterAll(() => folder.remove());

  test('100 kills in a meeting: no step that was told as saved is lost, and none is changed', async () => {
    let kept = 0;
    let acknowledged = 0;
    for (let kill = 1; kill <= 100; kill += 1) {
      const told = await killAtRandom(
        subject,
        { account, meetingId, seed: kill, sealings: [] },
        1 + (kill % 7),
      );
      acknowledged += told.length;
      const session = valueOf(Session.open(account, around()));
      const { meeting, steps } = valueOf(session.meetings.open(meetingId));
      session.store.close();
      expect(steps.map((step) => step.seq)).toEqual(steps.map((_, index) => index + 1));
      for (const step of told) {
        if (!('seq' in step)) throw new Error('the subject told of something else');
        expect(steps[step.seq - 1]?.act).toEqual(step.act);
      }
      // At most the one step that was being committed may be there without having been told.
      expect(steps.length - kept - told.length).toBeLessThanOrEqual(1);
      expect(steps.length - kept - told.length).toBeGreaterThanOrEqual(0);
      expect(meetingOf(meeting.start, steps).seq).toBe(steps.length);
      kept = steps.length;
    }
    console.log(`100 kills, ${acknowledged} acknowledged steps, 0 lost`);
  }, 240_000);

  test('20 kills while the passphrase is changed: a key file that opens is always in place', async () => {
    const sealings = await Promise.all(
      [testPassphrase, 'granris pendel vante bulle sjökort'].map(async (passphrase) =>
        Buffer.from(valueOf(await sealAgain(account, 'key.age', passphrase)).bytes),
      ),
    );
    for (let kill = 1; kill <= 20; kill += 1) {
      await killAtRandom(
        subject,
        {
          account,
          meetingId,
          seed: kill,
          sealings: sealings.map((bytes) => bytes.toString('base64')),
        },
        1 + (kill % 3),
      );
      const file = valueOf(readAccountFile(account.folder));
      const inPlace = digestOf(readFileSync(join(account.folder, 'key.age')));
      expect(file.keyDigests).toContain(inPlace);
      expect(sealings.map(digestOf)).toContain(inPlace);
    }
  }, 60_000);
});
