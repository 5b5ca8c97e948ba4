// A part of the panel that folds. Who folds it remembers it: `open` and `onToggle` come from the view state.
import { ChevronRight } from 'lucide-react';
import { type ReactNode, type Ref, useId } from 'react';
import styles from './Section.module.css';

type SectionProps = {
  title: ReactNode;
  open: boolean;
  onToggle: (open: boolean) => void;
  aside?: ReactNode;
  children: ReactNode;
  heading?: Ref<HTMLButtonElement>;
};

export function Section({ title, open, onToggle, aside, children, heading }: SectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 style={{ display: 'flex', flex: 1, minWidth: 0 }}>
          <button
            type="button"
            ref={heading}
            id={`${id}-title`}
            className={styles.toggle}
            aria-expanded={open}
            aria-controls={`${id}-body`}
            onClick={() => onToggle(!open)}
          >
            <ChevronRight size={14} aria-hidden="true" className={styles.chevron} />
            <span>{title}</span>
          </button>
        </h2>
        {aside}
      </div>
      <div id={`${id}-body`} className={styles.body} hidden={!open}>
        {open ? children : null}
      </div>
    </section>
  );
}
