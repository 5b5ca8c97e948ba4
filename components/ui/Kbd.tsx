// A key, for the eyes only: the control it belongs to names itself.
import styles from './Kbd.module.css';

export function Kbd({ keys, onAccent = false }: { keys: string; onAccent?: boolean }) {
  return (
    <span aria-hidden="true" className={`${styles.kbd} ${onAccent ? styles.onAccent : ''}`}>
      {keys}
    </span>
  );
}
