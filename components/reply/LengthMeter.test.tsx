// How long the reply is, seen: the bar never leaves its room, whatever limit the site or the box names.
import { describe, expect, it } from 'vitest';
import { boxLimit } from '../../lib/domain/safety/length.ts';
import { renderPart } from '../../tests/panel/render.tsx';
import { LengthMeter } from './LengthMeter.tsx';

const widthOf = (text: string, maxLength: number): string => {
  const { container } = renderPart(<LengthMeter text={text} limit={boxLimit(maxLength)} />);
  const [bar] = container.querySelectorAll<HTMLElement>('[aria-hidden="true"] > span');
  return bar?.style.width ?? '';
};

describe('the bar of the length', () => {
  it.each([
    ['', 0, '100%'],
    ['a word', 0, '100%'],
    ['', 100, '0%'],
    ['ab', 8, '25%'],
    ['too long for this box', 5, '100%'],
  ])('of %o where the box takes %i', (text, maxLength, width) => {
    expect(widthOf(text, maxLength)).toBe(width);
  });
});
