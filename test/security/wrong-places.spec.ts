import { expect } from '@playwright/test';
import type { Frame, Page } from 'playwright-core';
import { isOwnCaller, type Caller } from '#main/host/caller.ts';
import { origin, startPage } from '#main/host/origin.ts';
import { paperPreferences } from '#main/host/policy.ts';
import type { Command } from '#shared/contract/command.ts';
import { hostChannels, vaultChannels, type RendererChannel } from '#shared/contract/contract.ts';
import type { Bridge } from '#shared/contract/handlers.ts';
import type { Result } from '#shared/result.ts';
import { changedFiles, stateOf, untilQuiet } from '#test/support/folder-state.ts';
import { makeAccount, testPassphrase } from '#test/support/meeting.ts';
import { proved } from '#test/support/proof.ts';
import { Chances } from '#test/support/random.ts';
import { test } from '#test/support/program-test.ts';
import { sampleOf } from '#test/support/sample.ts';
import { prepare } from '#test/support/session.ts';
import { startVault } from '#test/support/vault.ts';

/** What the sign-in screen itself needs. Whatever else the contract has or gets is refused there. */
const forSignIn: ReadonlySet<string> = new Set<RendererChannel>([
  'preferences.load',
  'preferences.change',
  'accounts.list',
  'accounts.suggestPassphrase',
  'accounts.judgePassphrase',
  'accounts.create',
  'accounts.unlock',
  'accounts.recover',
  'app.info',
  'app.lock',
  'app.stay',
  'app.meetingMode',
]);
/** They ask the person before they ask the vault. */
const withDialog: ReadonlySet<string> = new Set<RendererChannel>([
  'exchange.chooseFolder',
  'decks.choose',
]);
/** The files of the runtime's own. */
const notOurs = ['.window'];
const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...vaultChannels,
  ...hostChannels,
]);

interface Call {
  readonly channel: string;
  readonly input: unknown;
  /** Whether it is about something that is there. */
  readonly names: boolean;
}
type Answer = Result<unknown> | 'nothing to call with' | 'gone';

/** Makes the calls with whatever a document has to call with. */
async function callsFrom(place: Page | Frame, calls: readonly Call[]): Promise<readonly Answer[]> {
  const bridge = await place
    .evaluate(() => {
      const names = Object.getOwnPropertyNames(window);
      return names.filter((name) => name === 'socBox' || /standIn|electron|ipc/i.test(name));
    })
    .catch(() => null);
  if (bridge === null) return calls.map(() => 'gone');
  if (bridge.length === 0) return calls.map(() => 'nothing to call with');
  expect(bridge).toEqual(['socBox']);
  return place.evaluate(async (all) => {
    const { socBox } = window as unknown as { socBox: Bridge };
    const answers: Result<unknown>[] = [];
    for (const { channel, input } of all)
      answers.push(await socBox.invoke(channel as never, input));
    return answers;
  }, calls);
}

const codeOf = (answer: Answer) =>
  typeof answer === 'object' ? (answer.ok ? 'served' : answer.error.code) : answer;

test.use({ kind: 'with frames' });

