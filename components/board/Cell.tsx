// A cell of the board's tables. On a phone each row is a card: the cell says its column's name itself, and is not there where it has nothing to say.
import type { ReactNode } from 'react';
import tables from './LogTable.module.css';

type CellProps = {
  /** None where a button stands that names itself. */
  label?: string;
  className?: string | undefined;
  /** What stands in it says only that there is nothing. */
  blank?: boolean;
  children: ReactNode;
};

export function Cell({ label, className, blank = false, children }: CellProps) {
  const names = [className, blank ? tables.blank : undefined, label === undefined ? tables.tool : undefined];
  return (
    <td data-label={label} className={names.filter(Boolean).join(' ') || undefined}>
      <div className={tables.cell}>{children}</div>
    </td>
  );
}
