// What differs between two versions of a policy, in words.
import { useFormatter, useTranslations } from 'use-intl';
import type { WorkingInterval } from '../../../lib/contracts/policy.ts';
import { type PolicyChange, type PolicyPart, WEEKDAYS } from '../../../lib/domain/sla/policy-changes.ts';
import { useDateName } from './DaysFields.tsx';
import { useDayName } from './WeekField.tsx';

export function useChangeWords(): { change: (change: PolicyChange) => string; parts: (parts: readonly PolicyPart[]) => string } {
  const t = useTranslations('policy');
  const format = useFormatter();
  const dateName = useDateName();
  const dayName = useDayName();
  const hours = (intervals: readonly WorkingInterval[]): string =>
    intervals.length === 0 ? t('dayOff') : intervals.map(({ from, to }) => `${from}–${to}`).join(', ');
  const quoted = (names: readonly string[]): string => format.list(names, { type: 'conjunction' });
  return {
    parts: (parts) =>
      format.list(
        parts.map((part) => {
          const day = WEEKDAYS.find((one) => one === part);
          return day === undefined ? t(`part.${part as Exclude<PolicyPart, (typeof WEEKDAYS)[number]>}`) : dayName(day);
        }),
      ),
    change: (change) => {
      switch (change.what) {
        case 'name':
        case 'time_zone':
          return t(`change.${change.what}`, { from: change.from, to: change.to });
        case 'hours':
          return t('change.hours', { day: dayName(change.day), from: hours(change.from), to: hours(change.to) });
        case 'holidays_added':
        case 'holidays_removed':
        case 'exceptions':
          return t(`change.${change.what}`, { dates: quoted(change.dates.map(dateName)) });
        case 'rules_added':
        case 'rules_removed':
        case 'rules_changed':
          return t(`change.${change.what}`, { names: quoted(change.names) });
        case 'rules_moved':
          return t('change.rules_moved');
      }
    },
  };
}
