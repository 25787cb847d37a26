import type { ReactNode } from 'react';
import { Kept } from '#renderer/ui/kept.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import type { Frame } from '#shared/model/frame.ts';

interface FrameListProps {
  readonly frame: Frame;
  readonly Heading: 'h3' | 'h5';
}

function FrameList({
  Heading,
  heading,
  items,
}: {
  readonly Heading: 'h3' | 'h5';
  readonly heading: string;
  readonly items: readonly ReactNode[];
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <Heading>{heading}</Heading>
      <ul className="frame-points">
        {items.map((item, index) => (
          // A frame never changes, so the places are the things themselves.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

function Aside({ children }: { readonly children: ReactNode }) {
  return <span className="frame-small">{children}</span>;
}

/** The ground rules the two chose. */
export function FrameRules({ frame: { rules, language }, Heading }: FrameListProps) {
  const t = translatorFor(language);
  return (
    <FrameList
      Heading={Heading}
      heading={t('toolbox.frame.rules')}
      items={rules.map(({ words, own }) => (
        <>
          <Kept>{words}</Kept> {own ? <Aside>{t('toolbox.frame.own')}</Aside> : null}
        </>
      ))}
    />
  );
}

/** Where the two are on the path. */
export function FramePath({ frame: { path, language }, Heading }: FrameListProps) {
  const t = translatorFor(language);
  return (
    <FrameList
      Heading={Heading}
      heading={t('toolbox.frame.path')}
      items={[
        ...(path.here === null
          ? []
          : [
              <>
                <Aside>{t('toolbox.frame.here')}</Aside> <Kept>{path.here.words}</Kept>
              </>,
            ]),
        ...path.dates.map(({ words, day }) => (
          <>
            <Kept>{words}</Kept> <Aside>{dayInFull(day, language)}</Aside>
          </>
        )),
        ...path.toExplain.map(({ words }) => (
          <>
            <Kept>{words}</Kept> <Aside>{t('toolbox.frame.toExplain')}</Aside>
          </>
        )),
      ]}
    />
  );
}

/** How the meeting was. */
export function FrameClosing({ frame: { closing, language }, Heading }: FrameListProps) {
  const t = translatorFor(language);
  return (
    <FrameList
      Heading={Heading}
      heading={t('toolbox.frame.closing')}
      items={closing.map(({ words, own, by }) => (
        <>
          <Kept>{words}</Kept>{' '}
          <Aside>
            {t('toolbox.frame.saidBy')} {t(`toolbox.frame.sayer.${by}`)}
            {own ? `, ${t('toolbox.frame.own')}` : ''}
          </Aside>
        </>
      ))}
    />
  );
}
