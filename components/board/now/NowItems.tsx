// The items behind one number of "Now": what is due first stands first, and each opens its trail.
import { ArrowLeft } from 'lucide-react';
import { useCallback, useEffect, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { NowBoard, NowQuery } from '../../../lib/contracts/now.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AddressLink } from '../AddressLink.tsx';
import type { BoardApi, BoardReference } from '../board-api.ts';
import type { LogAddress } from '../log-address.ts';
import { PAGE_SIZE, Pages } from '../Pages.tsx';
import { useSiteName } from '../site-name.ts';
import { Unread } from '../Unread.tsx';
import { useAgain } from '../use-again.ts';
import { useAnswer } from '../use-answer.ts';
import type { ChangeAddress } from '../use-log-address.ts';
import styles from './Now.module.css';
import { NowTable } from './NowTable.tsx';

type NowItemsProps = {
  api: Pick<BoardApi, 'nowItems'>;
  workspaceId: string;
  query: NowQuery;
  board: NowBoard;
  reference: BoardReference;
  categoryName: (categoryId: string) => string;
  address: LogAddress;
  change: ChangeAddress;
};

export function NowItems({ api, workspaceId, query, board, reference, categoryName, address, change }: NowItemsProps) {
  const t = useTranslations('now');
  const tCommon = useTranslations('common');
  const format = useFormatter();
  const siteName = useSiteName();
  // As text: its identity changes only when it says something else.
  const queryText = JSON.stringify(query);
  const asked = useMemo(
    () => ({ ...(JSON.parse(queryText) as NowQuery), page: address.page, pageSize: PAGE_SIZE }),
    [queryText, address.page],
  );
  const items = useAnswer(useCallback((signal: AbortSignal) => api.nowItems(workspaceId, asked, signal), [api, workspaceId, asked]));
  useAgain(items.retry);
  const total = items.value?.total ?? 0;
  const isBeyond = total > 0 && (address.page - 1) * PAGE_SIZE >= total;
  // What stood on the page shown was answered meanwhile: the last page that there is takes its place.
  useEffect(() => {
    if (isBeyond) change({ page: Math.ceil(total / PAGE_SIZE) }, 'replace');
  }, [isBeyond, total, change]);

  const { list, by, site, category } = query;
  const person =
    by === undefined
      ? undefined
      : (reference.members.find(({ userId }) => userId === by)?.name ?? board.held.find((each) => each.by?.userId === by)?.by?.name ?? by);
  const whose =
    person ?? (site === undefined ? undefined : siteName(site)) ?? (category === undefined ? undefined : categoryName(category));
  const name = whose === undefined ? t(`lists.${list}`) : t('listOf', { list: t(`lists.${list}`), whose });

  return (
    <section className={styles.section} aria-labelledby="now-list">
      <p className={styles.back}>
        <AddressLink {...{ address, change }} to={{ list: undefined, of: undefined }}>
          <ArrowLeft size={14} aria-hidden="true" /> {t('overview')}
        </AddressLink>
      </p>
      <h2 id="now-list" tabIndex={-1}>
        {items.value === null ? name : t('heading', { list: name, count: format.number(items.value.total) })}
      </h2>
      <p className={styles.quiet}>{t(`why.${list}`)}</p>
      <Unread title={t('failed')} error={items.error} retry={items.retry} />
      {items.value === null ? (
        items.error === null ? (
          <Skeleton lines={4} label={tCommon('loading')} />
        ) : null
      ) : items.value.rows.length === 0 ? (
        <p>{t('noItems')}</p>
      ) : (
        <NowTable
          {...{ page: items.value, name, categoryName }}
          timeZone={reference.timeZone}
          onOpen={(item) => change({ item })}
          stale={items.loading}
        />
      )}
      <Pages page={address.page} total={total} onPage={(page) => change({ page })} />
    </section>
  );
}
