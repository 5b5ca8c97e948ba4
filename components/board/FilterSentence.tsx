// What the log shows, as one sentence made of choices: "Last 7 days, all sites, everybody, all categories, any outcome".
import { useTranslations } from 'use-intl';
import { partsOf } from '../../lib/contracts/export.ts';
import { Button } from '../ui/Button.tsx';
import { Select, type SelectOption } from '../ui/Select.tsx';
import { SelectMany } from '../ui/SelectMany.tsx';
import styles from './FilterSentence.module.css';
import { LogSearch } from './LogSearch.tsx';
import { isFiltered, type LogAddress, listed, NO_FILTER, OUTCOMES, PERIODS } from './log-address.ts';
import type { ChangeAddress } from './use-log-address.ts';
import { LISTS, useValueName, VALUES } from './use-value-name.ts';

type FilterSentenceProps = {
  address: LogAddress;
  change: ChangeAddress;
  sites: readonly SelectOption[];
  agents: readonly SelectOption[];
  categories: readonly SelectOption[];
  /** An agent sees the own items only; there is nobody to choose. */
  agentFixed: boolean;
};

const orUndefined = (value: string): string | undefined => (value === '' ? undefined : value);

export function FilterSentence({ address, change, sites, agents, categories, agentFixed }: FilterSentenceProps) {
  const t = useTranslations('board.filter');
  const tBoard = useTranslations('board');
  const valueName = useValueName();
  return (
    <section className={styles.sentence} aria-label={t('label')}>
      <Select
        label={t('period')}
        value={address.period}
        options={PERIODS.map((period) => ({ value: period, label: t(`periods.${period}`) }))}
        onChange={(value) => change({ period: PERIODS.find((period) => period === value) ?? '7d' })}
      />
      {address.period === 'dates' ? (
        <>
          <input
            className={styles.date}
            type="date"
            aria-label={t('from')}
            value={address.from ?? ''}
            max={address.to}
            onChange={(event) => change({ from: orUndefined(event.target.value) })}
          />
          <span aria-hidden="true">–</span>
          <input
            className={styles.date}
            type="date"
            aria-label={t('to')}
            value={address.to ?? ''}
            min={address.from}
            onChange={(event) => change({ to: orUndefined(event.target.value) })}
          />
        </>
      ) : null}
      <Select
        label={t('site')}
        value={address.site ?? ''}
        options={[{ value: '', label: t('allSites') }, ...sites]}
        onChange={(value) => change({ site: orUndefined(value) })}
      />
      {agentFixed ? (
        <span className={styles.fixed}>{t('mine')}</span>
      ) : (
        <Select
          label={t('agent')}
          value={address.agent ?? ''}
          options={[{ value: '', label: t('everybody') }, ...agents]}
          onChange={(value) => change({ agent: orUndefined(value) })}
        />
      )}
      <SelectMany
        label={t('category')}
        all={t('allCategories')}
        more={t('orCategory')}
        options={categories}
        chosen={partsOf(address.category)}
        onChange={(chosen) => change({ category: listed(chosen) })}
      />
      <Select
        label={t('outcome')}
        value={address.outcome ?? ''}
        options={[
          { value: '', label: t('anyOutcome') },
          ...OUTCOMES.map((outcome) => ({ value: outcome, label: tBoard(`outcomes.${outcome}`) })),
        ]}
        onChange={(value) => change({ outcome: OUTCOMES.find((outcome) => outcome === value) })}
      />
      {LISTS.map((name) => (
        <SelectMany
          key={name}
          label={t(name)}
          all={t(`any.${name}`)}
          more={t(`or.${name}`)}
          options={VALUES[name].map((value) => ({ value, label: valueName(name, value) }))}
          chosen={partsOf(address[name])}
          onChange={(chosen) => change({ [name]: listed(chosen) })}
        />
      ))}
      <LogSearch text={address.text ?? ''} onSearch={(text) => change({ text: orUndefined(text) })} />
      {isFiltered(address) ? (
        <Button variant="quiet" size="small" onClick={() => change(NO_FILTER)}>
          {t('reset')}
        </Button>
      ) : null}
    </section>
  );
}
