/**
 * `npm run demo`: plays the meetings of three youths, their caseworker and a supervisor through the
 * real window, by mouse, touch and keyboard, and leaves pictures, papers and the used data folder in out/demo.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenedFrame, Snapshot } from '#shared/model/record.ts';
import { button, callVault, home, t } from '#test/support/screens.ts';
import { playAccount } from './acts/account.ts';
import { playDesk, remark } from './acts/desk.ts';
import { playFigures } from './acts/figures.ts';
import { playPairing } from './acts/pairing.ts';
import { playPromises } from './acts/promises.ts';
import { playCoverAndLock } from './acts/cover-and-lock.ts';
import { playEverything } from './acts/everything.ts';
import { playFirstMeeting, written } from './acts/first-meeting.ts';
import { playHandOver, playRemoval } from './acts/hand-over.ts';
import { playPaper } from './acts/paper.ts';
import { playQuietMeeting } from './acts/quiet-meeting.ts';
import { playSecondVersion } from './acts/second-version.ts';
import { playThrownAway, thrown } from './acts/thrown-away.ts';
import { planned, playToolbox } from './acts/toolbox.ts';
import { searchForLeaks } from './leaks.ts';
import { Play } from './play.ts';

const begunAt = Date.now();
const caseworker = 'Kim Lindqvist';
const supervisor = 'Sara Holm';
const youth = 'Robin';
const otherYouth = 'Noor';
const thirdYouth = 'Sami';

/** The frames that were agreed so far, oldest first. */
async function keptFrames(play: Play) {
  return ((await callVault(play.page, 'workingCopy.load', {})) as Snapshot).frames;
}

async function openFrame(play: Play, frameId: string | undefined): Promise<OpenedFrame> {
  return (await callVault(play.page, 'frames.open', { frameId })) as OpenedFrame;
}

/** The folder of the account with this name. */
function folderOf({ dataFolder }: Play, name: string): string {
  const accounts = join(dataFolder, 'accounts');
  const isTheirs = (id: string) => {
    const file = readFileSync(join(accounts, id, 'account.json'), 'utf8');
    return (JSON.parse(file) as { displayName: string }).displayName === name;
  };
  return readdirSync(accounts).find(isTheirs) ?? '';
}

async function perform(play: Play): Promise<void> {
  await play.start();
  const phrase = await playAccount(play, { caseworker, youth });
  const theirPhrase = await playPairing(play, { caseworker, supervisor }, phrase);
  await play.choose(youth);
  const chosen = await playFirstMeeting(play, phrase, { caseworker, youth });
  await playEverything(play);
  const receiptCode = await playPaper(play);
  await playHandOver(play, 'frame.json');
  await button(play.page, t('frame.view.close')).click();
  await playSecondVersion(play);

  await button(play.page, t('home.contacts.show')).click();
  await home.addContact(play.page, otherYouth);
  await playQuietMeeting(play);
  await play.goHome();
  await playThrownAway(play);
  const [first, second, quiet] = await keptFrames(play);
  const agreed = await openFrame(play, first?.id);
  const secondVersion = await openFrame(play, second?.id);
  await button(play.page, t('home.frames.read')).click();
  await playHandOver(play, 'quiet-frame.json');
  await playRemoval(play, quiet?.receiptCode ?? '');

  await button(play.page, t('home.contacts.show')).click();
  await playToolbox(play, thirdYouth);
  await playDesk(play, { supervisor, youth }, theirPhrase);
  await playPromises(play, { caseworker, youth }, phrase);
  await playCoverAndLock(play);
  await play.app.close();
  await playFigures(play);

  const accountFolder = join('data', 'accounts', folderOf(play, caseworker));
  await searchForLeaks(play, {
    begunAt,
    accountFolder: join(play.out, accountFolder),
    phrase,
    kept: [
      ...agreed.frame.cards.map(({ words }) => words),
      ...Object.values(written),
      remark,
      planned.ownRule,
    ],
    gone: [thrown, planned.place],
  });
  const story = {
    host: 'stand-in',
    passphrase: phrase,
    accountFolder,
    chosen,
    written,
    agreed: agreed.frame,
    receiptCode,
    secondVersion: secondVersion.frame,
    thrownAway: [thrown],
    pictures: play.album.names,
  };
  writeFileSync(join(play.out, 'demo.json'), `${JSON.stringify(story, null, 2)}\n`);
  console.log(`${play.album.names.length} pictures and the papers are in out/demo.`);
}

console.log('Playing the meetings of three youths:');
await perform(new Play(join(import.meta.dirname, '..', '..', 'out', 'demo')));
