import { describe, expect, it } from 'vitest';
import { namesAuthor } from './bind-dialog.ts';

describe('a line names the author', () => {
  it.each([
    ['Olena K.', 'Olena K.'],
    ['by Olena K. – 3 Nov 2026', 'Olena K.'],
    ['Reply to Olena K.', 'Olena K.'],
    ['(Olena)', 'Olena'],
    ['  Olena\n  wrote:', 'Olena'],
    ['Відгук від Олена Коваль, 3 листопада', 'Олена Коваль'],
    ['用户123', '用户123'],
  ])('%j: %j', (line, name) => {
    expect(namesAuthor(line, name)).toBe(true);
  });

  it.each([
    ['by Olena Koval – 3 Nov', 'Olena'],
    ['by Olena K. – 3 Nov', 'Olena'],
    ['by Anna Olena', 'Olena'],
    ['Olena-Maria', 'Olena'],
    ["O'Olena", 'Olena'],
    ['user1234', 'user123'],
    ['Olena', ''],
  ])('not %j: %j', (line, name) => {
    expect(namesAuthor(line, name)).toBe(false);
  });
});
