import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { makeFolder } from './folder.ts';
import { ordinaryActs } from './meeting.ts';
import { Member, pair } from './member.ts';

/** A data folder whose caseworker Sam has sent three frames to the supervisor Kim. */
export interface DeskFolder {
  readonly path: string;
  /** Unlocks Sam in this process, to do something while Kim's window is open. */
  unlockSam(): Member;
  remove(): void;
}

type Acts = readonly (readonly [Actor, ActInput])[];

/** A promise whose day has been. */
const late: Acts = [
  ...ordinaryActs.slice(0, -1),
  [
    'caseworker',
    {
      kind: 'answer-given',
      cardId: 'respekt',
      answer: { reply: 'yes', why: 'Jag ringer dig', who: 'caseworker', when: '2025-12-04' },
    },
  ],
];
const nothingPromised: Acts = [['youth', { kind: 'not-today-chosen' }]];

async function makeOrigin() {
  const folder = makeFolder();
  process.once('exit', () => folder.remove());
  const exchange = join(folder.path, 'exchange');
  mkdirSync(exchange);
  const sam = await Member.withPassphrase(folder.path, exchange, 'Sam', 'caseworker');
  const kim = await Member.withPassphrase(folder.path, exchange, 'Kim', 'supervisor');
  await pair(sam, kim);
  sam.agree('Alva', ordinaryActs);
  sam.agree('Elliot', late);
  sam.agree('Noor', nothingPromised);
  await sam.session.exchange.visit();
  await kim.session.exchange.visit();
  for (const member of [sam, kim]) member.session.close();
  return { folder, sam };
}

let origin: ReturnType<typeof makeOrigin> | undefined;

/** Made once in each worker, and copied: the two keys take seconds to stretch. */
export async function deskFolder(): Promise<DeskFolder> {
  origin ??= makeOrigin();
  const made = await origin;
  const folder = makeFolder();
  cpSync(made.folder.path, folder.path, { recursive: true });
  return {
    ...folder,
    unlockSam: () => made.sam.unlockedIn(folder.path, join(folder.path, 'exchange')),
  };
}
