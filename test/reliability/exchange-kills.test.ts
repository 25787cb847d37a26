import { fork } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { Member, pair, received } from '#test/support/member.ts';
import { bundleSubject } from '#test/support/subject.ts';
import type { Order, Told } from './exchange-subject.ts';

/** Lets a member visit the exchange and kills it a random moment after it has begun. Answers whether it got there first. */
function killInVisit(subject: string, order: Order): Promise<boolean> {
  const child = fork(subject, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const strike = Math.random() * 40;
  let isOver = false;
  return new Promise((resolve, reject) => {
    child.on('message', (told: Told) => {
      // Not a wait for something: the random moment of the kill is what is being tested.
      if (told === 'begins') setTimeout(() => child.kill('SIGKILL'), strike);
      else isOver = true;
    });
    child.once('exit', (code, signal) => {
      if (signal === 'SIGKILL') resolve(!isOver);
      else reject(new Error(`the subject ended by itself with ${String(code)}`));
    });
    child.send(order);
  });
}

describe('killed in the middle of the exchange', { timeout: 240_000 }, () => {
  const [samsData, kimsData, share] = [makeFolder(), makeFolder(), makeFolder()];
  const exchangeFolder = join(share.path, 'soc');
  let sam: Member;
  let kim: Member;
  let subject: string;

  beforeAll(async () => {
    mkdirSync(exchangeFolder);
    subject = await bundleSubject(join(import.meta.dirname, 'exchange-subject.ts'));
    sam = await Member.make(samsData.path, exchangeFolder, 'Sam', 'caseworker');
    kim = await Member.make(kimsData.path, exchangeFolder, 'Kim', 'supervisor');
    await pair(sam, kim);
  }, 120_000);
  afterAll(() => {
    for (const folder of [samsData, kimsData, share]) folder.remove();
  });

  test('20 kills while delivering and 20 while receiving: every frame comes exactly once', async () => {
    const agreed: { readonly contactId: string; readonly frameId: string }[] = [];
    let caught = 0;
    for (let round = 1; round <= 20; round += 1) {
      for (let count = 0; count < 3; count += 1) {
        agreed.push(sam.agree(`Robin ${agreed.length}`, ordinaryActs));
      }
      for (const member of [sam, kim]) {
        member.session.close();
        const { account } = member;
        if (await killInVisit(subject, { account, exchangeFolder })) caught += 1;
        member.restart();
      }
    }
    for (const member of [sam, kim]) await member.session.exchange.visit();

    const { log, exchange } = sam.session;
    expect(exchange.state()).toMatchObject({ waiting: 0, problem: null, refused: {} });
    for (const { contactId, frameId } of agreed) {
      const told = log.linesOf(contactId).filter(({ event }) => event.kind === 'frame-delivered');
      expect([frameId, told.length]).toEqual([frameId, 1]);
    }
    expect(received(kim)).toBe(agreed.length);
    expect(kim.session.exchange.state()).toMatchObject({ problem: null, refused: {} });
    const box = readdirSync(join(exchangeFolder, 'boxes', kim.id));
    expect(box.filter((name) => name.endsWith('.envelope'))).toEqual([]);
    console.log(`40 kills, ${caught} of them in the middle, ${agreed.length} frames, each once`);
  });
});
