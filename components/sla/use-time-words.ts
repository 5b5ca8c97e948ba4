// Times in the agent's words: wall-clock times by locale, ages and durations in short units.
import { useCallback, useMemo } from 'react';
import { useFormatter, useTimeZone, useTranslations } from 'use-intl';
import type { When } from '../../lib/contracts/primitives.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** 24 hours in every language: a deadline read at a glance needs no AM and PM. */
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

export type TimeWords = {
  /**
   * `14:35` today, `Mon 09:30` within six days, `24 Nov, 09:30` else. `zone`: whose clock was meant, an IANA name; where it shows another
   * time than the panel's own, it is told with its day and its name: `Mon, 23 Nov, 09:30 GMT+2`.
   */
  clock: (at: string, zone?: string) => string;
  /** Day, month, year, hour, minute; `zone` as above. */
  exact: (at: string, zone?: string) => string;
  /** `2 d`, `≈ 3 wk` where the site gave an interval wider than the unit shown. */
  age: (when: When | null) => string;
  /** The exact moment or interval, with the site's own wording, for a tooltip. */
  ageExact: (when: When | null) => string;
  /** `48 min`, `3 h 20 min`, `2 d 4 h`; seconds below one minute. Sign is dropped. */
  duration: (ms: number) => string;
  /** Whole working minutes: `28 h`, `48 min`, `0 min`; never in days, which have 24 hours to nobody at work. Sign is dropped. */
  worked: (minutes: number) => string;
};

function ageParts(ms: number) {
  if (ms < HOUR) return { unit: 'minutes', n: Math.floor(ms / MINUTE), size: MINUTE } as const;
  if (ms < DAY) return { unit: 'hours', n: Math.floor(ms / HOUR), size: HOUR } as const;
  if (ms < 14 * DAY) return { unit: 'days', n: Math.floor(ms / DAY), size: DAY } as const;
  if (ms < 60 * DAY) return { unit: 'weeks', n: Math.floor(ms / (7 * DAY)), size: 7 * DAY } as const;
  if (ms < 730 * DAY) return { unit: 'months', n: Math.floor(ms / (30.44 * DAY)), size: 30 * DAY } as const;
  return { unit: 'years', n: Math.floor(ms / (365.25 * DAY)), size: 365 * DAY } as const;
}

const isOtherTime = (at: string, zone: string, here: string): boolean => {
  const instant = Temporal.Instant.from(at);
  return instant.toZonedDateTimeISO(zone).offsetNanoseconds !== instant.toZonedDateTimeISO(here).offsetNanoseconds;
};

/** How a moment is told by another clock than the reader's own, `here`; null where both show the same. */
const ofZone = (at: string, zone: string | undefined, here: string | undefined) =>
  zone !== undefined && here !== undefined && isOtherTime(at, zone, here) ? ({ timeZone: zone, timeZoneName: 'short' } as const) : null;

/** Day, month, year, hour, minute. `zone`: whose clock was meant, an IANA name; where it shows another time than the reader's own, by that one and with its name. */
export function useExactMoment(): (at: string, zone?: string) => string {
  const format = useFormatter();
  const here = useTimeZone();
  return useCallback(
    (at, zone) => format.dateTime(new Date(at), { day: 'numeric', month: 'short', year: 'numeric', ...TIME, ...ofZone(at, zone, here) }),
    [format, here],
  );
}

/** `now`: milliseconds since 1970. */
export function useTimeWords(now: number): TimeWords {
  const t = useTranslations('common');
  const format = useFormatter();
  const here = useTimeZone();
  const exact = useExactMoment();
  return useMemo(() => {
    const clock = (at: string, zone?: string) => {
      const date = new Date(at);
      const other = ofZone(at, zone, here);
      if (other !== null) return format.dateTime(date, { weekday: 'short', day: 'numeric', month: 'short', ...TIME, ...other });
      if (date.toDateString() === new Date(now).toDateString()) {
        return format.dateTime(date, TIME);
      }
      return Math.abs(date.getTime() - now) < 6 * DAY
        ? format.dateTime(date, { weekday: 'short', ...TIME })
        : format.dateTime(date, { day: 'numeric', month: 'short', ...TIME });
    };
    const age = (when: When | null) => {
      if (when === null) return t('age.unknown');
      const from = Date.parse(when.from);
      const to = Math.min(Date.parse(when.to), now);
      const elapsed = now - (from + Math.max(to, from)) / 2;
      if (elapsed < MINUTE) return t('age.now');
      const { unit, n, size } = ageParts(elapsed);
      const words = t(`age.${unit}`, { n: String(n) });
      return to - from > size ? t('age.about', { age: words }) : words;
    };
    const ageExact = (when: When | null) => {
      if (when === null) return t('age.unknown');
      const at = when.from === when.to ? exact(when.from) : t('age.between', { from: exact(when.from), to: exact(when.to) });
      return when.raw === '' ? at : `${when.raw} (${at})`;
    };
    const duration = (signed: number) => {
      const ms = Math.abs(signed);
      if (ms < MINUTE) return t('duration.seconds', { s: String(Math.floor(ms / 1000)) });
      if (ms < HOUR) return t('duration.minutes', { m: String(Math.floor(ms / MINUTE)) });
      if (ms < DAY && ms % HOUR < MINUTE) return t('duration.wholeHours', { h: String(Math.floor(ms / HOUR)) });
      if (ms < DAY) return t('duration.hours', { h: String(Math.floor(ms / HOUR)), m: String(Math.floor((ms % HOUR) / MINUTE)) });
      if (ms % DAY < HOUR) return t('duration.wholeDays', { d: String(Math.floor(ms / DAY)) });
      return t('duration.days', { d: String(Math.floor(ms / DAY)), h: String(Math.floor((ms % DAY) / HOUR)) });
    };
    const worked = (signed: number) => {
      const minutes = Math.abs(signed);
      const [h, m] = [String(Math.floor(minutes / 60)), String(minutes % 60)];
      if (minutes < 60) return t('duration.minutes', { m });
      return m === '0' ? t('duration.wholeHours', { h }) : t('duration.hours', { h, m });
    };
    return { clock, exact, age, ageExact, duration, worked };
  }, [t, format, here, exact, now]);
}
