// Day and hour of a promise, entered by the team's clock.
import { useTranslations } from 'use-intl';
import { Field } from '../ui/Field.tsx';
import styles from './Promise.module.css';

/** As the fields have them: `2026-11-25`, `18:00`; empty where nothing is entered. */
export type DueEntry = { day: string; time: string };

export const NO_DUE: DueEntry = { day: '', time: '' };

export const entryOf = (due: string | null, timeZone: string): DueEntry => {
  if (due === null) return NO_DUE;
  const local = Temporal.Instant.from(due).toZonedDateTimeISO(timeZone);
  return { day: local.toPlainDate().toString(), time: local.toPlainTime().toString({ smallestUnit: 'minute' }) };
};

/** Null while the day is not a day. A day without an hour ends at midnight. */
export const dueOfEntry = ({ day, time }: DueEntry, timeZone: string): string | null => {
  try {
    const date = Temporal.PlainDate.from(day);
    const due =
      time === ''
        ? date.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().subtract({ seconds: 1 })
        : date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }).toInstant();
    return due.toString({ smallestUnit: 'millisecond' });
  } catch {
    // Half a date while it is typed.
    return null;
  }
};

type DueFieldsProps = {
  entry: DueEntry;
  timeZone: string;
  /** Milliseconds since 1970. */
  now: number;
  autoFocus?: boolean;
  onChange: (entry: DueEntry) => void;
};

export function DueFields({ entry, timeZone, now, autoFocus = false, onChange }: DueFieldsProps) {
  const t = useTranslations('promise');
  const due = dueOfEntry(entry, timeZone);
  return (
    <div className={styles.due}>
      <Field
        label={t('byWhen')}
        type="date"
        value={entry.day}
        error={due !== null && Date.parse(due) <= now ? t('past') : undefined}
        autoFocus={autoFocus}
        onChange={(event) => onChange({ ...entry, day: event.target.value })}
      />
      <Field
        label={t('byHour')}
        hint={t('byHourHint', { zone: timeZone })}
        type="time"
        value={entry.time}
        onChange={(event) => onChange({ ...entry, time: event.target.value })}
      />
    </div>
  );
}
