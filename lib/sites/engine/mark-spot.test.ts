import { describe, expect, it } from 'vitest';
import { chooseSpot } from './mark-spot.ts';

const root = { left: 100, top: 50, right: 500, bottom: 200 };
const box = (left: number, top: number, width: number, height: number) => ({ left, top, right: left + width, bottom: top + height });

describe('the spot of a mark', () => {
  it('is the upper right corner where that is free', () => {
    expect(chooseSpot(root, [box(110, 60, 200, 20)], 800)).toEqual([476, 54]);
  });

  it('is beside the menu that a site keeps there', () => {
    expect(chooseSpot(root, [box(470, 54, 24, 24)], 800)).toEqual([448, 54]);
  });

  it('is the lower corner below a title that fills the lines', () => {
    expect(chooseSpot(root, [box(110, 50, 390, 60)], 800)).toEqual([476, 176]);
  });

  it('is outside where the review is full, and never off the screen', () => {
    const full = [box(100, 50, 400, 150)];
    expect(chooseSpot(root, full, 800)).toEqual([76, 54]);
    expect(chooseSpot({ ...root, left: 10 }, [box(10, 50, 490, 150)], 800)).toEqual([504, 54]);
    expect(chooseSpot({ ...root, left: 10 }, [box(10, 50, 490, 150)], 510)).toEqual([476, 54]);
  });
});
