// The service worker. Wiring only: every listener is registered at once when the worker starts, and nothing is kept between two events.
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { browserPorts as ports } from '../../lib/extension/background/browser-ports.ts';
import { handleCommand } from '../../lib/extension/background/commands.ts';
import { handleContentMessage } from '../../lib/extension/background/content-messages.ts';
import { syncAndShow, tick } from '../../lib/extension/background/duties.ts';
import { onEvent } from '../../lib/extension/background/on-event.ts';
import { isOwnPage, isPanelOpening, senderOf } from '../../lib/extension/background/senders.ts';
import { startBrowserSession, startWorker } from '../../lib/extension/background/start.ts';
import { restoreCopy } from '../../lib/extension/db/restore-copy.ts';
import { guardDatabase } from '../../lib/extension/db/safety-copy.ts';
import { inject } from '../../lib/extension/pages/content-scripts.ts';
import { checkFrames, forgetTab } from '../../lib/extension/pages/frames.ts';
import { showMarks } from '../../lib/extension/pages/show-marks.ts';

export default defineBackground({
  type: 'module',
  main() {
    guardDatabase(restoreCopy);
    browser.runtime.onMessage.addListener((message: unknown, from, answer) => {
      if (isOwnPage(from)) {
        onEvent('command', async () => {
          const handled = await handleCommand(ports, message);
          answer(handled?.result);
          if (handled?.toSend === true) await syncAndShow(ports, 'enqueue');
        });
        return true;
      }
      const sender = senderOf(from);
      if (sender === null) return false;
      // The user's click counts only until the first `await`: the panel opens before anything else is looked at.
      if (isPanelOpening(message) && from.tab?.windowId !== undefined) void browser.sidePanel.open({ windowId: from.tab.windowId });
      onEvent('page', async () => {
        await startBrowserSession(ports);
        const handled = await handleContentMessage(ports, sender, message);
        answer(handled.answer);
        await showMarks(ports, sender.tabId);
        if (handled.recorded) await syncAndShow(ports, 'enqueue');
      });
      return true;
    });

    browser.action.onClicked.addListener((tab) => {
      void browser.sidePanel.open({ windowId: tab.windowId });
      // The click itself allows this page (`activeTab`), also where its site was never granted.
      if (tab.id !== undefined) void inject(tab.id);
    });

    browser.tabs.onRemoved.addListener((tabId) => onEvent('tab removed', async () => await forgetTab(tabId)));
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (change.status === 'complete') onEvent('tab loaded', async () => await checkFrames(ports, tabId));
    });

    browser.permissions.onAdded.addListener(() => onEvent('sites granted', ports.refreshSites));
    browser.permissions.onRemoved.addListener(() => onEvent('sites taken away', ports.refreshSites));
    browser.alarms.onAlarm.addListener(() => onEvent('tick', async () => await tick(ports)));
    self.addEventListener('online', () => onEvent('online', async () => await syncAndShow(ports, 'online')));
    browser.runtime.onStartup.addListener(() => onEvent('browser start', async () => await syncAndShow(ports, 'start')));
    browser.runtime.onInstalled.addListener(() =>
      onEvent('installed', async () => {
        await startBrowserSession(ports);
        await ports.refreshSites();
        await syncAndShow(ports, 'updated');
      }),
    );

    onEvent('worker start', async () => {
      await startWorker();
      if (await startBrowserSession(ports)) await ports.refreshSites();
    });
  },
});
