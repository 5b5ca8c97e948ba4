// The working intervals of one day: typed as people write times, read when a field is left.
import { Plus, X } from 'lucide-react';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { WorkingInterval } from '../../../lib/contracts/policy.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import fields from '../../ui/Field.module.css';
import styles from './Policy.module.css';
import { timeOf } from './policy-form.ts';
import { useProblem } from './use-problem.ts';

const MOST = 6;

type HoursFieldProps = {
  /** The day, as it is told to a screen reader with each field. */
  day: string;
  /** Of the intervals, as in the contract. */
  path: string;
  intervals: readonly WorkingInterval[];
  onChange: (intervals: WorkingInterval[]) => void;
  children?: ReactNode;
};

export function HoursField({ day, path, intervals, onChange, children }: HoursFieldProps) {
  const t = useTranslations('policy');
  const problem = useProblem();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  /** The interval whose start the hands go to once it is there; -1 = the button that adds. */
  const next = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (next.current === null) return;
    const inputs = box.current?.querySelectorAll<HTMLElement>('[data-from]');
    (inputs?.[next.current] ?? box.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
    next.current = null;
  });
  const change = (at: number, part: Partial<WorkingInterval>) =>
    onChange(intervals.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const end = (at: number, which: 'from' | 'to', error: string | undefined) => {
    const value = intervals[at]?.[which] ?? '';
    return (
      <input
        {...(which === 'from' ? { 'data-from': true } : {})}
        className={`${fields.control} ${styles.time}`}
        aria-label={t(which, { day, number: String(at + 1) })}
        aria-invalid={error !== undefined}
        {...(error === undefined ? {} : { 'aria-describedby': `${id}-${at}` })}
        inputMode="numeric"
        autoComplete="off"
        placeholder={which === 'from' ? '09:00' : '18:00'}
        maxLength={8}
        value={value}
        onChange={(event) => change(at, { [which]: event.target.value })}
        onBlur={() => {
          const read = timeOf(value);
          if (read !== null && read !== value) change(at, { [which]: read });
          if (which === 'to' || value.trim() !== '') problem.leave(`${path}.${at}`);
        }}
      />
    );
  };
  return (
    <div ref={box} className={styles.intervals}>
      {intervals.length === 0 ? <span className={styles.quiet}>{t('dayOff')}</span> : null}
      {intervals.map((_interval, at) => {
        const group = `${path}.${at}`;
        const [from, to] = [problem.of(`${group}.from`, group), problem.of(`${group}.to`, group)];
        const error = from ?? to;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: intervals have no name of their own; what a field shows comes with its place.
          <span key={at} className={styles.interval}>
            <span className={styles.ends}>
              {end(at, 'from', from)}
              <span aria-hidden="true">–</span>
              {end(at, 'to', to)}
              <IconButton
                label={t('removeHours', { day, number: String(at + 1) })}
                icon={<X size={14} aria-hidden="true" />}
                onClick={() => {
                  next.current = at === 0 && intervals.length === 1 ? -1 : Math.max(0, at - 1);
                  onChange(intervals.filter((_one, index) => index !== at));
                }}
              />
            </span>
            {error === undefined ? null : (
              <span id={`${id}-${at}`} className={fields.error}>
                {error}
              </span>
            )}
          </span>
        );
      })}
      <Button
        data-add
        size="small"
        icon={<Plus size={14} aria-hidden="true" />}
        aria-label={t('addHoursTo', { day })}
        aria-disabled={intervals.length >= MOST}
        onClick={() => {
          if (intervals.length >= MOST) return;
          next.current = intervals.length;
          onChange([...intervals, { from: '', to: '' }]);
        }}
      >
        {t('addHours')}
      </Button>
      {children}
    </div>
  );
}
