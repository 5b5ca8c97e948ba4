// The working hours of each weekday.
import { useFormatter, useTranslations } from 'use-intl';
import type { Calendar } from '../../../lib/contracts/policy.ts';
import { WEEKDAYS, type Weekday } from '../../../lib/domain/sla/policy-changes.ts';
import { Button } from '../../ui/Button.tsx';
import fields from '../../ui/Field.module.css';
import { HoursField } from './HoursField.tsx';
import styles from './Policy.module.css';
import { useProblem } from './use-problem.ts';

/** A Monday; its week has each day once. */
const MONDAY = Date.UTC(2024, 0, 1, 12);
const DAY_MS = 86_400_000;

/** The day's name in the reader's language. */
export function useDayName(): (day: Weekday) => string {
  const format = useFormatter();
  return (day) => format.dateTime(new Date(MONDAY + WEEKDAYS.indexOf(day) * DAY_MS), { weekday: 'long', timeZone: 'UTC' });
}

type WeekFieldProps = { week: Calendar['week']; onChange: (week: Calendar['week']) => void };

export function WeekField({ week, onChange }: WeekFieldProps) {
  const t = useTranslations('policy');
  const dayName = useDayName();
  const missing = useProblem().of('calendar.week');
  return (
    <fieldset className={styles.group} aria-describedby={missing === undefined ? undefined : 'policy-week-error'}>
      <legend>{t('week')}</legend>
      <p className={styles.quiet}>{t('weekHint')}</p>
      {WEEKDAYS.map((day) => (
        <div key={day} className={styles.day}>
          <span className={styles.dayName} aria-hidden="true">
            {dayName(day)}
          </span>
          <HoursField
            day={dayName(day)}
            path={`calendar.week.${day}`}
            intervals={week[day]}
            onChange={(intervals) => onChange({ ...week, [day]: intervals })}
          >
            {day === 'mon' && week.mon.length > 0 ? (
              <Button size="small" onClick={() => onChange({ ...week, tue: week.mon, wed: week.mon, thu: week.mon, fri: week.mon })}>
                {t('copyMonday')}
              </Button>
            ) : null}
          </HoursField>
        </div>
      ))}
      {missing === undefined ? null : (
        <p id="policy-week-error" className={fields.error} data-problem tabIndex={-1}>
          {missing}
        </p>
      )}
    </fieldset>
  );
}
