// The skeleton: the best one for this review ready to take with one key, at most three suggested, the others in a searchable list.
import { ChevronsUpDown, FileText, TriangleAlert } from 'lucide-react';
import { type Ref, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Template } from '../../lib/contracts/template.ts';
import type { FactProblem } from '../../lib/domain/tone/facts.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { useOptionList } from '../ui/use-option-list.ts';
import { useFactWords } from './CoverList.tsx';
import styles from './Reply.module.css';
import type { SearchWords } from './use-words.ts';
import wordStyles from './Words.module.css';

type TemplatePickerProps = {
  /** Best first. */
  ranked: readonly Template[];
  /** How many of them, from the first, are suggested. */
  suggested: number;
  search: SearchWords;
  /** A skeleton as it would go into the draft. */
  preview: (template: Template) => string;
  /** Facts that keep a skeleton from being filled. */
  problemsOf: (template: Template) => readonly FactProblem[];
  chosenId: string | null;
  open: boolean;
  onOpen: (open: boolean) => void;
  onUse: (template: Template) => void;
  useButton: Ref<HTMLButtonElement>;
};

export function TemplatePicker({
  ranked,
  suggested,
  search,
  preview,
  problemsOf,
  chosenId,
  open,
  onOpen,
  onUse,
  useButton,
}: TemplatePickerProps) {
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
      {open ? (
        <Picker
          templates={ranked}
          suggested={suggested}
          search={search}
          preview={preview}
          problemsOf={problemsOf}
          onClose={close}
          onUse={onUse}
        />
      ) : null}
    </div>
  );
}

type PickerProps = Pick<TemplatePickerProps, 'suggested' | 'search' | 'preview' | 'problemsOf' | 'onUse'> & {
  templates: readonly Template[];
  onClose: () => void;
};

function Picker({ templates, suggested, search, preview, problemsOf, onClose, onUse }: PickerProps) {
  const t = useTranslations('reply');
  const words = useTranslations('words');
  const factWords = useFactWords();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const { query, found, input, list, option } = useOptionList({
    search: (typed) => search(templates, typed),
    idOf: (template) => template.templateId,
    onTake: onUse,
    onClose,
  });

  // The whole of it, not its first line alone: the panel may end, or the bar of Insert begin, in the middle of the list.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && box.current?.parentElement?.contains(event.target) === false) {
        onClose();
      }
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [onClose]);

  return (
    <div ref={box} className={styles.picker}>
      <input ref={field} className={styles.search} aria-label={t('searchSkeleton')} placeholder={t('searchSkeleton')} {...input} />
      {found.length === 0 ? (
        <p className={styles.tone}>{t('noSkeletonFound', { query })}</p>
      ) : (
        <div className={styles.options} {...list(t('skeleton'))}>
          {found.map((template) => (
            <div key={template.templateId} className={styles.option} {...option(template)}>
              <span>
                {template.title}{' '}
                {templates.indexOf(template) < suggested ? <span className={wordStyles.mark}>{words('suggested')}</span> : null}
                {template.personal === true ? <span className={wordStyles.mine}>{words('mine')}</span> : null}
              </span>
              {problemsOf(template).map((problem) => (
                <span key={problem.id} className={wordStyles.stale}>
                  <TriangleAlert size={14} aria-hidden="true" />
                  {factWords(problem)}
                </span>
              ))}
              <span className={styles.optionBody}>{preview(template)}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
