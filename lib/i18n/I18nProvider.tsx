// Gives the language to everything below. Keys and ICU arguments are checked by the compiler through `AppConfig`.
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Messages } from './load-messages.ts';
import type { Locale } from './locale.ts';
import type { AllEnglish } from './messages/board-only.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: AllEnglish;
  }
}

type I18nProviderProps = { locale: Locale; messages: Messages; timeZone?: string; children: ReactNode };

/** `timeZone`: IANA name; the machine's own where missing, since an agent reads wall-clock time. */
export function I18nProvider({ locale, messages, timeZone = Temporal.Now.timeZoneId(), children }: I18nProviderProps) {
  return (
    // The three languages have one shape but other literal types, and the compiler checks keys by the English ones.
    <IntlProvider locale={locale} messages={messages as AllEnglish} timeZone={timeZone}>
      {children}
    </IntlProvider>
  );
}
