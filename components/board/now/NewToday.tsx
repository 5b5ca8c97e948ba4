// Sites and categories with clearly more new items than usual, and the rule by which that is said (`lib/domain/counts/unusual.ts`).
import { TrendingUp } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { NowBoard } from '../../../lib/contracts/now.ts';
import { NEW_LEAST, STEPS, WEEKS, WEEKS_LEAST } from '../../../lib/domain/counts/unusual.ts';
import { AddressLink } from '../AddressLink.tsx';
import type { LogAddress } from '../log-address.ts';
import { useSiteName } from '../site-name.ts';
import type { ChangeAddress } from '../use-log-address.ts';
import styles from './Now.module.css';
import { unusualOf } from './now-lists.ts';

type NewTodayProps = { fresh: NowBoard['new']; categoryName: (categoryId: string) => string; address: LogAddress; change: ChangeAddress };

export function NewToday({ fresh, categoryName, address, change }: NewTodayProps) {
  const t = useTranslations('now.unusual');
  const format = useFormatter();
  const siteName = useSiteName();
  return (
    <section className={styles.section} aria-labelledby="now-unusual">
      <h2 id="now-unusual">{t('title')}</h2>
      {fresh.unusual.length === 0 ? (
        <p>{fresh.days < WEEKS_LEAST ? t('tooEarly', { days: fresh.days, least: String(WEEKS_LEAST) }) : t('none')}</p>
      ) : (
        <ul className={styles.news}>
          {fresh.unusual.map(({ what, id, count, usual }) => (
            <li key={`${what} ${id}`}>
              <TrendingUp size={14} aria-hidden="true" />
              <span>
                <b>{what === 'site' ? siteName(id) : categoryName(id)}</b>:{' '}
                <AddressLink {...{ address, change }} to={unusualOf({ what, id })}>
                  {t('count', { count })}
                </AddressLink>{' '}
                {t('usual', { usual: format.number(usual, { maximumFractionDigits: 1 }) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.quiet}>{t('rule', { least: String(NEW_LEAST), steps: String(STEPS), weeks: String(WEEKS) })}</p>
    </section>
  );
}
