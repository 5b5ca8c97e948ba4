// Decisions about an item: category, risks, template, outcome, reopening. A decision that already stands is not recorded again.
import type { Item } from '../../contracts/item.ts';
import { namedRisks } from '../../domain/category/named-risk.ts';
import { guardedRisks, risksOf } from '../../domain/decision/said-risks.ts';
import { outcomeDetail } from '../../domain/item/project.ts';
import { openRound } from '../../domain/item/rounds.ts';
import type { Session } from '../items/append.ts';
import type { PanelCommands, Result } from '../messages.ts';
import type { Ports } from '../ports.ts';
import { policyChanges } from './pick.ts';
import { record } from './record.ts';

type Request<K extends keyof PanelCommands> = PanelCommands[K]['request'];

export const setCategory = async (ports: Ports, { reviewKey, category, suggestion }: Request<'category.set'>): Promise<Result<null>> =>
  await record(ports, reviewKey, (known) => {
    const { item } = known;
    if (item !== null && item.category === category) return [];
    // Rules may name categories: the clock follows the corrected one, as it follows corrected risks below, within the version of the policy that is frozen on the item.
    const policy = item === null ? [] : policyChanges(known.reference, { ...item, category });
    return [{ kind: 'category.set', payload: { category, suggestion } }, ...policy];
  });

/**
 * The change is made upon what stands now, so two in a row lose nothing; the event tells the whole. What the words name outright stands too. A lead's
 * change is made upon all that still needs a lead's word: only what the lead takes away is lifted, not what others denied before.
 */
export const correctRisks = async (ports: Ports, { reviewKey, add, remove, ...told }: Request<'risk.correct'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item, session, reference }) => {
    const named = item === null ? [] : namedRisks(`${item.review.title ?? ''}\n${item.review.text}`);
    const proposed = [...new Set([...told.proposed, ...named])];
    const isAgent = session.role === 'agent';
    const stands = isAgent ? risksOf(item, proposed) : guardedRisks(item, named, proposed);
    const risks = [...new Set([...stands, ...add])].filter((risk) => !remove.includes(risk));
    const lead = isAgent ? {} : { lead: true as const };
    const upon = { risks: risksOf(item, proposed), edits: item?.earlierTexts.length ?? 0 };
    if (isSaidAlready(item, risks, session)) return [];
    const by = { userId: session.userId, name: session.userName };
    const said: Item['risk'] = { flags: risks, at: ports.now().toString(), by };
    const policy = item === null ? [] : policyChanges(reference, { ...item, risk: said });
    return [{ kind: 'risk.set', payload: { risks, proposed, upon, ...lead } }, ...policy];
  });

/** A lead says it anew where only an agent has said it. */
const isSaidAlready = (item: Item | null, risks: readonly string[], { role }: Session): boolean => {
  const said = role === 'agent' ? item?.risk : item?.risk?.lead;
  return said !== undefined && said.edited !== true && isSameSet(said.flags, risks) && isSameSet(item?.risk?.flags ?? [], risks);
};

const isSameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((member) => other.includes(member));

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
    const day = payload.outcome === 'escalated' ? undefined : payload.reviewOn;
    const same =
      now?.outcome === payload.outcome && now.detail === outcomeDetail(payload) && now.reviewOn === day && now.by.userId === session.userId;
    return same ? [] : [{ kind: 'outcome.recorded', payload }];
  });

/** Of the changes as this agent knows them: a further one brings the review back. */
export const needNoReply = async (ports: Ports, { reviewKey, note }: Request<'reply.unneeded'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) => {
    const round = openRound(item);
    return round === null ? [] : [{ kind: 'reply.unneeded', payload: { upon: round.upon, note } }];
  });

export const reopenItem = async (ports: Ports, { reviewKey, reason }: Request<'item.reopen'>): Promise<Result<null>> =>
  await record(ports, reviewKey, ({ item }) => (item?.outcome === null ? [] : [{ kind: 'item.reopened', payload: { reason } }]));
