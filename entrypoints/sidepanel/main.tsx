// Starts the panel: settings and one language first, so that nothing is painted twice.
import { createRoot } from 'react-dom/client';
import '../../components/ui/tokens.css';
import { guardDatabase } from '../../lib/extension/db/safety-copy.ts';
import { getSettings } from '../../lib/extension/settings.ts';
import { applySettings, localeOf } from '../../lib/extension/state/apply-settings.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { loadMessages } from '../../lib/i18n/load-messages.ts';
import { browserPorts } from './browser-ports.ts';
import { Fault } from './Fault.tsx';
import { Panel } from './Panel.tsx';
import { type Spoken, useSettings } from './use-settings.ts';

function Root({ first }: { first: Spoken }) {
  const { locale, messages, settings } = useSettings(first, loadMessages);
  return (
    <I18nProvider locale={locale} messages={messages}>
      <Fault>
        <Panel ports={browserPorts} settings={settings} />
      </Fault>
    </I18nProvider>
  );
}

guardDatabase(async (db) => await (await import('../../lib/extension/db/restore-copy.ts')).restoreCopy(db));
const [settings] = await Promise.all([getSettings(), browserPorts.drafts.recover?.()]);
applySettings(document.documentElement, settings);
const locale = localeOf(settings);
const messages = await loadMessages(locale);
const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<Root first={{ settings, locale, messages }} />);
}
