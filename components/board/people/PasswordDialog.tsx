// One's own password. Every other session of the account ends with it, also that of the extension.
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ErrorCode } from '../../../lib/contracts/errors.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import type { BoardApi } from '../board-api.ts';
import { Dialog } from '../Dialog.tsx';
import styles from './People.module.css';

type PasswordDialogProps = { api: Pick<BoardApi, 'changePassword'>; onChanged: () => void; onClose: () => void };

/** As it was typed: a password may begin or end with a space. */
const secretOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

export function PasswordDialog({ api, onChanged, onClose }: PasswordDialogProps) {
  const t = useTranslations('people.password');
  const tError = useTranslations('error');
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    const answer = await api.changePassword(secretOf(form, 'current'), secretOf(form, 'next'));
    setBusy(false);
    if (answer.ok) onChanged();
    else setError(answer.code);
  };
  return (
    <Dialog title={t('title')} onClose={onClose}>
      {error === null ? null : (
        <Banner tone="bad" live>
          {error === 'wrong_credentials' ? t('wrong') : tError(error)}
        </Banner>
      )}
      <form className={styles.form} onSubmit={submit}>
        <Field label={t('current')} name="current" type="password" autoComplete="current-password" required maxLength={128} />
        <Field
          label={t('next')}
          hint={t('rule')}
          name="next"
          type="password"
          autoComplete="new-password"
          required
          minLength={10}
          maxLength={128}
        />
        <p className={styles.hint}>{t('ends')}</p>
        <Button type="submit" variant="primary" disabled={isBusy}>
          {t('save')}
        </Button>
      </form>
    </Dialog>
  );
}
