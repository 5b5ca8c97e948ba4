import { describe, expect, it } from 'vitest';
import { ANNA, BORYS, sampleOperation, sampleOutcome, sampleSeen } from '../../../tests/samples/operations.ts';
import type { Item } from '../../contracts/item.ts';
import { Item as ItemSchema } from '../../contracts/item.ts';
import type { Actor, Operation } from '../../contracts/item-event.ts';
import { applyOperation } from '../item/project.ts';
import { approvalNeed, isApproved } from './approval.ts';
import { DEFAULT_DECISION_RULES } from './default-rules.ts';
import { effectOf } from './outcomes.ts';
import { heldOpen, overload } from './overload.ts';

const itemAfter = (...steps: [Operation, Actor][]): Item => {
  const item = steps.reduce<Item | null>((before, [operation, by]) => applyOperation(before, operation, by), null);
  return ItemSchema.parse(item);
};
const WHY = [{ about: 'risk' as const, id: 'legal' }];
const ask = (text: string, note = '') => sampleOperation('approval.requested', { text, why: WHY, note });
const give = (text: string) => sampleOperation('approval.given', { text, note: 'Fine' });

describe('a lead’s word', () => {
  const asked = itemAfter([sampleSeen(), ANNA], [ask('We are on it.', 'Please look'), ANNA]);

  it('waits without touching status or clock', () => {
    expect(asked.approval).toMatchObject({
      state: 'requested',
      text: 'We are on it.',
      note: 'Please look',
      requestedBy: ANNA,
      decidedBy: null,
    });
    expect([asked.status, asked.outcome]).toEqual(['open', null]);
    expect(isApproved(asked, 'We are on it.')).toBe(false);
  });

  it('holds for the very text only, asked for or changed', () => {
    const given = applyOperation(asked, give('We are on it, and will report.'), BORYS);
    expect(given.approval).toMatchObject({ state: 'given', decidedBy: BORYS, requestedBy: ANNA });
    expect(isApproved(given, 'We are on it, and will report.')).toBe(true);
    expect(isApproved(given, ' We are on it, and will report.\n')).toBe(true);
    expect(isApproved(given, 'We are on it.')).toBe(false);
    expect(isApproved(given, 'We are on it, and will report!')).toBe(false);
    expect(isApproved(null, '')).toBe(false);
  });

  it('is lost with the next question, and refused with a word', () => {
    const again = applyOperation(applyOperation(asked, give('We are on it.'), BORYS), ask('Other'), ANNA);
    expect(isApproved(again, 'We are on it.')).toBe(false);
    const refused = applyOperation(asked, sampleOperation('approval.refused', { note: 'Too vague' }), BORYS);
    expect(refused.approval).toMatchObject({ state: 'refused', text: 'We are on it.', note: 'Too vague' });
    expect(isApproved(refused, 'We are on it.')).toBe(false);
  });

  it.each<[Parameters<typeof approvalNeed>[0], string, string[]]>([
    [{ role: 'agent', category: 'delivery', risks: [] }, 'none', []],
    [{ role: 'agent', category: 'billing', risks: ['legal', 'safety'] }, 'approval', ['billing', 'legal']],
    [{ role: 'agent', category: 'delivery', risks: ['legal'] }, 'approval', ['legal']],
    [{ role: 'agent', category: null, risks: [] }, 'category_first', []],
    [{ role: 'lead', category: 'billing', risks: ['legal'] }, 'none', []],
    [{ role: 'admin', category: null, risks: [] }, 'none', []],
  ])('%j: %s', (query, need, why) => {
    const found = approvalNeed(query, { approval: { categories: ['billing'], risks: ['legal'] } });
    expect([found.need, found.need === 'approval' ? found.why.map(({ id }) => id) : []]).toEqual([need, why]);
  });

  it('is asked for nothing until a lead has named something', () => {
    expect(approvalNeed({ role: 'agent', category: null, risks: ['legal'] }, DEFAULT_DECISION_RULES)).toEqual({ need: 'none' });
  });
});

