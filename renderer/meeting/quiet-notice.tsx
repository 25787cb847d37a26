import { PencilSimpleSlashIcon } from '@phosphor-icons/react';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { useRoom } from './meeting-context.ts';
import type { QuietPageOpening } from './quiet-mode.ts';
import { QuietPage } from './quiet-page.tsx';

/** In sight as long as writing is closed; a press opens the page that says what it means. */
export function QuietNotice({ isOpen, setIsOpen }: QuietPageOpening) {
  const { t } = useWords();
  const { isQuiet, state } = useRoom();
  if (!isQuiet) return null;
  const isEnd = state.stage === 'frame';
  const notice = t(isEnd ? 'quiet.noticeEnd' : 'quiet.notice');
  return (
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
  );
}
