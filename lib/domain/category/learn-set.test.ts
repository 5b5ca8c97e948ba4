import { describe, expect, it } from 'vitest';
import { LearntCategories, LearntFigures } from '../../contracts/category-learning.ts';
import { featuresOf } from './features.ts';
import { heldBack, type KnownItem, learnSet } from './learn-set.ts';

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
const RAMPS = (place: string) => [`No ramp for my wheelchair ${place}`, `The wheelchair could not pass ${place}`];
const REST = ['We waited an hour', 'Music too loud', 'Charged twice', 'Lovely evening', 'Cold soup', 'Rude guard'];
let count = 0;
const item = (text: string, category: string | null, confirmedAt = 2): KnownItem => ({
  ...{ itemId: `i${count++}`, features: featuresFor(text), category, confirmedAt, base: 'service' },
});
const others = () => PLACES.flatMap((place) => REST.map((text, topic) => item(`${text} ${place}`, `t${topic}`)));
const ramps = (places = PLACES) => places.flatMap(RAMPS).map((text) => item(text, 'ramps'));
const query = (items: KnownItem[], own = ['ramps']) => ({ version: 1, own, items, inForce: null });

describe('learnSet', () => {
  it('learns a category, says how it did on what was left out, and whose suggestion changes', () => {
    const unknown = item('There was no ramp for the wheelchair at all', null, 0);
    const { learnt, figures, changes, examples, compared } = learnSet(query([...ramps(), ...others(), unknown]));
    expect(() => LearntCategories.parse(learnt)).not.toThrow();
    expect(figures.map((one) => LearntFigures.parse(one))).toMatchObject([{ categoryId: 'ramps', confirmed: 16, state: 'learnt' }]);
    expect(figures[0]?.precision).toBeGreaterThanOrEqual(0.85);
    expect(figures[0]?.offered).toBeGreaterThanOrEqual(figures[0]?.recall ?? 1);
    expect(compared).toBe(16 + 48 + 1);
    expect(changes).toMatchObject([{ from: 'service', to: 'ramps' }]);
    expect(changes[0]?.right).toBe((changes[0]?.items ?? 0) - 1);
    // What nobody has confirmed comes first: that is what a lead can judge.
    expect(examples[0]).toEqual({ from: 'service', to: 'ramps', itemId: unknown.itemId });
  });

  it('gives the same set for the same items', () => {
    const items = [...ramps(), ...others()];
    expect(learnSet(query(items))).toEqual(learnSet(query(items)));
  });

  it('says what there is too little of, and learns nothing from nothing', () => {
    expect(learnSet(query([...ramps(PLACES.slice(0, 4)), ...others()])).figures).toMatchObject([{ state: 'few_confirmed', confirmed: 8 }]);
    expect(learnSet(query(ramps())).figures).toMatchObject([{ state: 'few_others', confirmed: 16 }]);
    expect(learnSet(query([]))).toMatchObject({ figures: [{ state: 'few_confirmed', confirmed: 0 }], changes: [], examples: [] });
    expect(learnSet(query([], []))).toMatchObject({ figures: [], learnt: { categories: [] } });
  });

  it('does not take what was put elsewhere before the category was there for proof that it is something else', () => {
    const earlier = PLACES.flatMap(RAMPS).map((text) => item(text, 't0', 1));
    const { figures } = learnSet(query([...ramps(), ...others(), ...earlier]));
    expect(figures).toMatchObject([{ state: 'learnt' }]);
    const later = earlier.map((one) => ({ ...one, confirmedAt: 3 }));
    const [disputed] = learnSet(query([...ramps(), ...others(), ...later])).figures;
    expect(disputed).toMatchObject({ state: 'unsure', precision: null });
  });
});

describe('heldBack', () => {
  const figures = (precision: number, recall = 0.8): LearntFigures[] => [
    { categoryId: 'ramps', confirmed: 30, state: 'learnt', precision, recall, offered: recall },
  ];
  const candidate = (precision: number, recall?: number) => ({
    figures: figures(precision, recall),
    learnt: { categories: [{ categoryId: 'ramps', proposeFrom: 1, offerFrom: 0, precision, bias: 0, step: 1, weights: '' }] },
  });
  it('lets a version count that is right often enough and no worse than the one before', () => {
    expect(heldBack(candidate(0.9), [], false)).toBeNull();
    expect(heldBack(candidate(0.9), figures(0.95), false)).toBeNull();
    expect(heldBack({ figures: [], learnt: candidate(0.9).learnt }, figures(0.95), false)).toBeNull();
  });
  it('leaves the rest to a lead', () => {
    expect(heldBack(candidate(0.79), [], false)).toBe('precision');
    expect(heldBack(candidate(0.81), figures(0.95), false)).toBe('worse');
    expect(heldBack(candidate(0.9, 0.5), figures(0.9, 0.8), false)).toBe('worse');
    expect(heldBack(candidate(0.9), [], true)).toBe('lead_chose');
    expect(heldBack({ figures: [], learnt: { categories: [] } }, [], false)).toBe('nothing_learnt');
  });
});
