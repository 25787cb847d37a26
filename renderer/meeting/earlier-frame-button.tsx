import { BookOpenTextIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { FramePage } from '#renderer/frame/frame-page.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { OpenedFrame } from '#shared/model/record.ts';
import { useRoom } from './meeting-context.ts';

/** The frame from before, to be read beside what lies on the table. */
export function EarlierFrameButton({
  isShort = false,
}: {
  /** Where there is little room. */
  readonly isShort?: boolean;
}) {
  const { t } = useWords();
  const { earlier } = useRoom();
  const [shown, setShown] = useState<OpenedFrame | null>(null);
  if (earlier === null || earlier.kept.purgedAt !== null) return null;
  const title = t('versions.begin.shown', { version: earlier.kept.version });
  return (
    <>
      <Button
        look="quiet"
        icon={<BookOpenTextIcon weight="duotone" />}
        onPress={() => void earlier.open().then((opened) => setShown(opened ?? null))}
      >
        {t(isShort ? 'versions.begin.showShort' : 'versions.begin.show')}
      </Button>
      {shown === null ? null : (
        <Dialog title={title} isOpen onClose={() => setShown(null)} size="wide">
          {/* Long frames scroll; the keyboard must be able to scroll them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div role="region" aria-label={title} tabIndex={0}>
            <FramePage frame={shown.frame} digest={shown.digest} />
          </div>
        </Dialog>
      )}
    </>
  );
}
