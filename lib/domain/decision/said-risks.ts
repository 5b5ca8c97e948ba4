// What somebody said of a review's risks goes before what is proposed, at once. Only what lets a text go out without a lead is harder to take away: what
// the words of the review name, an agent takes away in vain as far as approval goes, and so what a lead has said. A lead's word is about the words that
// it was said of; once the author changes them, what they name counts again.
import { RISKS_MAX } from '../../contracts/base-decision.ts';
import type { Item } from '../../contracts/item.ts';
import type { Actor, EventPayload } from '../../contracts/item-event.ts';
import type { Instant } from '../../contracts/primitives.ts';

type Said = Pick<Item, 'risk'> | null;
/** What of an item its recorded risks are told from. */
export type RiskFacts = { risk?: Item['risk'] | undefined; approval?: Pick<NonNullable<Item['approval']>, 'why'> | undefined };

const each = (...sets: (readonly string[])[]): string[] => [...new Set(sets.flat())];

/** The risks that the work goes by: whom it is handed to, what the matrix suggests, what the log finds. */
export const risksOf = (item: Said, proposed: readonly string[]): string[] => {
  const said = item?.risk;
  if (said === undefined) return each(proposed);
  return said.edited === true ? each(said.flags, proposed) : said.flags;
};

/** The risks that the record goes by, the log's filter and the rule of the policy: said, else named outright or asked about when a lead's word was asked for. */
export const recordedRisks = (item: RiskFacts | null, named: readonly string[]): string[] =>
  item?.risk === undefined
    ? each(
        named,
        (item?.approval?.why ?? []).flatMap(({ about, id }) => (about === 'risk' ? [id] : [])),
      )
    : risksOf({ risk: item.risk }, named);

/** Whether a lead has said, of the words as they are, that the review has no such risk. */
export const isLifted = (item: Said, risk: string): boolean => {
  const lead = item?.risk?.lead;
  return lead !== undefined && lead.edited !== true && !lead.flags.includes(risk);
};

/** Those that may need a lead's word. `named`: outright, in the words of the review; `proposed`: with what else is proposed. */
export const guardedRisks = (item: Said, named: readonly string[], proposed = named): string[] =>
  each(
    risksOf(item, proposed),
    named.filter((risk) => !isLifted(item, risk)),
    item?.risk?.lead?.flags ?? [],
  );

/** Of these, what somebody says is none, and who says so; null where nobody does. */
export const deniedRisks = (item: Said, risks: readonly string[]): { by: string; risks: string[] } | null => {
  const said = item?.risk;
  const denied = said === undefined || said.edited === true ? [] : risks.filter((risk) => !said.flags.includes(risk));
  return said === undefined || denied.length === 0 ? null : { by: said.by.name, risks: denied };
};

/** Two who did not know of each other: what one has changed stays, unless the other speaks of the same. */
const merged = ({ risk: stood }: Item, { risks, upon }: EventPayload<'risk.set'>): string[] => {
  if (stood === undefined || upon === undefined) return risks;
  const isDenied = (risk: string): boolean => stood.edited !== true && upon.risks.includes(risk) && !stood.flags.includes(risk);
  const addedSince = stood.flags.filter((risk) => !upon.risks.includes(risk));
  return each(
    risks.filter((risk) => !isDenied(risk)),
    addedSince,
  ).slice(0, RISKS_MAX);
};

/** Whoever spoke of words that are others now has ruled out nothing of these. */
export const withRisksSaid = (item: Item, payload: EventPayload<'risk.set'>, at: Instant, by: Actor): Item => {
  const { risks, upon, lead } = payload;
  const words = upon === undefined || upon.edits === item.earlierTexts.length ? {} : { edited: true as const };
  const said = { flags: merged(item, payload), at, by, ...words };
  const leads = lead === true ? { ...said, flags: risks } : item.risk?.lead;
  return { ...item, risk: leads === undefined ? said : { ...said, lead: leads } };
};

/** Of a review whose words are others now: what was said to be there stays, and nothing is ruled out any more. */
export const withRisksOfEdit = (item: Item): Item => {
  if (item.risk === undefined) return item;
  const { lead, ...said } = item.risk;
  const edited = { edited: true } as const;
  return { ...item, risk: { ...said, ...edited, ...(lead === undefined ? {} : { lead: { ...lead, ...edited } }) } };
};
