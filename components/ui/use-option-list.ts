// A combobox over a list: the text field keeps the focus, arrows move through the options and round its ends, Enter takes one.
import { type KeyboardEvent, useEffect, useId, useState } from 'react';

type OptionListOptions<T> = {
  /** The options that answer the query, best first. */
  search: (query: string) => T[];
  idOf: (option: T) => string;
  onTake: (option: T) => void;
  /** Where given, Escape belongs to the list, and neither key goes further. */
  onClose?: () => void;
};

export function useOptionList<T>({ search, idOf, onTake, onClose }: OptionListOptions<T>) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = search(query);
  const current = found[Math.min(at, found.length - 1)];
  const domId = (option: T) => `${id}-${idOf(option)}`;
  const currentId = current === undefined ? undefined : domId(current);

  useEffect(() => {
    if (currentId !== undefined) document.getElementById(currentId)?.scrollIntoView?.({ block: 'nearest' });
  }, [currentId]);

  const onKeyDown = (event: KeyboardEvent) => {
    const take = event.key === 'Enter' && current !== undefined;
    const close = event.key === 'Escape' && onClose !== undefined;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (!take && !close && step === 0) return;
    event.preventDefault();
    if (onClose !== undefined && step === 0) event.stopPropagation();
    if (take) onTake(current);
    else if (close) onClose();
    else if (found.length > 0) setAt((index) => (Math.min(index, found.length - 1) + step + found.length) % found.length);
  };

  return {
    query,
    found,
    input: {
      type: 'text',
      role: 'combobox',
      'aria-expanded': true,
      'aria-controls': `${id}-list`,
      'aria-activedescendant': currentId,
      autoComplete: 'off',
      value: query,
      onChange: (event: { target: { value: string } }) => {
        setQuery(event.target.value);
        setAt(0);
      },
      onKeyDown,
    },
    list: (label: string) => ({ id: `${id}-list`, role: 'listbox', 'aria-label': label, tabIndex: -1 }),
    option: (option: T) => ({
      id: domId(option),
      role: 'option',
      tabIndex: -1,
      'aria-selected': option === current,
      onClick: () => onTake(option),
    }),
  } as const;
}
