// The skeleton: the best one for this review ready to take with one key, the others in a searchable list.
import { ChevronsUpDown, FileText } from 'lucide-react';
import { type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Template } from '../../lib/contracts/template.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import styles from './Reply.module.css';

type TemplatePickerProps = {
  /** Best first. */
  ranked: readonly Template[];
  chosenId: string | null;
  open: boolean;
  onOpen: (open: boolean) => void;
  onUse: (template: Template) => void;
  useButton: Ref<HTMLButtonElement>;
};

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Templates that hold every word of the query, in title or body, in the given order. */
export function searchTemplates(templates: readonly Template[], query: string): Template[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  return templates.filter((template) => {
    const text = fold(`${template.title} ${template.body}`);
    return words.every((word) => text.includes(word));
  });
}

export function TemplatePicker({ ranked, chosenId, open, onOpen, onUse, useButton }: TemplatePickerProps) {
  const t = useTranslations('reply');
  const choose = useRef<HTMLButtonElement>(null);
  const first = ranked.find((template) => template.templateId === chosenId) ?? ranked[0];
  if (first === undefined) {
    return <p className={styles.tone}>{t('noSkeletons')}</p>;
  }
  const close = () => {
    onOpen(false);
    choose.current?.focus();
  };
  return (
    <div className={styles.skeletonRow}>
      <Button
        ref={useButton}
        className={styles.skeletonUse}
        icon={<FileText size={14} aria-hidden="true" />}
        aria-label={t('useSkeleton', { title: first.title })}
        onClick={() => onUse(first)}
      >
        {first.title}
      </Button>
      <IconButton
        ref={choose}
        label={t('chooseSkeleton')}
        title={`${t('chooseSkeleton')} (Alt+T)`}
        icon={<ChevronsUpDown size={16} />}
        aria-haspopup="listbox"
        aria-expanded={open}
        onClick={() => onOpen(!open)}
      />
      {open ? <Picker templates={ranked} onClose={close} onUse={onUse} /> : null}
    </div>
  );
}

function Picker({
  templates,
  onClose,
  onUse,
}: {
  templates: readonly Template[];
  onClose: () => void;
  onUse: (template: Template) => void;
}) {
  const t = useTranslations('reply');
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = searchTemplates(templates, query);
  const current = found[Math.min(at, found.length - 1)];

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    if (current !== undefined) {
      document.getElementById(`${id}-${current.templateId}`)?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [current, id]);
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && box.current?.parentElement?.contains(event.target) === false) {
        onClose();
      }
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [onClose]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((index) => (found.length === 0 ? 0 : (Math.min(index, found.length - 1) + step + found.length) % found.length));
    } else if (event.key === 'Enter' && current !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      onUse(current);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  };

  return (
    <div ref={box} className={styles.picker}>
      <input
        ref={input}
        className={styles.search}
        type="text"
        role="combobox"
        aria-label={t('searchSkeleton')}
        placeholder={t('searchSkeleton')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={current === undefined ? undefined : `${id}-${current.templateId}`}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      {found.length === 0 ? (
        <p className={styles.tone}>{t('noSkeletonFound', { query })}</p>
      ) : (
        <div id={`${id}-list`} role="listbox" aria-label={t('skeleton')} className={styles.options} tabIndex={-1}>
          {found.map((template) => (
            // The keys are handled by the combobox above, which keeps the focus.
            // biome-ignore lint/a11y/useKeyWithClickEvents: see above
            <div
              key={template.templateId}
              id={`${id}-${template.templateId}`}
              role="option"
              tabIndex={-1}
              aria-selected={template === current}
              className={styles.option}
              onClick={() => onUse(template)}
            >
              <span>{template.title}</span>
              <span className={styles.optionBody}>{template.body}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
