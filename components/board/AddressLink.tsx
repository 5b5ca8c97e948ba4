// A link to another address of the board: a number that leads to its items, a view, a way back. With a key held down it opens where the browser says.
import type { ReactNode } from 'react';
import { type LogAddress, writeAddress } from './log-address.ts';
import type { ChangeAddress } from './use-log-address.ts';

type AddressLinkProps = {
  address: LogAddress;
  change: ChangeAddress;
  /** What is other there; page and open item go back to none. */
  to: Partial<LogAddress>;
  /** What it leads to is what is shown. */
  current?: boolean;
  className?: string | undefined;
  title?: string | undefined;
  /** In the place of what stands in it, where that says too little by itself. */
  label?: string | undefined;
  children: ReactNode;
};

export function AddressLink({ address, change, to, current = false, className, title, label, children }: AddressLinkProps) {
  return (
    <a
      href={writeAddress({ ...address, page: 1, item: undefined, ...to }) || '?'}
      aria-current={current ? 'true' : undefined}
      aria-label={label}
      className={className}
      title={title}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(to);
      }}
    >
      {children}
    </a>
  );
}
