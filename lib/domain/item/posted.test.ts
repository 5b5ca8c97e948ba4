import { describe, expect, it } from 'vitest';
import {
  ANNA,
  BORYS,
  sampleInserted,
  sampleOperation,
  sampleOutcome,
  samplePosted,
  sampleSeen,
} from '../../../tests/samples/operations.ts';
import { sampleReview } from '../../../tests/samples/reviews.ts';
import { Item } from '../../contracts/item.ts';
import type { Actor, Operation } from '../../contracts/item-event.ts';
import { firstResponse } from '../sla/first-response.ts';
import { applyOperation } from './project.ts';

const itemAfter = (...steps: [Operation, Actor][]): Item => {
  const item = steps.reduce<Item | null>((made, [operation, by]) => Item.parse(applyOperation(made, operation, by)), null);
  if (item === null) throw new Error('No steps');
  return item;
};
const T = (time: string) => `2026-11-21T${time}:00.000Z`;
const when = (from: string, to: string) => ({ from, to, raw: 'as shown' });
const elsewhere = { source: 'elsewhere' } as const;

describe('the reply of the agent who inserted it', () => {
  it('handles the item and bounds the moment of posting by insertion and sight', () => {
    const item = itemAfter(
      [sampleSeen(), ANNA],
      [sampleInserted('We are on it.', T('12:10')), ANNA],
      [samplePosted({ seenAt: T('12:12') }), ANNA],
    );
    expect(item).toMatchObject({
      status: 'posted',
      posted: { text: 'We are on it.', source: 'here', seenAt: T('12:12'), by: ANNA, postedAt: { from: T('12:10'), to: T('12:12') } },
      outcome: { outcome: 'replied', detail: '', at: T('12:12'), by: ANNA, version: 3 },
    });
  });

  it('is hers though a colleague’s machine sees it first and takes it for a stranger’s', () => {
    const item = itemAfter(
      [sampleSeen(), ANNA],
      [sampleInserted(), ANNA],
      [samplePosted({ text: 'We are  on it.\n', ...elsewhere }), BORYS],
    );
    expect(item).toMatchObject({ posted: { source: 'here', by: ANNA }, outcome: { by: ANNA } });
  });

  it('becomes hers when her own sighting arrives after a colleague’s, and keeps the earlier sight', () => {
    const first = samplePosted({ ...elsewhere, seenAt: T('12:20') });
    const own = samplePosted({ seenAt: T('12:12') });
    const item = itemAfter([sampleSeen(), BORYS], [first, BORYS], [sampleInserted('We are on it.', T('12:10')), ANNA], [own, ANNA]);
    expect(item).toMatchObject({
      version: 4,
      status: 'posted',
      posted: { source: 'here', by: ANNA, seenAt: T('12:12'), postedAt: { from: T('12:10'), to: T('12:12') } },
      outcome: { outcome: 'replied', by: ANNA, at: T('12:12'), version: 2 },
    });
  });

  it('stays hers when a colleague’s sighting comes second', () => {
    const item = itemAfter(
      [sampleSeen(), ANNA],
      [sampleInserted('We are on it.', T('12:10')), ANNA],
      [samplePosted({ seenAt: T('12:12') }), ANNA],
      [samplePosted({ ...elsewhere, seenAt: T('12:11') }), BORYS],
    );
    expect(item).toMatchObject({
      posted: { source: 'here', by: ANNA, seenAt: T('12:11'), postedAt: { from: T('12:10'), to: T('12:11') } },
    });
  });
});

