// Where our statement stands, on an item that is handled: said, shown and corrected here, since the decision itself is not gone through again.
import { ExternalLink } from 'lucide-react';
import { type FormEvent, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import { isLink } from '../../lib/domain/decision/statement.ts';
import { formEscape } from '../keys/form-escape.ts';
import { useEntered } from '../reply/entered-words.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './Decision.module.css';

type StatementLinkProps = { item: Item; onLink: (url: string) => Promise<void> };

/** Of an item whose decision speaks of a statement (`hasStatement`). */
export function StatementLink({ item, onLink }: StatementLinkProps) {
  const t = useTranslations('decision');
  const url = item.decision?.statementUrl ?? null;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const isClosing = useRef(false);
  const close = useCallback(() => {
    isClosing.current = true;
    setOpen(false);
  }, []);
  useLayoutEffect(() => {
    if (!isClosing.current || opener.current === null) return;
    isClosing.current = false;
    opener.current.focus();
  });
  if (open) return <StatementForm url={url} onLink={onLink} onClose={close} />;
  return (
    <div className={styles.bar}>
      {url === null ? (
        <span>{t('statementMissing')}</span>
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {t('openStatement')} <ExternalLink size={12} aria-hidden="true" />
        </a>
      )}
      <Button ref={opener} size="small" variant={url === null ? 'secondary' : 'quiet'} onClick={() => setOpen(true)}>
        {url === null ? t('addStatement') : t('changeStatement')}
      </Button>
    </div>
  );
}

/** `url`: as the record has it. What is entered and not recorded is kept with the review. */
function StatementForm({ url, onLink, onClose }: Pick<StatementLinkProps, 'onLink'> & { url: string | null; onClose: () => void }) {
  const t = useTranslations('decision');
  const common = useTranslations('common');
  const [kept, setKept] = useEntered('statement', () => null);
  const entered = kept ?? url ?? '';
  const [missing, setMissing] = useState(false);
  const [sent, setSent] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  useLayoutEffect(() => {
    // What was entered stays in the form until the record has it.
    if (sent === null || sent !== url) return;
    setKept(null);
    onClose();
  }, [sent, url, setKept, onClose]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const link = entered.trim();
    if (!isLink(link)) setMissing(true);
    else if (link === url) {
      setKept(null);
      onClose();
    } else if (!saving) {
      setSent(link);
      setSaving(true);
      void onLink(link).finally(() => setSaving(false));
    }
  };
  return (
    <form className={styles.flow} onSubmit={submit} onKeyDown={formEscape(onClose)} noValidate>
      <Field
        label={t('statement')}
        hint={t('statementHint')}
        error={missing && !isLink(entered) ? (entered.trim() === '' ? t('required') : t('badLink')) : undefined}
        value={entered}
        inputMode="url"
        maxLength={4_000}
        // The agent has just asked for this field.
        autoFocus
        onChange={(event) => setKept(event.target.value)}
      />
      <div className={styles.actions}>
        <Button onClick={onClose}>{common('cancel')}</Button>
        <Button type="submit" disabled={saving}>
          {t('saveStatement')}
        </Button>
      </div>
    </form>
  );
}
