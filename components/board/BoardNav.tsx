// The board's views as links, each with its own address; beside "Decisions", how many replies wait there.
import { ChartColumn, FileText, Gauge, Globe, ScrollText, ShieldCheck, Tags, Timer, Users } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
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
  people: <Users size={16} aria-hidden="true" />,
  policy: <Timer size={16} aria-hidden="true" />,
  sites: <Globe size={16} aria-hidden="true" />,
};

const OF_EVERYBODY: readonly View[] = ['log', 'people'];

type BoardNavProps = { address: LogAddress; change: ChangeAddress; role: Role; waiting: number };

export function BoardNav({ address, change, role, waiting }: BoardNavProps) {
  const t = useTranslations('board');
  const format = useFormatter();
  const nav = useRef<HTMLElement>(null);
  // On a phone the views stand in one line that is wider than the window. Only that line is moved, never the page.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the link that is current comes from the view.
  useEffect(() => {
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && link)
      nav.current.scrollLeft = link.offsetLeft - nav.current.offsetLeft - (nav.current.clientWidth - link.offsetWidth) / 2;
  }, [address.view]);
  return (
    <nav ref={nav} className={styles.views} aria-label={t('views')}>
      {VIEWS.filter((view) => OF_EVERYBODY.includes(view) || role !== 'agent').map((view) => (
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
