import { describe, expect, it } from 'vitest';
import type { ContentMessage } from '../../lib/extension/messages.ts';
import { startTelling } from './tell.ts';

const snapshot = (url: string): ContentMessage => ({
  type: 'page.snapshot',
  snapshot: { url, site: 'schema-org', role: 'list', health: 'ok', reviews: [], takenAt: '2026-11-01T10:00:00.000Z' },
});
const FIRST = snapshot('https://shop.example/1');
const SECOND = snapshot('https://shop.example/2');

/** What the worker does with each message in turn; the last is repeated. */
type Deed = 'takes' | 'rejects' | 'silent' | 'no_listener';
const ANSWERS: Record<Deed, () => Promise<unknown>> = {
  takes: async () => ({ ok: true }),
  rejects: async () => await Promise.reject(new Error('The message port closed before a response was received.')),
  silent: async () => await new Promise(() => undefined),
  no_listener: async () => undefined,
};

const desk = (deeds: Deed[]) => {
  const sent: ContentMessage[] = [];
  const waiting: { at: number; run: () => void }[] = [];
  let now = 0;
  let over = false;
  const tell = startTelling({
    send: async (message) => {
      sent.push(message);
      return await ANSWERS[deeds[sent.length - 1] ?? deeds.at(-1) ?? 'takes']();
    },
    wait: (run, ms) => waiting.push({ at: now + ms, run }),
    isOver: () => over,
    onGone: () => undefined,
  });
  return {
    tell,
    sent,
    end: () => {
      over = true;
    },
    /** Lets time pass. */
    pass: async (ms: number) => {
      const until = now + ms;
      for (;;) {
        await new Promise(setImmediate);
        waiting.sort((a, b) => a.at - b.at);
        const [next] = waiting;
        if (next === undefined || next.at > until) break;
        waiting.shift();
        now = next.at;
        next.run();
      }
      now = until;
    },
  };
};

describe('telling the background what the page shows', () => {
  it('tells once what is taken in', async () => {
    const { tell, sent, pass } = desk(['takes']);
    tell(FIRST);
    await pass(600_000);
    expect(sent).toEqual([FIRST]);
  });

  it.each<Deed>(['rejects', 'no_listener', 'silent'])('tells again until it was taken in: %s', async (deed) => {
    const { tell, sent, pass } = desk([deed, deed, deed, deed, deed, 'takes']);
    tell(FIRST);
    await pass(600_000);
    expect(sent).toEqual(Array.from({ length: 6 }, () => FIRST));
  });

  it('tells again soon, later less often, and not for ever', async () => {
    const { tell, sent, pass } = desk(['rejects']);
    tell(FIRST);
    await pass(1_000);
    expect(sent.length).toBeGreaterThanOrEqual(3);
    await pass(3_600_000);
    expect(sent).toHaveLength(13);
  });

  it('drops what a newer snapshot has replaced', async () => {
    const { tell, sent, pass } = desk(['rejects', 'takes']);
    tell(FIRST);
    tell(SECOND);
    await pass(600_000);
    expect(sent).toEqual([FIRST, SECOND]);
  });

  it('asks what to read the page with until it is told, and gives the answer to the newest question only', async () => {
    const { tell, sent, pass } = desk(['silent', 'rejects', 'takes']);
    const answers: unknown[] = [];
    tell({ type: 'page.start' }, (answer) => answers.push(['first', answer]));
    await pass(100);
    tell({ type: 'page.start' }, (answer) => answers.push(['second', answer]));
    await pass(600_000);
    expect(sent).toHaveLength(3);
    expect(answers).toEqual([['second', { ok: true }]]);
  });

  it('takes every answer about code, since what came is there: a page that never rests asks again before it is answered', async () => {
    const { tell, sent, pass } = desk(['takes', 'silent']);
    const answers: string[] = [];
    tell({ type: 'page.code', site: 'vk' }, () => answers.push('first'));
    tell({ type: 'page.code', site: 'vk' }, () => answers.push('second'));
    await pass(1_000);
    expect(sent).toHaveLength(2);
    expect(answers).toEqual(['first']);
  });

  it('says nothing more of a page that begins anew', async () => {
    const { tell, sent, pass } = desk(['rejects', 'takes']);
    tell(FIRST);
    tell({ type: 'page.start' });
    await pass(600_000);
    expect(sent).toEqual([FIRST, { type: 'page.start' }]);
  });

  it('says a click and a hover once', async () => {
    const { tell, sent, pass } = desk(['rejects']);
    tell({ type: 'panel.open', handle: 'r1' });
    tell({ type: 'page.hover', handle: null });
    await pass(600_000);
    expect(sent).toHaveLength(2);
  });

  it('is silent once the script is over', async () => {
    const { tell, sent, pass, end } = desk(['rejects']);
    tell(FIRST);
    end();
    await pass(600_000);
    expect(sent).toHaveLength(1);
  });

  it('ends with the extension', () => {
    let gone = 0;
    const tell = startTelling({
      send: () => {
        throw new Error('Extension context invalidated.');
      },
      wait: () => undefined,
      isOver: () => false,
      onGone: () => {
        gone += 1;
      },
    });
    tell(FIRST);
    expect(gone).toBe(1);
  });
});
