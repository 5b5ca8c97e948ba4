// One member: another role, or out of the team. Whoever is taken out has no access from that moment; it is asked once more, since a mistake costs a new invitation.
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ErrorCode } from '../../../lib/contracts/errors.ts';
import type { Member, Role } from '../../../lib/contracts/workspace.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import type { Answer } from '../board-api.ts';
import { Dialog } from '../Dialog.tsx';
import styles from './People.module.css';
import { RoleField } from './RoleField.tsx';

type MemberDialogProps = {
  member: Member;
  roles: readonly Role[];
  /** Null takes the member out. */
  change: (role: Role | null) => Promise<Answer<null>>;
  onDone: (role: Role | null) => void;
  onClose: () => void;
};

export function MemberDialog({ member, roles, change, onDone, onClose }: MemberDialogProps) {
  const t = useTranslations('people');
  const tError = useTranslations('error');
  const [role, setRole] = useState<Role>(member.role);
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  const save = async (next: Role | null): Promise<void> => {
    setBusy(true);
    setError(null);
    const answer = await change(next);
    setBusy(false);
    if (answer.ok) onDone(next);
    else setError(answer.code);
  };
  return (
    <Dialog title={member.name} onClose={onClose}>
      {error === null ? null : (
        <Banner tone="bad" live>
          {error === 'conflict' ? t('lastAdmin') : tError(error)}
        </Banner>
      )}
      <RoleField legend={t('role')} roles={roles} value={role} onChange={setRole} />
      <div className={styles.buttons}>
        <Button variant="primary" disabled={isBusy || role === member.role} onClick={() => save(role)}>
          {t('save')}
        </Button>
        {isAsking ? null : (
          <Button disabled={isBusy} onClick={() => setAsking(true)}>
            {t('takeOut')}
          </Button>
        )}
      </div>
      {isAsking ? (
        <Banner
          tone="warn"
          live
          title={t('takeOutTitle', { name: member.name })}
          actions={
            <>
              <Button size="small" variant="danger" disabled={isBusy} onClick={() => save(null)}>
                {t('takeOutYes')}
              </Button>
              <Button size="small" onClick={() => setAsking(false)}>
                {t('takeOutNo')}
              </Button>
            </>
          }
        >
          {t('takeOutText')}
        </Banner>
      ) : null}
    </Dialog>
  );
}
