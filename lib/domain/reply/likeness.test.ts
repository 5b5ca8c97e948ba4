import { describe, expect, it } from 'vitest';
import { likeness } from './likeness.ts';

const REPLY = 'Dear Olena, we are sorry for the wait. Your parcel left today and will be with you on Friday.';

describe('likeness', () => {
  it.each([
    ['the same', REPLY, 1],
    ['other case and punctuation', 'dear olena – WE are sorry for the wait! Your parcel left today, and will be with you on Friday', 1],
    ['nothing', '', 0],
    ['another text', 'Thank you for the five stars, come again!', 0.12],
    ['the same words in another order', REPLY.split(' ').reverse().join(' '), 0.05],
  ])('%s', (_name, other, share) => {
    expect(likeness(REPLY, other)).toBeCloseTo(share, 1);
  });

  it('is high where a few words were mended, in either direction', () => {
    const mended = REPLY.replace('Friday', 'Thursday').replace('sorry', 'very sorry');
    expect(likeness(REPLY, mended)).toBeGreaterThan(0.85);
    expect(likeness(mended, REPLY)).toBe(likeness(REPLY, mended));
  });

  it('of texts without words is none', () => {
    expect(likeness('!!!', '!!!')).toBe(0);
  });
});
