import {
  ArrowFatDownIcon,
  ArrowFatUpIcon,
  MinusCircleIcon,
  PencilSimpleIcon,
  PlusCircleIcon,
} from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { CardIcon } from '#renderer/meeting/card-icons.ts';
import { tintOf } from '#renderer/meeting/card-words.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import { languages } from '#shared/i18n/language.ts';
import {
  differenceOf,
  isSame,
  type CardDifference,
  type CardPart,
  type FactDifference,
  type SentenceDifference,
  type SentencePart,
} from '#shared/model/difference.ts';
import type { Frame, FrameCard } from '#shared/model/frame.ts';
import { isWhySaidAloud } from '#shared/model/quiet.ts';
import type { Answer, FrameSentence } from '#shared/model/step.ts';
import './difference.css';

export interface DifferenceProps {
  readonly earlier: Frame;
  readonly later: Frame;
}

/**
 * What a later frame says otherwise than an earlier one, in words: new, changed, removed. In the
 * order of the page it belongs to, under the same headings.
 */
export function Difference({ earlier, later }: DifferenceProps) {
  const { t } = useWords();
  const difference = differenceOf(earlier, later);
  if (isSame(difference)) return <p>{t('versions.none')}</p>;
  const { rules, cards, notToday, sentences, points, facts } = difference;
  return (
    <div className="difference">
      <Part title={t('toolbox.frame.rules')} isEmpty={rules.length === 0}>
        {rules.map(({ kind, rule }) => (
          <Entry key={`${kind} ${rule.id} ${rule.words}`} kind={kind}>
            <p>
              <bdi lang={rule.own ? undefined : (kind === 'new' ? later : earlier).language}>
                {rule.words}
              </bdi>
            </p>
            {rule.own ? (
              <p className="difference-more">
                <span>{t('toolbox.frame.own')}</span>
              </p>
            ) : null}
          </Entry>
        ))}
      </Part>
      <Part title={t('frame.cards')} isEmpty={cards.length === 0 && notToday === null}>
        {notToday === null ? null : (
          <Entry kind={notToday}>
            <p>{t('versions.notToday')}</p>
          </Entry>
        )}
        {cards.map((card) => (
          <CardEntry
            key={`${card.kind} ${(card.kind === 'removed' ? card.before : card.after).id}`}
            card={card}
            earlier={earlier}
            later={later}
          />
        ))}
      </Part>
      <Part title={t('frame.sentences')} isEmpty={sentences.length === 0}>
        {sentences.map((sentence) => (
          <SentenceEntry
            key={`${sentence.kind} ${(sentence.kind === 'removed' ? sentence.before : sentence.after).id}`}
            sentence={sentence}
          />
        ))}
      </Part>
      <Part title={t('frame.points')} isEmpty={points.length === 0}>
        {points.map(({ kind, text }, index) => (
          // Two points may say the same.
          // oxlint-disable-next-line react/no-array-index-key
          <Entry key={index} kind={kind}>
            <p>
              <bdi>{text}</bdi>
            </p>
          </Entry>
        ))}
      </Part>
      <Part title={t('versions.about')} isEmpty={facts.length === 0}>
        {facts.map((fact) => (
          <Entry key={fact.fact} kind="changed">
            <dl className="difference-parts">
              <FactPart {...fact} />
            </dl>
          </Entry>
        ))}
      </Part>
    </div>
  );
}

function Part({
  title,
  isEmpty,
  children,
}: {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}) {
  return isEmpty ? null : (
    <section>
      <h3>{title}</h3>
      <ul className="difference-entries">{children}</ul>
    </section>
  );
}

const signs = {
  new: PlusCircleIcon,
  changed: PencilSimpleIcon,
  up: ArrowFatUpIcon,
  down: ArrowFatDownIcon,
  removed: MinusCircleIcon,
} as const;

