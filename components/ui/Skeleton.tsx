// Space kept for content on its way. Never put in place of text that is already there.
import styles from './Skeleton.module.css';

const WIDTHS = ['80%', '60%', '70%', '50%'];

export function Skeleton({ lines, label }: { lines: number; label: string }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{label}</span>
      {WIDTHS.slice(0, lines).map((width) => (
        <div key={width} className={styles.line} style={{ width }} />
      ))}
    </div>
  );
}
