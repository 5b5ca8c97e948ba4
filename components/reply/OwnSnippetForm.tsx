// One of the agent's own snippets, changed: its name and its text, upon the version that is known here.
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TemplateDraft } from '../../lib/contracts/reference.ts';
import type { Template } from '../../lib/contracts/template.ts';
import type { RefuseTemplate } from '../../lib/domain/tone/refused-template.ts';
import type { CommandError } from '../../lib/extension/messages.ts';
import { Button } from '../ui/Button.tsx';
import { Field, TextAreaField } from '../ui/Field.tsx';
import type { SnippetWords } from './entered-words.ts';
import words from './Words.module.css';

type OwnSnippetFormProps = {
  snippet: Template;
  /** As it was changed so far. */
  entered: SnippetWords;
  onEnter: (words: SnippetWords) => void;
  /** Why a text cannot be kept. */
  refuse: RefuseTemplate;
  keep: (template: TemplateDraft) => Promise<CommandError | null>;
  onClose: () => void;
};

/** The draft of its next version. */
export const nextVersion = (
  { version, updatedAt: _, updatedBy: __, ...snippet }: Template,
  change: Partial<TemplateDraft>,
): TemplateDraft => ({
  ...snippet,
  ...change,
  baseVersion: version,
});

export function OwnSnippetForm({ snippet, entered: { title, body }, onEnter, refuse, keep, onClose }: OwnSnippetFormProps) {
  const t = useTranslations('words');
  const common = useTranslations('common');
  const errors = useTranslations('error');
  const [failure, setFailure] = useState<CommandError | null>(null);
  const [saving, setSaving] = useState(false);
  const refusal = refuse(title) ?? refuse(body);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSaving(true);
    void keep(nextVersion(snippet, { title: title.trim(), body })).then((answer) => {
      setSaving(false);
      setFailure(answer);
      if (answer === null) onClose();
    });
  };
  return (
    <form className={words.keep} aria-label={t('editOwn', { title: snippet.title })} onSubmit={submit}>
      <Field
        label={t('keepTitle')}
        value={title}
        maxLength={500}
        required
        autoFocus
        onChange={(event) => onEnter({ title: event.target.value, body })}
      />
      <TextAreaField
        label={t('ownText')}
        rows={4}
        value={body}
        maxLength={20_000}
        required
        error={refusal === null ? undefined : t(`refused.${refusal.reason}`)}
        onChange={(event) => onEnter({ title, body: event.target.value })}
      />
      {failure === null ? null : (
        <p role="alert" className={words.said}>
          {t('keepFailed', { reason: errors(failure.code) })}
        </p>
      )}
      <div className={words.tools}>
        <Button type="submit" size="small" disabled={saving || title.trim() === '' || body.trim() === '' || refusal !== null}>
          {t('keep')}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {common('cancel')}
        </Button>
      </div>
    </form>
  );
}
