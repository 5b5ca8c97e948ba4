// Changes that the document does not tell of: inside the shadow roots of widgets, which fetch their reviews after the page has come.
import { describe, expect, it, vi } from 'vitest';
import { type Outcome, observe } from './observe.ts';
import { lastShadowRoots, openShadowRoots } from './shadow.ts';
import type { Steps } from './steps.ts';

/** A watched page with a widget, and the promise of its next change. */
const watched = (mode: ShadowRootMode) => {
  const host = document.createElement('x-widget');
  document.body.replaceChildren(host);
  const shadow = host.attachShadow({ mode });
  const change = Promise.withResolvers<string>();
  const ended = new AbortController();
  const onChange = function* (): Steps<Outcome> {
    yield;
    change.resolve('changed');
    return 'news';
  };
  const observer = observe({ window, signal: ended.signal, onChange, now: () => 0, attributes: [] });
  return { shadow, observer, ended, changed: change.promise };
};

it('notices reviews that come into an open shadow root', async () => {
  const { shadow, observer, ended, changed } = watched('open');
  openShadowRoots(document);
  expect(lastShadowRoots(document)).toEqual([shadow]);
  observer.within(lastShadowRoots(document));
  shadow.innerHTML = '<p>A review</p>';
  expect(await changed).toBe('changed');
  ended.abort();
});

it('finds nothing to watch in a closed one', () => {
  const { ended } = watched('closed');
  openShadowRoots(document);
  expect(lastShadowRoots(document)).toEqual([]);
  ended.abort();
});

/** A page whose looks are counted, on a clock of its own. */
const counted = (outcome: () => Outcome) => {
  vi.useFakeTimers();
  document.body.replaceChildren(document.createElement('p'));
  const ended = new AbortController();
  let looks = 0;
  const onChange = function* (): Steps<Outcome> {
    yield;
    looks += 1;
    return outcome();
  };
  const observer = observe({ window, signal: ended.signal, onChange, now: Date.now, attributes: [] });
  void observer.look(onChange());
  const change = () => document.body.append('more');
  /** Changes the page ten times a second for so long, and gives how often it was looked at. */
  const busy = async (ms: number): Promise<number> => {
    const before = looks;
    for (let passed = 0; passed < ms; passed += 100) {
      change();
      await vi.advanceTimersByTimeAsync(100);
    }
    return looks - before;
  };
  const end = () => {
    ended.abort();
    vi.useRealTimers();
  };
  return { busy, observer, onChange, looks: () => looks, end };
};

describe('a page without reviews', () => {
  it('is looked at less and less often while it may be drawing them, and then not at all', async () => {
    const { busy, end } = counted(() => 'no_reviews');
    const first = await busy(2_000);
    const then = await busy(8_500);
    expect(first).toBeGreaterThan(4);
    expect(then).toBeGreaterThan(2);
    expect(then).toBeLessThan(first * 2);
    expect(await busy(60_000)).toBe(0);
    end();
  });

  it.each(['pointerup', 'keyup', 'scrollend'])('is looked at again once somebody goes on there: %s', async (type) => {
    const { busy, looks, end } = counted(() => 'no_reviews');
    await busy(11_000);
    const before = looks();
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(200);
    expect(looks()).toBe(before + 1);
    expect(await busy(1_000)).toBeGreaterThan(2);
    await busy(10_000);
    expect(await busy(10_000)).toBe(0);
    end();
  });

  it('that shows some when it is asked for stays awake from then on', async () => {
    let outcome: Outcome = 'no_reviews';
    const { busy, observer, onChange, end } = counted(() => outcome);
    await busy(11_000);
    expect(await busy(1_000)).toBe(0);
    outcome = 'news';
    await observer.look(onChange());
    expect(await busy(20_000)).toBeGreaterThan(50);
    end();
  });
});
