// A modal dialog by the platform's own element: focus goes in, stays in, and returns to where it was. Escape and a click outside close it.
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/Button.tsx';
import styles from './Dialog.module.css';

type DialogProps = { title: ReactNode; side?: boolean; onClose: () => void; children: ReactNode };

/** `side`: stands at the right edge over the whole height, for reading beside the table. */
export function Dialog({ title, side = false, onClose, children }: DialogProps) {
  const t = useTranslations('common');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself; the click is for the backdrop.
    <dialog
      ref={dialog}
      className={side ? `${styles.dialog} ${styles.side}` : styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) dialog.current.close();
      }}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <IconButton label={t('close')} icon={<X size={16} aria-hidden="true" />} onClick={() => dialog.current?.close()} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
