import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Events, internalCommands, vaultCommands } from '#shared/contract/contract.ts';
import type { Handlers } from '#shared/contract/handlers.ts';
import type { Role } from '#shared/model/identity.ts';
import { readReceiptCode } from '#shared/model/receipt.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { putSealed, sealAgain, type OpenAccount } from './accounts/account.ts';
import type { Accounts } from './accounts/accounts.ts';
import { passphraseWeakness, suggestPassphrase } from './accounts/passphrase.ts';
import { chooseDeck, deckText, dropDeck, readDecks } from './decks/decks.ts';
import { renderDocument } from './documents/document.ts';
import { FolderTransport } from './exchange/folder-transport.ts';
import type { Transport } from './exchange/transport.ts';
import { changePreferences, readPreferences } from './preferences-file.ts';
import { Rescue } from './rescue/rescue.ts';
import { Session } from './session.ts';

export type VaultHandlers = Handlers<typeof vaultCommands> & {
  readonly documents: Handlers<typeof internalCommands>['documents'];
  readonly exchange: Handlers<typeof internalCommands>['exchange'];
  readonly decks: Handlers<typeof internalCommands>['decks'];
  readonly session: Handlers<typeof internalCommands>['session'];
};

/** The exchange this machine is set to. The one beside the accounts is made here; another never is. */
function exchangeAt(dataFolder: string): Transport {
  const { exchangeFolder } = readPreferences(dataFolder);
  if (exchangeFolder !== null) return new FolderTransport(exchangeFolder);
  const own = join(dataFolder, 'exchange');
  mkdirSync(own, { recursive: true, mode: 0o700 });
  return new FolderTransport(own);
}

