import type { ReactNode } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import { documentation } from '#shared/legal/documentation.ts';
import { lawsInWords, oldestCheck } from '#shared/legal/sources.ts';
import './quiet-page.css';

const { duty, oral, advice, reading, disagreeing } = documentation;
const texts = [duty, oral, advice, reading, disagreeing] as const;

/**
 * What "Inte anteckna" can mean and what it cannot, told to the youth: what closes, what the law
 * still asks for and where it is written, and how we do it here. Read in under a minute.
 */
export function QuietPage({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useWords();
  return (
    <Dialog
      title={t('quiet.page.title')}
      isOpen
      onClose={onClose}
      role="alertdialog"
      size="wide"
      actions={
        <>
          <span className="quiet-who">{t('quiet.page.whoCloses')}</span>
          <Button look="primary" autoFocus onPress={onClose}>
            {t('quiet.page.close')}
          </Button>
        </>
      }
    >
      <p className="quiet-lead">{t('quiet.page.lead')}</p>
      <div className="quiet-page">
        <div>
          <Part title={t('quiet.page.closes')}>
            <li>{t('quiet.page.closesWriting')}</li>
            <li>{t('quiet.page.closesWhy')}</li>
          </Part>
          <Part title={t('quiet.page.must')}>
            <li>{duty.words[language]}</li>
            <li>{oral.words[language]}</li>
            <li>{t('quiet.page.mustWhere')}</li>
            <li>{advice.words[language]}</li>
          </Part>
        </div>
        <div>
          <Part title={t('quiet.page.yours')}>
            <li>{reading.words[language]}</li>
            <li>{disagreeing.words[language]}</li>
          </Part>
          <Part title={t('quiet.page.here')}>
            <li>{t('quiet.page.hereScreen')}</li>
            <li>{t('quiet.page.hereEnd')}</li>
            <li>{t('quiet.page.hereYes')}</li>
            <li>{t('quiet.page.hereBack')}</li>
          </Part>
        </div>
      </div>
      <p className="quiet-sources">
        {t('legal.sources')} {lawsInWords(texts, t, language)}.{' '}
        {t('legal.checked', { day: dayInFull(oldestCheck(texts), language) })} {t('legal.draft')}
      </p>
    </Dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}
