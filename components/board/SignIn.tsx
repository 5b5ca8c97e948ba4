// The door: sign in, or join with a one-time code. What was typed stays when the server refuses.
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import type { Answer, BoardApi } from './board-api.ts';
import styles from './SignIn.module.css';

type SignInProps = { api: Pick<BoardApi, 'signIn' | 'join'>; why: 'expired' | 'password' | null; onSignedIn: () => void };

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
/** A password may begin or end with a space. */
const secretOf = (form: FormData): string => {
  const value = form.get('password');
  return typeof value === 'string' ? value : '';
};

export function SignIn({ api, why, onSignedIn }: SignInProps) {
  const t = useTranslations('board');
  const tError = useTranslations('error');
  const [joining, setJoining] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    setBusy(true);
    setError(null);
    const answer: Answer<null> = joining
      ? await api.join({ code: textOf(form, 'code'), name: textOf(form, 'name'), email: textOf(form, 'email'), password: secretOf(form) })
      : await api.signIn(textOf(form, 'email'), secretOf(form));
    setBusy(false);
    if (answer.ok) onSignedIn();
    else setError(answer.code);
  };

  return (
    <main className={styles.door}>
      <div className={styles.card}>
        <p className={styles.brand}>Vidhuk</p>
        <h1 className={styles.title}>{joining ? t('joinTitle') : t('signIn')}</h1>
        <p className={styles.lead}>{t('signInLead')}</p>
        {why !== null && error === null ? (
          <Banner tone="warn" live>
            {why === 'expired' ? t('expired') : t('passwordChanged')}
          </Banner>
        ) : null}
        {error === null ? null : (
          <Banner tone="bad" live>
            {tError(error)}
          </Banner>
        )}
        <form className={styles.form} onSubmit={submit}>
          {joining ? (
            <>
              <Field label={t('code')} name="code" autoComplete="one-time-code" required minLength={12} maxLength={64} />
              <Field label={t('name')} name="name" autoComplete="name" required maxLength={500} />
            </>
          ) : null}
          <Field label={t('email')} name="email" type="email" autoComplete="username" required maxLength={254} />
          <Field
            label={joining ? t('newPassword') : t('password')}
            hint={joining ? t('newPasswordHint') : undefined}
            name="password"
            type="password"
            autoComplete={joining ? 'new-password' : 'current-password'}
            required
            {...(joining ? { minLength: 10 } : {})}
            maxLength={128}
          />
          <Button type="submit" variant="primary" aria-disabled={busy} disabled={busy}>
            {busy ? t('signingIn') : joining ? t('join') : t('signIn')}
          </Button>
        </form>
        <Button
          variant="quiet"
          onClick={() => {
            setJoining(!joining);
            setError(null);
          }}
        >
          {joining ? t('haveAccount') : t('haveCode')}
        </Button>
      </div>
    </main>
  );
}
