import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerInvoke } from '#build/stand-in/ipc-main.ts';
import { answerCalls, type HostHandlers } from '#main/host/calls.ts';
import { startPage } from '#main/host/origin.ts';
import { Accounts } from '#main/vault/accounts/accounts.ts';
import { makeHandlers } from '#main/vault/handlers.ts';
import { isWithinBounds } from '#shared/contract/bounds.ts';
import type { Command } from '#shared/contract/command.ts';
import { hostChannels, internalChannels, vaultChannels } from '#shared/contract/contract.ts';
import { errorCodes, type ErrorCode } from '#shared/errors.ts';
import type { Change } from '#shared/model/record.ts';
import { ok, type Result } from '#shared/result.ts';
import { changedFiles, stateOf, untilQuiet } from '#test/support/folder-state.ts';
import { kindsOfMalformed, malformed, tooDeepToSend } from '#test/support/malformed.ts';
import { startMeeting, testPassphrase } from '#test/support/meeting.ts';
import { preparedFolder, type PreparedFolder } from '#test/support/prepared.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { sampleOf, type SampleRules } from '#test/support/sample.ts';
import { isFull } from '#test/support/scale.ts';
import { memoryOf, Tally } from '#test/support/tally.ts';
import { startVault, valueOf, type TestVault } from '#test/support/vault.ts';

const numberOf = isFull
  ? { malformed: 100_000, misplaced: 10_000 }
  : { malformed: 3000, misplaced: 300 };
/** What the vault may grow by at any time, though some of the calls are of 50 MB. */
const mostGrowth = 200 * 2 ** 20;

const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...vaultChannels,
  ...hostChannels,
  ...internalChannels,
]);
const ofPage: ReadonlySet<string> = new Set<string>([
  ...vaultChannels.keys(),
  ...hostChannels.keys(),
]);
const ofVault: ReadonlySet<string> = new Set<string>([
  ...vaultChannels.keys(),
  ...internalChannels.keys(),
]);
const malformedCodes: ReadonlySet<string> = new Set<ErrorCode>(['invalid-request', 'invalid-text']);
const closedCodes: ReadonlySet<string> = new Set(
  errorCodes.filter((code) => code !== 'unexpected'),
);
const noChannels = [
  '',
  ' ',
  '.',
  'meetings',
  'meetings.',
  'meetings.addStep ',
  'Meetings.addStep',
  'toString',
  '__proto__',
  'constructor.constructor',
  'a'.repeat(1_000_000),
];
const noCalls = [
  null,
  1,
  'a',
  [],
  {},
  { kind: 'call' },
  { kind: 'call', id: '1', channel: 'accounts.list' },
  { kind: 'call', id: 1, channel: 5 },
  { kind: 'reply', id: 1 },
];
const window = { sender: { id: 7 }, senderFrame: { url: startPage, parent: null } as never };

const inFigures = (number: number) => number.toLocaleString('en');

/** How the check and the exchange go on is told by the way, whoever calls. */
const isKept = ({ table }: Change) => table !== 'archive' && table !== 'exchange';

/** How many calls were made that are none: valid after all, or nothing that a page can send. */
interface Unsent {
  valid: number;
  unclonable: number;
}

/** A call that the contract's schema for it refuses, as it comes from a page; null for one that is unsent. */
function badCall(
  chances: Chances,
  channels: readonly string[],
  rules: SampleRules,
  unsent: Unsent,
) {
  const channel = chances.oneOf(channels);
  const { input: schema } = commands.get(channel) as Command;
  const { kind, input: made, mayFit } = malformed(sampleOf(schema, chances, rules), chances);
  let input: unknown;
  try {
    input = structuredClone(made);
  } catch {
    unsent.unclonable += 1;
    return null;
  }
  if (isWithinBounds(input) && schema.safeParse(input).success) {
    if (!mayFit) throw new Error(`${channel} takes ${kind}`);
    unsent.valid += 1;
    return null;
  }
  return { channel, kind, input };
}

/** The host's own commands; what reaches them is noted. */
function notingHost(reached: string[]): HostHandlers {
  const groups: Record<string, Record<string, () => Result<null>>> = {};
  for (const channel of hostChannels.keys()) {
    const [group = '', name = ''] = channel.split('.');
    const note = () => {
      reached.push(channel);
      return ok(null);
    };
    groups[group] = { ...groups[group], [name]: note };
  }
  return groups as unknown as HostHandlers;
}

