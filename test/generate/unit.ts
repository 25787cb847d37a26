import { subDays, format, parseISO } from 'date-fns';
import { makeKeys, recipientOf, signText, type AccountKeys } from '#main/vault/accounts/keys.ts';
import { Accounts } from '#main/vault/accounts/accounts.ts';
import type { Letter } from '#main/vault/exchange/envelope.ts';
import { digestOf } from '#main/vault/file.ts';
import { Session } from '#main/vault/session.ts';
import { canonicalText, type Frame } from '#shared/model/frame.ts';
import type { PublicIdentity } from '#shared/model/identity.ts';
import { around } from '#test/support/exchange.ts';
import { Chances } from '#test/support/random.ts';
import { valueOf } from '#test/support/vault.ts';
import { madeUpId, storyOf, weekdayAfter, type MadeUpYouth, type ToldFrame } from './story.ts';
import { caseworkerName, supervisorName, unitNames, youthName } from './words.ts';

/** What a made-up unit is made from. The same plan gives the same words and days. */
export interface UnitPlan {
  readonly frames: number;
  readonly seed: number;
  /** The day it is made up on; the frames lie in the two years before. */
  readonly today: string;
}

type FrameLetter = Extract<Letter, { kind: 'frame' }>;

/** A frame as it comes to the supervisor, genuinely signed by the caseworker it comes from. */
export interface Delivery {
  readonly envelopeId: string;
  readonly from: PublicIdentity;
  readonly letter: FrameLetter;
}

interface Caseworker {
  readonly identity: PublicIdentity;
  readonly keys: AccountKeys;
}

const windowDays = 730;

/** Every frame of a made-up unit, oldest first. The caseworkers' keys are new each time. */
export async function madeUpUnit(plan: UnitPlan): Promise<readonly Delivery[]> {
  const chances = new Chances(plan.seed);
  const count = Math.min(60, Math.max(3, Math.ceil(plan.frames / 250)));
  const caseworkers: Caseworker[] = [];
  for (let index = 0; index < count; index += 1) {
    caseworkers.push(await madeUpCaseworker(chances, index));
  }
  const told: { readonly by: number; readonly contactId: string; readonly story: ToldFrame }[] = [];
  for (let index = 0; told.length < plan.frames; index += 1) {
    const by = chances.below(count);
    const name = caseworkers[by]?.identity.displayName ?? '';
    const youth = madeUpYouth(chances, index, name, plan.today);
    const { contactId } = youth;
    for (const story of storyOf(chances, youth, plan.today)) told.push({ by, contactId, story });
  }
  const inOrder = told
    .slice(0, plan.frames)
    .toSorted((one, other) => (one.story.frame.agreedOn < other.story.frame.agreedOn ? -1 : 1));
  const previous = new Map<number, string>();
  return inOrder.flatMap(({ by, contactId, story: { frame: agreed, ...promises } }, index) => {
    const caseworker = caseworkers[by];
    if (caseworker === undefined) return [];
    const frame: Frame = { ...agreed, previous: previous.get(by) ?? null };
    const document = canonicalText(frame);
    const digest = digestOf(document);
    previous.set(by, digest);
    const signature = signText(caseworker.keys, document);
    const asOf = index + 1;
    const { outcomes, carried } = promises;
    const letter: FrameLetter = {
      kind: 'frame',
      contactId,
      frame,
      digest,
      signature,
      outcomes: [...outcomes],
      carried: [...carried],
      asOf,
    };
    return [{ envelopeId: madeUpId(chances), from: caseworker.identity, letter }];
  });
}

/** Puts frames on a supervisor's desk as if they had come one by one; most of the older ones are read. */
export function deliver(session: Session, unit: readonly Delivery[], today: string): void {
  const unread = format(subDays(parseISO(today), 14), 'yyyy-MM-dd');
  const senders = new Map(unit.map(({ from }) => [from.accountId, from]));
  session.log.commit((add) => {
    for (const person of senders.values()) add({ kind: 'person-paired', person });
  });
  // One transaction around all of them: each by itself would wait for the disk.
  session.store.commit(() => {
    for (const { envelopeId, from, letter } of unit) {
      valueOf(session.reviews.receive(envelopeId, letter, from));
      const { id, agreedOn } = letter.frame;
      if (agreedOn < unread) session.store.reviews.putRead(id, `${agreedOn}T15:00:00.000Z`);
    }
  });
}

/** Makes a supervisor's account in a data folder, with a made-up unit's frames on its desk. */
export async function makeUnitFolder(
  dataFolder: string,
  plan: UnitPlan,
  passphrase: string,
): Promise<{ readonly accountId: string }> {
  const accounts = new Accounts(dataFolder, () => performance.now());
  const account = valueOf(
    await accounts.create({
      displayName: supervisorName,
      role: 'supervisor',
      unit: '',
      passphrase,
    }),
  );
  const session = valueOf(Session.open(account, around()));
  session.store.commit(() => session.store.putRecoverySheetTaken(`${plan.today}T08:00:00.000Z`));
  deliver(session, await madeUpUnit(plan), plan.today);
  session.close();
  return { accountId: account.file.id };
}

async function madeUpCaseworker(chances: Chances, index: number): Promise<Caseworker> {
  const keys = await makeKeys();
  const identity: PublicIdentity = {
    format: 'soc-box-identity',
    formatVersion: 1,
    accountId: madeUpId(chances),
    displayName: caseworkerName(index),
    role: 'caseworker',
    unit: unitNames[index % unitNames.length] ?? '',
    verifyKey: keys.verifyKey,
    recipient: await recipientOf(keys),
  };
  return { identity, keys };
}

function madeUpYouth(
  chances: Chances,
  index: number,
  caseworker: string,
  today: string,
): MadeUpYouth {
  const start = format(subDays(parseISO(today), windowDays), 'yyyy-MM-dd');
  const days: string[] = [];
  let day = weekdayAfter(start, chances.below(windowDays));
  for (let left = 1 + chances.below(6); left > 0 && day < today; left -= 1) {
    days.push(day);
    day = weekdayAfter(day, 21 + chances.below(60));
  }
  const number = String(index + 1).padStart(5, '0');
  return {
    contactId: madeUpId(chances),
    contact: {
      name: youthName(index),
      caseNumber: chances.next() < 0.5 ? null : `PÅHITTAD-${number}`,
    },
    caseworker: { name: caseworker },
    days,
  };
}
