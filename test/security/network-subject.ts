/**
 * `network.spec.ts` runs this alone in a network of its own: a day of the whole program while every
 * packet is captured, and then the same capture while something else does use the network.
 */
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserPath } from '#build/browser-path.ts';
import { launchApp, type RunningApp } from '#test/support/app.ts';
import { packetsIn, startCapture } from '#test/support/capture.ts';
import { preparedFolder } from '#test/support/prepared.ts';
import { makeFolder } from '#test/support/folder.ts';
import { testPassphrase } from '#test/support/meeting.ts';
import { button, callVault, home, signIn, t } from '#test/support/screens.ts';
import { goTo, sayYes, table, takeHome } from '#test/support/table.ts';

const [out = ''] = process.argv.slice(2);

/** The ports on which the test holds on to the windows: the only ones the program opens, and for no other start. */
function debugPorts(dataFolder: string): readonly number[] {
  const profiles = join(dataFolder, '.window');
  return readdirSync(profiles)
    .map((name) => join(profiles, name, 'DevToolsActivePort'))
    .filter((file) => existsSync(file))
    .map((file) => Number.parseInt(readFileSync(file, 'utf8'), 10));
}

async function enter(app: RunningApp, name: string): Promise<void> {
  await app.page.getByRole('button', { name: new RegExp(name) }).click();
  await signIn.unlock(app.page, testPassphrase);
}

/** A meeting that ends in a frame, its PDF, its way to the supervisor, and both their locks. */
async function playDay(folder: { readonly path: string }): Promise<ReadonlySet<number>> {
  const papers = makeFolder();
  const app = await launchApp({ dataFolder: folder.path });
  const ports = new Set(debugPorts(folder.path));
  await enter(app, 'Sam');
  await home.addContact(app.page, 'Robin');
  await button(app.page, t('home.meetings.start')).click();
  await goTo(app.page, 'cards');
  await table.newSentence(app.page).fill('Vi ses på biblioteket');
  await table.put(app.page).click();
  await table.sentence(app.page, 'Vi ses på biblioteket').waitFor();
  await goTo(app.page, 'frame');
  for (const by of ['youth', 'caseworker'] as const) await sayYes(app.page, by);
  await table.agreed(app.page).waitFor();
  await takeHome(app, papers.path);
  await button(app.page, t('meeting.end.home')).click();
  await callVault(app.page, 'exchange.visit', {});
  await home.lock(app);
  for (const port of debugPorts(folder.path)) ports.add(port);
  await enter(app, 'Kim');
  await callVault(app.page, 'exchange.visit', {});
  await app.page.getByText(t('review.desk.inAll', { count: 4 })).waitFor();
  await home.lock(app);
  for (const port of debugPorts(folder.path)) ports.add(port);
  if ((await app.close()) !== 0) throw new Error(app.output());
  papers.remove();
  return ports;
}

/** The network as others use it: a name, an address, a neighbour, and a browser that is not our window. */
async function useNetwork(): Promise<void> {
  await lookup('kanarie.example').catch(() => undefined);
  await fetch('http://198.51.100.7/').catch(() => undefined);
  await fetch('http://[2001:db8::7]/').catch(() => undefined);
  const socket = createSocket('udp4');
  socket.send('hej', 5353, '224.0.0.251', () => socket.close());
  await once(socket, 'close');
  const browser = await chromium.launch({
    executablePath: browserPath() ?? '',
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage();
  await page.goto('http://203.0.113.7/').catch(() => undefined);
  await browser.close();
}

const captures = makeFolder();
const folder = await preparedFolder('of a desk');
const day = join(captures.path, 'day.pcap');
const dayCapture = await startCapture(day);
const ports = await playDay(folder);
await dayCapture.stop();

const control = join(captures.path, 'control.pcap');
const controlCapture = await startCapture(control);
await useNetwork();
await controlCapture.stop();

writeFileSync(
  out,
  JSON.stringify({
    all: packetsIn(day).length,
    others: packetsIn(day, ports),
    control: packetsIn(control, ports),
  }),
);
captures.remove();
folder.remove();
