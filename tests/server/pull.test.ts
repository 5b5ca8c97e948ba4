// The pull cursor: every change once, none skipped, however many agents push meanwhile.
import { expect, it } from 'vitest';
import { PullResponse } from '../../lib/contracts/sync.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type Person, type TestBackend } from './backend.ts';
import { operation, seen } from './operations.ts';

const path = (scope: Scope, rest: string): string => `/api/v1/workspaces/${scope.workspaceId}/sync/${rest}`;
const pull = async (backend: TestBackend, scope: Scope, person: Person, cursor: string, limit = 200): Promise<PullResponse> =>
  PullResponse.parse(await (await backend.request(person, 'GET', path(scope, `pull?cursor=${cursor}&limit=${limit}`))).json());
const push = (backend: TestBackend, scope: Scope, person: Person, operations: unknown[]): Promise<Response> =>
  backend.request(person, 'POST', path(scope, 'push'), { protocol: 2, operations });

onBothStores('pull', (backend) => {
  it('gives the reference data to a new machine at once and to an old one only when it changed', async () => {
    const scope = await backend().workspace('Parcel & Co');
    const lead = await backend().person(scope, 'lead');
    const first = await pull(backend(), scope, lead, '0');
    expect(first.reference?.company).toBe('Parcel & Co');
    expect(first.reference?.categories).toHaveLength(9);
    expect(first.reference?.tones.map((tone) => tone.language)).toEqual(['en', 'ru', 'uk']);
    expect(first.reference?.policy).toBeNull();
    expect((await pull(backend(), scope, lead, first.cursor)).reference).toBeNull();

    await push(backend(), scope, lead, [seen('trustpilot:a1')]);
    const second = await pull(backend(), scope, lead, first.cursor);
    expect([second.items.map((item) => item.itemId), second.reference]).toEqual([['trustpilot:a1'], null]);

    const category = { categoryId: 'returns', name: { en: 'Returns', uk: 'Повернення', ru: 'Возврат' }, position: 9, archived: false };
    await backend().request(lead, 'PUT', `/api/v1/workspaces/${scope.workspaceId}/categories`, { categories: [category] });
    const third = await pull(backend(), scope, lead, second.cursor);
    expect(third.reference?.categories.map((entry) => entry.categoryId)).toContain('returns');
    expect(third.items).toEqual([]);
  });

  it('pages without repeating or leaving out an item', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    await push(
      backend(),
      scope,
      agent,
      Array.from({ length: 23 }, (_, index) => seen(`trustpilot:b${index}`)),
    );
    const ids: string[] = [];
    let references = 0;
    let cursor = '0';
    for (let more = true; more; ) {
      const page = await pull(backend(), scope, agent, cursor, 5);
      ids.push(...page.items.map((item) => item.itemId));
      references += page.reference === null ? 0 : 1;
      ({ cursor, more } = page);
    }
    expect(ids).toEqual(Array.from({ length: 23 }, (_, index) => `trustpilot:b${index}`));
    expect(references).toBe(1);
  });

  it('never skips a change while six agents push at once', async () => {
    const scope = await backend().workspace();
    const reader = await backend().person(scope, 'agent');
    const writers = await Promise.all(Array.from({ length: 6 }, () => backend().person(scope, 'agent')));
    const start = (await pull(backend(), scope, reader, '0')).cursor;
    let done = false;
    const writing = Promise.all(
      writers.map(async (writer, index) => {
        for (let round = 0; round < 6; round += 1) {
          const itemId = `trustpilot:c${index}-${round}`;
          await push(backend(), scope, writer, [
            seen(itemId),
            operation(itemId, 'item.claimed', {}),
            operation(itemId, 'item.released', {}),
          ]);
        }
      }),
    ).finally(() => {
      done = true;
    });
    const versions = new Map<string, number>();
    let cursor = start;
    for (let last = false; !last; ) {
      // One more pull after the last push has ended.
      last = done;
      for (let more = true; more; ) {
        const page = await pull(backend(), scope, reader, cursor, 7);
        for (const item of page.items) versions.set(item.itemId, item.version);
        expect(Number(page.cursor)).toBeGreaterThanOrEqual(Number(cursor));
        ({ cursor, more } = page);
      }
    }
    await writing;
    expect(versions.size).toBe(36);
    expect([...versions.values()].every((version) => version === 3)).toBe(true);
  });

  it('goes back to what the store knows where the cursor is of another store', async () => {
    const scope = await backend().workspace();
    const agent = await backend().person(scope, 'agent');
    const answer = await pull(backend(), scope, agent, '999999');
    expect(Number(answer.cursor)).toBeLessThan(100);
    expect((await backend().request(agent, 'GET', path(scope, 'pull?cursor=1e9'))).status).toBe(400);
  });
});
