import { expect, it } from 'vitest';
import { createSteps } from './steps.ts';

it('prints each step with its own time and fact, and a failed one as failed', async () => {
  const lines: string[] = [];
  let now = 0;
  const steps = createSteps(
    (line) => lines.push(line),
    () => now,
  );
  const value = await steps.take('First', async () => {
    now += 1_500;
    return { fact: 'done', value: 7 };
  });
  await expect(
    steps.take('Second', async () => {
      now += 20;
      throw new Error('no');
    }),
  ).rejects.toThrow('no');
  expect(value).toBe(7);
  expect(lines.map((line) => line.replaceAll(/\s+/g, ' ').trim())).toEqual(['1.50 s First done', '0.02 s Second FAILED']);
  expect(steps.seconds()).toBe(1.52);
});
