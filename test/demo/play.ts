import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchApp, type HostControl, type RunningApp } from '#test/support/app.ts';
import { button, home, signIn, t } from '#test/support/screens.ts';
import { table } from '#test/support/table.ts';
import { Album } from './album.ts';

/** The program on the stage, and what every act has at hand. */
export class Play {
  /** Where pictures, papers and the used data folder are left. */
  readonly out: string;
  readonly dataFolder: string;
  readonly album: Album;
  readonly viewport = { width: 1366, height: 768 };
  #app: RunningApp | null = null;

  constructor(out: string) {
    this.out = out;
    this.dataFolder = join(out, 'data');
    this.album = new Album(out);
  }

  get app(): RunningApp {
    if (this.#app === null) throw new TypeError('the program has not been started');
    return this.#app;
  }

  get page(): Page {
    return this.app.page;
  }

  get host(): HostControl {
    return this.app.host;
  }

  async start(): Promise<void> {
    this.#app = await launchApp({
      dataFolder: this.dataFolder,
      headless: true,
      viewport: this.viewport,
    });
  }

  /** Locks, and unlocks another account of the same machine. */
  async unlock(name: string, phrase: string): Promise<void> {
    await home.lock(this.app);
    await this.enter(name, phrase);
  }

  /** From the list of accounts to somebody's own page. */
  async enter(name: string, phrase: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(name) }).click();
    await signIn.unlock(this.page, phrase);
  }

  /** Tells the audience what happens now. */
  say(text: string): void {
    console.log(`  ${text}`);
  }

  /** Takes a picture of what is seen now. */
  show(name: string): Promise<void> {
    return this.album.take(this.page, name);
  }

  /** Saves the copy that the button with these words makes. */
  async saveCopy(words: string, fileName: string): Promise<string> {
    const path = join(this.out, fileName);
    await this.host.answerSave(path);
    await button(this.page, words).click();
    await this.page.getByText(t('frame.view.saved')).first().waitFor();
    return path;
  }

  /** From home to a contact's page, whether or not the list is folded away. */
  async choose(name: string): Promise<void> {
    const list = button(this.page, t('home.contacts.show'));
    const contact = home.contacts(this.page).getByRole('option', { name });
    await list.or(contact).first().waitFor();
    if (await list.isVisible()) await list.click();
    await contact.click();
    await this.page.getByRole('heading', { name }).waitFor();
  }

  async startMeeting(): Promise<void> {
    await button(this.page, t('home.meetings.start')).click();
    await this.page.getByRole('heading', { name: t('meeting.welcome.title') }).waitFor();
  }

  /** Holds the mouse on a yes until it is given. */
  async hold(name: string | RegExp): Promise<void> {
    const yes = this.page.getByRole('button', { name });
    await yes.hover();
    await this.page.mouse.down();
    await yes.waitFor({ state: 'detached' });
    await this.page.mouse.up();
  }

  /** The two yeses, by the mouse. */
  async agree(): Promise<void> {
    await this.hold(t('meeting.agree.youth'));
    await this.hold(t('meeting.agree.caseworker'));
    await table.agreed(this.page).waitFor();
  }

  /** From a meeting's last page to home. */
  async goHome(): Promise<void> {
    await button(this.page, t('meeting.end.home')).click();
    await home.isOpen(this.page);
  }
}
