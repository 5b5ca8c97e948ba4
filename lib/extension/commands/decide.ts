// Decisions about an item: category, template, outcome, reopening. A decision that already stands is not recorded again.
import { outcomeDetail } from '../../domain/item/project.ts';
import type { PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { policyChanges } from './pick.ts';
import { record } from './record.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

export const setCategory = async (ports: Ports, { reviewKey, category, suggestion }: Request<'category.set'>): Promise<Result<null>> =>
  await record(ports, reviewKey, (known) => {
    const { item } = known;
    if (item !== null && item.category === category) return [];
    // Rules may name categories: the clock follows the corrected one, within the version of the policy that is frozen on the item.
    const policy = item === null ? [] : policyChanges(known, { ...item, category });
    return [{ kind: 'category.set', payload: { category, suggestion } }, ...policy];
  });

export const chooseTemplate = async (ports: Ports, { reviewKey, ...payload }: Request<'template.choose'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) =>
    // A snippet may go in twice, and one that goes in is never the item's skeleton already.
    payload.part !== true && item?.template?.templateId === payload.templateId && item.template.version === payload.version
      ? []
      : [{ kind: 'template.chosen', payload }],
  );

export const recordOutcome = async (ports: Ports, { reviewKey, payload }: Request<'outcome.record'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item, session }) => {
    const now = item?.outcome;
    const same = now?.outcome === payload.outcome && now.detail === outcomeDetail(payload) && now.by.userId === session.userId;
    return same ? [] : [{ kind: 'outcome.recorded', payload }];
  });

export const reopenItem = async (ports: Ports, { reviewKey, reason }: Request<'item.reopen'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) => (item?.outcome === null ? [] : [{ kind: 'item.reopened', payload: { reason } }]));
