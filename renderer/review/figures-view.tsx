import { ArrowLeftIcon, ChartBarHorizontalIcon, FileCsvIcon } from '@phosphor-icons/react';
import { useState, type ReactNode } from 'react';
import { client } from '#renderer/data/client.ts';
import { useFigures } from '#renderer/data/figures.ts';
import { announce } from '#renderer/ui/announcer.tsx';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Choice } from '#renderer/ui/choice.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { reportError } from '#renderer/ui/error-notice.tsx';
import { useWords } from '#renderer/ui/words.tsx';
import { dayInFull } from '#shared/i18n/dates.ts';
import type { QuarterFigures, UnitFigures } from '#shared/model/figures.ts';
import type { QuarterName } from '#shared/model/quarter.ts';
import { quarterInShort, quarterInWords } from '#shared/telling/figures.ts';
import { AnswersSection } from './answers-section.tsx';
import { CardsSection } from './cards-section.tsx';
import './figures-view.css';
import { PromisesSection } from './promises-section.tsx';

/** "Vad behöver unga hos oss?": what the unit's youths ask for and get. Of groups, never of anybody. */
export function FiguresView({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const figures = useFigures();
  return (
    <div className="figures">
      <header className="figures-head">
        <Button icon={<ArrowLeftIcon weight="bold" />} onPress={onClose}>
          {t('common.action.back')}
        </Button>
        {figures === undefined || figures.quarters.length === 0 ? null : <SaveButton />}
      </header>
      <main>
        <div className="figures-title">
          <Arrival>{t('figures.title')}</Arrival>
          <p>{t('figures.lead')}</p>
        </div>
        {figures === undefined ? (
          <p className="figures-soft">{t('figures.loading')}</p>
        ) : (
          <Figures figures={figures} />
        )}
      </main>
    </div>
  );
}

function SaveButton() {
  const { t, language } = useWords();
  const [isSaved, setSaved] = useState(false);
  async function save() {
    setSaved(false);
    const result = await client.documents.save({ kind: 'figures', language, format: 'csv' });
    if (!result.ok) return reportError(result.error);
    if (!result.value.saved) return;
    setSaved(true);
    announce(t('figures.saved'));
  }
  return (
    <div className="figures-save">
      {isSaved ? <p>{t('figures.saved')}</p> : null}
      <Button icon={<FileCsvIcon weight="duotone" />} onPress={() => void save()}>
        {t('figures.save')}
      </Button>
    </div>
  );
}

function Figures({ figures: { quarters, next } }: { readonly figures: UnitFigures }) {
  const { t, language } = useWords();
  const [chosen, setChosen] = useState<QuarterName | null>(null);
  const coming = t('figures.quarter.next', {
    quarter: quarterInShort(next.quarter, t),
    day: dayInFull(next.from, language),
  });
  const shown = quarters.find(({ quarter }) => quarter === chosen) ?? quarters[0];
  if (shown === undefined) {
    return (
      <EmptyState
        icon={<ChartBarHorizontalIcon weight="duotone" />}
        title={<h2>{t('figures.none.title')}</h2>}
      >
        <p>{t('figures.none.lead')}</p>
        <p>{coming}</p>
      </EmptyState>
    );
  }
  return (
    <div className="figures-all">
      <div className="figures-quarter">
        <Choice
          label={t('figures.quarter.choose')}
          options={quarters.map(({ quarter }) => ({
            id: quarter,
            label: quarterInShort(quarter, t),
          }))}
          value={shown.quarter}
          onChange={setChosen}
        />
        <p className="figures-soft">{coming}</p>
      </div>
      <Quarter figures={shown} />
      <PromisesSection quarters={quarters} />
      <About figures={shown} />
    </div>
  );
}

function Quarter({ figures }: { readonly figures: QuarterFigures }) {
  const { t, language } = useWords();
  const { quarter, youths, frames } = figures;
  const name = quarterInWords(quarter, language, t);
  if (youths === null) {
    return (
      <section aria-labelledby="figures-quarter" className="figures-section">
        <h2 id="figures-quarter">{name}</h2>
        <p>{t('figures.few.lead')}</p>
      </section>
    );
  }
  return (
    <>
      <section aria-labelledby="figures-quarter" className="figures-sums">
        <h2 id="figures-quarter">{name}</h2>
        <dl>
          <Sum words={t('figures.sums.youths')}>{youths}</Sum>
          <Sum words={t('figures.sums.frames')}>{frames ?? t('figures.shown.hidden')}</Sum>
        </dl>
      </section>
      <CardsSection figures={figures} youths={youths} />
      <AnswersSection figures={figures} />
    </>
  );
}

function Sum({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function About({ figures: { countedOn } }: { readonly figures: QuarterFigures }) {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="figures-about" className="figures-section figures-about">
      <h2 id="figures-about">{t('figures.about.title')}</h2>
      <p>{t('figures.quarter.counted', { day: dayInFull(countedOn, language) })}</p>
      <p>{t('figures.about.once')}</p>
      <p>{t('figures.small')}</p>
      <p>{t('figures.about.purged')}</p>
      <p>{t('figures.about.contact')}</p>
    </section>
  );
}
