import { describe, expect, it } from 'vitest';
import { ANNA, BORYS, sampleOperation, sampleSeen } from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import type { DecisionRules } from '../../contracts/decision.ts';
import type { Item } from '../../contracts/item.ts';
import { Item as ItemSchema } from '../../contracts/item.ts';
import type { Actor, Operation } from '../../contracts/item-event.ts';
import { itemFacets } from '../item/facets.ts';
import { applyOperation } from '../item/project.ts';
import { neededNow, unapprovedBecause } from './approval.ts';
import { DEFAULT_DECISION_RULES } from './default-rules.ts';
import { deniedRisks, guardedRisks, risksOf } from './said-risks.ts';

const LEGAL = 'My lawyer will sue you in court.';
const RULES: DecisionRules = { ...DEFAULT_DECISION_RULES, approval: { categories: [], risks: ['legal', 'fraud'] } };
const review = (text: string) => sampleReview({ text });
const seen = (text: string): [Operation, Actor] => [
  sampleOperation('review.seen', { review: review(text), firstSeenAt: '2026-11-21T11:50:00.000Z' }),
  ANNA,
];
const says = (risks: string[], by = ANNA): [Operation, Actor] => [sampleOperation('risk.set', { risks, proposed: [] }), by];
const leadSays = (risks: string[]): [Operation, Actor] => [sampleOperation('risk.set', { risks, proposed: [], lead: true }), BORYS];
const edited = (text: string): [Operation, Actor] => [sampleOperation('review.edited', { review: review(text) }), ANNA];
const asked: [Operation, Actor] = [
  sampleOperation('approval.requested', { text: 'Soon.', why: [{ about: 'risk', id: 'legal' }], note: '' }),
  ANNA,
];
const itemAfter = (...steps: [Operation, Actor][]): Item =>
  ItemSchema.parse(steps.reduce<Item | null>((item, [operation, by]) => applyOperation(item, operation, by), null));
const whyOf = (item: Item): string[] | null => unapprovedBecause(item, 'We are on it.', 'agent', RULES)?.map(({ id }) => id) ?? null;

describe('risks by somebody’s word', () => {
  it('are missing until somebody speaks; then the last word counts, an empty one too', () => {
    const item = itemAfter([sampleSeen(), ANNA]);
    expect(item).not.toHaveProperty('risk');
    expect(risksOf(item, ['legal', 'legal'])).toEqual(['legal']);
    expect(risksOf(null, ['legal'])).toEqual(['legal']);
    const said = itemAfter([sampleSeen(), ANNA], says(['legal']), says([], BORYS));
    expect(said.risk).toEqual({ flags: [], at: '2026-11-21T12:00:00.000Z', by: BORYS });
    expect(risksOf(said, ['legal'])).toEqual([]);
    expect(said.version).toBe(3);
  });

  it('stay where the author changes the words, which then count again beside them', () => {
    const item = itemAfter(seen(LEGAL), says(['safety']), edited(`${LEGAL} And soon.`));
    expect(risksOf(item, ['legal'])).toEqual(['safety', 'legal']);
    expect(deniedRisks(item, ['legal'])).toBeNull();
    expect(risksOf(itemAfter(seen(LEGAL), says(['safety']), edited(LEGAL)), ['legal'])).toEqual(['safety']);
    expect(risksOf(itemAfter(seen(LEGAL), says(['safety']), edited('Other.'), says([])), ['legal'])).toEqual([]);
  });

  it('are what the log finds', () => {
    expect(itemFacets(itemAfter(seen(LEGAL))).risks).toEqual(['legal']);
    expect(itemFacets(itemAfter(seen(LEGAL), says(['fraud', 'safety']))).risks).toEqual(['safety', 'fraud']);
    expect(itemFacets(itemAfter(seen(LEGAL), asked, says([]))).risks).toEqual([]);
    expect(itemFacets(itemAfter(seen(LEGAL), says(['fraud']), edited(`${LEGAL}!!`))).risks).toEqual(['legal', 'fraud']);
  });
});

