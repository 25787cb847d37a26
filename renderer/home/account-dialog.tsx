import { SettingsDialog } from '#renderer/settings/settings-dialog.tsx';
import { DecksDialog } from '#renderer/decks/decks-dialog.tsx';
import { PosterDialog } from '#renderer/toolbox/poster-dialog.tsx';
import type { ArchiveState } from '#shared/model/archive.ts';
import type { Contact, Snapshot } from '#shared/model/record.ts';
import { AccountSettings } from './account-settings.tsx';
import { ArchiveDialog, checkArchive } from './archive-dialog.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { RecoveryDialog } from './recovery-dialog.tsx';

/** What anybody who has unlocked can open, whatever their role. */
export type AccountDialogName =
  | 'settings'
  | 'passphrase'
  | 'recovery'
  | 'archive'
  | 'poster'
  | 'decks';

/** One of the account's own dialogs. */
export function AccountDialog({
  name,
  account,
  archive,
  contacts,
  onOpen,
  onClose,
}: {
  readonly name: AccountDialogName;
  readonly account: Snapshot['account'];
  readonly archive: ArchiveState;
  /** Whose names a finding may say. */
  readonly contacts: readonly Contact[];
  readonly onOpen: (name: AccountDialogName) => void;
  readonly onClose: () => void;
}) {
  switch (name) {
    case 'settings':
      return (
        <SettingsDialog isOpen onClose={onClose}>
          <AccountSettings
            account={account}
            onPassphrase={() => onOpen('passphrase')}
            onSheet={() => onOpen('recovery')}
            onDecks={() => onOpen('decks')}
            onArchive={() => {
              void checkArchive();
              onOpen('archive');
            }}
            onPoster={() => onOpen('poster')}
          />
        </SettingsDialog>
      );
    case 'passphrase':
      return <PassphraseDialog displayName={account.displayName} onClose={onClose} />;
    case 'recovery':
      return <RecoveryDialog hasOldSheet={account.recoverySheetTaken} onClose={onClose} />;
    case 'decks':
      return <DecksDialog onClose={onClose} />;
    case 'poster':
      return <PosterDialog onClose={onClose} />;
    case 'archive':
      return (
        <ArchiveDialog archive={archive} account={account} contacts={contacts} onClose={onClose} />
      );
  }
}
