// What is owed across all pages: the promises that press, or the reviews that were handed to the agent. Each names its author and site and leads to its page.
import { X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Item } from '../../lib/contracts/item.ts';
import type { HandedItem, OwedPromise } from '../../lib/domain/promise/owed.ts';
import { formEscape } from '../keys/form-escape.ts';
import { PromiseBadge } from '../sla/PromiseBadge.tsx';
import type { TimeWords } from '../sla/use-time-words.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './Owed.module.css';
import { listId, type OwedKind } from './owed-words.ts';

/** More than anybody works off in a day; the rest is told as a number. */
const ROWS_MAX = 50;

type ListProps = {
  siteName: (site: string) => string;
  words: TimeWords;
  onOpen: (item: Item) => void;
  /** Null where it stands open by itself. */
  onClose: (() => void) | null;
};

type PromisedListProps = ListProps & {
  promises: readonly OwedPromise[];
  /** Milliseconds since 1970. */
  now: number;
  /** The team's, by whose clock promises are told; missing where no policy is set. */
  teamZone: string | undefined;
  /** The signed-in agent, to tell "you" from a colleague. */
  userId: string;
};

export function PromisedList({ promises, now, teamZone, userId, siteName, words, onOpen, onClose }: PromisedListProps) {
  const t = useTranslations('owed');
  return (
    <Part kind="promised" all={promises.length} onClose={onClose}>
      {promises.slice(0, ROWS_MAX).map(({ item, promise, state }) => (
        <li key={`${item.itemId} ${promise.promiseId}`} className={styles.row}>
          <PageLink item={item} site={siteName(item.site)} onOpen={onOpen} />
          <p className={styles.quote} title={promise.text}>
            {promise.text}
          </p>
          <span className={styles.facts}>
            <PromiseBadge item={{ promises: [promise] }} now={now} timeZone={teamZone} words={words} />
            {state === 'late' ? <span>{t('wasDue', { time: words.clock(promise.due, teamZone) })}</span> : null}
            <span>{promise.by.userId === userId ? t('byYou') : t('by', { name: promise.by.name })}</span>
          </span>
        </li>
      ))}
    </Part>
  );
}

export function HandedList({ handed, siteName, words, onOpen, onClose }: ListProps & { handed: readonly HandedItem[] }) {
  const t = useTranslations('owed');
  return (
    <Part kind="handed" all={handed.length} onClose={onClose}>
      {handed.slice(0, ROWS_MAX).map(({ item, by, at, note }) => (
        <li key={item.itemId} className={styles.row}>
          <PageLink item={item} site={siteName(item.site)} onOpen={onOpen} />
          {note === '' ? null : (
            <p className={styles.quote} title={note}>
              {note}
            </p>
          )}
          <span className={styles.facts}>{t('from', { name: by.name, time: words.clock(at) })}</span>
        </li>
      ))}
    </Part>
  );
}

type PartProps = { kind: OwedKind; all: number; onClose: (() => void) | null; children: ReactNode };

function Part({ kind, all, onClose, children }: PartProps) {
  const t = useTranslations('owed');
  const common = useTranslations('common');
  const id = listId(kind);
  return (
    <section
      id={id}
      className={styles.part}
      aria-labelledby={`${id}-title`}
      tabIndex={-1}
      onKeyDown={onClose === null ? undefined : formEscape(onClose)}
    >
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{t(kind)}</h2>
        {onClose === null ? null : <IconButton label={common('close')} icon={<X size={16} />} onClick={onClose} />}
      </div>
      <ul className={styles.list}>{children}</ul>
      {all > ROWS_MAX ? <p className={styles.facts}>{t('more', { count: all - ROWS_MAX })}</p> : null}
    </section>
  );
}

/** A link, so that it can be opened beside this page too; followed plainly, the panel goes there with its review open. */
function PageLink({ item, site, onOpen }: { item: Item; site: string; onOpen: (item: Item) => void }) {
  const t = useTranslations();
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(item);
  };
  return (
    <a className={styles.link} href={item.review.url} target="_blank" rel="noreferrer" title={t('owed.open')} onClick={follow}>
      {item.review.author.name || t('review.anonymous')} <span className={styles.site}>· {site}</span>
    </a>
  );
}
