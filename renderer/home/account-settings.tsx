import {
  ArchiveIcon,
  CardsThreeIcon,
  ImageSquareIcon,
  KeyIcon,
  PasswordIcon,
} from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { changePreferences, usePreferences } from '#renderer/ui/use-preferences.ts';
import { useWords } from '#renderer/ui/words.tsx';
import type { OutputOf } from '#shared/contract/command.ts';
import type { hostCommands } from '#shared/contract/contract.ts';
import { momentInWords } from '#shared/i18n/dates.ts';
import type { Snapshot } from '#shared/model/record.ts';
import './account-settings.css';
import { RetentionChoice } from './retention-choice.tsx';

const idleChoices = [1, 3, 5, 10, 15];

/** What only somebody who has unlocked can set: when the program locks, the passphrase, the sheet. */
export function AccountSettings({
  account,
  onPassphrase,
  onSheet,
  onDecks,
  onArchive,
  onPoster,
}: {
  readonly account: Snapshot['account'];
  readonly onPassphrase: () => void;
  readonly onSheet: () => void;
  readonly onDecks: () => void;
  readonly onArchive: () => void;
  readonly onPoster: () => void;
}) {
  const { t, language } = useWords();
  const { idleMinutes } = usePreferences();
  const [info, setInfo] = useState<OutputOf<(typeof hostCommands)['app']['info']> | null>(null);

  useEffect(() => {
    let isOver = false;
    void client.app.info({}).then((told) => {
      if (!isOver && told.ok) setInfo(told.value);
    });
    return () => {
      isOver = true;
    };
  }, []);

  const minutes = [...new Set([...idleChoices, idleMinutes])].toSorted((a, b) => a - b);
  return (
    <>
      <Choice
        label={t('common.settings.idle.label')}
        options={minutes.map((count) => ({
          id: String(count),
          label: t('common.settings.idle.minutes', { count }),
        }))}
        value={String(idleMinutes)}
        onChange={(count) => void changePreferences({ idleMinutes: Number(count) })}
      />
      {account.role === 'caseworker' ? <RetentionChoice /> : null}
      <section className="account-settings">
        <h3>{t('rights.poster.title')}</h3>
        <p className="account-settings-fact">{t('rights.poster.hint')}</p>
        <div className="account-settings-do">
          <Button icon={<ImageSquareIcon weight="duotone" />} onPress={onPoster}>
            {t('rights.poster.open')}
          </Button>
        </div>
      </section>
      <section className="account-settings">
        <h3>{t('home.account.title')}</h3>
        <div className="account-settings-do">
          <Button icon={<PasswordIcon weight="duotone" />} onPress={onPassphrase}>
            {t('home.passphrase.title')}
          </Button>
          <Button icon={<KeyIcon weight="duotone" />} onPress={onSheet}>
            {t('home.account.newSheet')}
          </Button>
          <Button icon={<CardsThreeIcon weight="duotone" />} onPress={onDecks}>
            {t('decks.title')}
          </Button>
          <Button icon={<ArchiveIcon weight="duotone" />} onPress={onArchive}>
            {t('archive.title')}
          </Button>
        </div>
        <p className="account-settings-fact">
          {account.newestBackupAt === null
            ? t('home.account.noBackup')
            : t('home.account.backup', { moment: momentInWords(account.newestBackupAt, language) })}
        </p>
        <p className="account-settings-fact">{t('home.account.lockKey')}</p>
        {info === null ? null : (
          <p className="account-settings-fact">
            {t(info.runtime === 'electron' ? 'home.account.version' : 'home.account.trial', {
              version: info.version,
            })}
          </p>
        )}
      </section>
    </>
  );
}
