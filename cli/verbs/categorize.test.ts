import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const categorize = (input: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, 'categorize'], { input, encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, answers: lines.map((line): unknown => JSON.parse(line)) };
};

describe('vidhuk categorize', () => {
  it('answers line for line, in order', () => {
    const lines = [
      { text: 'The app crashes at every start', rating: 1 },
      { text: 'Дякую, все чудово', title: null, rating: '5.0' },
      { text: null, rating: 10, ratingMax: 10 },
      { text: '', unknown: true },
    ];
    const { status, answers, stderr } = categorize(`${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(answers).toMatchObject([
      { category: 'fault', language: 'en' },
      { category: 'praise', language: 'uk' },
      { category: 'praise' },
      { abstained: true },
    ]);
    for (const answer of answers)
      expect(Object.keys(answer ?? {})).toEqual(['category', 'confidence', 'abstained', 'alternatives', 'sentiment', 'risk', 'language']);
  });

  it('stops at the first line that is no review, with its number and nothing of its text', () => {
    const { status, answers, stderr } = categorize('{"text":"ok"}\n{"text": 5}\n{"text":"never read"}\n');
    expect(status).toBe(1);
    expect(answers).toHaveLength(1);
    expect(stderr).toContain('line 2: text');
    expect(categorize('secret words').stderr).toBe('vidhuk categorize: line 1 is no JSON.\n');
  });

  it('takes no stars that the scale does not have', () => {
    for (const row of [{ rating: 7, ratingMax: 5 }, { rating: 7 }, { rating: -1 }, { rating: '10,5', ratingMax: '10' }]) {
      const { status, answers, stderr } = categorize(
        `{"text":"ok","rating":5}\n${JSON.stringify({ text: 'secret', ...row })}\n{"text":"never read"}\n`,
      );
      expect({ status, answered: answers.length }).toEqual({ status: 1, answered: 1 });
      expect(stderr).toBe(`vidhuk categorize: line 2: rating: must be from 0 to ratingMax, which is ${Number(row.ratingMax ?? 5)}.\n`);
    }
    expect(categorize('{"text":"ok","rating":0}\n{"text":"ok","rating":10,"ratingMax":10}\n{"text":"ok","ratingMax":3}\n')).toMatchObject({
      status: 0,
      stderr: '',
    });
  });
});
