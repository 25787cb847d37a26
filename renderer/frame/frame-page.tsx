import { CardIcon } from '#renderer/meeting/card-icons.ts';
import { tintOf } from '#renderer/meeting/card-words.ts';
import { Kept } from '#renderer/ui/kept.tsx';
import { socBox } from '#shared/decks/soc-box.ts';
import { dayInFull } from '#shared/i18n/dates.ts';
import { translatorFor } from '#shared/i18n/words.ts';
import type { Frame, FrameCard, FramePromise } from '#shared/model/frame.ts';
import { receiptCodeOf } from '#shared/model/receipt.ts';
import { isWhySaidAloud } from '#shared/model/quiet.ts';
import './frame-page.css';
import { FrameClosing, FramePath, FrameRules } from './frame-lists.tsx';
import { CodePlaces, ReceiptCode } from './receipt-code.tsx';

export interface FramePageProps {
  readonly frame: Frame;
  /** SHA-256 of the kept frame. Null while it is a draft: the page says so where day and code will stand. */
  readonly digest: string | null;
  /** Of its title, in the page it stands on. */
  readonly headingLevel?: 2 | 4;
}

/**
 * A frame as both see it: every field of the document and nothing else (P1). In the frame's own
 * language, whatever the program speaks.
 */
export function FramePage({ frame, digest, headingLevel = 2 }: FramePageProps) {
  const Title = `h${headingLevel}` as const;
  const Heading = headingLevel === 2 ? 'h3' : 'h5';
  const { language } = frame;
  const t = translatorFor(language);
  const day = dayInFull(frame.agreedOn, language);
  const isLater = frame.version > 1;
  return (
    <article className="frame-page" lang={language}>
      <header className="frame-head">
        <p className="frame-day">
          {t(digest === null ? 'frame.draftOn' : 'frame.agreedOn', { day })}
        </p>
        <Title>{t('frame.title')}</Title>
        <p className="frame-who">
          <Kept>{frame.contact.name}</Kept> {t('frame.and')} <Kept>{frame.caseworker.name}</Kept>
          {frame.contact.caseNumber === null ? null : (
            <span className="frame-case">
              {t('frame.case')} <Kept>{frame.contact.caseNumber}</Kept>
            </span>
          )}
        </p>
      </header>
      {frame.promises.length === 0 ? null : (
        <section>
          <Heading>{t('promises.title')}</Heading>
          <ul className="frame-lines">
            {frame.promises.map((promise) => (
              <LookedBackOn
                key={`${promise.frameId} ${promise.id}`}
                promise={promise}
                frame={frame}
              />
            ))}
          </ul>
        </section>
      )}
      <FrameRules frame={frame} Heading={Heading} />
      <section>
        <Heading>{t('frame.cards')}</Heading>
        {frame.notToday ? (
          <p>{t(frame.cards.length === 0 ? 'frame.notToday' : 'frame.notTodayAlso')}</p>
        ) : null}
        {frame.cards.length > 0 ? (
          <ol className="frame-cards">
            {frame.cards.map((card, index) => (
              <Card
                key={card.id}
                card={card}
                place={index + 1}
                frame={frame}
                isDraft={digest === null}
              />
            ))}
          </ol>
        ) : frame.notToday ? null : (
          <p>{t('frame.noCards')}</p>
        )}
      </section>
      <section>
        <Heading>{t('frame.sentences')}</Heading>
        {frame.sentences.length === 0 ? (
          <p>{t('frame.noSentences')}</p>
        ) : (
          <ol className="frame-lines">
            {frame.sentences.map((sentence, index) => (
              // Sentences have no ids in the document; their order never changes.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <Kept className="frame-text">{sentence.text}</Kept>
                <span className="frame-promise">
                  {sentence.who === null ? null : (
                    <span className={`doer doer-${sentence.who}`}>
                      {t(`meeting.doer.${sentence.who}`)}
                    </span>
                  )}
                  {sentence.when === null ? null : (
                    <span>{t('frame.until', { day: dayInFull(sentence.when, language) })}</span>
                  )}
                  {sentence.colour === null ? null : (
                    <span>{t(`toolbox.colour.${sentence.colour}`)}</span>
                  )}
                  <span className="frame-small">{t(`frame.sentenceBy.${sentence.by}`)}</span>
                </span>
              </li>
            ))}
          </ol>
        )}
      </section>
      {frame.points.length === 0 ? null : (
        <section>
          <Heading>{t('frame.points')}</Heading>
          <ul className="frame-points">
            {frame.points.map((point, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <Kept>{point}</Kept>
              </li>
            ))}
          </ul>
        </section>
      )}
      <FramePath frame={frame} Heading={Heading} />
      <FrameClosing frame={frame} Heading={Heading} />
      <footer className="frame-foot">
        <div className="frame-receipt">
          <p className="frame-receipt-code">
            <span className="frame-receipt-name">{t('receipt.name')}</span>
            {digest === null ? (
              <CodePlaces groups={[]} />
            ) : (
              <ReceiptCode code={receiptCodeOf(digest)} />
            )}
          </p>
          <p>{t(digest === null ? 'receipt.coming' : 'receipt.what')}</p>
        </div>
        <p>{t('frame.what')}</p>
        <p>
          {t('frame.version', { version: frame.version })}{' '}
          {t(isLater ? 'frame.follows' : 'frame.first')}{' '}
          {t('frame.language', { language: t(`common.language.${language}`) })}
        </p>
        <p>
          {frame.deck.id === socBox.id
            ? t('frame.deck', { source: socBox.source, version: frame.deck.version })
            : t('frame.ownDeck', frame.deck)}
        </p>
      </footer>
    </article>
  );
}

