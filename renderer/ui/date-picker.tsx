import { parseDate } from '@internationalized/date';
import { CalendarBlankIcon, CaretLeftIcon, CaretRightIcon, XIcon } from '@phosphor-icons/react';
import { format } from 'date-fns';
import { useId } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  DialogTrigger,
  Popover,
} from 'react-aria-components';
import { dateLocales, dayInWords, dayOf } from '#shared/i18n/dates.ts';
import type { Language } from '#shared/i18n/language.ts';
import './date-picker.css';
import './field.css';
import { IconButton } from './icon-button.tsx';
import { quickDays } from './quick-days.ts';
import { useToday } from './use-today.ts';
import { useWords } from './words.tsx';

export interface DatePickerProps {
  readonly label: string;
  /** `2026-12-03`, or null when no day is chosen. */
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
  readonly language: Language;
  /**
   * Which days can be chosen: a promise is for today or later, a thing done is of today or earlier;
   * a day of a case may be either.
   */
  readonly span?: 'from-today' | 'until-today' | 'any' | undefined;
  /** Offers today, tomorrow and the like beside the calendar. */
  readonly quick?: boolean | undefined;
  readonly labelHidden?: boolean | undefined;
  /** There is always a day: it can be changed and not taken away. */
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** A day, or none: a button that opens a calendar whose weeks start on Monday. */
export function DatePicker({
  label,
  value,
  onChange,
  language,
  span = 'from-today',
  quick = false,
  labelHidden = false,
  isRequired = false,
  isDisabled = false,
}: DatePickerProps) {
  const { t } = useWords();
  const labelId = useId();
  const valueId = useId();
  const locale = dateLocales[language];
  const today = useToday();

  return (
    <div className="field date-picker">
      <span id={labelId} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </span>
      <div className="date-picker-row">
        <DialogTrigger>
          <Button
            className="date-picker-button"
            aria-labelledby={`${labelId} ${valueId}`}
            isDisabled={isDisabled}
          >
            <CalendarBlankIcon aria-hidden="true" weight="duotone" />
            <span id={valueId} className={value === null ? 'date-picker-none' : undefined}>
              {value === null ? t('common.date.none') : dayInWords(value, language, today)}
            </span>
          </Button>
          <Popover className="date-picker-popover" placement="bottom start">
            <Dialog className="date-picker-dialog" aria-labelledby={labelId}>
              {({ close }) => {
                function choose(day: string) {
                  onChange(day);
                  close();
                }
                return (
                  <>
                    {quick ? (
                      <ul className="date-picker-quick">
                        {quickDays(today).map(({ name, day }) => (
                          <li key={name}>
                            <Button
                              className="date-picker-quick-day"
                              aria-pressed={day === value}
                              onPress={() => choose(day)}
                            >
                              <span>{t(`common.date.${name}`)}</span>
                              <span className="date-picker-quick-date">
                                {dayInWords(day, language, today)}
                              </span>
                            </Button>
                          </li>
                        ))}
                      </ul>
                    ) : null}
                    <Calendar
                      className="date-picker-calendar"
                      aria-label={label}
                      firstDayOfWeek="mon"
                      // Where there is nothing else in the way to the days.
                      // oxlint-disable-next-line jsx-a11y/no-autofocus
                      autoFocus={!quick}
                      value={value === null ? null : parseDate(value)}
                      // An old promise that is changed keeps its day in sight.
                      {...(span === 'from-today'
                        ? { minValue: parseDate(dayOf(today)) }
                        : span === 'until-today'
                          ? { maxValue: parseDate(dayOf(today)) }
                          : {})}
                      defaultFocusedValue={parseDate(value ?? dayOf(today))}
                      onChange={(day) => choose(day.toString())}
                    >
                      {({ state }) => (
                        <>
                          <div className="date-picker-month">
                            <IconButton
                              slot="previous"
                              label={t('common.date.previousMonth')}
                              icon={<CaretLeftIcon />}
                            />
                            <span aria-hidden="true">
                              {format(
                                state.visibleRange.start.toDate(state.timeZone),
                                'LLLL yyyy',
                                { locale },
                              )}
                            </span>
                            <IconButton
                              slot="next"
                              label={t('common.date.nextMonth')}
                              icon={<CaretRightIcon />}
                            />
                          </div>
                          <CalendarGrid weekdayStyle="short">
                            <CalendarGridHeader>
                              {(day) => (
                                <CalendarHeaderCell>{day.replace('.', '')}</CalendarHeaderCell>
                              )}
                            </CalendarGridHeader>
                            <CalendarGridBody>
                              {(date) => <CalendarCell date={date} className="date-picker-day" />}
                            </CalendarGridBody>
                          </CalendarGrid>
                        </>
                      )}
                    </Calendar>
                  </>
                );
              }}
            </Dialog>
          </Popover>
        </DialogTrigger>
        {value === null || isDisabled || isRequired ? null : (
          <IconButton
            label={t('common.date.clear')}
            icon={<XIcon />}
            onPress={() => onChange(null)}
          />
        )}
      </div>
    </div>
  );
}
