// Starts the options page: settings and one language first, so that nothing is painted twice.
import { createRoot } from 'react-dom/client';
import '../../components/ui/tokens.css';
import { guardDatabase } from '../../lib/extension/db/safety-copy.ts';
import { getSettings } from '../../lib/extension/settings.ts';
import { applySettings, localeOf } from '../../lib/extension/state/apply-settings.ts';
import { changeSettings } from '../../lib/extension/state/change-settings.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { loadOptionsMessages } from '../../lib/i18n/load-options-messages.ts';
import { type Spoken, useSettings } from '../sidepanel/use-settings.ts';
import { browserPorts } from './browser-ports.ts';
import { Options } from './Options.tsx';

function Root({ first }: { first: Spoken }) {
  const { locale, messages, settings } = useSettings(first, loadOptionsMessages);
  return (
    <I18nProvider locale={locale} messages={messages}>
      <Options ports={browserPorts} settings={settings} onSettings={(change) => void changeSettings(change, browserPorts.send)} />
    </I18nProvider>
  );
}

guardDatabase(async (db) => await (await import('../../lib/extension/db/restore-copy.ts')).restoreCopy(db));
const settings = await getSettings();
applySettings(document.documentElement, settings);
const locale = localeOf(settings);
const messages = await loadOptionsMessages(locale);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Root first={{ settings, locale, messages }} />);