describe('an insertion that becomes known after the reply was seen', () => {
  const insertedAt = (at: string, text = 'We are on it.') =>
    itemAfter([sampleSeen(), BORYS], [samplePosted({ ...elsewhere, seenAt: T('12:20') }), BORYS], [sampleInserted(text, at), ANNA]);

  it('makes it ours', () => {
    expect(insertedAt(T('12:10'))).toMatchObject({
      status: 'posted',
      posted: { source: 'here', by: ANNA, seenAt: T('12:20'), postedAt: { from: T('12:10'), to: T('12:20') } },
      outcome: { outcome: 'replied', by: ANNA, version: 2 },
    });
  });

  it('makes it ours where both are written down at the same moment', () => {
    expect(insertedAt(T('12:20')).posted).toMatchObject({ source: 'here', by: ANNA, postedAt: { from: T('12:20'), to: T('12:20') } });
  });

  it('does not where it was made after the sight, or of another text', () => {
    expect(insertedAt(T('12:30')).posted).toMatchObject({ source: 'elsewhere', by: BORYS });
    expect(insertedAt(T('12:10'), 'Another text').posted).toMatchObject({ source: 'elsewhere', by: BORYS });
  });
});

describe('when it was posted', () => {
  const posting = (...args: Parameters<typeof samplePosted>) =>
    itemAfter([sampleSeen(), ANNA], [samplePosted(...args), ANNA]).posted?.postedAt;

  it('elsewhere: after the team first saw the review without it', () => {
    expect(posting({ ...elsewhere, seenAt: T('15:00') })).toEqual({ from: T('11:50'), to: T('15:00') });
  });

  it('elsewhere: within what the site says', () => {
    expect(posting({ ...elsewhere, seenAt: T('15:00'), publishedAt: when(T('13:00'), T('14:00')) })).toEqual({
      from: T('13:00'),
      to: T('14:00'),
    });
    expect(posting({ ...elsewhere, seenAt: T('15:00'), publishedAt: when(T('00:00'), T('23:59')) })).toEqual({
      from: T('11:50'),
      to: T('15:00'),
    });
    expect(posting({ ...elsewhere, seenAt: T('15:00'), publishedAt: null })).toEqual({ from: T('11:50'), to: T('15:00') });
  });

  it('elsewhere: a date of the site that cannot be (its clock is wrong, or it is an edit) says nothing', () => {
    expect(posting({ ...elsewhere, seenAt: T('15:00'), publishedAt: when(T('16:00'), T('16:00')) })).toEqual({
      from: T('11:50'),
      to: T('15:00'),
    });
    expect(posting({ ...elsewhere, seenAt: T('15:00'), publishedAt: when(T('01:00'), T('02:00')) })).toEqual({
      from: T('11:50'),
      to: T('15:00'),
    });
  });

  it('elsewhere, with the reply already there at the first sight: after the review was written', () => {
    const reply = { text: 'We are on it.', publishedAt: null };
    const seen = (publishedAt: Item['review']['publishedAt']) =>
      sampleOperation('review.seen', { review: sampleReview({ reply, publishedAt }), firstSeenAt: T('11:50') });
    const found = samplePosted({ ...elsewhere, seenAt: T('12:00') });
    expect(itemAfter([seen(when(T('01:00'), T('02:00'))), ANNA], [found, ANNA]).posted?.postedAt).toEqual({
      from: T('01:00'),
      to: T('12:00'),
    });
    expect(itemAfter([seen(null), ANNA], [found, ANNA]).posted?.postedAt).toEqual({ from: null, to: T('12:00') });
  });

  it('elsewhere: a date of the site that only touches what was watched', () => {
    expect(posting({ ...elsewhere, seenAt: T('15:00'), publishedAt: when(T('15:00'), T('16:00')) })).toEqual({
      from: T('15:00'),
      to: T('15:00'),
    });
    expect(posting({ ...elsewhere, seenAt: T('15:00'), publishedAt: when(T('10:00'), T('11:50')) })).toEqual({
      from: T('11:50'),
      to: T('11:50'),
    });
  });

  it('is one moment where the reply was there at the first sight', () => {
    expect(posting({ ...elsewhere, seenAt: T('11:50') })).toEqual({ from: T('11:50'), to: T('11:50') });
  });

  it('takes no lower bound from a clock that runs ahead', () => {
    expect(posting({ ...elsewhere, seenAt: T('11:00') })).toEqual({ from: null, to: T('11:00') });
  });

  it('stays as it was when the text is inserted again later', () => {
    const item = itemAfter(
      [sampleSeen(), ANNA],
      [sampleInserted('We are on it.', T('12:10')), ANNA],
      [samplePosted({ seenAt: T('12:12') }), ANNA],
      [sampleInserted('A second word.', T('16:00')), ANNA],
    );
    expect(item.posted?.postedAt).toEqual({ from: T('12:10'), to: T('12:12') });
    expect(item).toMatchObject({ status: 'posted', inserted: { text: 'A second word.' } });
  });
});

