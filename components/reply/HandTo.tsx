// To whom a review goes on: one of the ways that the team's settings name, or one of its people. A name of one's own only where neither is known:
// a slip of the pen would hand the customer to nobody.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field, SelectField } from '../ui/Field.tsx';

type HandToProps = {
  /** In the order of the settings. */
  paths: readonly string[];
  /** Null where they cannot be asked now. */
  people: (() => Promise<readonly string[] | null>) | undefined;
  value: string;
  error: string | undefined;
  onChange: (to: string) => void;
};

/** Undefined while they are asked for. */
function usePeople(ask: HandToProps['people']): readonly string[] | undefined {
  const [people, setPeople] = useState<readonly string[] | undefined>(ask === undefined ? [] : undefined);
  useEffect(() => {
    let gone = false;
    void ask?.().then((names) => {
      if (!gone) setPeople(names ?? []);
    });
    return () => {
      gone = true;
    };
  }, [ask]);
  return people;
}

export function HandTo({ paths, people: ask, value, error, onChange }: HandToProps) {
  const t = useTranslations('reply');
  const typed = useRef<HTMLInputElement>(null);
  const people = usePeople(ask);
  const names = [...new Set([...paths, ...(people ?? [])])];
  // What was typed while nobody was known is no choice now: it must not be recorded unseen.
  const unseen = people !== undefined && names.length > 0 && value !== '' && !names.includes(value);
  useEffect(() => {
    if (unseen) onChange('');
  });
  // The field takes the place of the choice: of its focus too, unless the hands have gone on meanwhile.
  useLayoutEffect(() => {
    if (people !== undefined && document.activeElement === document.body) typed.current?.focus();
  }, [people]);
  return (
    <>
      {people !== undefined && names.length === 0 ? (
        <Field
          ref={typed}
          label={t('to')}
          error={error}
          value={value}
          maxLength={500}
          // The agent has just chosen this decision; its first field is where the hands are.
          autoFocus={ask === undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <SelectField
          label={t('to')}
          error={error}
          value={names.includes(value) ? value : ''}
          options={[{ value: '', label: t('toChoose') }, ...names.map((name) => ({ value: name, label: name }))]}
          autoFocus
          onChange={onChange}
        />
      )}
    </>
  );
}
