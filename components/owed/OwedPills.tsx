// In the header of every page: how many promises press, and how many reviews were handed to the agent. Each count opens its list.
import { CalendarClock, Inbox, TriangleAlert } from 'lucide-react';
import { useTranslations } from 'use-intl';
import pageStyles from '../page/Page.module.css';
import { countsOf, listId, type OwedKind, type OwedLists, pillId } from './owed-words.ts';

type OwedPillsProps = { owed: OwedLists; isShown: (kind: OwedKind) => boolean; onToggle: (kind: OwedKind) => void };

export function OwedPills({ owed, isShown, onToggle }: OwedPillsProps) {
  const t = useTranslations('owed');
  const { late, soon, handed } = countsOf(owed);
  const both = late > 0 && soon > 0 ? 'yes' : 'no';
  const pills = [
    ...(late + soon === 0
      ? []
      : [{ kind: 'promised', tone: late > 0 ? 'bad' : 'warn', Icon: late > 0 ? TriangleAlert : CalendarClock } as const]),
    ...(handed === 0 ? [] : [{ kind: 'handed', tone: 'warn', Icon: Inbox } as const]),
  ];
  return pills.map(({ kind, tone, Icon }) => (
    <button
      key={kind}
      id={pillId(kind)}
      type="button"
      className={`${pageStyles.pill} ${tone === 'bad' ? pageStyles.bad : ''}`}
      aria-expanded={isShown(kind)}
      aria-controls={isShown(kind) ? listId(kind) : undefined}
      onClick={() => onToggle(kind)}
    >
      <Icon size={14} aria-hidden="true" />
      {kind === 'promised' ? t('promisedCount', { late, soon, both }) : t('handedCount', { count: String(handed) })}
    </button>
  ));
}
