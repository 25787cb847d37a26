import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { roles, type Role } from '#shared/model/identity.ts';
import { textLimits, textProblem } from '#shared/model/text.ts';
import type { AppError } from '#shared/result.ts';
import { NewPhrase } from './new-phrase.tsx';
import { StepHead } from './step-head.tsx';

/** Three small steps: who it is and in which role, a passphrase, the passphrase once more. */
export function NewAccount({
  onUnlocked,
  onBack,
}: {
  readonly onUnlocked: () => Promise<void>;
  readonly onBack: () => void;
}) {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('caseworker');
  const [unit, setUnit] = useState('');
  const [isTried, setTried] = useState(false);
  const [isNamed, setNamed] = useState(false);
  const [isMaking, setMaking] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const unitProblem = textProblem(unit, textLimits.unit);
  const isUnitFit = unitProblem === null || unitProblem === 'empty';

  function takeName() {
    setTried(true);
    if (textProblem(name, textLimits.displayName) === null && isUnitFit) setNamed(true);
  }

  async function make(passphrase: string) {
    setMaking(true);
    setError(null);
    const made = await client.accounts.create({
      displayName: name,
      role,
      unit,
      passphrase,
    });
    if (made.ok) await onUnlocked();
    else setError(made.error);
    setMaking(false);
  }

  if (!isNamed) {
    return (
      <>
        <StepHead title={t('unlock.new.title')} step={1} onBack={onBack} />
        <TextField
          label={t('unlock.new.name')}
          description={t(`unlock.new.nameHint.${role}`)}
          value={name}
          onChange={setName}
          limit={textLimits.displayName}
          isTried={isTried}
          autoFocus
          onSubmit={takeName}
        />
        <Choice
          look="list"
          label={t('unlock.new.role.label')}
          options={roles.map((id) => ({
            id,
            label: t(`unlock.role.${id}`),
            words: t(`unlock.new.role.${id}`),
          }))}
          value={role}
          onChange={setRole}
        />
        <TextField
          label={t('unlock.new.unit')}
          value={unit}
          onChange={setUnit}
          limit={textLimits.unit}
          isOptional
          onSubmit={takeName}
        />
        <Button look="primary" onPress={takeName}>
          {t('common.action.next')}
        </Button>
      </>
    );
  }
  return (
    <>
      <NewPhrase
        displayName={name}
        save={t('unlock.new.make')}
        busy={isMaking ? t('unlock.new.making') : null}
        onChosen={make}
        onBack={() => setNamed(false)}
      />
      {error === null ? null : <ErrorNotice error={error} />}
    </>
  );
}
