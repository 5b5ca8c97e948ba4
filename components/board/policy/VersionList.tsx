// All versions of the policy, newest first: who put each in force, when, and what it changed; each earlier one can be taken into the form again.
import { History } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { PolicyVersion } from '../../../lib/contracts/reference.ts';
import { policyChanges } from '../../../lib/domain/sla/policy-changes.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import cards from '../DecisionsView.module.css';
import sections from '../SitesView.module.css';
import styles from './Policy.module.css';
import { useChangeWords } from './use-change-words.ts';

type VersionListProps = { versions: readonly PolicyVersion[]; onGoBack: (version: PolicyVersion) => void };

export function VersionList({ versions, onGoBack }: VersionListProps) {
  const t = useTranslations('policy');
  const format = useFormatter();
  const words = useChangeWords();
  return (
    <section className={sections.section} aria-labelledby="policy-history">
      <h2 id="policy-history">{t('history')}</h2>
      <ol className={styles.versions}>
        {versions.map(({ policy, at, by }, index) => {
          const before = versions[index + 1];
          const changes = before === undefined ? [] : policyChanges(before.policy, policy);
          const version = String(policy.version);
          return (
            <li key={`${policy.policyId} ${version}`} className={cards.card}>
              <h3>
                {t('version', { version })} {index === 0 ? <Badge tone="good">{t('current')}</Badge> : null}
              </h3>
              <p className={styles.quiet}>
                {by ?? t('nobody')}, {format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}
              </p>
              {before === undefined ? (
                <p className={styles.quiet}>{policy.version === 1 ? t('first') : t('oldest')}</p>
              ) : changes.length === 0 ? (
                <p className={styles.quiet}>{t('noChange')}</p>
              ) : (
                <ul className={sections.list}>
                  {changes.map((change) => (
                    <li key={JSON.stringify(change)}>{words.change(change)}</li>
                  ))}
                </ul>
              )}
              {index === 0 ? null : (
                <div>
                  <Button size="small" icon={<History size={14} aria-hidden="true" />} onClick={() => onGoBack({ policy, at, by })}>
                    {t('goBack', { version })}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
