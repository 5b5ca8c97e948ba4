// The options page: who is signed in, which sites are answered, how everything looks.
import { useTranslations } from 'use-intl';
import type { Settings } from '../../lib/extension/settings.ts';
import { AccountSection } from './AccountSection.tsx';
import { AppearanceSection } from './AppearanceSection.tsx';
import styles from './Options.module.css';
import type { OptionsPorts } from './options-ports.ts';
import { SitesSection } from './SitesSection.tsx';

type OptionsProps = { ports: OptionsPorts; settings: Settings; onSettings: (change: Partial<Settings>) => void };

export function Options({ ports, settings, onSettings }: OptionsProps) {
  const t = useTranslations('options');
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <AccountSection ports={ports} />
      <SitesSection ports={ports} />
      <AppearanceSection settings={settings} onChange={onSettings} />
    </main>
  );
}
