// When a review of a chosen moment is due, in words: by the form as it stands, on the team's clock.
import { useFormatter, useTranslations } from 'use-intl';
import type { SlaRule } from '../../../lib/contracts/policy.ts';
import { deadline } from '../../../lib/domain/sla/deadline.ts';
import type { PolicyContent } from '../../../lib/domain/sla/policy-problems.ts';

/** A Friday, half an hour before many go home: the moment that shows best what working time is. */
export const nextFriday = (now: Temporal.Instant, timeZone: string): string => {
  const today = now.toZonedDateTimeISO(timeZone).toPlainDate();
  return `${today.add({ days: (5 - today.dayOfWeek + 7) % 7 }).toString()}T16:30`;
};

/** `at`: a local date and time of the team, as an input gives it. Null where it is none. */
export function useExample(content: PolicyContent, at: string): (rule: SlaRule) => string | null {
  const t = useTranslations('policy');
  const format = useFormatter();
  const { timeZone } = content.calendar;
  const words = (instant: string): string =>
    format.dateTime(new Date(instant), {
      ...{ timeZone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    });
  return (rule) => {
    const start = startOf(at, timeZone);
    if (start === null) return null;
    const due = deadline(rule, content.calendar, { from: start, to: start });
    return due === null ? t('dueNever') : t(`due.${rule.startsAt}`, { start: words(start), due: words(due.to) });
  };
}

function startOf(at: string, timeZone: string): string | null {
  try {
    return Temporal.PlainDateTime.from(at).toZonedDateTime(timeZone).toInstant().toString();
  } catch (error) {
    // Half typed, or a zone that is none: both are said at their fields.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
