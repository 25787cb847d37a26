import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createAccount, type OpenAccount } from '#main/vault/accounts/account.ts';
import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import { Session } from '#main/vault/session.ts';
import { createStore } from '#main/vault/store/store.ts';
import type { Role } from '#shared/model/identity.ts';
import { around } from './exchange.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { act as actSchema } from '#shared/model/step.ts';
import { testPassphrase } from './meeting.ts';
import { accountIn, makeOpenAccount, withSheet } from './session.ts';
import { valueOf } from './vault.ts';

/** An unlocked account in this process, without a second of key stretching at each unlock. */
export class Member {
  readonly account: OpenAccount;
  readonly #exchangeFolder: string;
  session: Session;

  private constructor(account: OpenAccount, exchangeFolder: string) {
    this.account = account;
    this.#exchangeFolder = exchangeFolder;
    this.session = this.#open();
  }

  /**
   * Makes the account in a data folder; its envelopes go through `exchangeFolder`. Its id is its first
   * name. It has no key file, so nobody can unlock it but this process.
   */
  static async make(
    dataFolder: string,
    exchangeFolder: string,
    name: string,
    role: Role,
    displayName = name,
  ): Promise<Member> {
    const id = name.toLowerCase();
    const folder = join(dataFolder, 'accounts', id);
    mkdirSync(folder, { recursive: true });
    return new Member(await makeOpenAccount(folder, role, id, displayName), exchangeFolder);
  }

  /** The same, to be unlocked by the program too: two keys are stretched for it. */
  static async withPassphrase(
    dataFolder: string,
    exchangeFolder: string,
    name: string,
    role: Role,
    displayName = name,
  ): Promise<Member> {
    const accounts = join(dataFolder, 'accounts');
    mkdirSync(accounts, { recursive: true });
    const id = name.toLowerCase();
    const createdAt = new Date().toISOString();
    const account = await createAccount(
      join(accounts, id),
      { id, displayName, role, unit: '', passphrase: testPassphrase, createdAt },
      (folder, keys) => createStore(folder, keys.storeKey),
    );
    const member = new Member(await withSheet(account), exchangeFolder);
    member.session.store.commit(() => member.session.store.putRecoverySheetTaken(createdAt));
    return member;
  }

  /** Unlocks an account that is there, in this process. */
  static async unlocked(accountFolder: string, exchangeFolder: string): Promise<Member> {
    return new Member(await accountIn(accountFolder, testPassphrase), exchangeFolder);
  }

  get id(): string {
    return this.account.file.id;
  }

  /** Locks and unlocks. */
  restart(): void {
    this.session.close();
    this.session = this.#open();
  }

  /** A meeting with a new youth that ends with two yeses after these acts. */
  agree(
    youth: string,
    acts: readonly (readonly [Actor, ActInput])[],
  ): { readonly contactId: string; readonly frameId: string } {
    const { contacts, meetings, log } = this.session;
    const { contactId } = valueOf(
      contacts.create({ name: youth, caseNumber: null, language: 'sv' }),
    );
    const { meetingId } = valueOf(meetings.start(contactId, 'sv'));
    const said = [...acts, ['youth', { kind: 'yes-given' }], ['caseworker', { kind: 'yes-given' }]];
    for (const [after, [by, act]] of (said as [Actor, ActInput][]).entries()) {
      valueOf(meetings.addStep(meetingId, after, by, actSchema.parse(act)));
    }
    return { contactId, frameId: log.ledger.newest?.id ?? '' };
  }

  #open(): Session {
    return valueOf(
      Session.open(
        this.account,
        around({ transport: () => new FolderTransport(this.#exchangeFolder) }),
      ),
    );
  }
}

/** How many frames have come to a supervisor. */
export function received({ session }: Pick<Member, 'session'>): number {
  return session.store.reviews.sources().reduce((sum, { all }) => sum + all, 0);
}

/** Two people read the words to each other, and they are the same. */
export async function pair(
  one: Pick<Member, 'id' | 'session'>,
  other: Pick<Member, 'id' | 'session'>,
): Promise<void> {
  await one.session.exchange.visit();
  await other.session.exchange.visit();
  await one.session.exchange.visit();
  const words = [one, other].map(
    (member) =>
      member.session.exchange
        .state()
        .people.find(({ accountId }) => accountId === (member === one ? other : one).id)
        ?.fingerprint.sv ?? [],
  );
  valueOf(one.session.exchange.pair(other.id, words[0] ?? []));
  valueOf(other.session.exchange.pair(one.id, words[1] ?? []));
  if (words[0]?.join(' ') !== words[1]?.join(' ')) throw new Error('the words differ');
}
