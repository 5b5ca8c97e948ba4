// A labelled input: label above, hint and error below, tied together for screen readers.
import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

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

export function TextAreaField({ label, hint, error, ...rest }: FieldParts & Omit<ComponentProps<'textarea'>, 'id'>) {
  const id = useId();
  return (
    <Frame id={id} label={label} hint={hint} error={error}>
      <textarea {...rest} id={id} className={styles.control} aria-invalid={Boolean(error)} {...describedBy(id, { label, hint, error })} />
    </Frame>
  );
}
