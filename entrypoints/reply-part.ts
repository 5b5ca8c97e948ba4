// The second part of the content script: injected by the background when a document answers that it is missing.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { REPLY_PART } from '../lib/sites/engine/live-page.ts';
import { createReplyPart } from '../lib/sites/engine/reply-part.ts';

export default defineUnlistedScript(() => {
  // Where the extension is gone the call throws at once; here that is a rejection too.
  Reflect.set(
    globalThis,
    REPLY_PART,
    createReplyPart(async (message) => await browser.runtime.sendMessage(message)),
  );
});
