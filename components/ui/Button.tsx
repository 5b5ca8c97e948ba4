// The one button of the panel and the board. At most one `primary` is on screen at a time.
import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { Kbd } from './Kbd.tsx';

type ButtonProps = ComponentProps<'button'> & {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  size?: 'medium' | 'small';
  icon?: ReactNode;
  /** The key that does the same, shown inside the button. */
  shortcut?: string | undefined;
};

const VARIANT = { primary: styles.primary, secondary: '', quiet: styles.quiet, danger: styles.danger } as const;

export function Button({ variant = 'secondary', size = 'medium', icon, shortcut, className, children, ...rest }: ButtonProps) {
  const names = [styles.button, VARIANT[variant], size === 'small' ? styles.small : '', className];
  return (
    <button type="button" {...rest} className={names.filter(Boolean).join(' ')}>
      {icon}
      <span>{children}</span>
      {shortcut ? <Kbd keys={shortcut} onAccent={variant === 'primary'} /> : null}
    </button>
  );
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & { label: string; icon: ReactNode };

/** A square button with an icon; `label` is its name and its tooltip. */
export function IconButton({ label, icon, className, title, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={title ?? label}
      className={[styles.button, styles.icon, className].filter(Boolean).join(' ')}
    >
      {icon}
    </button>
  );
}