describe('the decision', () => {
  const decided = (payload: Partial<Parameters<typeof sampleOperation<'decision.recorded'>>[1]> = {}) =>
    sampleOperation('decision.recorded', { gates: [{ gate: 'worth', answer: 'no' }], suggested: 'G', outcome: 'D', ...payload });

  it('stands on the item with the link to the statement, and goes when it is opened again', () => {
    const statementUrl = 'https://shop.example/statement';
    const item = itemAfter([sampleSeen(), ANNA], [decided({ statementUrl }), ANNA]);
    expect(item.decision).toMatchObject({ outcome: 'D', statementUrl, by: ANNA, gates: [{ gate: 'worth', answer: 'no' }] });
    expect(
      itemAfter([sampleSeen(), ANNA], [decided(), ANNA], [sampleOperation('item.reopened', { reason: '' }), BORYS]),
    ).not.toHaveProperty('decision');
  });

  it('gets the address of its statement later; who decided stays, and an outcome that said the earlier one says it', () => {
    const earlier = 'https://shop.example/statement';
    const url = `https://shop.example/${'w'.repeat(600)}`;
    const link = sampleOperation('statement.linked', { url });
    const alone = sampleOperation('outcome.recorded', { outcome: 'do_not_engage', reason: earlier });
    const item = itemAfter([sampleSeen(), ANNA], [decided({ statementUrl: earlier }), ANNA], [alone, ANNA], [link, BORYS]);
    expect(item.decision).toMatchObject({ outcome: 'D', statementUrl: url, by: ANNA });
    expect(item.outcome).toMatchObject({ detail: url.slice(0, 500), by: ANNA });
    expect(applyOperation(item, sampleOperation('statement.linked', { url: earlier }), ANNA).outcome).toMatchObject({ detail: earlier });
    const reasoned = sampleOutcome('do_not_engage');
    const kept = itemAfter([sampleSeen(), ANNA], [decided(), ANNA], [reasoned, ANNA]);
    expect(applyOperation(kept, link, BORYS).outcome).toEqual(kept.outcome);
  });

  describe('and the address of its statement, where they arrive late', () => {
    const at = <O extends Operation>(operation: O, time: string): O => ({ ...operation, at: `2026-11-20T${time}:00Z` });
    const url = 'https://shop.example/right';
    const link = (name: string) => sampleOperation('statement.linked', { url: `https://shop.example/${name}` });
    const first = itemAfter([sampleSeen(), ANNA], [at(decided({ outcome: 'B' }), '08:00'), ANNA]);
    const linked = applyOperation(first, at(link('right'), '11:00'), ANNA);

    it('the later of two addresses holds, and the same once more changes nothing', () => {
      const after = applyOperation(linked, at(link('stale'), '09:00'), BORYS);
      expect(after.decision).toEqual(linked.decision);
      expect(after.version).toBe(linked.version + 1);
      expect(applyOperation(after, at(link('right'), '11:00'), BORYS).decision?.statementUrl).toBe(url);
      expect(applyOperation(after, at(link('newer'), '11:01'), BORYS).decision?.statementUrl).toBe('https://shop.example/newer');
    });

    it('one that was said for the decision before is none of the next', () => {
      const opened = applyOperation(linked, at(sampleOperation('item.reopened', { reason: '' }), '12:00'), ANNA);
      const anew = applyOperation(opened, at(decided({ outcome: 'G' }), '12:10'), ANNA);
      expect(applyOperation(anew, at(link('stale'), '11:30'), BORYS).decision).toMatchObject({ outcome: 'G', statementUrl: null });
    });

    it('an older decision takes neither the newer one’s place nor its address', () => {
      expect(applyOperation(linked, at(decided({ outcome: 'B' }), '07:00'), BORYS).decision).toEqual(linked.decision);
      expect(applyOperation(linked, at(decided({ outcome: 'G' }), '07:00'), BORYS).decision).toEqual(linked.decision);
    });

    it('one between decision and address keeps the address where it decides the same, else not', () => {
      const same = applyOperation(linked, at(decided({ outcome: 'B' }), '09:00'), BORYS).decision;
      expect(same).toMatchObject({ outcome: 'B', by: BORYS, statementUrl: url });
      expect(applyOperation(linked, at(decided({ outcome: 'G' }), '09:00'), BORYS).decision).toMatchObject({
        outcome: 'G',
        statementUrl: null,
      });
      expect(applyOperation(linked, at(decided({ outcome: 'B' }), '12:00'), BORYS).decision?.statementUrl).toBeNull();
    });

    it('an address is cut for the outcome between its signs', () => {
      const long = `https://shop.example/${'x'.repeat(478)}😀yyy`;
      const alone = sampleOperation('outcome.recorded', { outcome: 'do_not_engage', reason: url });
      const item = itemAfter([sampleSeen(), ANNA], [at(decided({ statementUrl: url }), '08:00'), ANNA], [alone, ANNA]);
      const detail = applyOperation(item, at(sampleOperation('statement.linked', { url: long }), '09:00'), ANNA).outcome?.detail;
      expect(detail?.isWellFormed()).toBe(true);
      expect(detail).toMatch(/^https:\/\/shop\.example\/x+.$/u);
    });
  });

  it('takes an address that comes after it was opened again for history only', () => {
    const link = sampleOperation('statement.linked', { url: 'https://shop.example/late' });
    const opened = itemAfter([sampleSeen(), ANNA], [decided(), ANNA], [sampleOperation('item.reopened', { reason: '' }), BORYS]);
    const after = applyOperation(opened, link, ANNA);
    expect(after).not.toHaveProperty('decision');
    expect(after.version).toBe(opened.version + 1);
  });

  it('keeps the day of the next look with "do not engage"', () => {
    const payload = { outcome: 'do_not_engage', reason: 'Old', reviewOn: '2027-01-10' } as const;
    const item = itemAfter([sampleSeen(), ANNA], [sampleOperation('outcome.recorded', payload), ANNA]);
    expect(item.outcome).toMatchObject({ outcome: 'do_not_engage', detail: 'Old', reviewOn: '2027-01-10' });
    expect(itemAfter([sampleSeen(), ANNA], [sampleOutcome('do_not_engage'), ANNA]).outcome).not.toHaveProperty('reviewOn');
    const waits = { outcome: 'waiting_for_customer', note: 'Asked', reviewOn: '2026-11-30' } as const;
    expect(itemAfter([sampleSeen(), ANNA], [sampleOperation('outcome.recorded', waits), ANNA]).outcome).toMatchObject({
      detail: 'Asked',
      reviewOn: '2026-11-30',
    });
    expect(itemAfter([sampleSeen(), ANNA], [sampleOutcome('waiting_for_customer'), ANNA]).outcome).not.toHaveProperty('reviewOn');
  });

  it('does what the outcome says, the matrix’s or the team’s', () => {
    const outcomes = [{ outcomeId: 'call', name: 'Call', reply: false, statement: false, archived: false }];
    expect(['A', 'B', 'G', 'D', 'call', 'lost'].map((id) => effectOf(id, { outcomes }))).toEqual([
      { reply: true, statement: false },
      { reply: true, statement: true },
      { reply: false, statement: false },
      { reply: false, statement: true },
      { reply: false, statement: false },
      null,
    ]);
  });
});

describe('too much at once', () => {
  const held = (userId: string | null, status: Item['status'] = 'open') => ({
    claimedBy: userId === null ? null : { userId, name: userId },
    status,
  });
  it('counts what one agent holds and has not finished', () => {
    expect(heldOpen([held('a'), held('a', 'inserted'), held('a', 'posted'), held('b'), held(null)], 'a')).toBe(2);
  });
  it('is more than the measure, and nothing where there is none', () => {
    expect(overload(21, DEFAULT_DECISION_RULES)).toEqual({ held: 21, limit: 20 });
    expect(overload(20, DEFAULT_DECISION_RULES)).toBeNull();
    expect(overload(900, { overload: { openItemsPerAgent: null } })).toBeNull();
  });
});
