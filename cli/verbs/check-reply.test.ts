// The verb as it is called: lines in, lines out, in order; a line that is not understood ends it with its number.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

/** Node starts in a second, on a busy machine in many. */
const SLOW_START_MS = 60_000;
const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const call = (lines: unknown[]) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'check-reply'], { input, encoding: 'utf8' });
  return { status, stderr, answers: stdout.split('\n').flatMap((line): unknown[] => (line === '' ? [] : [JSON.parse(line)])) };
};
const review = { text: 'Третій тиждень чекаю на відповідь, телефон мовчить.', author: 'user1' };

it(
  'answers each line in order, with findings in UTF-16 places and the length in the unit of the site',
  () => {
    const { status, answers } = call([
      {
        draft: 'Пані Коваль, замовлення відправили.',
        site: 'google-business',
        review,
        contact: { name: 'Олена Коваль', orders: [{ ref: 12345, amount: 10 }] },
      },
      { draft: 'Відправили сьогодні.', site: 'other', review, recentReplies: ['Відправили сьогодні!'], mode: 'regulated' },
    ]);
    expect(status).toBe(0);
    expect(answers).toMatchObject([
      { findings: [{ rule: 'crm_leak', level: 'block', start: 5, end: 11 }], length: { value: 65, unit: 'utf8_bytes', limit: 4096 } },
      { findings: [{ rule: 'repeated', level: 'warn' }], length: { value: 20, unit: 'characters', limit: null } },
    ]);
  },
  SLOW_START_MS,
);

it(
  'tells a whole phone of the record under both names at one place, its tail under one',
  () => {
    const contact = { phones: ['+380964021877'] };
    const { answers } = call([
      { draft: 'Зателефонуємо на 096 402-18-77 завтра.', site: 'other', review, contact },
      { draft: 'Зателефонуємо на номер, що закінчується на 18-77, завтра.', site: 'other', review, contact },
    ]);
    expect(answers).toMatchObject([
      {
        findings: [
          { rule: 'crm_leak', level: 'block', start: 17, end: 30 },
          { rule: 'personal_data', level: 'block', start: 17, end: 30 },
        ],
      },
      { findings: [{ rule: 'crm_leak', level: 'block' }] },
    ]);
  },
  SLOW_START_MS,
);

it(
  'takes each draft for finished: the shortest hollow ones are warned of too',
  () => {
    const { answers } = call(['Thanks!', 'OK', 'Дякуємо за ваш відгук'].map((draft) => ({ draft, site: 'other', review })));
    for (const answer of answers)
      expect(answer).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ rule: 'hollow', level: 'warn' })]) });
    expect(answers).toHaveLength(3);
  },
  SLOW_START_MS,
);

it(
  'takes a taught site for one whose limit nobody knows, and no other name that it does not know',
  () => {
    const line = (site: string) => ({ draft: 'Відправили сьогодні.', site, review, mode: 'standard' });
    expect(call([line('taught-lampa-example')])).toMatchObject({ status: 0, answers: [{ length: { unit: 'characters', limit: null } }] });
    for (const site of ['taught-Lampa', 'lampa-example']) expect(call([line(site)]).status).toBe(1);
  },
  SLOW_START_MS,
);

it(
  'names the line and what is wrong with it',
  () => {
    expect(call([{ draft: 'a', site: 'nowhere', review }])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/line 1: there is no site "nowhere"/),
    });
    expect(call([{ draft: 'Так.', site: 'other', review }, 'not json'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/line 2 is no JSON/),
    });
    expect(call([{ site: 'other', review }])).toMatchObject({ status: 1, stderr: expect.stringMatching(/line 1: draft/) });
  },
  SLOW_START_MS,
);

it('ends quietly where nobody reads its results any more', async () => {
  const child = spawn(process.execPath, [MAIN, 'check-reply']);
  let errors = '';
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
  });
  const ended = once(child, 'close');
  const line = `${JSON.stringify({ draft: 'We refund it by Friday.', site: 'other', review: { text: 'Late', author: 'A' } })}\n`;
  // The writer learns as late as the reader that nobody listens.
  child.stdin.on('error', () => {});
  child.stdin.end(line.repeat(2_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [status] = await ended;
  expect({ status, errors }).toEqual({ status: 0, errors: '' });
}, 60_000);
