// The lists of the log's filter whose values are the same for every team, and how each value reads.
import { useTranslations } from 'use-intl';
import { LogClock, LogRating, LogRisk } from '../../lib/contracts/export.ts';
import { Language } from '../../lib/contracts/primitives.ts';

export const LISTS = ['clock', 'rating', 'language', 'risk'] as const;
export type ListName = (typeof LISTS)[number];

export const VALUES: Record<ListName, readonly string[]> = {
  clock: LogClock.options,
  rating: LogRating.options,
  language: Language.options,
  risk: LogRisk.options,
};

/** A value that is not known is shown as it is. */
export function useValueName(): (list: ListName, value: string) => string {
  const t = useTranslations('board');
  const tCommon = useTranslations('common');
  const tWhy = useTranslations('decision.approval');
  return (list, value) => {
    switch (list) {
      case 'clock': {
        const clock = LogClock.safeParse(value);
        return clock.success ? t(`filter.clocks.${clock.data}`) : value;
      }
      case 'rating':
        return value === 'none' ? t('filter.noRating') : t('filter.stars', { count: Number(value) });
      case 'language': {
        const language = Language.safeParse(value);
        return language.success ? tCommon(`language.${language.data}`) : value;
      }
      case 'risk': {
        const risk = LogRisk.safeParse(value);
        return risk.success ? tWhy(`risk.${risk.data}`) : value;
      }
    }
  };
}
