// Signing in, right in the panel: with an account, or with an invitation of the team. Shown alone, or under "your sign-in has ended".
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import type { CommandError, Result } from '../../lib/extension/messages.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './Settings.module.css';

export type SignIn = { serverUrl: string; email: string; password: string };
export type Join = SignIn & { code: string; name: string };
type SignInFormProps = {
  /** Where the agent was signed in before; empty the first time. */
  known: { serverUrl: string; email: string };
  /** Set where a session has ended: how many changes wait for it. */
  ended: { unsent: number } | null;
  /** Asks the browser for the server's origin; must be called straight from the click. */
  onAllowServer: (origin: string) => Promise<boolean>;
  onSignIn: (request: SignIn) => Promise<Result<null>>;
  onJoin: (request: Join) => Promise<Result<null>>;
};

type Refused = 'tooMany' | 'notReady' | 'noTeam' | 'misread' | 'accountExists' | 'otherEmail' | 'noInvitation';
/** Codes that mean something of their own here: nothing is tried again by itself. By code, since the server's own sentence is English. */
const REFUSED: Partial<Record<ErrorCode, Refused>> = {
  too_many_requests: 'tooMany',
  internal: 'notReady',
  unavailable: 'notReady',
  forbidden: 'noTeam',
  bad_request: 'misread',
};
const REFUSED_JOIN: typeof REFUSED = {
  ...REFUSED,
  wrong_credentials: 'accountExists',
  conflict: 'accountExists',
  forbidden: 'otherEmail',
  not_found: 'noInvitation',
};

/** Origin of a server address; `https://` is added where no scheme is written; null where it is no address. */
export function serverOrigin(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  return url === null || text === '' || !/^https?:$/.test(url.protocol) ? null : url.origin;
}

export function SignInForm({ known, ended, onAllowServer, onSignIn, onJoin }: SignInFormProps) {
  const t = useTranslations('session');
  const errors = useTranslations('error');
  const [joining, setJoining] = useState(false);
  const [values, setValues] = useState({ ...known, password: '', code: '', name: '' });
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);
  const [problem, setProblem] = useState<CommandError | 'permission' | null>(null);

  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: missing && values[name].trim() === '' ? t('required') : undefined,
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  });
  const origin = serverOrigin(values.serverUrl);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const needed = [values.email, values.password, ...(joining ? [values.code, values.name] : [])];
    if (origin === null || needed.some((value) => value.trim() === '') || (joining && values.password.length < 10)) {
      setMissing(true);
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      if (!(await onAllowServer(origin))) {
        setProblem('permission');
        return;
      }
      const account = { serverUrl: origin, email: values.email.trim(), password: values.password };
      const answer = joining ? await onJoin({ ...account, code: values.code.trim(), name: values.name.trim() }) : await onSignIn(account);
      if (!answer.ok) {
        setProblem(answer.error);
      }
    } finally {
      setBusy(false);
    }
  };

  const reason = () => {
    if (problem === 'permission') return t('serverPermission');
    if (problem?.code === 'unreachable') return t('unreachable');
    if (problem === null) return '';
    const refused = (joining ? REFUSED_JOIN : REFUSED)[problem.code];
    return refused === undefined ? errors(problem.code) : t(`refused.${refused}`);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <div>
        <h2 className={styles.title}>{ended === null ? t('title') : t('ended')}</h2>
        <p className={styles.lead}>{ended === null ? t('lead') : t('endedText', { count: ended.unsent })}</p>
      </div>
      <Field
        {...field('serverUrl')}
        label={t('server')}
        hint={t('serverHint')}
        error={missing && origin === null ? t('serverInvalid') : undefined}
        type="url"
        inputMode="url"
        autoComplete="url"
        spellCheck={false}
      />
      {joining ? (
        <>
          <Field {...field('code')} label={t('code')} autoComplete="one-time-code" spellCheck={false} />
          <Field {...field('name')} label={t('name')} hint={t('nameHint')} autoComplete="name" maxLength={500} />
        </>
      ) : null}
      <Field {...field('email')} label={t('email')} type="email" autoComplete="username" spellCheck={false} />
      <Field
        {...field('password')}
        label={joining ? t('newPassword') : t('password')}
        hint={joining ? t('passwordHint') : undefined}
        error={missing && (values.password === '' || (joining && values.password.length < 10)) ? t('required') : undefined}
        type="password"
        autoComplete={joining ? 'new-password' : 'current-password'}
      />
      {problem === null ? null : (
        <Banner tone="bad" live title={t('failed')}>
          {reason()}
        </Banner>
      )}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" disabled={busy}>
          {busy ? t('busy') : joining ? t('join') : t('signIn')}
        </Button>
        {ended === null ? (
          <Button
            variant="quiet"
            onClick={() => {
              setJoining(!joining);
              setProblem(null);
            }}
          >
            {joining ? t('haveAccount') : t('haveCode')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
