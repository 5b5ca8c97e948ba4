// Everything the panel can do now, by name: reviews to open, decisions, theme, language.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './Dialog.module.css';
import { Dialog } from './Dialog.tsx';

export type PaletteCommand = { id: string; name: string; keys?: string; run: () => void };

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Commands whose name holds every word of the query, in the given order; names that begin with the query first. */
export function searchCommands(commands: readonly PaletteCommand[], query: string): PaletteCommand[] {
  const whole = fold(query.trim());
  const words = whole.split(/\s+/).filter(Boolean);
  const found = commands.filter((command) => words.every((word) => fold(command.name).includes(word)));
  return found.sort((a, b) => Number(fold(b.name).startsWith(whole)) - Number(fold(a.name).startsWith(whole)));
}

export default function CommandPalette({ commands, onClose }: { commands: readonly PaletteCommand[]; onClose: () => void }) {
  const t = useTranslations('keys');
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = searchCommands(commands, query);
  const current = found[Math.min(at, found.length - 1)];
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (current !== undefined) {
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [current]);

  const run = (command: PaletteCommand) => {
    onClose();
    command.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((index) => (found.length === 0 ? 0 : (Math.min(index, found.length - 1) + step + found.length) % found.length));
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      run(current);
    }
  };
  return (
    <Dialog label={t('palette')} onClose={onClose}>
      <div className={styles.head}>
        <input
          className={styles.search}
          type="text"
          role="combobox"
          aria-label={t('search')}
          placeholder={t('search')}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={current === undefined ? undefined : `${id}-${current.id}`}
          autoComplete="off"
          autoFocus
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <span role="status" className="visually-hidden">
        {t('results', { count: found.length })}
      </span>
      {found.length === 0 ? (
        <p className={styles.nothing}>{t('nothing', { query })}</p>
      ) : (
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={t('palette')} className={styles.options} tabIndex={-1}>
          {found.map((command) => (
            // The keys are handled by the combobox above, which keeps the focus.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={command.id}
              id={`${id}-${command.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={command === current}
              className={styles.option}
              onClick={() => run(command)}
            >
              <span>{command.name}</span>
              {command.keys === undefined ? null : <Kbd keys={command.keys} />}
            </div>
          ))}
        </div>
      )}
    </Dialog>
  );
}
