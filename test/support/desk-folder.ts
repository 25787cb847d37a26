import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { ordinaryActs } from './meeting.ts';
import { Member, pair } from './member.ts';

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

/** Puts the caseworker Sam, who has sent three frames, and the supervisor Kim into an empty folder. */
export async function fillDesk(path: string): Promise<void> {
  const exchange = join(path, 'exchange');
  mkdirSync(exchange);
  const sam = await Member.withPassphrase(path, exchange, 'Sam', 'caseworker');
  const kim = await Member.withPassphrase(path, exchange, 'Kim', 'supervisor');
  await pair(sam, kim);
  sam.agree('Alva', ordinaryActs);
  sam.agree('Elliot', late);
  sam.agree('Noor', nothingPromised);
  await sam.session.exchange.visit();
  await kim.session.exchange.visit();
  for (const member of [sam, kim]) member.session.close();
}
