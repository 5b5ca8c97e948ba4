// What a document is to be read with: the adapters in force for its host. A page receives its own sites' and no others, however many there are, and the
// code that they name once it holds something for them (`late-code.ts`).
import type { Adapter } from '../../contracts/adapter.ts';
import { attributesOf } from '../../sites/engine/attributes.ts';
import { matches } from '../../sites/engine/match.ts';
import { readInForce } from '../adapters/adapter-store.ts';
import { adaptersOfHost } from '../adapters/in-force.ts';
import { noteYield } from '../adapters/site-checks.ts';
import { withDatabase } from '../db/open.ts';
import type { Sender } from '../ingest/believable.ts';
import type { PageStart } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { lateOf } from './late-code.ts';

export const startDocument = async (ports: Pick<Ports, 'now'>, sender: Sender): Promise<PageStart> => {
  const adapters = adaptersOfHost(await readInForce(), sender.url);
  await forgetOther(sender, adapters);
  await noteStart(ports, sender, adapters);
  return { adapters, late: lateOf(adapters), attributes: attributesOf(adapters) };
};

/** A page of reviews by its address: whether it holds any is told later, if ever. Sites without paths of their own have pages of all kinds. */
const noteStart = async (ports: Pick<Ports, 'now'>, { frameId, documentId, url }: Sender, adapters: readonly Adapter[]): Promise<void> => {
  const own = adapters.find((adapter) => adapter.paths.length > 0 && matches(adapter, url));
  if (frameId !== 0 || documentId === null || own === undefined) return;
  const { id: site, version } = own;
  await withDatabase(async (db) => await noteYield(db, { site, version, documentId, found: false }, ports.now()));
};

/** What the frame showed before, unless it is the same document and site: a site that was switched off tells nothing any more, not even that. */
const forgetOther = async ({ tabId, frameId, documentId }: Sender, adapters: readonly Adapter[]): Promise<void> => {
  await withDatabase(async (db) => {
    await db.transaction('rw', db.pages, async () => {
      const page = await db.pages.get([tabId, frameId]);
      const stays = page?.documentId === documentId && page.health !== 'refused' && adapters.some(({ id }) => id === page.site);
      if (page !== undefined && !stays) await db.pages.delete([tabId, frameId]);
    });
  });
};
