// Under the draft: insert a snippet, and keep a part of the draft as one's own.
import { BookmarkPlus, Quote } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { uuidv7 } from 'uuidv7';
import type { CategoryId } from '../../lib/contracts/category.ts';
import type { TemplateDraft } from '../../lib/contracts/reference.ts';
import type { Template } from '../../lib/contracts/template.ts';
import type { RefuseTemplate } from '../../lib/domain/tone/refused-template.ts';
import type { CommandError } from '../../lib/extension/messages.ts';
import { formEscape } from '../keys/form-escape.ts';
import { isMac, keyName } from '../keys/key-names.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { type SnippetWords, useEntered } from './entered-words.ts';
import words from './Words.module.css';

type SnippetToolsProps = {
  language: Template['language'] | 'und';
  category: CategoryId | null;
  /** The selected part of the draft, or the whole of it. */
  textToKeep: () => string;
  onSnippet: () => void;
  /** Why a text cannot be kept. */
  refuse: RefuseTemplate;
  keep: (template: TemplateDraft) => Promise<CommandError | null>;
};

const TITLE_LETTERS = 60;

/** What is kept has no place in the draft any more: names and slots were filled already. */
export function SnippetTools({ language, category, textToKeep, onSnippet, refuse, keep }: SnippetToolsProps) {
  const t = useTranslations('words');
  const common = useTranslations('common');
  const errors = useTranslations('error');
  const [entered, setEntered] = useEntered('snippet', () => null);
  const [said, setSaid] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const form = entered?.open === true ? entered : null;
  const isOpen = form !== null;
  const box = useRef<HTMLFormElement>(null);
  // The field takes the focus, but the whole form must be in sight: it stands where the bar of Insert lies.
  useEffect(() => {
    if (isOpen) box.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  const refusal = form === null ? null : refuse(form.body);
  const begin = () => {
    const body = textToKeep().trim();
    const title = entered?.body === body ? entered.title : (body.split('\n')[0] ?? '').slice(0, TITLE_LETTERS).toWellFormed();
    setEntered({ body, title, open: true });
    setSaid(null);
  };
  const close = () => setEntered(entered === null ? null : { ...entered, open: false });
  const save = async ({ title, body }: SnippetWords) => {
    const failure = await keep({
      templateId: uuidv7(),
      title: title.trim(),
      kind: 'snippet',
      personal: true,
      language: language === 'und' ? 'uk' : language,
      categories: category === null ? [] : [category],
      sites: [],
      body,
      archived: false,
      baseVersion: 0,
    });
    setSaid(failure === null ? t('kept') : t('keepFailed', { reason: errors(failure.code) }));
    if (failure === null) setEntered(null);
  };
  return (
    <>
      <div className={words.tools}>
        <Button
          size="small"
          variant="quiet"
          icon={<Quote size={14} aria-hidden="true" />}
          title={`${t('insertSnippet')} (${keyName('Ctrl+/', isMac())})`}
          onClick={onSnippet}
        >
          {t('insertSnippet')}
        </Button>
        {language === 'und' ? null : (
          <Button
            size="small"
            variant="quiet"
            icon={<BookmarkPlus size={14} aria-hidden="true" />}
            ref={opener}
            aria-expanded={isOpen}
            onClick={form === null ? begin : close}
          >
            {t('keepAsSnippet')}
          </Button>
        )}
      </div>
      <p aria-live="polite" className={said === null ? 'visually-hidden' : words.said}>
        {said}
      </p>
      {form === null ? null : (
        <form
          ref={box}
          className={words.keep}
          onSubmit={(event) => {
            event.preventDefault();
            void save(form);
          }}
          onKeyDown={formEscape(() => {
            close();
            opener.current?.focus();
          })}
        >
          <Field
            label={t('keepTitle')}
            hint={t('keepHint')}
            error={refusal === null ? undefined : t(`refused.${refusal.reason}`)}
            value={form.title}
            maxLength={500}
            required
            autoFocus
            onChange={(event) => setEntered({ ...form, title: event.target.value })}
          />
          <div className={words.tools}>
            <Button type="submit" size="small" disabled={form.body === '' || form.title.trim() === '' || refusal !== null}>
              {t('keep')}
            </Button>
            <Button size="small" variant="quiet" onClick={close}>
              {common('cancel')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}
