// Days off, and days with hours of their own.
import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { HoursField } from './HoursField.tsx';
import styles from './Policy.module.css';
import { type ExceptionEntry, exceptionEntry } from './policy-form.ts';
import { useProblem } from './use-problem.ts';

const MOST = 400;

/** A day of the calendar in the reader's words; what is no date stays as it is. */
export function useDateName(): (date: string) => string {
  const format = useFormatter();
  return (date) => {
    const at = Date.parse(`${date}T12:00:00Z`);
    return Number.isNaN(at) ? date : format.dateTime(new Date(at), { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  };
}

export function HolidaysField({ holidays, onChange }: { holidays: readonly string[]; onChange: (holidays: string[]) => void }) {
  const t = useTranslations('policy');
  const tCommon = useTranslations('common');
  const dateName = useDateName();
  const [date, setDate] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const listed = holidays.includes(date);
  const add = () => {
    if (date === '' || listed || holidays.length >= MOST) return;
    onChange([...holidays, date].sort());
    setDate('');
    input.current?.focus();
  };
  return (
    <fieldset className={styles.group}>
      <legend>{t('holidays')}</legend>
      <p className={styles.quiet}>{t('holidaysHint')}</p>
      {holidays.length === 0 ? null : (
        <ul className={styles.dates}>
          {holidays.map((one, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an older version may list a day twice.
            <li key={`${one} ${at}`}>
              <Button
                size="small"
                icon={<X size={12} aria-hidden="true" />}
                aria-label={tCommon('takeAway', { name: dateName(one) })}
                onClick={() => {
                  onChange(holidays.filter((_day, index) => index !== at));
                  input.current?.focus();
                }}
              >
                {dateName(one)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.addDate}>
        <Field
          ref={input}
          label={t('holidayDate')}
          type="date"
          min="2000-01-01"
          max="2999-12-31"
          value={date}
          error={listed ? t('problem.same_day') : undefined}
          onChange={(event) => setDate(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button aria-disabled={date === '' || listed || holidays.length >= MOST} onClick={add}>
          {t('addHoliday')}
        </Button>
      </div>
    </fieldset>
  );
}

type ExceptionsFieldProps = { exceptions: readonly ExceptionEntry[]; onChange: (exceptions: ExceptionEntry[]) => void };

export function ExceptionsField({ exceptions, onChange }: ExceptionsFieldProps) {
  const t = useTranslations('policy');
  const dateName = useDateName();
  const problem = useProblem();
  const adder = useRef<HTMLButtonElement>(null);
  const change = (key: string, part: Partial<ExceptionEntry>) =>
    onChange(exceptions.map((one) => (one.key === key ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.group}>
      <legend>{t('exceptions')}</legend>
      <p className={styles.quiet}>{t('exceptionsHint')}</p>
      {exceptions.map(({ key, date, intervals }, at) => {
        const name = date === '' ? t('exception', { number: String(at + 1) }) : dateName(date);
        return (
          <fieldset key={key} className={styles.exception}>
            <legend className="visually-hidden">{name}</legend>
            <Field
              label={t('exceptionDate')}
              type="date"
              min="2000-01-01"
              max="2999-12-31"
              value={date}
              // A day that is added is named next.
              autoFocus={date === ''}
              error={problem.of(`calendar.exceptions.${at}.date`)}
              onChange={(event) => change(key, { date: event.target.value })}
              onBlur={() => problem.leave(`calendar.exceptions.${at}.date`)}
            />
            <HoursField
              day={name}
              path={`calendar.exceptions.${at}.intervals`}
              intervals={intervals}
              onChange={(changed) => change(key, { intervals: changed })}
            >
              <Button
                size="small"
                icon={<X size={14} aria-hidden="true" />}
                onClick={() => {
                  onChange(exceptions.filter((one) => one.key !== key));
                  adder.current?.focus();
                }}
              >
                {t('removeException', { date: name })}
              </Button>
            </HoursField>
          </fieldset>
        );
      })}
      <Button
        ref={adder}
        size="small"
        icon={<Plus size={14} aria-hidden="true" />}
        aria-disabled={exceptions.length >= MOST}
        onClick={() => {
          if (exceptions.length < MOST) onChange([...exceptions, exceptionEntry('', [])]);
        }}
      >
        {t('addException')}
      </Button>
    </fieldset>
  );
}
