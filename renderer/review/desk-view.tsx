import { ChartBarHorizontalIcon, UsersThreeIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { useDeskRecord } from '#renderer/data/desk.ts';
import { useExchange } from '#renderer/data/exchange.ts';
import { AccountDialog, type AccountDialogName } from '#renderer/home/account-dialog.tsx';
import { AccountTop, RecoveryBanner } from '#renderer/home/account-top.tsx';
import { ArchiveBanner } from '#renderer/home/archive-dialog.tsx';
import { ExchangeLine } from '#renderer/pairing/exchange-line.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { ReviewHeader } from '#shared/model/review.ts';
import type { AppError } from '#shared/result.ts';
import { Desk } from './desk.tsx';
import './desk-view.css';
import { ReviewView } from './review-view.tsx';

/** The frame that is open over the desk. */
interface Reading {
  readonly header: ReviewHeader;
  readonly isOpen: boolean;
  readonly error: AppError | null;
}

/** The supervisor's own page: the agreed frames on their desk, and the one that is open. */
export function DeskView({
  onPeople,
  onFigures,
}: {
  /** To the caseworkers this account is paired with. */
  readonly onPeople: () => void;
  /** To what the unit's youths need. */
  readonly onFigures: () => void;
}) {
  const { t } = useWords();
  const record = useDeskRecord();
  const [dialog, setDialog] = useState<AccountDialogName | null>(null);
  // Kept when the frame is closed: the desk gives focus back to its row.
  const [reading, setReading] = useState<Reading | null>(null);
  const exchange = useExchange();
  if (record === undefined || exchange === undefined) return null;
  const { account, archive } = record;

  async function read(header: ReviewHeader) {
    setReading({ header, isOpen: true, error: null });
    const opened = await client.reviews.open({ reviewId: header.id });
    if (!opened.ok) setReading({ header, isOpen: true, error: opened.error });
  }

  if (reading?.isOpen === true) {
    return (
      <ReviewView
        header={reading.header}
        error={reading.error}
        exchange={exchange}
        onClose={() => setReading({ ...reading, isOpen: false })}
      />
    );
  }
  return (
    <div className="desk-view">
      <AccountTop account={account} onSettings={() => setDialog('settings')}>
        <Button look="quiet" icon={<UsersThreeIcon weight="duotone" />} onPress={onPeople}>
          {t('pairing.title.supervisor')}
        </Button>
        <Button look="quiet" icon={<ChartBarHorizontalIcon weight="duotone" />} onPress={onFigures}>
          {t('figures.open')}
        </Button>
      </AccountTop>
      {account.recoverySheetTaken ? null : (
        <RecoveryBanner title={t('review.recovery')} onOpen={() => setDialog('recovery')} />
      )}
      {(archive.report?.findings.length ?? 0) === 0 ? null : (
        <ArchiveBanner onOpen={() => setDialog('archive')} />
      )}
      <ExchangeLine forRole="supervisor" onOpen={onPeople} />
      <Desk
        isPaired={exchange.people.some(({ state }) => state !== 'unknown')}
        returnTo={reading?.header.id ?? null}
        onOpen={(header) => void read(header)}
        onPeople={onPeople}
      />
      {dialog === null ? null : (
        <AccountDialog
          name={dialog}
          account={account}
          archive={archive}
          contacts={[]}
          onOpen={setDialog}
          onClose={() => setDialog(null)}
        />
      )}
    </div>
  );
}
