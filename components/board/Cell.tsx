// A cell of the board's tables. On a phone each row is a card, and the cell says its column's name itself.
import type { ReactNode } from 'react';
import tables from './LogTable.module.css';

type CellProps = {
  /** None where a button stands that names itself. */
  label?: string;
  className?: string | undefined;
  children: ReactNode;
};

export function Cell({ label, className, children }: CellProps) {
  return (
    <td data-label={label} className={className}>
      <div className={tables.cell}>{children}</div>
    </td>
  );
}
