// The board's views as links, each with its own address; beside "Decisions", how many replies wait there.
import { ChartColumn, FileText, Gauge, Globe, ScrollText, ShieldCheck, Tags } from 'lucide-react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Role } from '../../lib/contracts/workspace.ts';
import styles from './Board.module.css';
import { DEFAULT_ADDRESS, type LogAddress, VIEWS, type View, writeAddress } from './log-address.ts';
import type { ChangeAddress } from './use-log-address.ts';

const VIEW_ICONS: Record<View, ReactNode> = {
  now: <Gauge size={16} aria-hidden="true" />,
  log: <ScrollText size={16} aria-hidden="true" />,
  causes: <ChartColumn size={16} aria-hidden="true" />,
  categories: <Tags size={16} aria-hidden="true" />,
  templates: <FileText size={16} aria-hidden="true" />,
  decisions: <ShieldCheck size={16} aria-hidden="true" />,
  sites: <Globe size={16} aria-hidden="true" />,
};

type BoardNavProps = { address: LogAddress; change: ChangeAddress; role: Role; waiting: number };

export function BoardNav({ address, change, role, waiting }: BoardNavProps) {
  const t = useTranslations('board');
  const format = useFormatter();
  return (
    <nav className={styles.views} aria-label={t('views')}>
      {VIEWS.filter((view) => view === 'log' || role !== 'agent').map((view) => (
        <a
          key={view}
          href={`/${writeAddress({ ...DEFAULT_ADDRESS, workspace: address.workspace, view })}`}
          aria-current={view === address.view ? 'page' : undefined}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            change({ view, list: undefined, of: undefined });
          }}
        >
          {VIEW_ICONS[view]} {t(`viewNames.${view}`)}
          {view === 'decisions' && waiting > 0 ? (
            <span className={styles.count} title={t('waiting', { count: waiting })}>
              <span aria-hidden="true">{format.number(waiting)}</span>
              <span className="visually-hidden">, {t('waiting', { count: waiting })}</span>
            </span>
          ) : null}
        </a>
      ))}
    </nav>
  );
}
