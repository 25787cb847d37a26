import { XIcon } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import './dialog.css';
import { IconButton } from './icon-button.tsx';
import { useWords } from './words.tsx';

export interface DialogProps {
  readonly title: ReactNode;
  readonly isOpen: boolean;
  /** Escape, or the cross. An alert dialog has no cross: one of its actions must be chosen. */
  readonly onClose: () => void;
  readonly children?: ReactNode;
  /** The buttons, the one that goes on last. */
  readonly actions?: ReactNode;
  readonly role?: 'dialog' | 'alertdialog' | undefined;
  /** `full`: the whole window, for what is walked or looked through. */
  readonly size?: 'small' | 'normal' | 'wide' | 'full' | undefined;
}

/** A sheet over the rest. Focus stays in it, and goes back to where it was when it closes. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  role = 'dialog',
  size = 'normal',
}: DialogProps) {
  const { t } = useWords();
  return (
    <ModalOverlay
      className="dialog-backdrop"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={`dialog-sheet dialog-${size}`}>
        <AriaDialog className="dialog" role={role}>
          <div className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            {role === 'alertdialog' ? null : (
              <IconButton label={t('common.action.close')} icon={<XIcon />} onPress={onClose} />
            )}
          </div>
          <div className="dialog-body">{children}</div>
          {actions === undefined ? null : <div className="dialog-actions">{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
