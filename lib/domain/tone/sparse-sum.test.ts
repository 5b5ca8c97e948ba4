import { expect, it } from 'vitest';
import { SparseSum, scaled } from './sparse-sum.ts';

it('adds up what stands in the same place, and starts anew', () => {
  const sum = new SparseSum(5);
  sum.add(3, 1);
  sum.addVector({ places: Int32Array.of(3, 1), values: Float64Array.of(2, 4) }, 0.5);
  expect(sum.take()).toEqual({ places: Int32Array.of(3, 1), values: Float64Array.of(2, 2) });
  sum.add(1, 7);
  expect(sum.take()).toEqual({ places: Int32Array.of(1), values: Float64Array.of(7) });
});

it('leaves out what is too slight, for the next sum too', () => {
  const sum = new SparseSum(3);
  sum.add(0, 0.01);
  sum.add(2, 1);
  expect(sum.take(0.1).places).toEqual(Int32Array.of(2));
  expect(sum.take().places).toEqual(Int32Array.of());
});

it('scales to length one, and leaves nothing as it is', () => {
  expect([...scaled({ places: Int32Array.of(0, 1), values: Float64Array.of(3, 4) }).values]).toEqual([0.6, 0.8]);
  expect([...scaled({ places: Int32Array.of(0), values: Float64Array.of(0) }).values]).toEqual([0]);
});
