// A short fact with an icon and a word: never by colour only.
import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export type BadgeTone = 'neutral' | 'accent' | 'good' | 'warn' | 'bad' | 'striped';
type BadgeProps = { tone?: BadgeTone; icon?: ReactNode; title?: string | undefined; children: ReactNode };

export function Badge({ tone = 'neutral', icon, title, children }: BadgeProps) {
  return (
    <span className={`${styles.badge} ${tone === 'neutral' ? '' : styles[tone]}`} title={title}>
      {icon}
      <span>{children}</span>
    </span>
  );
}
