// The code that an adapter needs besides the content script: its site's hook and parts of the engine. A document asks for it once it holds something for
// that adapter, so a page that another one reads, or none, never receives it.
import type { Adapter } from '../../contracts/adapter.ts';
import { LD_SCRIPT } from '../../sites/engine/json-ld.ts';
import { partsOf } from '../../sites/engine/late.ts';
import { ADAPTERS } from '../../sites/registry.ts';
import { readInForce } from '../adapters/adapter-store.ts';
import { adaptersOfHost } from '../adapters/in-force.ts';
import type { Sender } from '../ingest/believable.ts';
import type { PageCode, PageStart } from '../messages.ts';
import type { Ports } from '../ports.ts';

/** The hooks by the folders that hold them, each a file of its own. */
export const HOOK_FILES: ReadonlySet<string> = new Set(ADAPTERS.filter(({ id, hook }) => hook === id).map(({ id }) => id));

/** Hooks that also read what no item's selector finds, and what tells that a page may have that. */
const BESIDE_ITEMS: Readonly<Record<string, readonly string[]>> = { 'schema-org': [LD_SCRIPT] };

/** Built by `scripts/build-hooks.ts`. */
export const codeOf = (adapter: Adapter): string[] => [
  ...partsOf(adapter).map((part) => `/${part}.js`),
  ...(adapter.hook !== null && HOOK_FILES.has(adapter.hook) ? [`/hooks/${adapter.hook}.js`] : []),
];

export const lateOf = (adapters: readonly Adapter[]): PageStart['late'] =>
  Object.fromEntries(
    adapters
      .filter((adapter) => codeOf(adapter).length > 0)
      .map(({ id, hook, signs }) => {
        // Where a review was removed there may be none left.
        const removed = [...(signs?.stub ?? []), ...(signs?.notice ?? [])].map(({ select }) => select);
        return [id, [...(BESIDE_ITEMS[hook ?? ''] ?? []), ...removed]];
      }),
  );

/** Only what an adapter in force for the document's own host needs. */
export const giveCode = async (ports: Pick<Ports, 'page'>, sender: Sender, site: string): Promise<PageCode> => {
  const adapter = adaptersOfHost(await readInForce(), sender.url).find(({ id }) => id === site);
  return { ok: adapter !== undefined && (await ports.page.injectCode(sender, codeOf(adapter))) };
};
