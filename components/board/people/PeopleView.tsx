// Who belongs to the team: names, addresses and roles, and for leads the way to change a role or take somebody out. What people did stays in the log.
// And one's own password, for everybody.
import { KeyRound } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Member, Role } from '../../../lib/contracts/workspace.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { BoardApi } from '../board-api.ts';
import { Cell } from '../Cell.tsx';
import tables from '../LogTable.module.css';
import { useAnswer } from '../use-answer.ts';
import { MemberDialog } from './MemberDialog.tsx';
import { PasswordDialog } from './PasswordDialog.tsx';
import styles from './People.module.css';

type PeopleViewProps = {
  api: Pick<BoardApi, 'members' | 'changeMember' | 'changePassword'>;
  workspaceId: string;
  /** Who looks; nobody changes himself here. */
  userId: string;
  /** The roles that may be given, and the only ones whose holders may be changed. */
  roles: readonly Role[];
  /** Somebody's role has changed, or somebody is out: names are asked for anew. */
  onChanged: () => void;
  /** One's own password is another one now; every session has ended. */
  onPassword: () => void;
};

export function PeopleView({ api, workspaceId, userId, roles, onChanged, onPassword }: PeopleViewProps) {
  const t = useTranslations('people');
  const tRole = useTranslations('people.roles');
  const tCommon = useTranslations('common');
  const tError = useTranslations('error');
  const [changing, setChanging] = useState<Member | null>(null);
  const [isPassword, setPassword] = useState(false);
  const [done, setDone] = useState('');
  const members = useAnswer(useCallback((signal: AbortSignal) => api.members(workspaceId, signal), [api, workspaceId]));
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      <p role="status" className={done === '' ? 'visually-hidden' : styles.done}>
        {done}
      </p>
      {members.error === null ? null : (
        <Banner
          tone="bad"
          live
          actions={
            <Button size="small" onClick={members.retry}>
              {tCommon('retry')}
            </Button>
          }
        >
          {tError(members.error)}
        </Banner>
      )}
      {members.value === null ? (
        members.error === null ? (
          <Skeleton lines={4} label={tCommon('loading')} />
        ) : null
      ) : (
        <section className={styles.section}>
          <table className={tables.table}>
            <caption className="visually-hidden">{t('title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('email')}</th>
                <th scope="col">{t('role')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('actions')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {members.value.map((member) => (
                <tr key={member.userId}>
                  <Cell label={t('name')}>{member.userId === userId ? t('you', { name: member.name }) : member.name}</Cell>
                  <Cell label={t('email')} className={styles.email}>
                    {member.email}
                  </Cell>
                  <Cell label={t('role')}>{tRole(member.role)}</Cell>
                  <Cell blank={member.userId === userId || !roles.includes(member.role)}>
                    {member.userId === userId || !roles.includes(member.role) ? null : (
                      <Button
                        size="small"
                        aria-label={t('changeOf', { name: member.name })}
                        onClick={() => {
                          setDone('');
                          setChanging(member);
                        }}
                      >
                        {t('change')}
                      </Button>
                    )}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <section className={styles.section} aria-labelledby="people-password">
        <h2 id="people-password">{t('password.own')}</h2>
        <Button icon={<KeyRound size={16} aria-hidden="true" />} onClick={() => setPassword(true)}>
          {t('password.open')}
        </Button>
      </section>
      {isPassword ? <PasswordDialog api={api} onChanged={onPassword} onClose={() => setPassword(false)} /> : null}
      {changing === null ? null : (
        <MemberDialog
          member={changing}
          roles={roles}
          change={(role) => api.changeMember(workspaceId, changing.userId, role)}
          onDone={(role) => {
            setDone(role === null ? t('isOut', { name: changing.name }) : t('isNow', { name: changing.name, role: tRole(role) }));
            setChanging(null);
            members.retry();
            onChanged();
          }}
          onClose={() => setChanging(null)}
        />
      )}
    </>
  );
}
