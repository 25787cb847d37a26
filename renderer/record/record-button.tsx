import { FilesIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '#renderer/ui/button.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { RecordPage } from './record-page.tsx';

/** Opens all that is saved about the youth over the whole screen; the meeting lies as it lay beneath. */
export function RecordButton({ contactId }: { readonly contactId: string }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button icon={<FilesIcon weight="duotone" />} onPress={() => setIsOpen(true)}>
        {t('record.button')}
      </Button>
      <ModalOverlay className="record-layer" isOpen={isOpen} onOpenChange={setIsOpen}>
        <Modal>
          <AriaDialog className="record-layer-page" aria-label={t('record.title')}>
            <RecordPage contactId={contactId} onBack={() => setIsOpen(false)} />
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
