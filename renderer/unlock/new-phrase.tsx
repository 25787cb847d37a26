import { useEffect, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { OwnPhrase } from './own-phrase.tsx';
import { RepeatPhrase } from './repeat-phrase.tsx';
import { SuggestedPhrase } from './suggested-phrase.tsx';

async function drawPhrase(): Promise<string | null> {
  const drawn = await client.accounts.suggestPassphrase({});
  if (drawn.ok) return drawn.value.passphrase;
  reportError(drawn.error);
  return null;
}

/** Steps 2 and 3 wherever a passphrase is chosen: take five words or write one's own, then repeat it. */
export function NewPhrase({
  displayName,
  save,
  busy,
  onChosen,
  onBack,
}: {
  readonly displayName: string;
  /** The words on the last button. */
  readonly save: string;
  /** What is going on after it was pressed. */
  readonly busy: string | null;
  readonly onChosen: (phrase: string) => void;
  readonly onBack: () => void;
}) {
  const [suggested, setSuggested] = useState<string | null>(null);
  const [own, setOwn] = useState('');
  const [kind, setKind] = useState<'suggested' | 'own'>('suggested');
  const [isRepeating, setRepeating] = useState(false);
  const phrase = kind === 'own' ? own : suggested;

  useEffect(() => {
    let isOver = false;
    void drawPhrase().then((drawn) => {
      if (!isOver) setSuggested(drawn);
    });
    return () => {
      isOver = true;
    };
  }, []);

  if (isRepeating && phrase !== null) {
    return (
      <RepeatPhrase
        phrase={phrase}
        save={save}
        busy={busy}
        onRepeated={() => onChosen(phrase)}
        onBack={() => setRepeating(false)}
      />
    );
  }
  if (kind === 'own') {
    return (
      <OwnPhrase
        phrase={own}
        displayName={displayName}
        onChange={setOwn}
        onSuggested={() => setKind('suggested')}
        onNext={() => setRepeating(true)}
        onBack={onBack}
      />
    );
  }
  return (
    <SuggestedPhrase
      phrase={suggested}
      onAnother={async () => setSuggested(await drawPhrase())}
      onOwn={() => setKind('own')}
      onNext={() => setRepeating(true)}
      onBack={onBack}
    />
  );
}
