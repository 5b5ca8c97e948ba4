// Several of a list: a native select that adds, and a button each that takes away. What is chosen stands beside it in words, as a part of a sentence.
import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button.tsx';
import { Select, type SelectOption } from './Select.tsx';
import styles from './SelectMany.module.css';

type SelectManyProps = {
  /** Accessible name of the select. */
  label: string;
  /** What it says while nothing is chosen, and while something is. */
  all: string;
  more: string;
  options: readonly SelectOption[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
};

export function SelectMany({ label, all, more, options, chosen, onChange }: SelectManyProps) {
  const t = useTranslations('common');
  const box = useRef<HTMLSpanElement>(null);
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  const left = options.filter(({ value }) => !chosen.includes(value));
  return (
    <span ref={box} className={styles.many}>
      {chosen.map((value) => (
        <Button
          key={value}
          size="small"
          className={styles.chosen}
          aria-label={t('takeAway', { name: nameOf(value) })}
          icon={<X size={12} aria-hidden="true" />}
          onClick={() => {
            // The button goes; the hands go to what it was chosen with.
            box.current?.querySelector('select')?.focus();
            onChange(chosen.filter((one) => one !== value));
          }}
        >
          {nameOf(value)}
        </Button>
      ))}
      <Select
        label={label}
        value=""
        options={[{ value: '', label: chosen.length === 0 ? all : more }, ...left]}
        onChange={(value) => {
          if (value !== '') onChange([...chosen, value]);
        }}
      />
    </span>
  );
}