describe('words that crossed', () => {
  const upon = (risks: string[], edits = 0) => ({ upon: { risks, edits } });
  const speaks = (risks: string[], stood: string[], by = ANNA): [Operation, Actor] => [
    sampleOperation('risk.set', { risks, proposed: [], ...upon(stood) }),
    by,
  ];

  it('change what others said meanwhile only where they speak of it', () => {
    const first = speaks(['legal'], ['safety']);
    expect(itemAfter(seen('Slow.'), first, speaks(['safety', 'fraud'], ['safety'], BORYS)).risk?.flags).toEqual(['fraud', 'legal']);
    expect(itemAfter(seen('Slow.'), first, speaks([], ['legal'], BORYS)).risk?.flags).toEqual([]);
    expect(itemAfter(seen('Slow.'), first, edited('Other.'), speaks(['safety'], ['safety'], BORYS)).risk?.flags).toEqual([
      'safety',
      'legal',
    ]);
  });

  it('rule out nothing of words that they were not said of', () => {
    const lead = (edits: number): [Operation, Actor] => [
      sampleOperation('risk.set', { risks: [], proposed: [], lead: true, ...upon([], edits) }),
      BORYS,
    ];
    expect(whyOf(itemAfter(seen('Slow.'), edited(LEGAL), lead(0)))).toEqual(['legal']);
    expect(whyOf(itemAfter(seen('Slow.'), edited(LEGAL), lead(1)))).toBeNull();
    const late = itemAfter(seen('Slow.'), edited(LEGAL), speaks([], []));
    expect(risksOf(late, ['legal'])).toEqual(['legal']);
  });
});

describe('a lead’s word on the text', () => {
  it.each<[string, Item, string[] | null]>([
    ['is needed for what the words name', itemAfter(seen(LEGAL)), ['legal']],
    ['is needed at once for what an agent adds', itemAfter(seen('Slow.'), says(['fraud'])), ['fraud']],
    ['is needed no longer for what an agent added and took back', itemAfter(seen('Slow.'), says(['fraud']), says([])), null],
    ['is needed though an agent takes away what the words name', itemAfter(seen(LEGAL), says([])), ['legal']],
    ['is needed though an agent says something else', itemAfter(seen(LEGAL), says(['fraud'])), ['fraud', 'legal']],
    ['is not needed where a lead takes it away', itemAfter(seen(LEGAL), leadSays([])), null],
    ['is not needed where an agent speaks of others after the lead', itemAfter(seen(LEGAL), leadSays([]), says(['safety'])), null],
    ['is needed where an agent says it after all', itemAfter(seen(LEGAL), leadSays([]), says(['legal'])), ['legal']],
    ['is needed for what a lead named, whatever an agent says', itemAfter(seen('Slow.'), leadSays(['fraud']), says([])), ['fraud']],
    ['is needed for new words after a lead spoke', itemAfter(seen('Slow.'), leadSays([]), edited(LEGAL)), ['legal']],
    [
      'is needed for what a lead named though the words are others and an agent speaks',
      itemAfter(seen('Slow.'), leadSays(['fraud']), edited('Slower.'), says([])),
      ['fraud'],
    ],
    ['is needed once somebody has asked', itemAfter(seen('Slow.'), says(['legal']), asked, says([])), ['legal']],
    ['is not needed once a lead has taken away what was asked for', itemAfter(seen(LEGAL), asked, leadSays([])), null],
    ['is needed where a lead takes away another risk', itemAfter(seen(LEGAL), asked, leadSays(['legal'])), ['legal']],
  ])('%s', (_, item, why) => expect(whyOf(item)).toEqual(why));

  it('is needed for what was asked after a lead spoke, and after a lead refused it', () => {
    const later = '2026-11-21T12:05:00.000Z';
    const asks: [Operation, Actor] = [
      sampleOperation('approval.requested', { text: 'Soon.', why: [{ about: 'risk', id: 'fraud' }], note: '' }, { at: later }),
      ANNA,
    ];
    expect(whyOf(itemAfter(seen('Slow.'), leadSays([]), says(['fraud']), asks, says([])))).toEqual(['fraud']);
    const refuses: [Operation, Actor] = [sampleOperation('approval.refused', { note: 'Not so.' }, { at: later }), BORYS];
    expect(whyOf(itemAfter(seen(LEGAL), asked, leadSays([]), refuses))).toEqual(['legal']);
  });

  it('is no more asked for risks that only the model sees, once an agent says there are none', () => {
    const proposed = ['fraud'];
    const needOf = (item: Item) => neededNow(item, { role: 'agent', risks: guardedRisks(item, [], proposed) }, RULES).need;
    expect(needOf(itemAfter(seen('Slow.')))).toBe('approval');
    expect(needOf(itemAfter(seen('Slow.'), says([])))).toBe('none');
  });

  it('is told what somebody denies, and who does', () => {
    const item = itemAfter(seen(LEGAL), says(['fraud']));
    expect(deniedRisks(item, ['legal', 'fraud'])).toEqual({ by: 'Anna', risks: ['legal'] });
    expect(deniedRisks(item, ['fraud'])).toBeNull();
    expect(deniedRisks(itemAfter(seen(LEGAL)), ['legal'])).toBeNull();
  });
});
