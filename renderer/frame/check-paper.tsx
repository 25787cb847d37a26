import { SealCheckIcon } from '@phosphor-icons/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { workingCopy } from '#renderer/data/working-copy.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { isolate } from '#shared/i18n/isolate.ts';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull, dayOf } from '#shared/i18n/dates.ts';
import { receiptCodeProblem, typedInGroups } from '#shared/model/receipt.ts';
import type { KeptFrame } from '#shared/model/record.ts';
import './check-paper.css';
import { CodePlaces } from './receipt-code.tsx';

/** No code is longer, however it is spaced. */
const codeLimit = 100;

/** "Kontrollera ett papper": the button, and the dialog it opens. */
export function CheckPaper({ onRead }: CheckPaperProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" icon={<SealCheckIcon weight="duotone" />} onPress={() => setOpen(true)}>
        {t('receipt.check.title')}
      </Button>
      {isOpen ? (
        <CheckDialog
          onRead={(frame) => {
            setOpen(false);
            onRead(frame);
          }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

export interface CheckPaperProps {
  /** Somebody wants to compare the paper with this frame. */
  readonly onRead: (frame: KeptFrame) => void;
}

/** Finds the frame that a paper is a copy of, by the whole code on it and by nothing else. */
function CheckDialog({ onRead, onClose }: CheckPaperProps & { readonly onClose: () => void }) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const [isWorking, setWorking] = useState(false);
  /** Undefined before the vault has answered; null when no frame has the code. */
  const [found, setFound] = useState<KeptFrame | null>();

  function write(next: string) {
    setCode(next);
    setTried(false);
    setFound(undefined);
  }

  async function check() {
    setTried(true);
    if (isWorking || receiptCodeProblem(code) !== null) return;
    setWorking(true);
    const answer = await client.frames.find({ receiptCode: code });
    setWorking(false);
    if (answer.ok) setFound(answer.value.frame);
    else reportError(answer.error);
  }

  return (
    <Dialog
      title={t('receipt.check.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('common.action.close')}</Button>
          <Button
            look={found == null ? 'primary' : 'plain'}
            busy={isWorking ? t('receipt.check.working') : null}
            onPress={check}
          >
            {t('receipt.check.go')}
          </Button>
          {found == null ? null : (
            <Button look="primary" onPress={() => onRead(found)}>
              {t(found.purgedAt === null ? 'receipt.found.read' : 'retention.gone.show')}
            </Button>
          )}
        </>
      }
    >
      <div className="check-paper-code">
        <TextField
          label={t('receipt.check.code')}
          description={t('receipt.check.hint')}
          value={code}
          onChange={write}
          limit={codeLimit}
          error={useProblem(code, isTried)}
          isTried={isTried}
          autoFocus
          onSubmit={check}
        />
        {found === undefined ? <CodePlaces groups={typedInGroups(code)} /> : null}
      </div>
      {/* Always there: a live region that comes together with its text is not announced. */}
      <div aria-live="polite">
        {found === undefined ? null : found === null ? <Unknown /> : <Found frame={found} />}
      </div>
    </Dialog>
  );
}

/** A slip is told as soon as it can be known; that signs are missing, when somebody goes on. */
function useProblem(code: string, isTried: boolean): string | null {
  const { t } = useWords();
  const problem = receiptCodeProblem(code);
  switch (problem?.kind) {
    case undefined:
      return null;
    case 'too-few':
      return isTried && problem.count > 0
        ? t('receipt.check.problem.too-few', { typed: problem.count })
        : null;
    case 'too-many':
      return t('receipt.check.problem.too-many', { typed: problem.count });
    case 'strange-sign':
      return t('receipt.check.problem.strange-sign', { sign: isolate(problem.sign) });
    case 'slip':
      return t('receipt.check.problem.slip');
  }
}

/** With large text the answer comes below what can be seen. */
function bringIntoView(answer: HTMLElement | null): void {
  answer?.scrollIntoView({ block: 'nearest' });
}

function Found({ frame }: { readonly frame: KeptFrame }) {
  const { t, language } = useWords();
  const { contactId, version, agreedOn, handOver, purgedAt } = frame;
  const around = useLiveQuery(async () => {
    const contact = await workingCopy.contacts.get(contactId);
    const frames = await workingCopy.frames.where('contactId').equals(contactId).sortBy('version');
    return { contact, newest: frames.at(-1) };
  }, [contactId]);
  if (around === undefined) return null;
  const { contact, newest } = around;
  const day = (date: string) => dayInFull(date, language);
  const movedOn = handOver === null ? '' : day(handOver.movedOn);
  return (
    <section ref={bringIntoView} className="check-paper-answer check-paper-found">
      <h3>{t('receipt.found.title')}</h3>
      <dl>
        <div>
          <dt>{t('receipt.found.contact')}</dt>
          <dd>
            {contact === undefined ? t('receipt.found.contactGone') : <bdi>{contact.name}</bdi>}
          </dd>
        </div>
        <div>
          <dt>{t('receipt.found.frame')}</dt>
          <dd>{t('receipt.found.version', { version })}</dd>
        </div>
        <div>
          <dt>{t('receipt.found.agreed')}</dt>
          <dd>{day(agreedOn)}</dd>
        </div>
      </dl>
      <p>
        {newest === undefined || newest.version === version
          ? t('receipt.found.newest')
          : t('receipt.found.newer', { day: day(newest.agreedOn) })}{' '}
        {purgedAt !== null
          ? t('receipt.found.gone', { movedOn, purgedOn: day(dayOf(new Date(purgedAt))) })
          : t(handOver === null ? 'receipt.found.here' : 'receipt.found.moved', { movedOn })}
      </p>
      {purgedAt === null ? <p>{t('receipt.found.compare')}</p> : null}
    </section>
  );
}

/** Accuses nobody: a code that matches nothing has more than one harmless reason. */
function Unknown() {
  const { t } = useWords();
  return (
    <section ref={bringIntoView} className="check-paper-answer">
      <h3>{t('receipt.unknown.title')}</h3>
      <p>{t('receipt.unknown.lead')}</p>
      <ul>
        <li>{t('receipt.unknown.slips')}</li>
        <li>{t('receipt.unknown.elsewhere')}</li>
        <li>{t('receipt.unknown.altered')}</li>
      </ul>
      <p>{t('receipt.unknown.todo')}</p>
    </section>
  );
}
