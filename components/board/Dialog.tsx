// A modal dialog by the platform's own element: focus goes in, stays in, and returns to where it was. Escape and a click outside close it, but ask
// first where something was entered that would be lost.
import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/Button.tsx';
import { LeaveQuestion } from '../ui/LeaveQuestion.tsx';
import styles from './Dialog.module.css';

type DialogProps = {
  title: ReactNode;
  side?: boolean;
  /** It holds a form whose entries are nowhere else until they are saved. */
  isForm?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** `side`: stands at the right edge over the whole height, for reading beside the table. */
export function Dialog({ title, side = false, isForm = false, onClose, children }: DialogProps) {
  const t = useTranslations('common');
  const dialog = useRef<HTMLDialogElement>(null);
  /** Where the hands were when the question came. */
  const before = useRef<Element | null>(null);
  const isTouched = useRef(false);
  const [asking, setAsking] = useState(false);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);

  const goOn = () => {
    setAsking(false);
    if (before.current instanceof HTMLElement) before.current.focus();
  };
  const leave = () => {
    if (!isForm || !isTouched.current) dialog.current?.close();
    else if (!asking) {
      before.current = document.activeElement;
      setAsking(true);
    }
  };
  return (
    <dialog
      ref={dialog}
      className={side ? `${styles.dialog} ${styles.side}` : styles.dialog}
      aria-labelledby={id}
      onClose={onClose}
      onInput={() => {
        isTouched.current = true;
      }}
      // Not left to the browser, which closes at a second Escape whatever is said to the first.
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        if (asking) goOn();
        else leave();
      }}
      onCancel={(event) => {
        if (event.target !== dialog.current) return;
        event.preventDefault();
        leave();
      }}
      onClick={(event) => {
        if (event.target === dialog.current) leave();
      }}
    >
      <div className={styles.inside}>
        <header className={styles.head}>
          <h2 id={id} className={styles.title}>
            {title}
          </h2>
          <IconButton label={t('close')} icon={<X size={16} aria-hidden="true" />} onClick={leave} />
        </header>
        {asking ? <LeaveQuestion onStay={goOn} onLeave={() => dialog.current?.close()} /> : null}
        {children}
      </div>
    </dialog>
  );
}
