import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

it('falls back one by one where a stored value is unknown', async () => {
  const { getSettings } = await import('./settings.ts');
  await fakeBrowser.storage.local.set({ settings: { theme: 'sepia', density: 'compact', language: 7 } });
  expect(await getSettings()).toEqual({ theme: 'system', density: 'compact', language: 'auto' });
});

it('changes one and keeps the rest, and tells who watches', async () => {
  const { getSettings, setSettings, watchSettings } = await import('./settings.ts');
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await setSettings({ theme: 'dark' });
  await setSettings({ language: 'uk' });
  expect(await getSettings()).toEqual({ theme: 'dark', density: 'comfortable', language: 'uk' });
  expect(heard).toHaveBeenLastCalledWith({ theme: 'dark', density: 'comfortable', language: 'uk' });
  stop();
  await setSettings({ theme: 'light' });
  expect(heard).toHaveBeenCalledTimes(2);
});
