// Renders parts of the interface in English, in Kyiv time, the way the panel does.
import { render } from '@testing-library/react';
import axe from 'axe-core';
import type { ReactElement } from 'react';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { en } from '../../lib/i18n/messages/en.ts';

const wrap = (element: ReactElement) => (
  <I18nProvider locale="en" messages={en} timeZone="Europe/Kyiv">
    {element}
  </I18nProvider>
);

export function renderPart(element: ReactElement) {
  const view = render(wrap(element));
  return { ...view, update: (next: ReactElement) => view.rerender(wrap(next)) };
}

/** Rules that axe breaks on a document without layout or page around it: colours need real paint, regions a whole page. */
const NEEDS_A_BROWSER = ['color-contrast', 'region', 'page-has-heading-one', 'landmark-one-main'];

/** Ids and targets of what axe finds; empty where all is well. */
export async function axeProblems(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: Object.fromEntries(NEEDS_A_BROWSER.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}
