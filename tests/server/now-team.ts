// A team whose "Now" is asked for at one moment: tests put reviews before it.
import { expect } from 'vitest';
import { NowBoard, NowPage } from '../../lib/contracts/now.ts';
import type { Scope } from '../../server/db/scope.ts';
import type { TestBackend } from './backend.ts';
import { operation } from './operations.ts';

export const POLICY_ID = '01890000-0000-7000-8000-00000000aaaa';
/** A Wednesday; these workspaces have no policy, so the day is UTC's. */
export const NOW = '2026-11-25T10:00:00.000Z';

export const nowTeam = async (backend: TestBackend) => {
  backend.now = () => NOW;
  const scope: Scope = await backend.workspace();
  const lead = await backend.person(scope, 'lead');
  const agent = await backend.person(scope, 'agent', 'Sofia');
  const path = `/api/v1/workspaces/${scope.workspaceId}`;
  const get = async (query: string, person = lead) => await backend.request(person, 'GET', `${path}/now${query}`);
  return {
    ...{ scope, lead, agent, path, get },
    send: async (...operations: unknown[]) => {
      const answer = await backend.request(agent, 'POST', `${path}/sync/push`, { protocol: 2, operations });
      expect((await answer.json()).results.filter(({ status }: { status: string }) => status !== 'applied')).toEqual([]);
    },
    board: async () => NowBoard.parse(await (await get('')).json()),
    list: async (query: string) => {
      const { rows, total } = NowPage.parse(await (await get(`/items?${query}`)).json());
      expect(total).toBe(rows.length);
      return rows.map(({ itemId }) => itemId.slice('trustpilot:'.length));
    },
  };
};

export const policy = (id: string, due: { from: string; to: string } | null) =>
  operation(`trustpilot:${id}`, 'policy.applied', {
    ...{ policyId: POLICY_ID, policyVersion: 1, rule: 'All', startsAt: 'first_seen' },
    due,
  });
export const exactly = (at: string) => ({ from: at, to: at });
export const claimed = (id: string) => operation(`trustpilot:${id}`, 'item.claimed', {});
