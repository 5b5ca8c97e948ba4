// A labelled input: label above, hint and error below, tied together for screen readers.
import { ChevronDown } from 'lucide-react';
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Field.module.css';
import type { SelectOption } from './Select.tsx';

type FieldParts = { label: ReactNode; hint?: ReactNode; error?: ReactNode };

function describedBy(id: string, { hint, error }: FieldParts) {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {};
}

function Frame({ id, label, hint, error, children }: FieldParts & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
      {hint ? (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      ) : null}
      {error ? (
        <div id={`${id}-error`} className={styles.error}>
          {error}
        </div>
      ) : null}
    </div>
  );
}

export function Field({ label, hint, error, ...rest }: FieldParts & Omit<ComponentProps<'input'>, 'id'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <input {...rest} id={id} className={styles.control} aria-invalid={Boolean(error)} {...describedBy(id, { label, hint, error })} />
    </Frame>
  );
}

type SelectFieldProps = FieldParts &
  Omit<ComponentProps<'select'>, 'id' | 'onChange' | 'children'> & { options: readonly SelectOption[]; onChange: (value: string) => void };

export function SelectField({ label, hint, error, options, onChange, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <span className={styles.selectBox}>
        <select
          {...rest}
          id={id}
          className={styles.select}
          aria-invalid={Boolean(error)}
          {...describedBy(id, { label, hint, error })}
          onChange={(event) => onChange(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown size={14} aria-hidden="true" className={styles.chevron} />
      </span>
    </Frame>
  );
}

export function TextAreaField({ label, hint, error, ...rest }: FieldParts & Omit<ComponentProps<'textarea'>, 'id'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea {...rest} id={id} className={styles.control} aria-invalid={Boolean(error)} {...describedBy(id, { label, hint, error })} />
    </Frame>
  );
}
