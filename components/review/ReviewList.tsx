// The page's reviews. One row is the cursor (roving tab stop): J, K and the arrows move it, Enter opens it.
import { type KeyboardEvent, useDeferredValue, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { isFocusFree, useLostFocus } from '../keys/use-lost-focus.ts';
import { useTimeWords } from '../sla/use-time-words.ts';
import { Button } from '../ui/Button.tsx';
import { type ClockedEntry, toAnswer } from './list-model.ts';
import styles from './ReviewList.module.css';
import { ReviewRow } from './ReviewRow.tsx';

type ReviewListProps = {
  entries: readonly ClockedEntry[];
  now: number;
  /** The team's, by whose clock promises are told; missing where no policy is set. */
  teamZone?: string | undefined;
  userId: string | null;
  drafts: ReadonlySet<string>;
  filter: 'all' | 'open';
  onFilter: (filter: 'all' | 'open') => void;
  cursor: string | null;
  onCursor: (reviewKey: string) => void;
  /** The review under the pointer in the page. */
  hovered: string | null;
  onOpen: (reviewKey: string) => void;
};

/** Several screens of the tallest panel. */
const FIRST_ROWS = 60;

/** Of the rows that are shown the one nearest to a place among all, the later of two. */
function nearestTo(place: number, entries: readonly ClockedEntry[], shown: readonly ClockedEntry[]): string | null {
  const keys = new Set(shown.map((entry) => entry.reviewKey));
  for (let step = 0; step < entries.length + place; step++) {
    const near = [entries[place + step], entries[place - step]].find((entry) => entry !== undefined && keys.has(entry.reviewKey));
    if (near !== undefined) return near.reviewKey;
  }
  return null;
}

export function ReviewList(props: ReviewListProps) {
  const { entries, now, teamZone, userId, drafts, filter, onFilter, cursor, onCursor, hovered, onOpen } = props;
  const t = useTranslations('review');
  const words = useTimeWords(now);
  const section = useRef<HTMLElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const all = useRef<HTMLButtonElement>(null);
  const waiting = toAnswer(entries);
  const shown = filter === 'open' ? waiting : entries;
  // A page may hold thousands: the first screens are drawn at once, the rest when there is time.
  const rows = useDeferredValue(shown, shown.slice(0, FIRST_ROWS));
  // A cursor that is not among the rows stands beside where it was.
  const place = useRef(0);
  const cursorAt = entries.findIndex((entry) => entry.reviewKey === cursor);
  if (cursorAt >= 0) place.current = cursorAt;
  const current = shown.find((entry) => entry.reviewKey === cursor)?.reviewKey ?? nearestTo(place.current, entries, shown);

  const rowOf = (reviewKey: string) => list.current?.querySelector<HTMLElement>(`[data-review="${CSS.escape(reviewKey)}"]`);
  const focusRow = () => (current === null ? all.current : rowOf(current))?.focus();
  useLostFocus(section, focusRow);

  // The list takes the focus when it opens, so that J, K and Enter work without a click; never away from somebody who types.
  const started = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a row beyond the first screens is drawn later than the list.
  useEffect(() => {
    if (started.current) return;
    if (isFocusFree()) focusRow();
    started.current = !isFocusFree();
  }, [rows]);

  useEffect(() => {
    if (hovered !== null) {
      list.current?.querySelector(`[data-review="${CSS.escape(hovered)}"]`)?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [hovered]);

  const move = (event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'code' | 'preventDefault'>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const at = shown.findIndex((entry) => entry.reviewKey === current);
    const step = { KeyJ: 1, ArrowDown: 1, KeyK: -1, ArrowUp: -1, Home: -shown.length, End: shown.length }[event.code];
    if (step === undefined) {
      return;
    }
    event.preventDefault();
    const next = shown[Math.max(0, Math.min(shown.length - 1, at + step))];
    if (next !== undefined) {
      onCursor(next.reviewKey);
      rowOf(next.reviewKey)?.focus();
    }
  };

  // While nothing has the focus, its keys are the list's; arrows scroll the page then.
  const onLooseKey = (event: globalThis.KeyboardEvent) => {
    const { altKey, ctrlKey, metaKey, defaultPrevented, isComposing } = event;
    if (altKey || ctrlKey || metaKey || defaultPrevented || isComposing) return;
    if (!isFocusFree() || document.querySelector('dialog[open]') !== null) return;
    if (event.key === 'Enter' && current !== null) {
      event.preventDefault();
      onOpen(current);
    } else if (event.code === 'KeyJ' || event.code === 'KeyK') {
      move(event);
    }
  };
  const looseKey = useRef(onLooseKey);
  looseKey.current = onLooseKey;
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent) => looseKey.current(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);

  return (
    <section ref={section} aria-labelledby="list-title">
      <div className={styles.head}>
        <h2 id="list-title" className="visually-hidden">
          {t('listTitle')}
        </h2>
        <span className={styles.counts}>{`${t('count', { count: entries.length })} · ${t('openCount', { count: waiting.length })}`}</span>
        <fieldset className={styles.filter} style={{ margin: 0, padding: 0 }}>
          <legend className="visually-hidden">{t('filter')}</legend>
          <button type="button" aria-pressed={filter === 'all'} onClick={() => onFilter('all')}>
            {t('filterAll')}
          </button>
          <button type="button" aria-pressed={filter === 'open'} onClick={() => onFilter('open')}>
            {t('filterOpen')}
          </button>
        </fieldset>
      </div>
      {shown.length === 0 ? (
        <div className={styles.nothing}>
          {t('filterEmpty')}
          <Button ref={all} size="small" onClick={() => onFilter('all')}>
            {t('showAll')}
          </Button>
        </div>
      ) : (
        // The rows are buttons; the list only adds ways to move between them.
        <ul ref={list} aria-labelledby="list-title" onKeyDown={move}>
          {rows.map((entry) => (
            <li key={entry.reviewKey}>
              <ReviewRow
                entry={entry}
                words={words}
                now={now}
                teamZone={teamZone}
                userId={userId}
                hasDraft={drafts.has(entry.reviewKey)}
                current={entry.reviewKey === current}
                hovered={entry.reviewKey === hovered}
                onOpen={onOpen}
                onFocus={onCursor}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
