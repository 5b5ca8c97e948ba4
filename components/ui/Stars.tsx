// A rating as stars of five; other scales are shown as numbers, since rounding them to stars would be a claim of ours.
import { Star } from 'lucide-react';
import styles from './Stars.module.css';

type StarsProps = {
  rating: { value: number; max: number };
  /** What a screen reader says, e.g. "1 star of 5". */
  label: string;
  size?: number;
};

export function Stars({ rating, label, size = 14 }: StarsProps) {
  if (rating.max !== 5) {
    return <span title={label}>{`${rating.value} / ${rating.max}`}</span>;
  }
  return (
    <span className={styles.stars} role="img" aria-label={label} title={label}>
      {[1, 2, 3, 4, 5].map((position) => {
        const filled = position <= Math.round(rating.value);
        return (
          <Star
            key={position}
            size={size}
            strokeWidth={1.5}
            fill={filled ? 'currentColor' : 'none'}
            className={filled ? '' : styles.empty}
          />
        );
      })}
    </span>
  );
}
