// Theme, density and language, applied to the document and followed when another page changes them.
import { useEffect, useState } from 'react';
import { type Settings, watchSettings } from '../../lib/extension/settings.ts';
import { applySettings, localeOf } from '../../lib/extension/state/apply-settings.ts';
import type { Messages } from '../../lib/i18n/load-messages.ts';
import type { Locale } from '../../lib/i18n/locale.ts';

export type Spoken = { settings: Settings; locale: Locale; messages: Messages };

/** `load`: the words of the page that asks. */
export function useSettings(first: Spoken, load: (locale: Locale) => Promise<Messages>): Spoken {
  const [spoken, setSpoken] = useState(first);
  useEffect(
    () =>
      watchSettings((settings) => {
        const locale = localeOf(settings);
        applySettings(document.documentElement, settings);
        void load(locale).then((messages) => setSpoken({ settings, locale, messages }));
      }),
    [load],
  );
  return spoken;
}
