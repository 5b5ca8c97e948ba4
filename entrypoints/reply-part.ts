// The second part of the content script: injected by the background when a document answers that it is missing.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { REPLY_PART } from '../lib/sites/engine/live-page.ts';
import { createReplyPart } from '../lib/sites/engine/reply-part.ts';

export default defineUnlistedScript(() => {
  Reflect.set(globalThis, REPLY_PART, createReplyPart);
});
