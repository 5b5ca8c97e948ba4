// The whole form of a policy. What cannot hold is said at its field; saving goes to the first of those.
import { type FormEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import { isTimeZone } from '../../../lib/domain/sla/calendar.ts';
import { policyProblems } from '../../../lib/domain/sla/policy-problems.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { useScrollRoom } from '../../ui/use-scroll-room.ts';
import { ExceptionsField, HolidaysField } from './DaysFields.tsx';
import styles from './Policy.module.css';
import { PreviewField } from './PreviewField.tsx';
import { contentOf, type PolicyEntries } from './policy-form.ts';
import { RulesField } from './RulesField.tsx';
import { nextFriday, useExample } from './use-example.ts';
import { PolicyProblems, useProblem } from './use-problem.ts';
import { WeekField } from './WeekField.tsx';
import { ZoneField } from './ZoneField.tsx';

type PolicyFormProps = {
  entries: PolicyEntries;
  categories: readonly Category[];
  now: () => Temporal.Instant;
  /** What is said beside the button: saved, nothing to save. */
  said: string;
  saving: boolean;
  onChange: (entries: PolicyEntries) => void;
  onSave: () => void;
};

export function PolicyForm({ entries, categories, now, said, saving, onChange, onSave }: PolicyFormProps) {
  const t = useTranslations('policy');
  const form = useRef<HTMLFormElement>(null);
  const room = useScrollRoom('bottom');
  const [tried, setTried] = useState(0);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const content = useMemo(() => contentOf(entries), [entries]);
  const problems = useMemo(() => policyProblems(content), [content]);
  const zone = isTimeZone(content.calendar.timeZone) ? content.calendar.timeZone : 'UTC';
  const [at, setAt] = useState(() => nextFriday(now(), zone));
  const exampleOf = useExample(content, at);
  const wrong = problems.length > 0;
  const shown = {
    ...{ problems, tried: tried > 0, left },
    leave: (path: string) => setLeft((before) => (before.has(path) ? before : new Set([...before, path]))),
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only the attempt to save leads to what is wrong.
  useLayoutEffect(() => {
    if (tried > 0 && wrong) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], [data-problem]')?.focus();
  }, [tried]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    setTried(wrong ? tried + 1 : 0);
    if (!wrong) onSave();
  };
  const change = (part: Partial<PolicyEntries>) => onChange({ ...entries, ...part });
  const changeCalendar = (part: Partial<PolicyEntries['calendar']>) => change({ calendar: { ...entries.calendar, ...part } });
  return (
    <PolicyProblems value={shown}>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <div className={styles.basics}>
          <NameField value={entries.name} onChange={(name) => change({ name })} />
          <ZoneField value={entries.calendar.timeZone} now={now} onChange={(timeZone) => changeCalendar({ timeZone })} />
        </div>
        <WeekField week={entries.calendar.week} onChange={(week) => changeCalendar({ week })} />
        <HolidaysField holidays={entries.calendar.holidays} onChange={(holidays) => changeCalendar({ holidays })} />
        <ExceptionsField exceptions={entries.exceptions} onChange={(exceptions) => change({ exceptions })} />
        <RulesField
          entries={entries}
          categories={categories}
          exampleOf={(index) => {
            const rule = content.rules[index];
            return wrong || rule === undefined ? null : exampleOf(rule);
          }}
          onChange={(rules) => change({ rules })}
        />
        <PreviewField content={content} categories={categories} wrong={wrong} at={at} onAt={setAt} exampleOf={exampleOf} />
        <div ref={room} className={styles.save}>
          <Button type="submit" variant="primary" aria-disabled={saving}>
            {t('save')}
          </Button>
          <span role="status" className={styles.quiet}>
            {tried > 0 && wrong ? t('mend', { count: problems.length }) : said}
          </span>
        </div>
      </form>
    </PolicyProblems>
  );
}

function NameField({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const t = useTranslations('policy');
  const problem = useProblem();
  return (
    <Field
      label={t('name')}
      value={value}
      maxLength={200}
      error={problem.of('name')}
      onChange={(event) => onChange(event.target.value)}
      onBlur={() => problem.leave('name')}
    />
  );
}
