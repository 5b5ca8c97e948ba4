// Teaching with its own words, which come when it is first shown.
import { use } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { pickLocale } from '../../lib/i18n/locale.ts';
import { teachingWords } from '../../lib/i18n/teaching-words.ts';
import type { TeachPanelProps } from './Found.tsx';
import { TeachPanel } from './TeachPanel.tsx';

/** To be shown inside a `Suspense`. */
export function TeachPart(props: TeachPanelProps) {
  const locale = pickLocale([useLocale()]);
  const messages = useMessages();
  const { teaching } = use(teachingWords(locale));
  return (
    <IntlProvider locale={locale} messages={{ ...messages, teaching: teaching as typeof messages.teaching }}>
      <TeachPanel {...props} />
    </IntlProvider>
  );
}
