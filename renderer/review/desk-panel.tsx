import { MagnifyingGlassIcon, XIcon } from '@phosphor-icons/react';
import { useState } from 'react';
import { Input, Label, SearchField, Text } from 'react-aria-components';
import { Arrival } from '#renderer/ui/arrival.tsx';
import { DatePicker } from '#renderer/ui/date-picker.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { useWords } from '#renderer/ui/words.tsx';
import { dayOf } from '#shared/i18n/dates.ts';
import type { DeskFilter, DeskPage } from '#shared/model/review.ts';
import { textLimits } from '#shared/model/text.ts';
import './desk-panel.css';
import { periodOf, periodsOf } from './period.ts';

/** What stands for everybody, or every unit, in a list of ids. */
const everyId = '*';

/** How much there is on the desk, and what of it to look for. */
export function DeskPanel({
  page,
  filter,
  isArrival,
  onAsk,
}: {
  readonly page: DeskPage;
  readonly filter: DeskFilter;
  /** Focus comes here; not when it goes back to a row. */
  readonly isArrival: boolean;
  readonly onAsk: (change: Partial<DeskFilter>) => void;
}) {
  const { t } = useWords();
  const { all, unread, caseworkers, units } = page;
  return (
    <section className="desk-panel" aria-label={t('review.filter.search')}>
      <header>
        {isArrival ? (
          <Arrival level={2} className="desk-panel-title">
            {t('review.desk.title')}
          </Arrival>
        ) : (
          <h2 className="desk-panel-title">{t('review.desk.title')}</h2>
        )}
        <p className="desk-panel-count">
          <strong>
            {unread === 0 ? t('review.desk.noneNew') : t('review.desk.new', { count: unread })}
          </strong>
          {', '}
          {t('review.desk.inAll', { count: all })}
        </p>
      </header>
      <SearchField
        className="field desk-search"
        value={filter.search}
        onChange={(search) => onAsk({ search })}
      >
        <Label className="field-label">{t('review.filter.search')}</Label>
        <Text slot="description" className="field-hint">
          {t('review.filter.searchHint')}
        </Text>
        <div className="desk-search-box">
          <MagnifyingGlassIcon aria-hidden="true" weight="bold" />
          <Input
            className="field-box"
            maxLength={textLimits.search}
            autoComplete="off"
            spellCheck="false"
          />
          {filter.search === '' ? null : (
            <IconButton label={t('review.filter.clearSearch')} icon={<XIcon />} />
          )}
        </div>
      </SearchField>
      <PeriodChoice filter={filter} onAsk={onAsk} />
      {caseworkers.length < 2 ? null : (
        <Select
          label={t('review.filter.caseworker')}
          options={[
            { id: everyId, label: t('review.filter.everyone') },
            ...caseworkers.map(({ id, name }) => ({ id, label: name })),
          ]}
          value={filter.caseworker ?? everyId}
          onChange={(id) => onAsk({ caseworker: id === everyId ? null : id })}
        />
      )}
      {units.length < 2 ? null : (
        <Select
          label={t('review.filter.unit')}
          options={[
            { id: everyId, label: t('review.filter.everywhere') },
            ...units.map((unit) => ({ id: unit, label: unit })),
          ]}
          value={filter.unit ?? everyId}
          onChange={(id) => onAsk({ unit: id === everyId ? null : id })}
        />
      )}
      <div className="desk-panel-told">
        <p>{t('review.desk.purpose')}</p>
        <p>{t('review.desk.logged')}</p>
      </div>
    </section>
  );
}

/** A stretch of time by name, or days of one's own. */
function PeriodChoice({
  filter,
  onAsk,
}: {
  readonly filter: DeskFilter;
  readonly onAsk: (change: Partial<DeskFilter>) => void;
}) {
  const { t, language } = useWords();
  const today = useToday();
  const periods = periodsOf(today, t);
  const [isOwn, setIsOwn] = useState(false);
  const named = periodOf(filter, periods);
  const areDaysOwn = isOwn || named === undefined;
  const own = { id: 'own', label: t('review.filter.own') };
  return (
    <>
      <Select
        label={t('review.filter.period')}
        options={[...periods, own]}
        value={areDaysOwn ? own.id : named.id}
        onChange={(id) => {
          const period = periods.find((each) => each.id === id);
          setIsOwn(period === undefined);
          if (period !== undefined) onAsk({ from: period.from, to: period.to });
          // The days of one's own begin as what was shown, and no frame is of a day to come.
          else if (filter.to !== null && filter.to > dayOf(today)) onAsk({ to: dayOf(today) });
        }}
      />
      {areDaysOwn ? (
        <div className="desk-panel-days">
          <DatePicker
            label={t('review.filter.from')}
            value={filter.from}
            onChange={(from) => onAsk({ from })}
            language={language}
            span="until-today"
          />
          <DatePicker
            label={t('review.filter.to')}
            value={filter.to}
            onChange={(to) => onAsk({ to })}
            language={language}
            span="until-today"
          />
        </div>
      ) : null}
    </>
  );
}