describe('seen again', () => {
  const handled: [Operation, Actor][] = [
    [sampleSeen(), ANNA],
    [sampleInserted(), ANNA],
    [samplePosted(), ANNA],
  ];

  it('is one handling, whoever sees it how often', () => {
    const once = itemAfter(...handled);
    const often = itemAfter(...handled, [samplePosted({ seenAt: T('18:00') }), BORYS], [samplePosted({ seenAt: T('19:00') }), ANNA]);
    expect(often).toEqual({ ...once, version: 5 });
  });

  it('with another text (the owner edited the reply) keeps the first', () => {
    const once = itemAfter(...handled);
    expect(itemAfter(...handled, [samplePosted({ text: 'Edited', ...elsewhere }), BORYS])).toEqual({ ...once, version: 4 });
  });

  it('does not close an item that was reopened', () => {
    const reopened = itemAfter(...handled, [sampleOperation('item.reopened', { reason: 'again' }), BORYS], [samplePosted(), ANNA]);
    expect(reopened).toMatchObject({ status: 'open', outcome: null, posted: { text: 'We are on it.' } });
  });

  it('closes a reopened item with a new text that becomes the reply, and the first response stays the first', () => {
    const item = itemAfter(
      ...handled,
      [sampleOperation('item.reopened', { reason: 'again' }), BORYS],
      [sampleInserted('The parcel is found.', T('16:00')), BORYS],
      [samplePosted({ text: 'The parcel is found.', seenAt: T('16:05') }), BORYS],
    );
    expect(item).toMatchObject({
      status: 'posted',
      posted: { text: 'The parcel is found.', by: BORYS, postedAt: { from: T('16:00'), to: T('16:05') } },
      firstPostedAt: { from: T('12:10'), to: T('12:12') },
      outcome: { outcome: 'replied', by: BORYS, at: T('16:05'), version: 6 },
    });
    expect(firstResponse(item)).toEqual({ from: T('12:10'), to: T('12:12') });
  });
});

describe('after a decision', () => {
  it('a reply from elsewhere does not overrule "do not engage", and is written down', () => {
    const item = itemAfter([sampleSeen(), ANNA], [sampleOutcome('do_not_engage'), ANNA], [samplePosted(elsewhere), BORYS]);
    expect(item).toMatchObject({
      status: 'do_not_engage',
      outcome: { outcome: 'do_not_engage', by: ANNA },
      posted: { source: 'elsewhere' },
    });
  });

  it('a reply of our own does', () => {
    const item = itemAfter(
      [sampleSeen(), ANNA],
      [sampleOutcome('do_not_engage'), ANNA],
      [sampleInserted(), BORYS],
      [samplePosted(), BORYS],
    );
    expect(item).toMatchObject({ status: 'posted', outcome: { outcome: 'replied', by: BORYS } });
  });

  it.each(['escalated', 'waiting_for_customer'] as const)('%s ends with a reply from anywhere', (kind) => {
    const item = itemAfter([sampleSeen(), ANNA], [sampleOutcome(kind), ANNA], [samplePosted(elsewhere), BORYS]);
    expect(item).toMatchObject({ status: 'posted', outcome: { outcome: 'replied', by: BORYS } });
  });
});