/** A promise from before. What each of the two says of it has the same room: neither weighs more. */
function LookedBackOn({
  promise: { about, text, who, when, youth, caseworker },
  frame: { language },
}: {
  readonly promise: FramePromise;
  readonly frame: Frame;
}) {
  const t = translatorFor(language);
  const views = { youth, caseworker };
  return (
    <li className="frame-looked-back">
      <div>
        {about === null ? null : (
          <p>
            <strong>
              <Kept>{about}</Kept>
            </strong>
          </p>
        )}
        {text === '' ? null : <Kept className="frame-text">{text}</Kept>}
        <p className="frame-promise">
          <span className={`doer doer-${who}`}>{t(`frame.does.${who}`)}</span>
          {when === null ? null : (
            <span>{t('frame.until', { day: dayInFull(when, language) })}</span>
          )}
        </p>
      </div>
      <dl className="frame-views">
        {(['youth', 'caseworker'] as const).map((by) => (
          <div key={by}>
            <dt>{t(`promises.says.${by}`)}</dt>
            <dd>{t(`promises.view.${views[by] ?? 'none'}`)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function Card({
  card,
  place,
  frame,
  isDraft,
}: {
  readonly card: FrameCard;
  readonly place: number;
  readonly frame: Frame;
  readonly isDraft: boolean;
}) {
  const { language } = frame;
  const t = translatorFor(language);
  const { reply, why, who, when, colour } = card.answer;
  const tags = [
    ...(card.own ? [t('frame.own')] : []),
    ...(card.placedBy === 'caseworker' ? [t('frame.byAdult')] : []),
    ...(card.placedBy === 'together' ? [t('frame.byBoth')] : []),
  ];
  return (
    <li className="frame-card">
      <div className={`frame-chip card-tint-${tintOf(card.id)}`}>
        <span className="frame-place" aria-hidden="true">
          {place}
        </span>
        <span className="frame-icon" aria-hidden="true">
          <CardIcon cardId={card.id} />
        </span>
        <span className="frame-words">
          <Kept>{card.words}</Kept>
          {tags.length === 0 ? null : <span className="frame-tags">{tags.join(', ')}</span>}
        </span>
      </div>
      <div className="frame-answer">
        <p>
          <strong>{t(`common.reply.${reply}`)}</strong>
          {why === '' ? null : (
            <>
              . <Kept>{why}</Kept>
            </>
          )}
        </p>
        {isWhySaidAloud(card.answer) ? (
          <p>{t(isDraft ? 'quiet.whyAloud' : 'quiet.whyAloudKept')}</p>
        ) : null}
        <p className="frame-promise">
          {who === null ? null : (
            <span className={`doer doer-${who}`}>{t(`frame.does.${who}`)}</span>
          )}
          {when === null ? null : (
            <span>{t('frame.until', { day: dayInFull(when, language) })}</span>
          )}
          {colour === null ? null : <span>{t(`toolbox.colour.${colour}`)}</span>}
        </p>
      </div>
    </li>
  );
}
