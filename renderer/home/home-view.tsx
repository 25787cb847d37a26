import { ArrowLeftIcon, HandPointingIcon, UsersIcon, UsersThreeIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { CheckPaper } from '#renderer/frame/check-paper.tsx';
import { ExchangeLine } from '#renderer/pairing/exchange-line.tsx';
import { PromisesPage } from '#renderer/promises/promises-page.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { isOver } from '#shared/model/record.ts';
import type { ViewAct } from '#renderer/view.ts';
import { AccountDialog, type AccountDialogName } from './account-dialog.tsx';
import { AccountTop, RecoveryBanner } from './account-top.tsx';
import { ArchiveBanner } from './archive-dialog.tsx';
import { ContactDialog } from './contact-dialog.tsx';
import { ContactList } from './contact-list.tsx';
import { ContactSheet } from './contact-sheet.tsx';
import './home-view.css';
import { contactRecordOf, useHomeRecord, type ContactRecord } from './record.ts';
import { RemovalNotice } from './removal-notice.tsx';
import { RemoveContactDialog } from './remove-contact-dialog.tsx';

type OpenDialog = AccountDialogName | 'new-contact' | 'change-contact' | 'remove-contact';

/** The caseworker's own page: the contacts, and the chosen one's meetings and frames. */
export function HomeView({
  contactId,
  isListShown,
  onAct,
}: {
  readonly contactId: string | null;
  readonly isListShown: boolean;
  readonly onAct: (act: ViewAct) => void;
}) {
  const { t } = useWords();
  const record = useHomeRecord();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [isStarting, setStarting] = useState(false);
  if (record === undefined) return null;

  const { account, contacts, archive, promises, remarks } = record;
  // What a supervisor wrote stands there too, also about a frame in which nobody promised anything.
  const hasPromisesPage = promises.length > 0 || remarks.some(({ remark }) => !remark.isShown);
  const chosen = contactId === null ? undefined : contactRecordOf(record, contactId);
  const close = () => setDialog(null);
  // With nobody in it the list would only say once more that there is nobody.
  const isListed = isListShown && contacts.length > 0;

  /** To the meeting, or on the phone to the plan for it. */
  async function meet({ contact, unfinished }: ContactRecord, isPlanned = false) {
    const kind = isPlanned ? 'plan-opened' : 'meeting-opened';
    if (unfinished !== undefined) {
      onAct({ kind, meetingId: unfinished.id, contactId: contact.id });
      return;
    }
    if (!account.recoverySheetTaken) {
      setDialog('recovery');
      return;
    }
    setStarting(true);
    const { id, language } = contact;
    const started = await client.meetings.start({ contactId: id, language, isPlanned });
    setStarting(false);
    if (started.ok) {
      onAct({ kind, meetingId: started.value.meetingId, contactId: id });
    } else {
      reportError(started.error);
    }
  }

  function sheet() {
    if (chosen !== undefined) {
      return (
        <ContactSheet
          record={chosen}
          isAlone={!isListShown}
          isStarting={isStarting}
          onMeet={() => void meet(chosen)}
          onPlan={() => void meet(chosen, true)}
          onRead={(frameId) =>
            onAct({ kind: 'frame-opened', frameId, contactId: chosen.contact.id })
          }
          onRecord={() => onAct({ kind: 'record-opened', contactId: chosen.contact.id })}
          onChange={() => setDialog('change-contact')}
        />
      );
    }
    if (hasPromisesPage && isListShown) {
      return (
        <PromisesPage
          promises={promises}
          remarks={remarks}
          onContact={(id) => onAct({ kind: 'contact-chosen', contactId: id })}
        />
      );
    }
    return contacts.length === 0 ? (
      <EmptyState
        icon={<UsersIcon weight="duotone" />}
        title={<Arrival level={2}>{t('home.contacts.none.title')}</Arrival>}
        action={
          <Button look="primary" onPress={() => setDialog('new-contact')}>
            {t('home.contacts.none.action')}
          </Button>
        }
      >
        {t('home.contacts.none.words')}
      </EmptyState>
    ) : (
      <EmptyState
        icon={<HandPointingIcon weight="duotone" />}
        title={t('home.contacts.choose.title')}
      >
        {t('home.contacts.choose.words')}
      </EmptyState>
    );
  }

  function openDialog() {
    switch (dialog) {
      case 'settings':
      case 'passphrase':
      case 'recovery':
      case 'archive':
      case 'decks':
      case 'poster':
        return (
          <AccountDialog
            name={dialog}
            account={account}
            archive={archive}
            contacts={contacts}
            onOpen={setDialog}
            onClose={close}
          />
        );
      case 'new-contact':
        return (
          <ContactDialog
            onSaved={(saved) => {
              close();
              onAct({ kind: 'contact-chosen', contactId: saved });
            }}
            onClose={close}
          />
        );
      case 'change-contact':
        return chosen === undefined ? null : (
          <ContactDialog
            contact={chosen.contact}
            onSaved={close}
            onRemove={isDone(chosen) ? () => setDialog('remove-contact') : undefined}
            onClose={close}
          />
        );
      case 'remove-contact':
        return chosen === undefined ? null : (
          <RemoveContactDialog
            record={chosen}
            onRemoved={() => {
              close();
              onAct({ kind: 'contact-chosen', contactId: null });
              onAct({ kind: 'list-shown', isShown: true });
            }}
            onClose={close}
          />
        );
      case null:
        return null;
    }
  }

  return (
    <div className="home">
      <AccountTop
        account={account}
        back={
          isListShown ? null : (
            <Button
              look="quiet"
              icon={<ArrowLeftIcon weight="bold" />}
              onPress={() => onAct({ kind: 'list-shown', isShown: true })}
            >
              {t('home.contacts.show')}
            </Button>
          )
        }
        onSettings={() => setDialog('settings')}
      >
        <CheckPaper
          onRead={(frame) =>
            onAct({ kind: 'frame-opened', frameId: frame.id, contactId: frame.contactId })
          }
        />
        <Button
          look="quiet"
          icon={<UsersThreeIcon weight="duotone" />}
          onPress={() => onAct({ kind: 'people-opened' })}
        >
          {t('pairing.title.caseworker')}
        </Button>
      </AccountTop>
      {account.recoverySheetTaken ? null : (
        <RecoveryBanner
          title={t('home.recovery.banner.title')}
          onOpen={() => setDialog('recovery')}
        />
      )}
      {/* Other people's names: not while a youth sits beside and the list is folded away. */}
      {isListShown ? (
        <RemovalNotice
          record={record}
          onOpen={(id) => onAct({ kind: 'contact-chosen', contactId: id })}
        />
      ) : null}
      {(archive.report?.findings.length ?? 0) === 0 ? null : (
        <ArchiveBanner onOpen={() => setDialog('archive')} />
      )}
      <ExchangeLine forRole="caseworker" onOpen={() => onAct({ kind: 'people-opened' })} />
      <main className={isListed ? 'home-main' : 'home-main home-main-alone'}>
        {isListed ? (
          <ContactList
            record={record}
            chosenId={contactId}
            onChosen={(id) => onAct({ kind: 'contact-chosen', contactId: id })}
            onPromises={
              hasPromisesPage ? () => onAct({ kind: 'contact-chosen', contactId: null }) : undefined
            }
            onNew={() => setDialog('new-contact')}
            onHide={() => onAct({ kind: 'list-shown', isShown: false })}
          />
        ) : null}
        <div className="home-sheet">{sheet()}</div>
      </main>
      {openDialog()}
    </div>
  );
}

/** Whether nothing of a contact is kept here any more: then it can be removed. */
function isDone({ meetings, frames }: ContactRecord): boolean {
  return meetings.every(isOver) && frames.every(({ purgedAt }) => purgedAt !== null);
}
