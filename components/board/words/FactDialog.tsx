// One fact that replies may state, with the last day on which it holds.
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { type Knowledge, KnowledgeId } from '../../../lib/contracts/knowledge.ts';
import type { KnowledgeDraft } from '../../../lib/contracts/reference.ts';
import { factAsRead, type RefuseTemplate } from '../../../lib/domain/tone/refused-template.ts';
import { Button } from '../../ui/Button.tsx';
import { Field, TextAreaField } from '../../ui/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { Dialog } from '../Dialog.tsx';
import look from './Words.module.css';
import { LANGUAGES } from './words-view.ts';

type FactDialogProps = {
  fact: Knowledge | null;
  refuse: RefuseTemplate;
  message: ReactNode;
  onSave: (draft: KnowledgeDraft) => void;
  onClose: () => void;
};

const FACT_LANGUAGES = ['und', ...LANGUAGES] as const;

export function FactDialog({ fact, refuse, message, onSave, onClose }: FactDialogProps) {
  const t = useTranslations('wordsBoard');
  const tWords = useTranslations('words');
  const common = useTranslations('common');
  const [id, setId] = useState(fact?.id ?? '');
  const [title, setTitle] = useState(fact?.title ?? '');
  const [text, setText] = useState(fact?.text ?? '');
  const [language, setLanguage] = useState(fact?.language ?? 'und');
  const [validUntil, setValidUntil] = useState(fact?.validUntil ?? '');
  const refusal = refuse(factAsRead({ title, text }));
  const incomplete = !KnowledgeId.safeParse(id).success || title.trim() === '' || text.trim() === '' || refusal !== null;
  const draft = (archived: boolean): KnowledgeDraft => ({
    id,
    title: title.trim(),
    text: text.trim(),
    language,
    validUntil: validUntil === '' ? null : validUntil,
    archived,
    baseVersion: fact?.version ?? 0,
  });
  return (
    <Dialog side isForm title={fact === null ? t('newFact') : fact.title} onClose={onClose}>
      <form
        className={look.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!incomplete) onSave(draft(fact?.archived ?? false));
        }}
      >
        {message}
        <Field label={t('name')} value={title} maxLength={500} required onChange={(event) => setTitle(event.target.value)} />
        <Field
          label={t('factId', { slot: `{{fact:${id === '' ? '…' : id}}}` })}
          value={id}
          readOnly={fact !== null}
          pattern="[a-z0-9][a-z0-9\-]{0,59}"
          maxLength={60}
          required
          onChange={(event) => setId(event.target.value)}
        />
        <TextAreaField
          label={t('factText')}
          rows={4}
          value={text}
          maxLength={2_000}
          error={refusal === null ? undefined : tWords(`refused.${refusal.reason}`)}
          onChange={(event) => setText(event.target.value)}
        />
        <Select
          label={t('language')}
          value={language}
          options={FACT_LANGUAGES.map((value) => ({ value, label: value === 'und' ? t('anyLanguage') : common(`language.${value}`) }))}
          onChange={(value) => setLanguage(FACT_LANGUAGES.find((one) => one === value) ?? 'und')}
        />
        <Field label={t('validUntil')} type="date" value={validUntil} onChange={(event) => setValidUntil(event.target.value)} />
        <div className={look.actions}>
          {fact === null ? null : (
            <Button disabled={incomplete} onClick={() => onSave(draft(!fact.archived))}>
              {fact.archived ? t('takeBack') : t('putAside')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" variant="primary" disabled={incomplete}>
            {t('save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
