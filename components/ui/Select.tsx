// A native select in the panel's clothes: the browser's own list is the quickest with keys, and screen readers know it.
import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import styles from './Field.module.css';

export type SelectOption = { value: string; label: string };
type SelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'children'> & {
  /** Its accessible name; put a visible label beside it, or choose options that speak for themselves. */
  label: string;
  options: readonly SelectOption[];
  onChange: (value: string) => void;
};

export function Select({ label, options, onChange, className, ...rest }: SelectProps) {
  return (
    <span className={`${styles.selectBox} ${className ?? ''}`}>
      <select {...rest} aria-label={label} className={styles.select} onChange={(event) => onChange(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown size={14} aria-hidden="true" className={styles.chevron} />
    </span>
  );
}
