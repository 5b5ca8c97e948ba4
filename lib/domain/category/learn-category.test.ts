import { describe, expect, it } from 'vitest';
import { featuresOf } from './features.ts';
import { isLearnt, learnCategory } from './learn-category.ts';

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
const others = PLACES.flatMap((place) => [
  `We waited an hour ${place}`,
  `Music too loud ${place}`,
  `Charged twice ${place}`,
  `Lovely evening ${place}`,
]).map(featuresFor);

describe('learnCategory', () => {
  it('finds new texts of the category and leaves the rest', () => {
    const learnt = learnCategory(confirmed, others);
    expect(isLearnt(learnt, featuresFor('My wheelchair did not fit through the door')).found).toBe(true);
    expect(isLearnt(learnt, featuresFor('The music was far too loud for us')).found).toBe(false);
  });

  it('gives the same model again', () => {
    const [first, second] = [learnCategory(confirmed, others), learnCategory(confirmed, others)];
    expect(second.threshold).toBe(first.threshold);
    expect(second.weights).toEqual(first.weights);
  });

  it('finds nothing where it cannot be right often enough, and without examples', () => {
    const alike = ['a b c', 'a b c', 'a b c', 'a b c'].map(featuresFor);
    expect(isLearnt(learnCategory(alike.slice(0, 1), alike), alike[0] ?? []).found).toBe(false);
    expect(isLearnt(learnCategory([], others), featuresFor('anything')).found).toBe(false);
  });
});
