// To whom a review goes on: one of the ways that the team's settings name, or one of its people. A name of one's own only where neither is known:
// a slip of the pen would hand the customer to nobody.
import { type RefObject, useEffect, useRef, useState } from 'react';
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

type Asked = { names: readonly string[] | undefined; here: boolean };

/** `names` undefined while they are asked for. `here`: the hands were on the choice when they came. */
function usePeople(ask: HandToProps['people'], box: RefObject<HTMLElement | null>): Asked {
  const [asked, setAsked] = useState<Asked>({ names: ask === undefined ? [] : undefined, here: true });
  useEffect(() => {
    let gone = false;
    void ask?.().then((names) => {
      if (!gone) setAsked({ names: names ?? [], here: box.current?.contains(document.activeElement) ?? false });
    });
    return () => {
      gone = true;
    };
  }, [ask, box]);
  return asked;
}

export function HandTo({ paths, people: ask, value, error, onChange }: HandToProps) {
  const t = useTranslations('reply');
  const box = useRef<HTMLDivElement>(null);
  const { names: people, here } = usePeople(ask, box);
  const names = [...new Set([...paths, ...(people ?? [])])];
  // What was typed while nobody was known is no choice now: it must not be recorded unseen.
  const unseen = people !== undefined && names.length > 0 && value !== '' && !names.includes(value);
  useEffect(() => {
    if (unseen) onChange('');
  });
  return (
    <div ref={box}>
      {people !== undefined && names.length === 0 ? (
        // The agent has just chosen this decision; its first field is where the hands are, unless they have gone on meanwhile.
        <Field
          label={t('to')}
          error={error}
          value={value}
          maxLength={500}
          autoFocus={here}
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
    </div>
  );
}