test('calls from anywhere but our own page, unlocked, about one’s own, are refused', async ({
  folder,
  start,
}) => {
  test.slow();
  const { account, frames, promises } = await prepare(folder, (session) => session.snapshot());
  const vault = await startVault(folder.path);
  const { accountId: sam } = await makeAccount(vault, 'Sam Ek');
  await vault.lock();

  /** Valid calls of every command the page has, about Karin's own. */
  const ids: Readonly<Record<string, string | undefined>> = {
    accountId: account.id,
    frameId: frames[0]?.id,
    meetingId: frames[0]?.meetingId,
    contactId: frames[0]?.contactId,
    promiseId: promises[0]?.id,
    reviewId: frames[0]?.id,
  };
  const chances = new Chances();
  const calls: readonly Call[] = [...commands].map(([channel, { input: schema }]) => {
    let names = false;
    const idOf = (field: string) => {
      names = true;
      return ids[field] ?? 'a1';
    };
    const input = sampleOf(schema, chances, { idOf, isFull: true });
    expect(schema.safeParse(input).success).toBe(true);
    return { channel, input, names };
  });
  /** What the right place is asked, and changes nothing. */
  const reading: readonly Call[] = [
    { channel: 'app.info', input: {}, names: false },
    { channel: 'accounts.list', input: {}, names: false },
    { channel: 'workingCopy.load', input: {}, names: false },
  ];
  const right: string[] = [];
  const expectServed = async (place: Page, whom: string) => {
    expect((await callsFrom(place, reading)).map(codeOf)).toEqual(['served', 'served', 'served']);
    right.push(whom);
  };
  const refused = new Map<string, number>();
  /** Nothing is served from a place, and nothing that was kept is another afterwards. */
  const expectRefused = async (
    name: string,
    place: Page | Frame,
    asked: readonly Call[],
    codes: readonly string[],
  ) => {
    const before = stateOf(folder.path, notOurs);
    const answers = await callsFrom(place, asked);
    const wrong = answers.map((answer, at) => [asked[at]?.channel, codeOf(answer)] as const);
    expect([name, wrong.filter(([, code]) => !codes.includes(code))]).toEqual([name, []]);
    expect([name, changedFiles(before, stateOf(folder.path, notOurs))]).toEqual([name, []]);
    refused.set(name, asked.length);
  };

  const app = await start();
  let { page } = app;
  await untilQuiet(folder.path, notOurs);
  const locked = calls.filter(({ channel }) => !forSignIn.has(channel));
  const asking = locked.filter(({ channel }) => withDialog.has(channel));
  const expectLocked = async (when: string) => {
    const others = locked.filter((call) => !asking.includes(call));
    await expectRefused(when, page, others, ['not-unlocked']);
    for (const call of asking) {
      await app.host.answerOpen(import.meta.filename);
      await expectRefused(`${when}, ${call.channel}`, page, [call], ['not-unlocked']);
    }
  };
  await expectLocked('before unlock');

  const unlock = async (accountId: string) => {
    const input = { accountId, passphrase: testPassphrase };
    const [answer] = await callsFrom(page, [{ channel: 'accounts.unlock', input, names: false }]);
    expect(answer).toEqual({ ok: true, value: null });
    await expectServed(page, 'the page');
    await untilQuiet(folder.path, notOurs);
  };
  await unlock(account.id);

  // Documents inside the page and beside it.
  const none = ['nothing to call with', 'gone'];
  for (const [name, address] of [
    ['an empty frame', ''],
    ['a frame at about:blank', 'about:blank'],
    ['a frame of data', 'data:text/html,<p>hej</p>'],
    ['a frame of a blob', 'blob'],
    ['a frame of our own page', new URL(page.url()).href],
    ['a frame of another origin', 'https://example.org/'],
  ] as const) {
    const index = page.frames().length;
    await page.evaluate(async (src) => {
      const frame = document.createElement('iframe');
      const { promise, resolve } = Promise.withResolvers<void>();
      frame.addEventListener('load', () => resolve());
      // A frame that the policy refuses never loads.
      document.addEventListener('securitypolicyviolation', () => resolve(), { once: true });
      const blob = new Blob(['<p>hej</p>'], { type: 'text/html' });
      if (src !== '') frame.src = src === 'blob' ? URL.createObjectURL(blob) : src;
      document.body.append(frame);
      await promise;
    }, address);
    const frame = page.frames()[index];
    if (frame === undefined) throw new Error(`${name} was not made`);
    await expectRefused(name, frame, calls, none);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
    await expectRefused(`${name}, destroyed`, frame, calls, none);
  }
  const others: Page[] = [];
  page.context().on('page', (other) => others.push(other));
  const opened = await page.evaluate((address) => {
    const other = window.open(address);
    return other !== null && 'socBox' in other;
  }, page.url());
  expect(opened).toBe(false);
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Target.createTarget', { url: page.url() });
  for (const other of others) await expectRefused('a second window', other, calls, none);
  await expect.poll(() => page.context().pages().length).toBe(1);
  const worker = page.evaluate(
    () =>
      new Promise((resolve) => {
        try {
          const source = new Blob(['postMessage(typeof socBox)'], { type: 'text/javascript' });
          const made = new Worker(URL.createObjectURL(source));
          made.addEventListener('message', ({ data }) => resolve(data));
          made.addEventListener('error', () => resolve('refused'));
        } catch {
          resolve('refused');
        }
      }),
  );
  expect(await worker).toBe('refused');
  await expectServed(page, 'the page, after them');

  // A window that is being replaced, with calls under way. Whether they come before it is gone is chance.
  let late = 0;
  for (let locks = 0; late === 0 && locks < 5; locks += 1) {
    if (locks > 0) await unlock(account.id);
    const calling = page.evaluate(() => {
      const { socBox } = window as unknown as { socBox: Bridge };
      void socBox.invoke('app.lock', {});
      for (let at = 0; at < 20; at += 1) {
        const input = { name: `Sen ${at}`, caseNumber: null, language: 'sv' };
        void socBox.invoke('contacts.create', input);
      }
    });
    // The page goes, at times before it has answered.
    await calling.catch(() => undefined);
    const old = page;
    page = await app.nextPage();
    await expect.poll(() => old.isClosed()).toBe(true);
    late = app.output().match(/refused a call of contacts\.create/g)?.length ?? 0;
  }
  expect(late).toBeGreaterThan(0);
  await untilQuiet(folder.path, notOurs);
  await expectLocked('after lock');

  // Somebody else's session, asking for what is Karin's.
  await unlock(sam);
  const notFound = [
    'contact-not-found',
    'meeting-not-found',
    'frame-not-found',
    'promise-not-found',
    'person-not-found',
    'not-for-this-role',
    'recovery-sheet-replaced',
    // A vault serves one account, once; and whoever is not paired has no words to compare.
    'invalid-request',
    'person-key-changed',
  ];
  const aboutKarin = calls.filter(({ names }) => names);
  await expectRefused('another account', page, aboutKarin, notFound);
  const mine = await callsFrom(page, [
    {
      channel: 'contacts.create',
      input: { name: 'Alva', caseNumber: null, language: 'sv' },
      names: false,
    },
  ]);
  expect(mine.map(codeOf)).toEqual(['served']);

  // The window itself, led somewhere else: it has the bridge, and is refused by its address.
  for (const address of ['about:blank', 'data:text/html,<p>hej</p>']) {
    await page.goto(address).catch(() => undefined);
    await expectRefused(`the window at ${address}`, page, calls, ['invalid-request']);
  }

  // Callers that no browser lets a test make.
  const frame = { url: startPage, parent: null };
  const own: Caller = { sender: { id: 7 }, senderFrame: frame };
  const wrongCallers: readonly Caller[] = [
    { ...own, sender: { id: 8 } },
    { ...own, senderFrame: null },
    { ...own, senderFrame: { ...frame, parent: {} } },
    // The window a paper is printed from: of our own origin, and another's.
    { sender: { id: 8 }, senderFrame: { ...frame, url: `${origin}/print/1` } },
    ...[
      'https://example.org/',
      'https://soc-box/',
      'app://soc-box.example/',
      'app://other/',
      'app://soc-box:1/',
      'app://a@soc-box/',
      'file:///index.html',
      'blob:app://soc-box/a',
      'about:blank',
      'about:srcdoc',
      'data:text/html,a',
      'chrome-error://chromewebdata/',
      '',
    ].map((url) => ({ ...own, senderFrame: { ...frame, url } })),
  ];
  expect(wrongCallers.filter((caller) => isOwnCaller(caller, 7))).toEqual([]);
  expect(wrongCallers.filter((caller) => isOwnCaller(caller, null))).toEqual([]);
  expect(isOwnCaller(own, 7)).toBe(true);
  // And a paper's window has no script to call with and no preload to call by.
  expect(paperPreferences.javascript).toBe(false);
  expect('preload' in paperPreferences).toBe(false);

  const sum = [...refused.values()].reduce((all, count) => all + count, 0);
  proved('wrong-places', {
    figure: `${sum} valid calls of all ${calls.length} commands from ${refused.size} places, ${late} of a replaced window, ${wrongCallers.length} callers by their address: 0 served, 0 bytes changed`,
    control: `the same probe from the page itself, ${right.length} times, and a call about one's own: all served`,
  });
});
