// What stands on the server in the end, asked of the server itself and not of anything that was under test.
import { z } from 'zod';
import type { Item } from '../../../lib/contracts/item.ts';
import { ItemEvent } from '../../../lib/contracts/item-event.ts';
import { PullResponse } from '../../../lib/contracts/sync.ts';
import { Me } from '../../../lib/contracts/workspace.ts';

export type ServerRecord = { items: Item[]; events: (itemId: string) => Promise<ItemEvent[]> };

const Events = z.object({ events: z.array(ItemEvent) });

export const readRecord = async (url: string, email: string, password: string): Promise<ServerRecord> => {
  const signedIn = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const workspaceId = Me.parse(await signedIn.json()).memberships[0]?.workspace.workspaceId;
  const headers = { authorization: `Bearer ${signedIn.headers.get('set-auth-token')}` };
  const get = async (path: string): Promise<unknown> =>
    await (await fetch(`${url}/api/v1/workspaces/${workspaceId}${path}`, { headers })).json();
  const items: Item[] = [];
  for (let cursor = '0'; ; ) {
    const page = PullResponse.parse(await get(`/sync/pull?cursor=${cursor}&limit=500`));
    items.push(...page.items);
    cursor = page.cursor;
    if (!page.more) break;
  }
  return { items, events: async (itemId) => Events.parse(await get(`/items/${encodeURIComponent(itemId)}/events`)).events };
};
