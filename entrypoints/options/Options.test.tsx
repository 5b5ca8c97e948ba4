// The options page: what is switched on is what the browser granted; asking, refusing, signing out over unsent changes.
import 'fake-indexeddb/auto';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Dexie from 'dexie';
import { beforeEach, expect, it } from 'vitest';
import { writeMeta } from '../../lib/extension/db/meta.ts';
import { closeDatabase, withDatabase } from '../../lib/extension/db/open.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { en } from '../../lib/i18n/messages/en.ts';
import { Options } from './Options.tsx';
import type { OptionsPorts } from './options-ports.ts';

type Asked = { sent: unknown[]; requested: string[][]; removed: string[][] };

const setUp = (answers: { allow: boolean; signOut?: boolean }, granted: string[] = []) => {
  const asked: Asked = { sent: [], requested: [], removed: [] };
  const all = new Set(granted);
  let changed: () => void = () => undefined;
  const ports: OptionsPorts = {
    send: async (type, request) => {
      asked.sent.push({ type, request });
      return answers.signOut === false
        ? { ok: false, error: { code: 'conflict', detail: null } }
        : { ok: false, error: { code: 'internal', detail: null } };
    },
    permissions: {
      granted: async () => [...all],
      request: async (origins) => {
        asked.requested.push(origins);
        if (answers.allow) for (const origin of origins) all.add(origin);
        changed();
        return answers.allow;
      },
      remove: async (origins) => {
        asked.removed.push(origins);
        for (const origin of origins) all.delete(origin);
        changed();
      },
      onChange: (listener) => {
        changed = listener;
      },
    },
  };
  const settings = { theme: 'system', density: 'comfortable', language: 'auto' } as const;
  const changes: unknown[] = [];
  render(
    <I18nProvider locale="en" messages={en} timeZone="Europe/Kyiv">
      <Options ports={ports} settings={settings} onSettings={(change) => changes.push(change)} />
    </I18nProvider>,
  );
  return { asked, changes };
};

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete('vidhuk');
});

it('switches a site on by the browser’s own question, and off again', async () => {
  const { asked } = setUp({ allow: true });
  const trustpilot = await screen.findByRole('checkbox', { name: /^Trustpilot(?! Business)/ });
  expect(trustpilot).not.toBeChecked();
  await userEvent.click(trustpilot);
  expect(asked.requested).toEqual([['https://*.trustpilot.com/*']]);
  await waitFor(() => expect(trustpilot).toBeChecked());
  await userEvent.click(trustpilot);
  expect(asked.removed).toEqual([['https://*.trustpilot.com/*']]);
  await waitFor(() => expect(trustpilot).not.toBeChecked());
});

it('says so when the browser did not allow it, and leaves the switch off', async () => {
  setUp({ allow: false });
  await userEvent.click(await screen.findByRole('checkbox', { name: /Facebook/ }));
  expect(await screen.findByRole('status')).toHaveTextContent('The browser did not allow it');
  expect(screen.getByRole('checkbox', { name: /Facebook/ })).not.toBeChecked();
});

it('takes the address of any page, and says what is wrong with one that is none', async () => {
  const { asked } = setUp({ allow: true });
  const address = await screen.findByLabelText('Address of a page');
  await userEvent.type(address, 'my shop{Enter}');
  expect(asked.requested).toEqual([]);
  expect(address).toHaveAccessibleDescription(/Write a whole web address/);
  await userEvent.clear(address);
  await userEvent.type(address, 'shop.example/reviews{Enter}');
  expect(asked.requested).toEqual([['https://shop.example/*']]);
  expect(await screen.findByRole('button', { name: 'Switch off shop.example' })).toBeVisible();
});

it('asks again before unsent changes are thrown away', async () => {
  await withDatabase(async (db) => {
    const account = { serverUrl: 'https://desk.example', workspaceId: 'w', userId: 'u' };
    await writeMeta(db, 'session', {
      ...account,
      workspaceName: 'Sample shop',
      role: 'agent',
      userName: 'Anna',
      email: 'anna@example.com',
    });
  });
  const { asked } = setUp({ allow: true, signOut: false });
  const section = await screen.findByRole('region', { name: 'Account' });
  expect(await within(section).findByText('Agent in Sample shop')).toBeVisible();
  await userEvent.click(within(section).getByRole('button', { name: 'Sign out' }));
  await userEvent.click(await within(section).findByRole('button', { name: 'Throw away and sign out' }));
  expect(asked.sent).toEqual([
    { type: 'session.sign_out', request: { discardUnsent: false } },
    { type: 'session.sign_out', request: { discardUnsent: true } },
  ]);
});

it('finds a site by its name or address', async () => {
  setUp({ allow: true });
  await userEvent.type(await screen.findByRole('searchbox', { name: 'Find a site' }), 'play');
  expect(screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent ?? '')).toEqual([
    expect.stringMatching(/^Google Play, Google Play Console/),
  ]);
  await userEvent.type(screen.getByRole('searchbox', { name: 'Find a site' }), ' zzz');
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByText(/Add its address below/)).toBeVisible();
});

it('changes the appearance at once', async () => {
  const { changes } = setUp({ allow: true });
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Language' }), 'Українська');
  expect(changes).toEqual([{ theme: 'dark' }, { language: 'uk' }]);
});
