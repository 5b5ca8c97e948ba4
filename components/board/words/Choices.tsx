// Several of a short list, by ticks; none chosen = any.
import look from './Words.module.css';

type ChoicesProps = {
  legend: string;
  options: readonly { value: string; label: string }[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
};

export function Choices({ legend, options, chosen, onChange }: ChoicesProps) {
  return (
    <fieldset className={look.choices}>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} className={look.check}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
