// Whose changes these are: an address, a workspace and a user. Changes of one account are never sent under another.
import type { MetaRows } from '../db/schema.ts';

export const accountKey = (session: Pick<MetaRows['session'], 'serverUrl' | 'workspaceId' | 'userId'>): string =>
  `${session.serverUrl} ${session.workspaceId} ${session.userId}`;