/** What the vault does for each command of the contract. One vault serves one account, once. */
export function makeHandlers(
  dataFolder: string,
  accounts: Accounts,
  emit: <E extends keyof Events>(event: E, payload: Events[E]) => void,
): VaultHandlers {
  let session: Session | null = null;
  /** A store that could not be opened, of an account whose keys are. */
  let rescue: { readonly of: Rescue; readonly account: OpenAccount } | null = null;
  const retentionDays = () => readPreferences(dataFolder).retentionDays;

  function begin(account: OpenAccount): Result<Session> {
    const opened = Session.open(account, {
      transport: () => exchangeAt(dataFolder),
      tell: (changes) => emit('changed', changes),
      deck: () => readDecks(dataFolder, new Date()).inUse.socBox,
      retentionDays,
    });
    rescue = null;
    if (opened.ok) session = opened.value;
    else if (opened.error.code === 'store-damaged' || opened.error.code === 'store-missing') {
      const t = translatorFor(readPreferences(dataFolder).language);
      const found = opened.error.code === 'store-damaged' ? 'damaged' : 'missing';
      const of = new Rescue(account, found, (count) => t('rescue.nameless', { count }));
      rescue = { of, account };
    }
    return opened;
  }

  function endSession(): Result<null> {
    const ending = session;
    session = null;
    return ending?.close() ?? ok(null);
  }

  /** Runs `work` for the unlocked account. Errors also: `not-unlocked`. */
  function unlocked<T>(work: (session: Session) => T): T | Result<never> {
    return session === null ? fail('not-unlocked') : work(session);
  }

  /** The same, for what only one role does. Errors also: `not-for-this-role`. */
  function unlockedAs<T>(role: Role, work: (session: Session) => T): T | Result<never> {
    return unlocked((open) =>
      open.account.file.role === role ? work(open) : fail('not-for-this-role'),
    );
  }

  /** What waits goes to the new folder at once. */
  function useExchangeFolder(exchangeFolder: string | null): Result<null> {
    return unlocked(({ exchange }) => {
      emit('preferences', changePreferences(dataFolder, { exchangeFolder }));
      void exchange.moved();
      return ok(null);
    });
  }

  function tellDecks(): void {
    emit('decks', readDecks(dataFolder, new Date()));
  }

  return {
    preferences: {
      load: () => ok(readPreferences(dataFolder)),
      change: (input) => {
        const changed = changePreferences(dataFolder, input);
        emit('preferences', changed);
        session?.retention.refresh();
        return ok(changed);
      },
    },
    accounts: {
      list: () => ok(accounts.list()),
      suggestPassphrase: () => ok({ passphrase: suggestPassphrase() }),
      judgePassphrase: async ({ passphrase, displayName }) =>
        ok({ weakness: await passphraseWeakness(passphrase, displayName) }),
      create: async (facts) => {
        if (session !== null) return fail('invalid-request');
        const created = await accounts.create(facts);
        if (!created.ok) return created;
        const begun = begin(created.value);
        return begun.ok ? ok({ accountId: created.value.file.id }) : begun;
      },
      unlock: async ({ accountId, passphrase }) => {
        if (session !== null) return fail('invalid-request');
        const opened = await accounts.open(accountId, passphrase);
        if (!opened.ok) return opened;
        const begun = begin(opened.value);
        return begun.ok ? ok(null) : begun;
      },
      recover: async ({ accountId, recoveryCode, passphrase }) => {
        if (session !== null) return fail('invalid-request');
        const opened = await accounts.openWithCode(accountId, recoveryCode);
        if (!opened.ok) return opened;
        const weakness = await passphraseWeakness(passphrase, opened.value.file.displayName);
        if (weakness !== null) return fail('weak-passphrase', { weakness });
        const begun = begin(opened.value);
        if (begun.ok) {
          const changed = await begun.value.changePassphrase(passphrase);
          if (!changed.ok) endSession();
          return changed;
        }
        // The way in is mended first: the rescue of the store is another matter.
        if (rescue !== null) {
          const sealed = await sealAgain(opened.value, 'key.age', passphrase);
          if (!sealed.ok) return sealed;
          begin(putSealed(opened.value, sealed.value));
        }
        return begun;
      },
      changePassphrase: ({ current, next }) =>
        unlocked(async (open) => {
          const { file } = open.account;
          const weakness = await passphraseWeakness(next, file.displayName);
          if (weakness !== null) return fail('weak-passphrase', { weakness });
          const proved = await accounts.open(file.id, current);
          return proved.ok ? open.changePassphrase(next) : proved;
        }),
      prepareRecoverySheet: () => unlocked((open) => open.prepareRecoverySheet()),
    },
    rescue: {
      look: () => (rescue === null ? fail('not-unlocked') : rescue.of.look()),
      perform: () => {
        if (rescue === null) return fail('not-unlocked');
        const performed = rescue.of.perform();
        if (!performed.ok) return performed;
        const begun = begin(rescue.account);
        return begun.ok ? ok(null) : begun;
      },
    },
    workingCopy: {
      load: () =>
        unlocked((open) => {
          // After the answer: nobody waits at the door for what has fallen due.
          setImmediate(() => {
            if (session === open) open.retention.keepUp();
          });
          open.archive.startOnce();
          open.exchange.start();
          return ok(open.snapshot());
        }),
    },
    contacts: {
      create: (input) => unlockedAs('caseworker', (open) => open.contacts.create(input)),
      change: ({ contactId, ...facts }) =>
        unlocked((open) => open.contacts.change(contactId, facts)),
      remove: ({ contactId }) => unlocked((open) => open.contacts.remove(contactId)),
      openRecord: ({ contactId }) => unlocked((open) => open.contacts.openRecord(contactId)),
    },
    meetings: {
      start: ({ contactId, language, isPlanned }) =>
        unlocked((open) => open.meetings.start(contactId, language, isPlanned)),
      openPlan: ({ meetingId }) => unlocked((open) => open.meetings.openPlan(meetingId)),
      removePlan: ({ meetingId }) => unlocked((open) => open.meetings.removePlan(meetingId)),
      open: ({ meetingId }) => unlocked((open) => open.meetings.open(meetingId)),
      addStep: ({ meetingId, after, by, act }) =>
        unlocked((open) => open.meetings.addStep(meetingId, after, by, act)),
    },
    exchange: {
      visit: () =>
        unlocked(({ exchange }) => {
          void exchange.visit();
          return ok(null);
        }),
      pair: ({ accountId, words }) => unlocked(({ exchange }) => exchange.pair(accountId, words)),
      endPairing: ({ accountId }) => unlocked(({ exchange }) => exchange.endPairing(accountId)),
      useFolder: ({ folder }) => useExchangeFolder(folder),
      resetFolder: () => useExchangeFolder(null),
    },
    promises: {
      open: ({ contactId }) => unlocked((open) => open.promises.open(contactId)),
      mark: (said) => unlocked((open) => open.promises.mark(said)),
    },
    reviews: {
      show: (filter) =>
        unlockedAs('supervisor', ({ reviews }) => {
          reviews.show(filter);
          return ok(null);
        }),
      open: ({ reviewId }) => unlockedAs('supervisor', (open) => open.reviews.open(reviewId)),
      remark: ({ reviewId, words }) =>
        unlockedAs('supervisor', (open) => open.reviews.remark(reviewId, words)),
    },
    figures: {
      load: () =>
        unlockedAs('supervisor', ({ figures }) => {
          figures.load();
          return ok(null);
        }),
    },
    frames: {
      open: ({ frameId }) => unlocked((open) => open.frames.open(frameId)),
      find: ({ receiptCode }) =>
        unlocked((open) => {
          const code = readReceiptCode(receiptCode);
          return code === null
            ? fail('receipt-code-mistyped')
            : ok({ frame: open.frames.find(code) });
        }),
      handOver: ({ frameId, ...moved }) =>
        unlocked((open) => open.frames.handOver(frameId, moved, retentionDays())),
      withdrawHandOver: ({ frameId }) => unlocked((open) => open.frames.withdrawHandOver(frameId)),
      postponePurge: ({ frameId }) => unlocked((open) => open.frames.postponePurge(frameId)),
      purge: ({ frameId }) => unlocked((open) => open.frames.purge(frameId)),
    },
    decks: {
      load: () => unlocked(() => ok(readDecks(dataFolder, new Date()))),
      use: ({ text }) =>
        unlocked(() => {
          const choice = chooseDeck(dataFolder, text, new Date());
          if (choice.kind === 'used') tellDecks();
          return ok(choice);
        }),
      drop: ({ name }) =>
        unlocked(() => {
          dropDeck(dataFolder, name);
          tellDecks();
          return ok(null);
        }),
    },
    archive: {
      check: () =>
        unlocked((open) => {
          open.archive.start();
          return ok(null);
        }),
      goOn: () => unlocked((open) => open.goOn()),
    },
    documents: {
      render: (request) =>
        unlocked((open) =>
          renderDocument(request, {
            frame: (frameId) => open.frames.read(frameId),
            letter: (meetingId) => open.letters.read(meetingId),
            record: (contactId) => open.contacts.wholeRecord(contactId),
            figures: () => unlockedAs('supervisor', ({ figures }) => ok(figures.told())),
            deck: (name) => deckText(dataFolder, name, new Date()),
            recovery: (sheetId) =>
              open.prepared?.sheetId === sheetId
                ? { code: open.prepared.code, displayName: open.account.file.displayName }
                : null,
            language: readPreferences(dataFolder).language,
            now: new Date(),
          }),
        ),
      delivered: ({ request, how }) =>
        unlocked((open) => {
          switch (request.kind) {
            case 'frame':
              return open.frames.delivered(request, how);
            case 'record':
              return open.contacts.recordDelivered(request, how);
            case 'letter':
              return open.letters.delivered(request, how);
            case 'recovery-sheet':
              return open.takeRecoverySheet(request.sheetId);
            // They tell of nobody, so there is nobody's log to tell it in.
            case 'deck':
            case 'figures':
            case 'poster':
              return ok(null);
          }
        }),
    },
    session: {
      close: () => {
        accounts.settle();
        return endSession();
      },
    },
  };
}
