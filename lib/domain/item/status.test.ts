import { describe, expect, it } from 'vitest';
import { ItemStatus } from '../../contracts/item.ts';
import { EventKind } from '../../contracts/item-event.ts';
import { REPLY_HANDLES, STATUS_AFTER } from './status.ts';

describe('the table of statuses', () => {
  it('has every status and every event', () => {
    expect(Object.keys(STATUS_AFTER).sort()).toEqual([...ItemStatus.options].sort());
    for (const row of Object.values(STATUS_AFTER)) expect(Object.keys(row).sort()).toEqual([...EventKind.options].sort());
  });

  it('reaches `posted` by a reply read from the page only', () => {
    for (const [status, row] of Object.entries(STATUS_AFTER)) {
      for (const [kind, next] of Object.entries(row)) {
        if (status !== 'posted') expect([status, kind, next]).not.toEqual([status, kind, 'posted']);
        if (next === 'by_reply') expect(kind).toBe('reply.posted');
      }
    }
  });

  it('reaches a decision by a recorded outcome only, and leaves it by reopening, a reply or another decision', () => {
    for (const decided of ['do_not_engage', 'escalated', 'waiting_for_customer'] as const) {
      for (const [status, row] of Object.entries(STATUS_AFTER)) {
        if (status !== decided) expect(Object.values(row)).not.toContain(decided);
      }
      const leaving = Object.entries(STATUS_AFTER[decided]).filter(([, next]) => next !== decided);
      expect(Object.fromEntries(leaving)).toEqual({
        'reply.posted': 'by_reply',
        'outcome.recorded': 'by_outcome',
        'item.reopened': 'open',
      });
    }
  });

  it('opens every item that is reopened', () => {
    for (const row of Object.values(STATUS_AFTER)) expect(row['item.reopened']).toBe('open');
  });
});

it('lets a reply handle an item once, and lets no stranger’s reply overrule "do not engage"', () => {
  expect(REPLY_HANDLES).toEqual({
    none: { here: true, elsewhere: true },
    replied: { here: false, elsewhere: false },
    do_not_engage: { here: true, elsewhere: false },
    escalated: { here: true, elsewhere: true },
    waiting_for_customer: { here: true, elsewhere: true },
  });
});
