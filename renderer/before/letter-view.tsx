import { ArrowLeftIcon, FilePdfIcon, PrinterIcon } from '@phosphor-icons/react';
import { useMemo, useState } from 'react';
import { client } from '#renderer/data/client.ts';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useKept } from '#renderer/ui/use-kept.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { letterGaps, letterGapLimits } from '#shared/content/kinds.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import type { LetterWords } from '#shared/model/step.ts';
import { normalizeText, textProblem } from '#shared/model/text.ts';
import { letterPictures, letterSheet, nameSheet } from '#shared/telling/letter-sheet.ts';
import { longestIn, missingIn, type MissingPart } from '#shared/telling/letter.ts';
import { LetterForm } from './letter-form.tsx';
import { PictureField } from './letter-picture.tsx';
import { LetterPreview, type Pictures } from './letter-preview.tsx';
import './letter-view.css';
import { usePlan, type Plan } from './use-plan.ts';

/** The welcome letter to one youth: what is ours to write, and the page as it will be printed. */
export function LetterView({
  meetingId,
  contactId,
  onClose,
}: {
  readonly meetingId: string;
  readonly contactId: string;
  readonly onClose: () => void;
}) {
  const plan = usePlan(meetingId, contactId, onClose);
  return plan === undefined ? null : <Letter meetingId={meetingId} plan={plan} onClose={onClose} />;
}

/** A letter before anybody wrote in it: what is known from the account and the plan. */
function firstLetter({ contact, account, state }: Plan): LetterWords {
  const empty = Object.fromEntries(letterGaps.map((gap) => [gap, ''])) as LetterWords['gaps'];
  const { place = '' } = state.plan;
  return {
    age: null,
    language: contact.language,
    gaps: {
      ...empty,
      name: contact.name,
      caseworker: account.displayName,
      place: textProblem(place, letterGapLimits.place) === null ? place : '',
    },
  };
}

/** The letter as the store would keep it. */
function normalized(letter: LetterWords): LetterWords {
  const gaps = Object.entries(letter.gaps).map(([gap, text]) => [gap, normalizeText(text)]);
  return { ...letter, gaps: Object.fromEntries(gaps) as LetterWords['gaps'] };
}

function isFit({ gaps }: LetterWords): boolean {
  return letterGaps.every((gap) => {
    const problem = textProblem(gaps[gap], letterGapLimits[gap]);
    return problem === null || problem === 'empty';
  });
}

