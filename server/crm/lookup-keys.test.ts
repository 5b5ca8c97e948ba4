import { describe, expect, it } from 'vitest';
import { keysOfReview } from './lookup-keys.ts';

describe('keys of a review', () => {
  it('are few, however many numbers the text is made of', () => {
    const text = Array.from({ length: 3_000 }, (_, index) => `${10_000 + index}`)
      .join(' ')
      .slice(0, 20_000);
    expect(keysOfReview({ authorName: 'Olena Koval', text }).length).toBeLessThanOrEqual(40);
    expect(keysOfReview({ authorName: 'Olena Koval', text: 'order ORD-90417, olena@example.org' })).toEqual(
      expect.arrayContaining(['order:ord90417', 'email:olena@example.org']),
    );
  });
});
