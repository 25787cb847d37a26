import { useEffect, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import type { PassphraseWeakness } from '#shared/contract/contract.ts';

/** Long enough not to ask for every letter, short enough to feel like an answer. */
const pauseMs = 300;

export type Judgement = 'none' | 'judging' | 'strong' | PassphraseWeakness;

/** Whether a phrase of one's own is strong enough, asked of the vault when the typing pauses. */
export function useJudgement(passphrase: string, displayName: string): Judgement {
  const [judged, setJudged] = useState<{
    readonly passphrase: string;
    readonly weakness: PassphraseWeakness | null;
  } | null>(null);

  useEffect(() => {
    if (passphrase === '') return undefined;
    let isOver = false;
    const timer = window.setTimeout(async () => {
      const answer = await client.accounts.judgePassphrase({ passphrase, displayName });
      if (!isOver && answer.ok) setJudged({ passphrase, weakness: answer.value.weakness });
    }, pauseMs);
    return () => {
      isOver = true;
      window.clearTimeout(timer);
    };
  }, [passphrase, displayName]);

  if (passphrase === '') return 'none';
  if (judged?.passphrase !== passphrase) return 'judging';
  return judged.weakness ?? 'strong';
}
