import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { AccountSummary } from '#shared/model/record.ts';
import { recoveryCodeProblem } from '#shared/model/recovery-code.ts';
import { textProblem } from '#shared/model/text.ts';
import type { AppError } from '#shared/result.ts';
import { NewPhrase } from './new-phrase.tsx';
import { isForRescue } from './rescue.tsx';
import { StepHead } from './step-head.tsx';

const codeLimit = 100;

/** A forgotten passphrase: the code from the recovery sheet, then a new phrase. */
export function Recover({
  account,
  onUnlocked,
  onDamaged,
  onBack,
}: {
  readonly account: AccountSummary;
  readonly onUnlocked: () => Promise<void>;
  /** The keys are open and the store is not: it has to be rescued first. */
  readonly onDamaged: () => void;
  readonly onBack: () => void;
}) {
  const { t } = useWords();
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const [isCodeGiven, setCodeGiven] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const problem = recoveryCodeProblem(code);
  const inWords =
    problem === null || code.trim() === ''
      ? null
      : problem.kind === 'sign'
        ? t('unlock.recover.problem.sign', { sign: problem.sign })
        : t('unlock.recover.problem.length', { count: problem.count });

  function takeCode() {
    setTried(true);
    setError(null);
    if (textProblem(code, codeLimit) === null && problem === null) setCodeGiven(true);
  }

  async function recover(passphrase: string) {
    setSaving(true);
    setError(null);
    const recovered = await client.accounts.recover({
      accountId: account.id,
      recoveryCode: code,
      passphrase,
    });
    if (recovered.ok) await onUnlocked();
    else if (isForRescue(recovered.error)) onDamaged();
    else setError(recovered.error);
    setSaving(false);
  }

  const notice = error === null ? null : <ErrorNotice error={error} />;

  if (!isCodeGiven) {
    return (
      <>
        <StepHead title={t('unlock.recover.title')} step={1} onBack={onBack} />
        <p>{t('unlock.recover.words')}</p>
        <TextField
          label={t('unlock.recover.code')}
          description={t('unlock.recover.codeHint')}
          value={code}
          onChange={setCode}
          limit={codeLimit}
          // While it is being typed it is always too short.
          error={isTried ? inWords : null}
          isTried={isTried}
          autoFocus
          onSubmit={takeCode}
        />
        {notice}
        <Button look="primary" onPress={takeCode}>
          {t('common.action.next')}
        </Button>
      </>
    );
  }
  return (
    <>
      <NewPhrase
        displayName={account.displayName}
        save={t('unlock.recover.save')}
        busy={isSaving ? t('unlock.recover.saving') : null}
        onChosen={recover}
        onBack={() => setCodeGiven(false)}
      />
      {error?.code === 'wrong-recovery-code' ? (
        <ErrorNotice
          error={error}
          action={
            <Button onPress={() => setCodeGiven(false)}>{t('unlock.recover.changeCode')}</Button>
          }
        />
      ) : (
        notice
      )}
    </>
  );
}
