// A snippet at the caret: a small list over the draft, opened by `/` or Ctrl+/. Escape goes back to where the caret was.
import { Pencil, TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TemplateDraft } from '../../lib/contracts/reference.ts';
import type { Template } from '../../lib/contracts/template.ts';
import type { FactProblem } from '../../lib/domain/tone/facts.ts';
import type { RefuseTemplate } from '../../lib/domain/tone/refused-template.ts';
import type { CommandError } from '../../lib/extension/messages.ts';
import { IconButton } from '../ui/Button.tsx';
import { LeaveQuestion } from '../ui/LeaveQuestion.tsx';
import { useOptionList } from '../ui/use-option-list.ts';
import { useFactWords } from './CoverList.tsx';
import { useEntered } from './entered-words.ts';
import { OwnSnippetForm } from './OwnSnippetForm.tsx';
import styles from './Reply.module.css';
import type { SearchWords } from './use-words.ts';
import words from './Words.module.css';

type SnippetPickerProps = {
  /** Best first. */
  snippets: readonly Template[];
  search: SearchWords;
  /** A snippet as it would go into the draft. */
  preview: (snippet: Template) => string;
  problemsOf: (snippet: Template) => readonly FactProblem[];
  onTake: (snippet: Template) => void;
  onClose: () => void;
  /** Takes one of the agent's own out of use. */
  onForget: (snippet: Template) => void;
  /** Why a text cannot be kept. */
  refuse: RefuseTemplate;
  /** Saves one of the agent's own as it was changed. */
  keep: (template: TemplateDraft) => Promise<CommandError | null>;
};

export function SnippetPicker({ snippets, search, preview, problemsOf, onTake, onClose, onForget, refuse, keep }: SnippetPickerProps) {
  const t = useTranslations('words');
  const factWords = useFactWords();
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [edited, setEdited] = useState<Template | null>(null);
  const [entered, setEntered] = useEntered('ownSnippets', () => ({}));
  /** Something was entered into the form that is not kept yet. */
  const isTouched = edited !== null && entered[edited.templateId] !== undefined;
  const [asking, setAsking] = useState(false);
  const edit = (snippet: Template | null) => {
    if (edited !== null) setEntered({ ...entered, [edited.templateId]: undefined });
    setAsking(false);
    setEdited(snippet);
  };
  const { query, found, input, list, option } = useOptionList({
    search: (typed) => search(snippets, typed),
    idOf: (snippet) => snippet.templateId,
    onTake,
    onClose,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: back from the form, the hands are at the search again.
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [edited]);
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false && !isTouched) onClose();
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [onClose, isTouched]);
  const goOn = () => {
    setAsking(false);
    box.current?.querySelector('textarea')?.focus();
  };
  const own = found.filter((snippet) => snippet.personal === true);
  if (edited !== null)
    return (
      // Escape leaves the form, not the list: it is on its way up to keys of the whole panel.
      // biome-ignore lint/a11y/noStaticElementInteractions: keys of the form inside.
      <div
        ref={box}
        className={`${styles.picker} ${words.snippets}`}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          if (!isTouched) edit(null);
          else if (asking) goOn();
          else setAsking(true);
        }}
      >
        {asking ? <LeaveQuestion onStay={goOn} onLeave={() => edit(null)} /> : null}
        <OwnSnippetForm
          snippet={edited}
          entered={entered[edited.templateId] ?? edited}
          onEnter={(change) => setEntered({ ...entered, [edited.templateId]: change })}
          refuse={refuse}
          keep={keep}
          onClose={() => edit(null)}
        />
      </div>
    );
  return (
    <div ref={box} className={`${styles.picker} ${words.snippets}`}>
      <input ref={field} className={styles.search} aria-label={t('searchSnippet')} placeholder={t('searchSnippet')} {...input} />
      {found.length === 0 ? (
        <p className={styles.tone}>{snippets.length === 0 ? t('noSnippets') : t('noSnippetFound', { query })}</p>
      ) : (
        <div className={styles.options} {...list(t('snippet'))}>
          {found.map((snippet) => (
            <div key={snippet.templateId} className={styles.option} {...option(snippet)}>
              <span>
                {snippet.title} {snippet.personal === true ? <span className={words.mine}>{t('mine')}</span> : null}
              </span>
              {problemsOf(snippet).map((problem) => (
                <span key={problem.id} className={words.stale}>
                  <TriangleAlert size={14} aria-hidden="true" />
                  {factWords(problem)}
                </span>
              ))}
              <span className={styles.optionBody}>{preview(snippet)}</span>
            </div>
          ))}
        </div>
      )}
      {own.length === 0 ? null : (
        <div className={words.own}>
          {own.slice(0, 5).map((snippet) => (
            <span key={snippet.templateId} className={words.ownOne}>
              {snippet.title}
              <IconButton
                label={t('editOwn', { title: snippet.title })}
                icon={<Pencil size={14} aria-hidden="true" />}
                onClick={() => edit(snippet)}
              />
              <IconButton
                label={t('forget', { title: snippet.title })}
                icon={<X size={14} aria-hidden="true" />}
                onClick={() => onForget(snippet)}
              />
            </span>
          ))}
        </div>
      )}
    </div>
  );
}
