// What comes to a page with the marks: going on from a reading instead of reading all anew, and telling what changed instead of telling all.
import { follow } from './follow.ts';
import type { FollowPart } from './live-page.ts';
import { listChange } from './tell-order.ts';

export const followPart: FollowPart = { follow, listChange };
