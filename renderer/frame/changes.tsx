import { CaretDownIcon } from '@phosphor-icons/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useId, useState } from 'react';
import { useOpenedFrame } from '#renderer/data/frame.ts';
import { workingCopy } from '#renderer/data/working-copy.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import type { Frame } from '#shared/model/frame.ts';
import type { KeptFrame } from '#shared/model/record.ts';
import { Difference } from './difference.tsx';

/**
 * On a kept frame: what it says otherwise than one before it. Closed until it is asked for, because
 * to compare is to open the other frame too, and the log tells that.
 */
export function Changes({ kept, frame }: { readonly kept: KeptFrame; readonly frame: Frame }) {
  const { t } = useWords();
  const id = useId();
  const { contactId, version } = kept;
  const earlier = useLiveQuery(async () => {
    const all = await workingCopy.frames.where('contactId').equals(contactId).toArray();
    return all.filter((other) => other.version < version).toSorted((a, b) => b.version - a.version);
  }, [contactId, version]);
  const [isOpen, setIsOpen] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const other = earlier?.find((each) => each.id === picked) ?? earlier?.[0];
  if (earlier === undefined || other === undefined) return null;
  return (
    <section className="changes" aria-labelledby={`${id}-title`}>
      <div className="changes-head">
        <h2 id={`${id}-title`}>{t('versions.since', { version: other.version })}</h2>
        <Button
          look="quiet"
          icon={<CaretDownIcon className="turning" weight="bold" />}
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          onPress={() => setIsOpen(!isOpen)}
        >
          {t(isOpen ? 'versions.compare.hide' : 'versions.compare.show')}
        </Button>
      </div>
      <div id={`${id}-list`} hidden={!isOpen} className="changes-body">
        {isOpen && earlier.length > 1 ? (
          <Choice
            label={t('versions.compare.with')}
            options={earlier.map((each) => ({
              id: each.id,
              label: t('versions.compare.version', { version: each.version }),
            }))}
            value={other.id}
            onChange={setPicked}
          />
        ) : null}
        {!isOpen ? null : other.purgedAt === null ? (
          <OpenedDifference key={other.id} earlierId={other.id} later={frame} />
        ) : (
          <p>{t('versions.compare.purged', { version: other.version })}</p>
        )}
      </div>
    </section>
  );
}

function OpenedDifference({
  earlierId,
  later,
}: {
  readonly earlierId: string;
  readonly later: Frame;
}) {
  const earlier = useOpenedFrame(earlierId);
  return earlier === undefined ? null : <Difference earlier={earlier.frame} later={later} />;
}
