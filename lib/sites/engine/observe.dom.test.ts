// Changes that the document does not tell of: inside the shadow roots of widgets, which fetch their reviews after the page has come.
import { expect, it } from 'vitest';
import { observe } from './observe.ts';
import { lastShadowRoots, openShadowRoots } from './shadow.ts';

/** A watched page with a widget, and the promise of its next change. */
const watched = (mode: ShadowRootMode) => {
  const host = document.createElement('x-widget');
  document.body.replaceChildren(host);
  const shadow = host.attachShadow({ mode });
  const change = Promise.withResolvers<string>();
  const ended = new AbortController();
  const observer = observe({ window, signal: ended.signal, onChange: () => change.resolve('changed'), now: () => 0, attributes: [] });
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
