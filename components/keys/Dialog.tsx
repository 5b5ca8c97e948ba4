// A modal dialog of the browser's own: it keeps the focus, Esc closes it, and the focus goes back where it was.
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './Dialog.module.css';

type DialogProps = { label: string; onClose: () => void; children: ReactNode };

export function Dialog({ label, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) {
        before.focus();
      }
    };
  }, []);
  return (
    // A click on the backdrop is a click on the dialog itself; Esc is the key for it.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) {
          onClose();
        }
      }}
    >
      {children}
    </dialog>
  );
}
