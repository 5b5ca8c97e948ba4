// Who holds how many items that are not handled, who is free, and what nobody has taken.
import { useFormatter, useTranslations } from 'use-intl';
import type { NowBoard, NowList } from '../../../lib/contracts/now.ts';
import type { Member } from '../../../lib/contracts/workspace.ts';
import { AddressLink } from '../AddressLink.tsx';
import type { LogAddress } from '../log-address.ts';
import type { ChangeAddress } from '../use-log-address.ts';
import styles from './Now.module.css';
import { listOf } from './now-lists.ts';

type HoldersProps = { held: NowBoard['held']; members: readonly Member[]; address: LogAddress; change: ChangeAddress };

export function Holders({ held, members, address, change }: HoldersProps) {
  const t = useTranslations('now.held');
  const format = useFormatter();
  const free = members.filter(({ userId, role }) => role === 'agent' && !held.some(({ by }) => by?.userId === userId));
  const cell = (count: number, list: NowList, who: string, of: string | undefined) => (
    <td className={styles.figure}>
      {count === 0 ? (
        <span className={styles.soft}>0</span>
      ) : (
        <AddressLink {...{ address, change }} to={listOf(list, of)} label={`${format.number(count)}: ${who}`}>
          {format.number(count)}
        </AddressLink>
      )}
    </td>
  );
  return (
    <section className={styles.section} aria-labelledby="now-held">
      <h2 id="now-held">{t('title')}</h2>
      {held.length === 0 ? (
        <p className={styles.quiet}>{t('nobody')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('who')}</th>
              <th scope="col">{t('items')}</th>
              <th scope="col">{t('inserted')}</th>
              <th scope="col">{t('late')}</th>
            </tr>
          </thead>
          <tbody>
            {held.map(({ by, items, inserted, late }) => {
              const member = members.find(({ userId }) => userId === by?.userId);
              const name = by === null ? t('free') : (member?.name ?? by.name);
              const which = (of: 'items' | 'inserted' | 'late'): string => `${name}, ${t(of)}`;
              return (
                <tr key={by?.userId ?? ''}>
                  <th scope="row">
                    {name}
                    {by !== null && member === undefined ? <span className={styles.left}>{t('left')}</span> : null}
                  </th>
                  {cell(items, by === null ? 'free' : 'held', which('items'), by?.userId)}
                  {cell(inserted, by === null ? 'free_inserted' : 'held_inserted', which('inserted'), by?.userId)}
                  {cell(late, by === null ? 'free_late' : 'held_late', which('late'), by?.userId)}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {free.length === 0 ? null : <p>{t('idle', { names: format.list(free.map(({ name }) => name)) })}</p>}
    </section>
  );
}