/** The sign and its word come first, for the eye and for the ear. */
function Entry({
  kind,
  children,
}: {
  readonly kind: keyof typeof signs;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  const Sign = signs[kind];
  const word = kind === 'up' || kind === 'down' ? 'moved' : kind;
  return (
    <li className="difference-entry">
      <span className="difference-kind">
        <Sign weight="duotone" aria-hidden="true" />
        {t(`versions.kind.${word}`)}
      </span>
      <div className="difference-what">{children}</div>
    </li>
  );
}

function CardEntry({
  card: difference,
  earlier,
  later,
}: {
  readonly card: CardDifference;
  readonly earlier: Frame;
  readonly later: Frame;
}) {
  const { t } = useWords();
  if (difference.kind === 'new') {
    return (
      <Entry kind="new">
        <div className="difference-name">
          <CardName card={difference.after} of={later} />
        </div>
        <WholeAnswer card={difference.after} />
      </Entry>
    );
  }
  if (difference.kind === 'removed') {
    return (
      <Entry kind="removed">
        <div className="difference-name">
          <CardName card={difference.before} of={earlier} />
        </div>
        <WholeAnswer card={difference.before} />
      </Entry>
    );
  }
  const { before, after, parts, move } = difference;
  return (
    <Entry kind={parts.length > 0 || move === null ? 'changed' : move.direction}>
      <div className="difference-name">
        <CardName card={after} of={later} />
        {move === null ? null : <p>{t(`versions.move.${move.direction}`, { place: move.to })}</p>}
      </div>
      {parts.length === 0 ? null : (
        <dl className="difference-parts">
          {parts.map((part) => (
            <BeforeAndNow
              key={part}
              name={t(`versions.part.${part}`)}
              before={<CardPartWords part={part} card={before} />}
              now={<CardPartWords part={part} card={after} />}
            />
          ))}
        </dl>
      )}
    </Entry>
  );
}

function SentenceEntry({ sentence: difference }: { readonly sentence: SentenceDifference }) {
  const { t } = useWords();
  if (difference.kind !== 'changed') {
    const sentence = difference.kind === 'new' ? difference.after : difference.before;
    return (
      <Entry kind={difference.kind}>
        <p>
          <bdi>{sentence.text}</bdi>
        </p>
        <p className="difference-more">
          <Promised {...sentence} />
          <span>{t(`frame.sentenceBy.${sentence.by}`)}</span>
        </p>
      </Entry>
    );
  }
  const { before, after, parts } = difference;
  return (
    <Entry kind="changed">
      {parts.includes('text') ? null : (
        <p>
          <bdi>{after.text}</bdi>
        </p>
      )}
      <dl className="difference-parts">
        {parts.map((part) => (
          <BeforeAndNow
            key={part}
            name={t(`versions.part.${part}`)}
            before={<SentencePartWords part={part} sentence={before} />}
            now={<SentencePartWords part={part} sentence={after} />}
          />
        ))}
      </dl>
    </Entry>
  );
}

/** What stood there and what stands there, each with its word before it. */
function BeforeAndNow({
  name,
  before,
  now,
}: {
  readonly name: string;
  readonly before: ReactNode;
  readonly now: ReactNode;
}) {
  const { t } = useWords();
  return (
    <div className="difference-part">
      <dt>{name}</dt>
      <dd>
        <span className="difference-when">{t('versions.before')}</span> {before}
      </dd>
      <dd>
        <span className="difference-when">{t('versions.now')}</span> {now}
      </dd>
    </div>
  );
}

function FactPart({ fact, before, after }: FactDifference) {
  const { t } = useWords();
  function words(value: string | null) {
    if (value === null) return t('versions.nothing');
    const language = fact === 'language' ? languages.find((id) => id === value) : undefined;
    return language === undefined ? <bdi>{value}</bdi> : t(`common.language.${language}`);
  }
  return (
    <BeforeAndNow name={t(`versions.fact.${fact}`)} before={words(before)} now={words(after)} />
  );
}

/** The card as it is known from the mat; the words are those of its frame. */
function CardName({ card, of: { language } }: { readonly card: FrameCard; readonly of: Frame }) {
  const { t } = useWords();
  return (
    <p className={`frame-chip card-tint-${tintOf(card.id)}`}>
      <span className="frame-icon" aria-hidden="true">
        <CardIcon cardId={card.id} />
      </span>
      <span className="frame-words">
        <bdi lang={card.own ? undefined : language}>{card.words}</bdi>
        {card.own ? <span className="frame-tags">{t('frame.own')}</span> : null}
      </span>
    </p>
  );
}

function WholeAnswer({ card: { answer, placedBy } }: { readonly card: FrameCard }) {
  const { t } = useWords();
  return (
    <p className="difference-more">
      <Reply {...answer} />
      <Promised {...answer} />
      {placedBy === 'youth' ? null : (
        <span>{t(placedBy === 'caseworker' ? 'frame.byAdult' : 'frame.byBoth')}</span>
      )}
    </p>
  );
}

function Reply({ reply, why }: Pick<Answer, 'reply' | 'why'>) {
  const { t } = useWords();
  return (
    <span>
      <strong>{t(`common.reply.${reply}`)}</strong>
      {isWhySaidAloud({ reply, why }) ? `. ${t('quiet.whyAloudShort')}.` : null}
      {why === '' ? null : (
        <>
          . <bdi>{why}</bdi>
        </>
      )}
    </span>
  );
}

type Commitment = Pick<Answer, 'who' | 'when' | 'colour'>;

function Promised({ who, when, colour }: Commitment) {
  const { t, language } = useWords();
  return (
    <>
      {who === null ? null : <span>{t(`frame.does.${who}`)}</span>}
      {when === null ? null : <span>{t('frame.until', { day: dayInFull(when, language) })}</span>}
      {colour === null ? null : <span>{t(`toolbox.colour.${colour}`)}</span>}
    </>
  );
}

const unsaid = {
  who: 'versions.nobody',
  when: 'versions.noDay',
  colour: 'versions.noColour',
} as const;

function PromisePart({ part, of }: { readonly part: keyof Commitment; readonly of: Commitment }) {
  const { t } = useWords();
  if (of[part] === null) return t(unsaid[part]);
  const none = { who: null, when: null, colour: null };
  return <Promised {...none} {...{ [part]: of[part] }} />;
}

function CardPartWords({ part, card }: { readonly part: CardPart; readonly card: FrameCard }) {
  const { t } = useWords();
  switch (part) {
    case 'words':
      return <bdi>{card.words}</bdi>;
    case 'answer':
      return <Reply {...card.answer} />;
    case 'who':
    case 'when':
    case 'colour':
      return <PromisePart part={part} of={card.answer} />;
    case 'placedBy':
      return t(`common.actor.${card.placedBy}`);
  }
}

function SentencePartWords({
  part,
  sentence,
}: {
  readonly part: SentencePart;
  readonly sentence: FrameSentence;
}) {
  const { t } = useWords();
  switch (part) {
    case 'text':
      return <bdi>{sentence.text}</bdi>;
    case 'who':
    case 'when':
    case 'colour':
      return <PromisePart part={part} of={sentence} />;
    case 'by':
      return t(`common.actor.${sentence.by}`);
  }
}