function Letter({
  meetingId,
  plan,
  onClose,
}: {
  readonly meetingId: string;
  readonly plan: Plan;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const day = dayOf(useToday());
  const [first] = useState(() => plan.state.letter);
  const [letter, setLetter] = useState<LetterWords>(() => first ?? firstLetter(plan));
  const [pictures, setPictures] = useState<Pictures>({ caseworker: null, room: null });
  const [hasNamePage, setNamePage] = useState(false);
  const [missing, setMissing] = useState<readonly MissingPart[]>([]);
  const [isFitting, setFitting] = useState(true);
  const [working, setWorking] = useState<'print' | 'save' | null>(null);
  const [done, setDone] = useState<'printed' | 'saved' | null>(null);

  const { keep } = useKept({
    value: JSON.stringify(normalized(letter)),
    // What is only filled in by the program is not written yet: it is kept when somebody goes on with it.
    first: JSON.stringify(normalized(first ?? firstLetter(plan))),
    isFit: isFit(letter),
    save: (value) => plan.writeLetter(JSON.parse(value) as LetterWords),
  });

  const shown = useMemo(() => {
    const there = letterPictures.filter((picture) => pictures[picture] !== null);
    return letterSheet({ letter: normalized(letter), day, pictures: there });
  }, [letter, day, pictures]);
  const named = useMemo(() => nameSheet(normalized(letter)), [letter]);

  const names = (parts: readonly MissingPart[]) =>
    parts
      .map((part) => t(part === 'age' ? 'before.letter.ageMissing' : `toolbox.letterGap.${part}`))
      .join(', ');
  const problem =
    missing.length > 0
      ? t('before.letter.missing', { parts: names(missing) })
      : isFitting
        ? null
        : t('before.letter.tooLong', { parts: names(longestIn(letter)) });

  async function make(how: 'print' | 'save') {
    setDone(null);
    const written = normalized(letter);
    const lacking = missingIn(written);
    setMissing(lacking);
    if (lacking.length > 0 || !isFitting || !isFit(letter)) return;
    setWorking(how);
    const result = (await keep()) ? await client.documents[how](requestOf()) : null;
    setWorking(null);
    if (result === null) return;
    if (!result.ok) {
      reportError(result.error);
      return;
    }
    const isDone = 'saved' in result.value ? result.value.saved : result.value.printed;
    if (!isDone) return;
    setDone(how === 'print' ? 'printed' : 'saved');
  }

  function requestOf() {
    const { caseworker, room } = pictures;
    return {
      kind: 'letter',
      meetingId,
      format: 'pdf',
      hasNamePage,
      pictures: { caseworker: caseworker?.address ?? null, room: room?.address ?? null },
    } as const;
  }

  return (
    <div className="letter-view">
      <header className="letter-head">
        <Button icon={<ArrowLeftIcon weight="bold" />} onPress={onClose}>
          {t('common.action.back')}
        </Button>
        <div className="letter-head-do">
          <p className="letter-says" aria-live="polite">
            {problem === null ? (done === null ? null : t(`before.letter.${done}`)) : problem}
          </p>
          <Button
            icon={<FilePdfIcon weight="duotone" />}
            busy={working === 'save' ? t('before.letter.working') : null}
            onPress={() => void make('save')}
          >
            {t('before.letter.save')}
          </Button>
          <Button
            look="primary"
            icon={<PrinterIcon weight="duotone" />}
            busy={working === 'print' ? t('before.letter.working') : null}
            onPress={() => void make('print')}
          >
            {t('before.letter.print')}
          </Button>
        </div>
      </header>
      <main className="letter-main">
        <section className="letter-write">
          <div className="letter-title">
            <Arrival>{t('before.letter.title')}</Arrival>
            <p>{t('before.letter.lead')}</p>
          </div>
          <LetterForm
            letter={letter}
            plan={plan.state.plan}
            missing={missing}
            onChange={(next) => {
              setLetter(next);
              setMissing([]);
              setDone(null);
            }}
          />
          <fieldset className="letter-group">
            <legend>{t('before.letter.picture.title')}</legend>
            {letterPictures.map((of) => (
              <PictureField
                key={of}
                of={of}
                picture={pictures[of]}
                onChange={(picture) => setPictures({ ...pictures, [of]: picture })}
              />
            ))}
          </fieldset>
          <Choice
            label={t('before.letter.envelope.label')}
            description={t('before.letter.envelope.hint')}
            options={[
              { id: 'without', label: t('before.letter.envelope.without') },
              { id: 'with', label: t('before.letter.envelope.with') },
            ]}
            value={hasNamePage ? 'with' : 'without'}
            onChange={(id) => setNamePage(id === 'with')}
          />
          <p className="letter-kept">{t('before.letter.kept')}</p>
        </section>
        <section className="letter-preview" aria-labelledby="letter-preview">
          <h2 id="letter-preview">{t('before.letter.preview')}</h2>
          <LetterPreview
            sheet={shown}
            language={letter.language}
            pictures={pictures}
            onFit={setFitting}
          />
          {hasNamePage ? (
            <>
              <h2>{t('before.letter.previewEnvelope')}</h2>
              <LetterPreview sheet={named} language={letter.language} pictures={pictures} />
            </>
          ) : null}
        </section>
      </main>
    </div>
  );
}
