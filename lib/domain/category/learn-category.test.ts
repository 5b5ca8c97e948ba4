import { describe, expect, it } from 'vitest';
import { featuresOf } from './features.ts';
import { learnCategory, scoreOf } from './learn-category.ts';

const featuresFor = (text: string) => featuresOf({ text, title: null, ratingShare: null, language: 'en' });
const PLACES = [
  'in the hall',
  'near the lift',
  'on the roof',
  'by the gate',
  'at the pool',
  'in the lobby',
  'behind the bar',
  'at platform two',
];
const confirmed = PLACES.flatMap((place) => [`No ramp for my wheelchair ${place}`, `The wheelchair could not pass ${place}`]).map(
  featuresFor,
);
const others = PLACES.flatMap((place) =>
  [
    `We waited an hour ${place}`,
    `Music too loud ${place}`,
    `Charged twice ${place}`,
    `Lovely evening ${place}`,
    `Cold soup ${place}`,
    `Rude guard ${place}`,
  ].map((text, topic) => ({ features: featuresFor(text), category: `topic-${topic}` })),
);
const unconfirmed = ['The parcel is late', 'App does not open', 'Great shop'].map(featuresFor);
const lesson = { confirmed, others, unconfirmed };

describe('learnCategory', () => {
  it('finds new texts of the category and leaves the rest', () => {
    const learnt = learnCategory(lesson);
    const score = (text: string) => scoreOf(learnt, featuresFor(text));
    expect(learnt.offerFrom).not.toBeNull();
    expect(score('My wheelchair did not fit, there was no ramp')).toBeGreaterThan(learnt.proposeFrom ?? 99);
    for (const text of ['The music was far too loud for us', 'Where do I find my invoice?'])
      expect(score(text)).toBeLessThan(learnt.proposeFrom ?? -99);
    expect(learnt.offerFrom).toBeLessThanOrEqual(learnt.proposeFrom ?? -99);
  });

  it('gives the same numbers again, and each item a score by what was learnt without it', () => {
    const [first, second] = [learnCategory(lesson), learnCategory(lesson)];
    expect(second).toEqual(first);
    expect(first.heldOut.confirmed).toHaveLength(confirmed.length);
    expect(first.heldOut.others).toHaveLength(others.length);
    expect(first.heldOut.unconfirmed).toHaveLength(unconfirmed.length);
    const known = confirmed.filter((features, at) => scoreOf(first, features) > (first.heldOut.confirmed[at] ?? 0));
    expect(known.length).toBeGreaterThan(confirmed.length * 0.8);
  });

  it('proposes nothing where it cannot be right often enough, and without examples', () => {
    const alike = ['a b c', 'a b c', 'a b c', 'a b c'].map(featuresFor);
    const blurred = { confirmed: alike.slice(0, 1), others: alike.map((features) => ({ features, category: 'x' })), unconfirmed: [] };
    expect(learnCategory(blurred)).toMatchObject({ proposeFrom: null, offerFrom: null });
    expect(learnCategory({ ...lesson, confirmed: [] })).toMatchObject({ proposeFrom: null, offerFrom: null });
    expect(learnCategory({ ...lesson, others: [], unconfirmed: [] }).proposeFrom).toBeNull();
    expect(learnCategory({ confirmed: [], others: [], unconfirmed: [] })).toMatchObject({ proposeFrom: null, offerFrom: null });
  });
});
