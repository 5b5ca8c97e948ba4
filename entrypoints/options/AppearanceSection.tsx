// Theme, density and language of the interface; at once, without a button to save.
import { useTranslations } from 'use-intl';
import { Select, type SelectOption } from '../../components/ui/Select.tsx';
import type { Settings } from '../../lib/extension/settings.ts';
import { LOCALE_NAMES, LOCALES } from '../../lib/i18n/locale.ts';
import styles from './Options.module.css';

type AppearanceProps = { settings: Settings; onChange: (change: Partial<Settings>) => void };

export function AppearanceSection({ settings, onChange }: AppearanceProps) {
  const t = useTranslations('options');
  const s = useTranslations('session');
  const themes: Record<Settings['theme'], string> = { system: s('themeSystem'), light: s('themeLight'), dark: s('themeDark') };
  const densities: Record<Settings['density'], string> = { comfortable: s('densityComfortable'), compact: s('densityCompact') };
  const languages: Record<Settings['language'], string> = { auto: s('languageAuto'), ...LOCALE_NAMES };
  return (
    <section className={styles.section} aria-labelledby="appearance">
      <h2 id="appearance">{t('appearance')}</h2>
      <Choice
        label={s('theme')}
        value={settings.theme}
        names={themes}
        order={['system', 'light', 'dark']}
        onChange={(theme) => onChange({ theme })}
      />
      <Choice
        label={s('density')}
        value={settings.density}
        names={densities}
        order={['comfortable', 'compact']}
        onChange={(density) => onChange({ density })}
      />
      <Choice
        label={s('language')}
        value={settings.language}
        names={languages}
        order={['auto', ...LOCALES]}
        onChange={(language) => onChange({ language })}
      />
    </section>
  );
}

type ChoiceProps<T extends string> = {
  label: string;
  value: T;
  names: Record<T, string>;
  order: readonly T[];
  onChange: (value: T) => void;
};

function Choice<T extends string>({ label, value, names, order, onChange }: ChoiceProps<T>) {
  const options: SelectOption[] = order.map((choice) => ({ value: choice, label: names[choice] }));
  const choose = (chosen: string) => {
    const known = order.find((choice) => choice === chosen);
    if (known !== undefined) onChange(known);
  };
  return (
    <div className={styles.choice}>
      <span aria-hidden="true">{label}</span>
      <Select label={label} value={value} options={options} onChange={choose} />
    </div>
  );
}