describe.skipIf(process.platform !== 'linux')('malformed calls (needs /proc: Linux)', () => {
  const chances = new Chances();
  const reached: string[] = [];
  const unhandled: unknown[] = [];
  const note = (error: unknown) => unhandled.push(error);
  /** What is there, and of what it is the id. */
  const ids: (readonly [of: string, id: string])[] = [];
  const anyId: SampleRules = {
    idOf: () => chances.oneOf([...ids.map(([, id]) => id), 'respekt', 'a1']),
    isFull: false,
  };
  let folder: PreparedFolder;
  let vault: TestVault;
  let meeting: Awaited<ReturnType<typeof startMeeting>>;

  beforeAll(async () => {
    process.on('unhandledRejection', note);
    folder = await preparedFolder('with frames');
    vault = await startVault(folder.path);
    const accountId = valueOf(await vault.client.accounts.list({}))[0]?.id ?? '';
    valueOf(await vault.client.accounts.unlock({ accountId, passphrase: testPassphrase }));
    meeting = await startMeeting(vault);
    await meeting.add('youth', { kind: 'card-placed', cardId: 'respekt', index: 0 });
    await meeting.add('caseworker', { kind: 'point-written', pointId: 'p1', text: 'Varför' });
    const { frames } = valueOf(await vault.client.workingCopy.load({}));
    ids.push(['accountId', accountId], ['meetingId', meeting.meetingId]);
    ids.push(['contactId', meeting.contactId]);
    for (const { id, contactId, meetingId } of frames) {
      ids.push(['frameId', id], ['contactId', contactId], ['meetingId', meetingId]);
    }
    answerCalls({
      beforeCall: () => {},
      liveContentsId: () => window.sender.id,
      callVault: (channel, input) => vault.call(channel, input),
      host: notingHost(reached),
    });
  });
  afterAll(async () => {
    process.off('unhandledRejection', note);
    await vault.kill();
    folder.remove();
  });

  /** What the working copy has of the store. */
  async function kept(): Promise<object> {
    const {
      archive: _check,
      exchange: _visits,
      ...rest
    } = valueOf(await vault.client.workingCopy.load({}));
    return rest;
  }

  /** By the host's gate, as from a page; or past it, as from a host that has none. */
  async function sendMalformed(tally: Tally, unsent: Unsent): Promise<void> {
    const bad = badCall(chances, [...commands.keys()], anyId, unsent);
    if (bad === null) return;
    const { channel, kind, input } = bad;
    const isByHost = !ofVault.has(channel) || (ofPage.has(channel) && chances.next() < 0.5);
    if (isByHost) {
      await tally.send(channel, kind, () => answerInvoke(window, channel, [input]), malformedCodes);
    } else if (!tooDeepToSend(input)) {
      await tally.send(channel, kind, () => vault.call(channel, input), malformedCodes);
    }
  }

  /** Of the right form, about something that is not there, is of another kind or is over. */
  async function sendMisplaced(tally: Tally): Promise<void> {
    let named = 0;
    const elsewhere: SampleRules = {
      idOf: (field) => {
        named += 1;
        return chances.oneOf(['nobody', ...ids.flatMap(([of, id]) => (of === field ? [] : [id]))]);
      },
      isFull: true,
    };
    const channel = chances.oneOf([...ofVault]);
    const { input: schema } = commands.get(channel) as Command;
    const input = sampleOf(schema, chances, elsewhere) as object;
    // A screen that has not seen the newest step, whatever it wants to do.
    const late = { meetingId: meeting.meetingId, after: 1000 };
    const isLate = channel === 'meetings.addStep' && chances.next() < 0.8;
    if (named === 0) return;
    expect(schema.safeParse(input).success).toBe(true);
    const call = () => vault.call(channel, isLate ? { ...input, ...late } : input);
    await tally.send(channel, isLate ? 'late' : 'misplaced', call, closedCodes);
  }

  /** The control: the same calls and the same handlers, and nobody who looks at the calls first. */
  async function unvalidated(): Promise<string> {
    const copy = await preparedFolder('with frames');
    const handlers = makeHandlers(copy.path, new Accounts(copy.path, () => 1e9), () => {});
    const accountId = valueOf(await handlers.accounts.list({}))[0]?.id ?? '';
    valueOf(await handlers.accounts.unlock({ accountId, passphrase: testPassphrase }));
    const before = stateOf(copy.path);
    const tally = new Tally();
    const channels = [...ofVault].filter((channel) => !/^(?:accounts|session)\./.test(channel));
    const groups = handlers as unknown as Record<
      string,
      Record<string, (input: unknown) => unknown>
    >;
    while (tally.sent < 1000) {
      const bad = badCall(chances, channels, anyId, { valid: 0, unclonable: 0 });
      if (bad === null) continue;
      const [group = '', name = ''] = bad.channel.split('.');
      const call = async () => groups[group]?.[name]?.(bad.input);
      await tally.send(bad.channel, bad.kind, call, malformedCodes);
    }
    const changed = changedFiles(before, stateOf(copy.path)).length;
    const thrown = tally.wrong.filter((line) => line.includes('"thrown"')).length;
    const done = tally.wrong.filter((line) => line.includes('"ok":true')).length;
    await handlers.session.close({});
    copy.remove();
    expect(Math.min(changed, thrown, done)).toBeGreaterThan(0);
    return `the same handlers without the schemas, 1,000 calls: ${thrown} threw, ${done} were carried out, ${changed} files changed`;
  }

  test('are refused with a code, change nothing, end nothing and stay in no memory', async ({
    onTestFailed,
  }) => {
    onTestFailed(() => console.log(`SEED=${chances.seed}`));
    // What one big call makes Node take and keep is taken before anything is counted.
    await vault.call('meetings.addStep', { act: 'a'.repeat(50_000_000) });
    await untilQuiet(folder.path);
    const before = stateOf(folder.path);
    const shown = await kept();
    const told = vault.changes.filter(isKept).length;
    const memory = memoryOf(vault.process.pid ?? 0);
    let most = memory;

    const bad = new Tally();
    const unsent: Unsent = { valid: 0, unclonable: 0 };
    while (bad.sent < numberOf.malformed) {
      await sendMalformed(bad, unsent);
      if (bad.sent % 250 === 0) most = Math.max(most, memoryOf(vault.process.pid ?? 0));
    }
    for (const channel of noChannels) {
      const call = () => vault.call(channel, {});
      await bad.send('none of the contract', 'an unknown command', call, malformedCodes);
    }
    for (const message of noCalls) vault.process.send(message as never);
    expect(bad.wrong.slice(0, 10)).toEqual([]);
    expect(reached).toEqual([]);
    expect([...commands.keys()].filter((name) => !bad.byChannel.has(name))).toEqual([]);
    const kinds = kindsOfMalformed.filter((kind) => !bad.byKind.has(kind));
    expect(kinds.length).toBeLessThanOrEqual(isFull ? 2 : 6);

    const misplaced = new Tally();
    while (misplaced.sent < numberOf.misplaced) await sendMisplaced(misplaced);
    expect(misplaced.wrong.slice(0, 10)).toEqual([]);

    expect(unhandled).toEqual([]);
    expect(vault.process.exitCode).toBeNull();
    expect(changedFiles(before, stateOf(folder.path))).toEqual([]);
    expect(vault.changes.filter(isKept).length).toBe(told);
    expect(await kept()).toEqual(shown);
    most = Math.max(most, memoryOf(vault.process.pid ?? 0));
    expect(most - memory).toBeLessThan(mostGrowth);
    // The account goes on, and the same comparison sees it.
    await meeting.add('caseworker', { kind: 'point-written', pointId: 'p2', text: 'Efteråt' });
    expect(changedFiles(before, stateOf(folder.path))).not.toEqual([]);

    const control = await unvalidated();

    const ms = (part: number) => `${bad.percentile(part).toFixed(2)} ms`;
    proved('contract-fuzz', {
      figure: `${inFigures(bad.sent)} malformed calls in ${bad.byKind.size} ways over all ${commands.size} commands and ${inFigures(misplaced.sent)} misplaced ones: 0 crashes, 0 unhandled, 0 bytes changed; memory at most +${Math.round((most - memory) / 2 ** 20)} MB; half answered in ${ms(0.5)}, 99 % in ${ms(0.99)} (${inFigures(unsent.valid)} more were valid after all, ${inFigures(unsent.unclonable)} cannot be sent by a page)`,
      control,
    });
  }, 1_800_000);
});
