// Who is signed in, and the way in and out. Signing out over unsent changes takes a second, explicit click.
import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SignInForm } from '../../components/settings/SignInForm.tsx';
import { Banner } from '../../components/ui/Banner.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { outboxState, sessionState } from '../../lib/extension/db/queries.ts';
import { originOfAddress } from '../../lib/extension/pages/site-origins.ts';
import styles from './Options.module.css';
import type { OptionsPorts } from './options-ports.ts';

export function AccountSection({ ports }: { ports: OptionsPorts }) {
  const t = useTranslations('options');
  const state = useLiveQuery(sessionState);
  const unsent = useLiveQuery(async () => {
    const { waiting, blocked } = await outboxState();
    return waiting + blocked.length;
  });
  const [asking, setAsking] = useState(false);
  if (state === undefined || unsent === undefined) return null;
  const signOut = async (discardUnsent: boolean) => {
    const answer = await ports.send('session.sign_out', { discardUnsent });
    setAsking(!answer.ok);
  };
  const allowServer = async (origin: string) => {
    const pattern = originOfAddress(origin);
    return pattern !== null && (await ports.permissions.request([pattern]));
  };
  const known = state.state === 'none' ? { serverUrl: '', email: '' } : state.session;
  return (
    <section className={styles.section} aria-labelledby="account">
      <h2 id="account">{t('account')}</h2>
      {state.state === 'none' ? null : (
        <div className={styles.rows}>
          <p>{t('signedIn', { name: state.session.userName, email: state.session.email })}</p>
          <p className={styles.quiet}>{t('role', { role: state.session.role, workspace: state.session.workspaceName })}</p>
          <p className={styles.quiet}>{t('server', { address: state.session.serverUrl })}</p>
        </div>
      )}
      {state.state === 'active' ? null : (
        <SignInForm
          known={{ serverUrl: known.serverUrl, email: known.email }}
          ended={state.state === 'expired' ? { unsent } : null}
          onAllowServer={allowServer}
          onSignIn={async (request) => await ports.send('session.sign_in', request)}
          onJoin={async (request) => await ports.send('session.accept_invitation', request)}
        />
      )}
      {asking ? (
        <Banner
          tone="warn"
          live
          title={t('unsentTitle')}
          actions={
            <>
              <Button variant="danger" onClick={() => void signOut(true)}>
                {t('discard')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('stay')}</Button>
            </>
          }
        >
          {t('unsentText', { count: unsent })}
        </Banner>
      ) : state.state === 'none' ? null : (
        <div>
          <Button onClick={() => void signOut(false)}>{t('signOut')}</Button>
        </div>
      )}
    </section>
  );
}
