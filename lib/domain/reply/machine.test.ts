import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANNA } from '../../../tests/samples/operations.ts';
import type { Item } from '../../contracts/item.ts';
import { nextReplyState, REPLY_TABLE, type ReplyEvent, type ReplyState, restoredReplyState } from './machine.ts';

const STATES: ReplyState[] = ['draft', 'inserting', 'refused', 'inserted', 'copied', 'moved_on', 'posted'];
const EVENTS: ReplyEvent[] = [
  'text_edited',
  'insert_started',
  'insert_confirmed',
  'insert_refused',
  'text_copied',
  'page_left',
  'reply_seen',
  'item_reopened',
];

describe('the table', () => {
  it('has every state and every event', () => {
    expect(Object.keys(REPLY_TABLE).sort()).toEqual([...STATES].sort());
    for (const row of Object.values(REPLY_TABLE)) expect(Object.keys(row).sort()).toEqual([...EVENTS].sort());
  });

  it('reaches `posted` by the reply read from the page only, and from everywhere', () => {
    for (const state of STATES) {
      expect(REPLY_TABLE[state].reply_seen).toBe('posted');
      if (state === 'posted') continue;
      for (const event of EVENTS) if (event !== 'reply_seen') expect(REPLY_TABLE[state][event]).not.toBe('posted');
    }
  });

  it('leaves `posted` by reopening only', () => {
    for (const event of EVENTS) expect(REPLY_TABLE.posted[event]).toBe(event === 'item_reopened' ? 'draft' : 'posted');
  });

  it('reaches `inserted` by a confirmed insertion that was under way, and no other way', () => {
    for (const state of STATES) {
      for (const event of EVENTS) {
        if (REPLY_TABLE[state][event] === 'inserted') expect([state, event]).toEqual(['inserting', 'insert_confirmed']);
      }
    }
  });
});

describe('ways through it', () => {
  it.each<[string, ReplyEvent[], ReplyState]>([
    ['written, inserted, posted', ['text_edited', 'insert_started', 'insert_confirmed', 'reply_seen'], 'posted'],
    ['refused, then copied', ['insert_started', 'insert_refused', 'text_copied'], 'copied'],
    ['refused, edited, inserted', ['insert_started', 'insert_refused', 'text_edited', 'insert_started', 'insert_confirmed'], 'inserted'],
    ['inserted, and the button never seen to work', ['insert_started', 'insert_confirmed', 'page_left'], 'moved_on'],
    ['moved on, and proven later', ['insert_started', 'insert_confirmed', 'page_left', 'reply_seen'], 'posted'],
    ['edited after insertion: the box holds an older text', ['insert_started', 'insert_confirmed', 'text_edited'], 'draft'],
    ['page left while inserting: nothing is claimed', ['insert_started', 'page_left'], 'draft'],
    ['its late answer changes nothing', ['insert_started', 'page_left', 'insert_confirmed'], 'draft'],
    ['typing while inserting', ['insert_started', 'text_edited', 'insert_confirmed'], 'inserted'],
    ['answered elsewhere while writing', ['text_edited', 'reply_seen'], 'posted'],
    ['typing after posting unmakes nothing', ['reply_seen', 'text_edited', 'page_left', 'insert_started'], 'posted'],
    ['reopened', ['reply_seen', 'item_reopened'], 'draft'],
  ])('%s', (_what, events, expected) => {
    expect(events.reduce(nextReplyState, 'draft')).toBe(expected);
  });

  it('is posted if and only if a reply was seen since the last reopening', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...EVENTS), { maxLength: 30 }), (events) => {
        const seen = events.lastIndexOf('reply_seen') > events.lastIndexOf('item_reopened');
        expect(events.reduce(nextReplyState, 'draft') === 'posted').toBe(seen);
      }),
    );
  });
});

describe('restored from the record', () => {
  const at = '2026-11-21T12:10:00.000Z';
  const inserted = (how: 'inserted' | 'copied', text = 'We are on it.'): Item['inserted'] => ({ text, at, how, by: ANNA });
  const posted: Item['posted'] = { text: 'We are on it.', seenAt: at, source: 'here', by: ANNA, postedAt: { from: at, to: at } };
  const item = (changes: Partial<Pick<Item, 'inserted' | 'posted' | 'status'>>) => ({
    inserted: null,
    posted: null,
    status: 'open' as const,
    ...changes,
  });

  it.each([
    ['nothing recorded', null, 'x', true, 'draft'],
    ['an open item', item({}), 'x', true, 'draft'],
    ['our text stands in the page', item({ inserted: inserted('inserted'), status: 'inserted' }), 'We are  on it.\n', true, 'inserted'],
    ['our text was copied', item({ inserted: inserted('copied') }), 'We are on it.', true, 'copied'],
    ['the draft went on since', item({ inserted: inserted('inserted'), status: 'inserted' }), 'We are on it!', true, 'draft'],
    ['the page is another one', item({ inserted: inserted('inserted'), status: 'inserted' }), 'We are on it.', false, 'moved_on'],
    ['posted', item({ inserted: inserted('inserted'), posted, status: 'posted' }), '', false, 'posted'],
    ['posted elsewhere', item({ posted, status: 'posted' }), 'my own', true, 'posted'],
    [
      'reopened after posting: the old text is no new insertion',
      item({ inserted: inserted('inserted'), posted }),
      'We are on it.',
      true,
      'draft',
    ],
    [
      'a second reply inserted after reopening',
      item({ inserted: inserted('inserted', 'Found.'), posted, status: 'inserted' }),
      'Found.',
      true,
      'inserted',
    ],
    ['decided otherwise', item({ status: 'do_not_engage' }), '', true, 'draft'],
  ] as const)('%s', (_what, record, draft, reviewOnPage, expected) => {
    expect(restoredReplyState({ item: record, draft, reviewOnPage })).toBe(expected);
  });
});
