// The team's time zone: typed with the browser's own list of proposals, and the time there told at once, so that a wrong one is seen.
import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { isTimeZone } from '../../../lib/domain/sla/calendar.ts';
import { Field } from '../../ui/Field.tsx';
import { useProblem } from './use-problem.ts';

/** Engines name the zone by an older spelling, or leave the plainest one out. */
const ALSO = ['Europe/Kyiv', 'UTC'];
const ZONES = [...new Set([...ALSO, ...Intl.supportedValuesOf('timeZone')])].sort();

type ZoneFieldProps = { value: string; now: () => Temporal.Instant; onChange: (zone: string) => void };

export function ZoneField({ value, now, onChange }: ZoneFieldProps) {
  const t = useTranslations('policy');
  const format = useFormatter();
  const problem = useProblem();
  const list = useId();
  const zone = value.trim();
  const time = isTimeZone(zone)
    ? format.dateTime(new Date(now().epochMilliseconds), {
        ...{ timeZone: zone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
      })
    : null;
  return (
    <>
      <Field
        label={t('zone')}
        hint={time === null ? t('zoneUnknown') : t('zoneHint', { time })}
        error={problem.of('calendar.timeZone')}
        value={value}
        list={list}
        maxLength={64}
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onBlur={() => problem.leave('calendar.timeZone')}
      />
      <datalist id={list}>
        {ZONES.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
