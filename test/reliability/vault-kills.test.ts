import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { killOften, type Kills } from '#test/support/kill-flow.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { isFull } from '#test/support/scale.ts';
import { bundleSubject } from '#test/support/subject.ts';
import { agreement } from './flows/agreement.ts';
import { backup } from './flows/backup.ts';
import { delivery } from './flows/delivery.ts';
import { forgetting } from './flows/forgetting.ts';
import { keyFiles } from './flows/key-files.ts';
import { meeting, toldTooEarly } from './flows/meeting.ts';
import { migration } from './flows/migration.ts';

const flows = [meeting, agreement, delivery, keyFiles, migration, backup, ...forgetting];

const chances = new Chances();
let subject: string;
beforeAll(async () => {
  console.log(`SEED=${chances.seed}`);
  subject = await bundleSubject(join(import.meta.dirname, '..', 'support', 'vault-subject.ts'));
}, 120_000);

describe('the vault killed at random moments', { timeout: 900_000 }, () => {
  const came: Kills[] = [];

  test.each(flows)('of $name: nothing that was acknowledged is lost', async (flow) => {
    const kills = isFull ? flow.full : flow.quick;
    const result = await killOften(subject, flow, kills, chances);
    console.log(`${kills} kills, ${result.inTheMiddle} before it was done: ${flow.name}`);
    expect(result.lost).toEqual([]);
    came.push(result);
  });

  test('and what is told before it is committed is found to be lost', async () => {
    const kills = isFull ? toldTooEarly.full : toldTooEarly.quick;
    const early = await killOften(subject, toldTooEarly, kills, chances);
    const lost = early.lost.filter((what) => what.startsWith('step'));
    expect(lost.length).toBeGreaterThan(0);
    expect(came).toHaveLength(flows.length);
    const sum = (part: 'kills' | 'inTheMiddle') =>
      came.reduce((all, result) => all + result[part], 0);
    proved('vault-kills', {
      figure: `${sum('kills')} kills, ${sum('inTheMiddle')} of them before what they hit was done: 0 acknowledged records lost, every store opens, every chain is whole`,
      control: `told before COMMIT: ${lost.length} steps lost at ${kills} kills`,
    });
  });
});
