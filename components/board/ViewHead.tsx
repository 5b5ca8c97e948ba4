// The head of a view that can be printed and downloaded: its name on the screen, what it shows in words on paper, and the tools.
import { Download as DownloadIcon, Printer } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import styles from './LogView.module.css';

type ViewHeadProps = {
  title: string;
  /** The title on paper. */
  printed: string;
  /** Tools before "Print". */
  children?: ReactNode;
};

export function ViewHead({ title, printed, children }: ViewHeadProps) {
  const t = useTranslations('board');
  return (
    <header className={styles.head}>
      <h1 className={styles.title} tabIndex={-1}>
        {title}
      </h1>
      <p className={styles.print}>{printed}</p>
      <div className={styles.actions}>
        {children}
        <Button size="small" icon={<Printer size={14} aria-hidden="true" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
    </header>
  );
}

/** `name`: what kind of file; `title`: what it is good for. The session's cookie goes with the link. */
export function Download({ name, href, title }: { name: string; href: string; title: string }) {
  return (
    <a className={styles.download} href={href} download title={title}>
      <DownloadIcon size={14} aria-hidden="true" /> {name}
      <span className="visually-hidden">: {title}</span>
    </a>
  );
}
