// The reply time of a row of the log in words. It says from when it counts: since the publication, so that rows compare; and since the first
// sight where that is something else.
import { useTranslations } from 'use-intl';
import type { LogRow } from '../../lib/contracts/export.ts';

type Minutes = NonNullable<LogRow['sinceSeen']>;
/** `main` compares with the other rows; null where the site does not say when the review was published. */
export type ReplyTime = { main: string | null; beside: string | null };

export function useReplyTime(): (row: Pick<LogRow, 'sincePublished' | 'sinceSeen'>) => ReplyTime {
  const t = useTranslations('board.table');
  const tDuration = useTranslations('common.duration');

  const duration = (minutes: number): string => {
    if (minutes < 60) return tDuration('minutes', { m: String(minutes) });
    const hours = Math.floor(minutes / 60);
    return hours < 48
      ? tDuration('hours', { h: String(hours), m: String(minutes % 60) })
      : tDuration('days', { d: String(Math.floor(hours / 24)), h: String(hours % 24) });
  };
  const words = ({ from, to }: Minutes): string => {
    const [least, most] = [duration(from), duration(to)];
    if (least === most) return most;
    return from === 0 ? t('upTo', { duration: most }) : t('between', { from: least, to: most });
  };

  return ({ sincePublished, sinceSeen }) => {
    const same = sincePublished?.from === sinceSeen?.from && sincePublished?.to === sinceSeen?.to;
    return {
      main: sincePublished === null ? null : t('sincePublished', { duration: words(sincePublished) }),
      beside: sinceSeen === null || same ? null : t('sinceSeen', { duration: words(sinceSeen) }),
    };
  };
}
