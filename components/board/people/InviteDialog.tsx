// A one-time code for a new colleague. The code is shown once: the server keeps its hash only.
import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ErrorCode } from '../../../lib/contracts/errors.ts';
import type { Invitation, Role, Workspace } from '../../../lib/contracts/workspace.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { BoardApi } from '../board-api.ts';
import { Dialog } from '../Dialog.tsx';
import styles from './People.module.css';
import { RoleField } from './RoleField.tsx';

type InviteDialogProps = {
  api: Pick<BoardApi, 'invite'>;
  workspace: Workspace;
  /** What this member may invite: a lead makes no admins. */
  roles: readonly Role[];
  serverAddress: string;
  onClose: () => void;
};

export function InviteDialog({ api, workspace, roles, serverAddress, onClose }: InviteDialogProps) {
  const t = useTranslations('board.invite');
  const tError = useTranslations('error');
  const format = useFormatter();
  const [role, setRole] = useState<Role>('agent');
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [copied, setCopied] = useState(false);

  const make = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    const answer = await api.invite(workspace.workspaceId, role);
    setBusy(false);
    if (answer.ok) setInvitation(answer.value);
    else setError(answer.code);
  };

  const copy = async (code: string): Promise<void> => {
    await navigator.clipboard.writeText(code);
    setCopied(true);
  };

  return (
    <Dialog title={t('title', { workspace: workspace.name })} onClose={onClose}>
      {error === null ? null : (
        <Banner tone="bad" live>
          {tError(error)}
        </Banner>
      )}
      {invitation === null ? (
        <>
          <RoleField legend={t('role')} roles={roles} value={role} onChange={setRole} />
          <Button variant="primary" disabled={busy} onClick={make}>
            {busy ? t('making') : t('make')}
          </Button>
        </>
      ) : (
        <>
          <div role="status" className={styles.made}>
            <span className={styles.label}>{t('code')}</span>
            <code className={styles.code}>{invitation.code}</code>
            <Button size="small" onClick={() => copy(invitation.code)}>
              {copied ? t('copied') : t('copy')}
            </Button>
          </div>
          <p className={styles.hint}>
            {t('hint', {
              when: format.dateTime(new Date(invitation.expiresAt), { dateStyle: 'medium', timeStyle: 'short' }),
              address: serverAddress,
            })}
          </p>
          <Button
            onClick={() => {
              setInvitation(null);
              setCopied(false);
            }}
          >
            {t('another')}
          </Button>
        </>
      )}
    </Dialog>
  );
}
