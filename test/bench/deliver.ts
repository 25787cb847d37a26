import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '#test/support/folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { Member, pair } from '#test/support/member.ts';
import { addSteps } from '#test/support/session.ts';
import { valueOf } from '#test/support/vault.ts';
import { printComparison, type Bench } from './comparison.ts';

const supervisors = ['Kim', 'Lo', 'Max', 'Noor', 'Pim'];

/** What `age` takes to seal a text for each of them, one file each. */
function ageMs(text: string, recipients: readonly string[], folder: string): number {
  const plain = join(folder, 'plain');
  writeFileSync(plain, text);
  const start = performance.now();
  for (const [index, recipient] of recipients.entries()) {
    const sealed = spawnSync('age', ['-r', recipient, '-o', join(folder, `${index}.age`), plain]);
    if (sealed.status !== 0) throw new Error('age did not seal');
  }
  return performance.now() - start;
}

/** From the second yes until a frame lies in every supervisor's box, and the log says so. */
async function oursMs(sam: Member, youth: string): Promise<{ agreed: number; delivered: number }> {
  const { contacts, meetings, exchange } = sam.session;
  const { contactId } = valueOf(contacts.create({ name: youth, caseNumber: null, language: 'sv' }));
  const { meetingId } = valueOf(meetings.start(contactId, 'sv'));
  addSteps(sam.session, meetingId, [...ordinaryActs, ['youth', { kind: 'yes-given' }]]);
  const start = performance.now();
  addSteps(sam.session, meetingId, [['caseworker', { kind: 'yes-given' }]]);
  const agreed = performance.now() - start;
  await exchange.visit();
  const delivered = performance.now() - start;
  if (exchange.state().waiting > 0) throw new Error('something still waits');
  return { agreed, delivered };
}

export const deliver: Bench = {
  name: 'deliver',
  about: 'a frame agreed, signed, sealed and laid in five boxes, each flushed to the disk',
  needs: ['age'],
  async run(isShort) {
    const [data, share, plain] = [makeFolder(), makeFolder(), makeFolder()];
    try {
      const exchangeFolder = join(share.path, 'soc');
      mkdirSync(exchangeFolder);
      const sam = await Member.make(data.path, exchangeFolder, 'Sam', 'caseworker');
      const others: Member[] = [];
      for (const name of supervisors) {
        const other = await Member.make(data.path, exchangeFolder, name, 'supervisor');
        await pair(sam, other);
        others.push(other);
      }
      const recipients = others.map(({ account }) => account.file.recipient);
      const { frameId } = sam.agree('Robin', ordinaryActs);
      const { frame } = valueOf(sam.session.frames.read(frameId));
      await sam.session.exchange.visit();
      const baseline: number[] = [];
      const agreed: number[] = [];
      const delivered: number[] = [];
      for (let round = 0; round < (isShort ? 5 : 30); round += 1) {
        baseline.push(ageMs(JSON.stringify(frame), recipients, plain.path));
        const took = await oursMs(sam, `Robin ${round}`);
        agreed.push(took.agreed);
        delivered.push(took.delivered);
        for (const name of readdirSync(plain.path)) rmSync(join(plain.path, name));
      }
      printComparison('ms', { what: 'age, five times', values: baseline }, [
        { what: 'the second yes, answered', values: agreed },
        { what: 'and delivered to five', values: delivered },
      ]);
      for (const one of [sam, ...others]) one.session.close();
    } finally {
      for (const folder of [data, share, plain]) folder.remove();
    }
  },
};
