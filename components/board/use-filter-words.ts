// The log's filter in words and in the choices of its sentence: what the board prints over a list and gives a file as its title, and how the ids in it are named.
import { useCallback } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { type LogFilter, NO_CATEGORY, partsOf } from '../../lib/contracts/export.ts';
import type { SelectOption } from '../ui/Select.tsx';
import type { BoardReference } from './board-api.ts';
import type { LogAddress } from './log-address.ts';
import { useSiteName } from './site-name.ts';
import { LISTS, useValueName } from './use-value-name.ts';

const OR = { type: 'disjunction' } as const;

export type FilterWords = {
  /** The days themselves: on paper "last 7 days" says nothing a week later, and "chosen dates" never did. */
  period: (days: Pick<LogFilter, 'from' | 'to'>) => string;
  sentence: string;
  categoryName: (categoryId: string) => string;
  siteName: (siteId: string) => string;
  sites: SelectOption[];
  agents: SelectOption[];
  categories: SelectOption[];
};

/** `filter` is what `address` says today; `sites` are those to choose from. `urlOf`: a review of a site, for sites that go by their host. */
export function useFilterWords(args: {
  reference: BoardReference;
  address: LogAddress;
  filter: LogFilter;
  sites: readonly string[];
  urlOf: (siteId: string) => string | undefined;
}): FilterWords {
  const { reference, address, filter, sites, urlOf } = args;
  const t = useTranslations('board');
  const format = useFormatter();
  const locale = useLocale();
  const nameOfSite = useSiteName();
  const valueName = useValueName();
  const none = t('filter.noCategory');

  const categoryName = useCallback(
    (categoryId: string): string =>
      categoryId === NO_CATEGORY
        ? none
        : (reference.categories.find((category) => category.categoryId === categoryId)?.name[locale] ?? categoryId),
    [reference.categories, locale, none],
  );
  const siteName = (siteId: string): string => nameOfSite(siteId, urlOf(siteId));
  const memberName = (memberId: string): string => reference.members.find((member) => member.userId === memberId)?.name ?? memberId;
  const optionsOf = (ids: readonly string[], name: (id: string) => string, chosen: readonly string[]): SelectOption[] =>
    [...ids, ...chosen.filter((id) => !ids.includes(id))].map((id) => ({ value: id, label: name(id) }));
  const day = (date: string): string => format.dateTime(new Date(`${date}T12:00:00Z`), { dateStyle: 'medium', timeZone: 'UTC' });

  const period = ({ from, to }: Pick<LogFilter, 'from' | 'to'>): string => {
    if (from === undefined) return to === undefined ? t('filter.periods.all') : t('filter.until', { to: day(to) });
    return to === undefined ? t('filter.since', { from: day(from) }) : t('filter.range', { from: day(from), to: day(to) });
  };

  const narrowed = LISTS.flatMap((name) => {
    const values = partsOf(address[name]);
    if (values.length === 0) return [];
    const words = format.list(
      values.map((value) => valueName(name, value)),
      OR,
    );
    return [t(`filter.printed.${name}`, { words })];
  });
  if (address.text !== undefined) narrowed.push(t('filter.printed.text', { words: address.text }));
  const base = t('filter.print', {
    period: period(filter),
    sites: address.site === undefined ? t('filter.allSites') : siteName(address.site),
    agents: filter.agent === undefined ? t('filter.everybody') : memberName(filter.agent),
    categories: address.category === undefined ? t('filter.allCategories') : format.list(partsOf(address.category).map(categoryName), OR),
    outcomes: address.outcome === undefined ? t('filter.anyOutcome') : t(`outcomes.${address.outcome}`),
  });

  return {
    ...{ period, categoryName, siteName },
    sentence: [base, ...narrowed].join(', '),
    sites: optionsOf(sites, siteName, address.site === undefined ? [] : [address.site]),
    agents: optionsOf(
      reference.members.map((member) => member.userId),
      memberName,
      address.agent === undefined ? [] : [address.agent],
    ),
    categories: optionsOf(
      [...reference.categories.map((category) => category.categoryId), NO_CATEGORY],
      categoryName,
      partsOf(address.category),
    ),
  };
}
