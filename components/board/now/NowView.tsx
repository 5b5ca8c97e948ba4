// Now: what is late, what will be, who holds how much, what waits for a lead, what is unusual. Every number leads to its items, and these stand under
// the numbers in the place of the rest. Asked again and again while it is open: a deadline that passes moves its item by itself.
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Workspace } from '../../../lib/contracts/workspace.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { BoardApi, BoardReference } from '../board-api.ts';
import type { LogAddress } from '../log-address.ts';
import { TrailDialog } from '../TrailDialog.tsx';
import { Unread } from '../Unread.tsx';
import { useAgain } from '../use-again.ts';
import { useAnswer } from '../use-answer.ts';
import { useFilterWords } from '../use-filter-words.ts';
import type { ChangeAddress } from '../use-log-address.ts';
import { ViewHead } from '../ViewHead.tsx';
import { Holders } from './Holders.tsx';
import { NewToday } from './NewToday.tsx';
import styles from './Now.module.css';
import { NowItems } from './NowItems.tsx';
import { NowNumbers } from './NowNumbers.tsx';
import { queryOf } from './now-lists.ts';

const NO_SITES: readonly string[] = [];

type NowViewProps = {
  api: Pick<BoardApi, 'now' | 'nowItems' | 'events'>;
  workspace: Workspace;
  reference: BoardReference;
  address: LogAddress;
  change: ChangeAddress;
};

export function NowView({ api, workspace, reference, address, change }: NowViewProps) {
  const t = useTranslations('now');
  const tBoard = useTranslations('board');
  const tCommon = useTranslations('common');
  const format = useFormatter();
  const { workspaceId } = workspace;
  const board = useAnswer(useCallback((signal: AbortSignal) => api.now(workspaceId, signal), [api, workspaceId]));
  useAgain(board.retry);
  const { categoryName } = useFilterWords({ reference, address, filter: {}, sites: NO_SITES, urlOf: () => undefined });
  const query = queryOf(address);
  const at = board.value?.at ?? null;
  const links = { address, change };

  return (
    <>
      <ViewHead
        title={tBoard('viewNames.now')}
        printed={t('printed', {
          workspace: workspace.name,
          at: at === null ? '' : format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' }),
        })}
      />
      <p className={styles.quiet}>
        {at === null ? null : `${t('asOf', { time: format.dateTime(new Date(at), { timeStyle: 'medium' }) })} `}
        {t('known')}
      </p>
      <Unread title={t('failed')} error={board.error} retry={board.retry} />
      {board.value === null ? (
        board.error === null ? (
          <Skeleton lines={6} label={tCommon('loading')} />
        ) : null
      ) : (
        <>
          <NowNumbers board={board.value} {...links} />
          {query === null ? (
            <>
              <Holders held={board.value.held} members={reference.members} {...links} />
              <NewToday fresh={board.value.new} categoryName={categoryName} {...links} />
            </>
          ) : (
            <NowItems
              key={`${query.list} ${address.of ?? ''}`}
              {...{ api, workspaceId, query, board: board.value, reference, categoryName, address, change }}
            />
          )}
        </>
      )}
      {address.item === undefined ? null : (
        <TrailDialog
          key={address.item}
          {...{ api, workspaceId, categoryName }}
          itemId={address.item}
          timeZone={reference.timeZone}
          onClose={() => change({ item: undefined })}
        />
      )}
    </>
  );
}
