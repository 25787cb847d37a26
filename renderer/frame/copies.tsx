import { BracketsCurlyIcon, FilePdfIcon, FileTextIcon, PrinterIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import './copies.css';
import type { Copy, Paper } from './papers.ts';

const icons = {
  pdf: <FilePdfIcon weight="duotone" />,
  text: <FileTextIcon weight="duotone" />,
  json: <BracketsCurlyIcon weight="duotone" />,
  print: <PrinterIcon weight="duotone" />,
} as const satisfies Readonly<Record<Copy, unknown>>;

/** Buttons for the ways to take a paper along. */
export function Copies({ papers, isMain = false }: CopiesProps) {
  const { t } = useWords();
  const [working, setWorking] = useState<Copy | null>(null);
  const [done, setDone] = useState<Copy | null>(null);

  async function make({ copy, request }: Paper) {
    setWorking(copy);
    setDone(null);
    const result =
      copy === 'print'
        ? await client.documents.print(request)
        : await client.documents.save(request);
    setWorking(null);
    if (!result.ok) return reportError(result.error);
    const isDone = 'saved' in result.value ? result.value.saved : result.value.printed;
    if (!isDone) return;
    setDone(copy);
    announce(t(copy === 'print' ? 'frame.view.printed' : 'frame.view.saved'));
  }

  return (
    <div className="copies">
      <div className="copies-buttons">
        {papers.map(({ copy, request }, place) => (
          <Button
            key={copy}
            look={isMain && place === 0 ? 'primary' : 'plain'}
            icon={icons[copy]}
            busy={working === copy ? t('frame.view.working') : null}
            onPress={() => void make({ copy, request })}
          >
            {t(`frame.view.${copy}`)}
          </Button>
        ))}
      </div>
      {done === null ? null : (
        <p className="copies-done">
          {t(done === 'print' ? 'frame.view.printed' : 'frame.view.saved')}
        </p>
      )}
    </div>
  );
}

export interface CopiesProps {
  /** In their order. */
  readonly papers: readonly Paper[];
  /** True where taking a copy is what the page is for. */
  readonly isMain?: boolean;
}
