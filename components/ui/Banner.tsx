// A state said in words: what happened, what to do, and the buttons to do it with.
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';

export type BannerTone = 'info' | 'good' | 'warn' | 'bad';
type BannerProps = {
  tone?: BannerTone;
  /** Instead of the tone's own. */
  icon?: typeof Info;
  title?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  /** Said by screen readers when it appears. */
  live?: boolean;
};

const ICON = { info: Info, good: CircleCheck, warn: TriangleAlert, bad: CircleAlert } as const;

export function Banner({ tone = 'info', icon, title, children, actions, live = false }: BannerProps) {
  const Icon = icon ?? ICON[tone];
  return (
    <div className={`${styles.banner} ${styles[tone]}`} {...(live ? { role: tone === 'bad' ? 'alert' : 'status' } : {})}>
      <Icon size={16} aria-hidden="true" />
      <div className={styles.body}>
        {title ? <div className={styles.title}>{title}</div> : null}
        {children ? <div>{children}</div> : null}
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </div>
  );
}
