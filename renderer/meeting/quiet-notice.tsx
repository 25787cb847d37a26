import { PencilSimpleSlashIcon } from '@phosphor-icons/react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { useRoom } from './meeting-context.ts';
import type { QuietMode } from './quiet-mode.ts';
import './quiet-notice.css';
import { QuietPage } from './quiet-page.tsx';

/** In sight as long as writing is closed; a press opens the page that says what it means. */
export function QuietNotice({ isOpen, setIsOpen, turned }: QuietMode) {
  const { t } = useWords();
  const { isQuiet, state } = useRoom();
  const notice = t(state.stage === 'frame' ? 'quiet.noticeEnd' : 'quiet.notice');
  return (
    <>
      {/* A region of its own: what is said of a card as it lands would take the word from it. */}
      <span className="visually-hidden" role="status" data-live-announcer="true">
        {turned === null ? null : t(turned === 'closed' ? 'quiet.notice' : 'quiet.open')}
      </span>
      {isQuiet ? (
        <div className="quiet-notice">
          <Button
            icon={<PencilSimpleSlashIcon weight="duotone" />}
            aria-label={t('quiet.noticeOpen', { notice })}
            onPress={() => setIsOpen(true)}
          >
            {notice}
          </Button>
          {isOpen ? <QuietPage onClose={() => setIsOpen(false)} /> : null}
        </div>
      ) : null}
    </>
  );
}
