// A quiet word where an agent holds more open reviews than the team's measure; nothing is taken away or blocked.
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslations } from 'use-intl';
import pageStyles from '../../components/page/Page.module.css';
import { Banner } from '../../components/ui/Banner.tsx';
import type { DecisionRules } from '../../lib/contracts/decision.ts';
import { overload } from '../../lib/domain/decision/overload.ts';
import { openItemsOf } from '../../lib/extension/db/queries.ts';

export function OverloadNotice({ userId, rules }: { userId: string; rules: Pick<DecisionRules, 'overload'> }) {
  const t = useTranslations('decision');
  const held = useLiveQuery(() => openItemsOf(userId), [userId]) ?? 0;
  const much = overload(held, rules);
  if (much === null) return null;
  return (
    <div className={pageStyles.notices}>
      <Banner>{t('overload', { held: much.held, limit: String(much.limit) })}</Banner>
    </div>
  );
}
