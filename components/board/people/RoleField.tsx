// The roles that may be given, each with what it allows.
import { useTranslations } from 'use-intl';
import type { Role } from '../../../lib/contracts/workspace.ts';
import styles from './People.module.css';

type RoleFieldProps = { legend: string; roles: readonly Role[]; value: Role; onChange: (role: Role) => void };

export function RoleField({ legend, roles, value, onChange }: RoleFieldProps) {
  const t = useTranslations('board.invite.roles');
  return (
    <fieldset className={styles.roles}>
      <legend>{legend}</legend>
      {roles.map((role) => (
        <label key={role} className={styles.role}>
          <input type="radio" name="role" value={role} checked={value === role} onChange={() => onChange(role)} />
          <span>{t(role)}</span>
        </label>
      ))}
    </fieldset>
  );
}
