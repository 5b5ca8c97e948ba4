// Site and place, the sync state only when it is not in order, what is late elsewhere on the page or owed anywhere, and the way to commands, keys and settings.
import { AlarmClock, CircleAlert, CloudOff, Keyboard, Search, Settings, UploadCloud } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/Button.tsx';
import { useScrollRoom } from '../ui/use-scroll-room.ts';
import styles from './Page.module.css';
import { type SyncFacts, syncStateOf } from './sync-words.ts';

type PanelHeaderProps = {
  /** Null where no page has reported. */
  site: string | null;
  host: string | null;
  sync: SyncFacts;
  unsentOpen: boolean;
  onUnsent: () => void;
  /** Reviews of this page, other than the open one, that are late or will be soon. */
  others: { late: number; soon: number };
  onOthers: (() => void) | null;
  /** Counts of what is owed on any page. */
  owed?: ReactNode;
  onPalette: () => void;
  onKeys: () => void;
  onOptions: () => void;
};

export function PanelHeader(props: PanelHeaderProps) {
  const { site, host, sync, unsentOpen, onUnsent, others, onOthers, owed, onPalette, onKeys, onOptions } = props;
  const t = useTranslations('page');
  const sla = useTranslations('sla');
  const room = useScrollRoom('top');
  const both = others.late > 0 && others.soon > 0 ? 'yes' : 'no';
  return (
    <header ref={room} className={styles.header}>
      <h1 className={styles.place} title={host ?? undefined}>
        {site ?? 'Vidhuk'}
        {host === null ? null : <span className={styles.host}>{` · ${host}`}</span>}
      </h1>
      <span className={styles.tools}>
        <IconButton label={t('openPalette')} title={`${t('openPalette')} (Ctrl+K)`} icon={<Search size={16} />} onClick={onPalette} />
        <IconButton label={t('openKeys')} title={`${t('openKeys')} (?)`} icon={<Keyboard size={16} />} onClick={onKeys} />
        <IconButton label={t('openOptions')} icon={<Settings size={16} />} onClick={onOptions} />
      </span>
      <SyncPill sync={sync} open={unsentOpen} onOpen={onUnsent} />
      {others.late + others.soon === 0 || onOthers === null ? null : (
        <button
          type="button"
          className={`${styles.pill} ${others.late > 0 ? styles.bad : ''}`}
          title={sla('othersHint')}
          onClick={onOthers}
        >
          <AlarmClock size={14} aria-hidden="true" />
          {sla('others', { ...others, both })}
        </button>
      )}
      {owed}
    </header>
  );
}

function SyncPill({ sync, open, onOpen }: { sync: SyncFacts; open: boolean; onOpen: () => void }) {
  const t = useTranslations('page.sync');
  const state = syncStateOf(sync);
  const waiting = sync.waiting + sync.blocked;
  if (state === 'in_order' || (state === 'signed_out' && waiting === 0)) {
    return null;
  }
  const look = {
    sending: { Icon: UploadCloud, tone: styles.calm, text: t('unsent', { count: waiting }) },
    signed_out: { Icon: UploadCloud, tone: '', text: t('unsent', { count: waiting }) },
    offline: { Icon: CloudOff, tone: '', text: waiting === 0 ? t('offline') : t('offlineWaiting', { count: waiting }) },
    server_down: {
      Icon: CloudOff,
      tone: '',
      text: waiting === 0 ? t('serverDown') : `${t('serverDown')}, ${t('unsent', { count: waiting })}`,
    },
    blocked: { Icon: CircleAlert, tone: styles.bad, text: t('blocked', { count: sync.blocked }) },
  }[state];
  return (
    <button type="button" className={`${styles.pill} ${look.tone ?? ''}`} aria-expanded={open} onClick={onOpen}>
      <look.Icon size={14} aria-hidden="true" />
      {look.text}
    </button>
  );
}
