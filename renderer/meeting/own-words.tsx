import { PlusIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { textProblem } from '#shared/model/text.ts';
import { useDraft } from './drafts.ts';

/** A field for one more own word beside those to pick. Half-written words stay for the sitting. */
export function OwnWords({
  draft,
  label,
  putLabel,
  limit,
  said,
  onPut,
}: {
  readonly draft: string;
  readonly label: string;
  readonly putLabel: string;
  readonly limit: number;
  /** What is announced when they are there. */
  readonly said: string;
  readonly onPut: (text: string) => Promise<boolean>;
}) {
  const [text, setText, reset] = useDraft(draft, '');
  const [isTried, setIsTried] = useState(false);

  async function put() {
    setIsTried(true);
    if (textProblem(text, limit) !== null) return;
    if (!(await onPut(text))) return;
    reset();
    setIsTried(false);
    announce(said);
  }

  return (
    <div className="own-words">
      <TextField
        label={label}
        value={text}
        onChange={(value) => {
          setText(value);
          setIsTried(false);
        }}
        limit={limit}
        isTried={isTried}
        onSubmit={() => void put()}
      />
      <Button icon={<PlusIcon />} onPress={() => void put()}>
        {putLabel}
      </Button>
    </div>
  );
}
