import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { cap, oneLine, visibleText } from './visible-text.ts';

const { document } = new JSDOM('<!doctype html><body></body>').window;
const element = (html: string): Element => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};
const text = (html: string, pre = false): string => visibleText(element(html), 20_000, pre);

describe('line breaks', () => {
  it.each([
    ['one<br>two', 'one\ntwo'],
    ['one<br><br>two', 'one\n\ntwo'],
    ['one<br><br><br><br>two', 'one\n\ntwo'],
    ['<p>one</p><p>two</p>', 'one\n\ntwo'],
    ['<div>one</div><div>two</div>', 'one\ntwo'],
    ['<div><div>one</div></div><div>two</div>', 'one\ntwo'],
    ['<ul><li>one</li><li>two</li></ul>three', 'one\ntwo\nthree'],
    ['one <b>two</b>three <i> four</i>', 'one twothree four'],
    ['  one\n   two&nbsp;&nbsp;three  ', 'one two three'],
    ['<span>one</span> <span>two</span>', 'one two'],
    ['<br>one<br>', 'one'],
    ['<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', 'one two\nthree'],
    ['<pre>one\ntwo</pre>three\nfour', 'one\ntwo\nthree four'],
    ['', ''],
  ])('%j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('keeps line ends of the source only where the site shows them', () => {
    expect(text('one\ntwo\r\n\r\nthree')).toBe('one two three');
    expect(text('one\ntwo\r\n\r\nthree', true)).toBe('one\ntwo\n\nthree');
  });
});

describe('what a reader does not see', () => {
  it.each([
    ['one<span hidden>two</span>', 'one'],
    ['one<span aria-hidden="true">two</span>', 'one'],
    ['one<span aria-hidden="false">two</span>', 'onetwo'],
    ['one<span style="color:red;display : none">two</span>', 'one'],
    ['one<span style="visibility:hidden">two</span>', 'one'],
    ['one<script>two</script><style>x</style><textarea>y</textarea><button>More</button>', 'one'],
    ['one <span role="button">See more</span>', 'one'],
    ['one <a href="#">Read more</a>', 'one'],
    ['one <a href="#">… більше</a>', 'one'],
    ['one <a href="#">Читать далее</a>', 'one'],
    ['one <a href="/lamp">more lamps</a>', 'one more lamps'],
    ['one <span>more</span> time', 'one more time'],
    ['give me <span>more</span>', 'give me more'],
    ['one <a href="/more">more</a> time', 'one more time'],
    ['one… <span>more</span>', 'one…'],
    ['one <a href="#">Mehr anzeigen</a>', 'one'],
    ['un <a href="#">Lire la suite</a>', 'un'],
    ['uno <a href="#">Leer más</a> ', 'uno'],
    ['raz <span role="link">… więcej</span>', 'raz'],
    ['uno <a href="#">Mostra altro</a>', 'uno'],
    ['um <a href="#">Ver mais</a>', 'um'],
  ])('%j', (html, expected) => {
    expect(text(html)).toBe(expected);
  });
});

describe('a text that the site cuts', () => {
  it('is taken whole where the whole stands hidden beside it', () => {
    expect(text('<span>It broke after…</span><span hidden>It broke after a week. No parts.</span>')).toBe(
      'It broke after a week. No parts.',
    );
    expect(text('<span hidden>It broke after a week. No parts.</span><span>It broke after...</span>')).toBe(
      'It broke after a week. No parts.',
    );
  });
  it('is taken whole where only the link to unfold it says that it is cut', () => {
    expect(
      text('<span>It broke after</span><span style="display:none">It broke after a week. No parts.</span><a href="#">...more</a>'),
    ).toBe('It broke after a week. No parts.');
  });
  it.each([
    ['Читати далі', 'Згорнути'],
    ['Читать дальше', 'Свернуть'],
    ['Показати ще', 'Згорнути'],
  ])('is taken without the links that unfold and fold it: %s, %s', (more, less) => {
    const [cut, whole] = ['It broke after a week…', 'It broke after a week. No parts.'];
    expect(text(`<span>${cut} <a href="#">${more}</a></span><span hidden>${whole} <a href="#">${less}</a></span>`)).toBe(whole);
  });
  it('goes on where the hidden rest goes on', () => {
    expect(text('It broke after<span>…</span><span style="display:none">a week. No parts.</span>')).toBe(
      'It broke after a week. No parts.',
    );
  });
  it('stays cut where the page has no more', () => {
    expect(text('<span>It broke after…</span><button>More</button>')).toBe('It broke after…');
  });
  it('does not take hidden text after a text that is whole', () => {
    expect(text('<span>It broke.</span><span hidden>It broke. Template</span>')).toBe('It broke.');
  });
});

describe('emoji drawn as pictures', () => {
  it('are read, other pictures are not', () => {
    expect(text('Thanks <img alt="😀"> <img alt="🇺🇦"><img alt="Photo of a lamp"><img>')).toBe('Thanks 😀 🇺🇦');
  });
});

describe('bounds', () => {
  it('cuts a text of any size at the limit', () => {
    const huge = 'лампа '.repeat(40_000);
    expect(visibleText(element(`<p>${huge}</p><p>end</p>`)).length).toBeLessThanOrEqual(20_000);
    expect(visibleText(element(huge)).length).toBeLessThanOrEqual(20_000);
    expect(oneLine(huge).length).toBeLessThanOrEqual(500);
  });
  it('never leaves half a character', () => {
    expect(cap('aa😀', 3)).toBe('aa');
    expect(cap('aa😀', 4)).toBe('aa😀');
  });
  it('does not change what it reads', () => {
    const root = element('<p>one<br>two<span hidden>x</span></p>');
    const before = root.outerHTML;
    visibleText(root);
    expect(root.outerHTML).toBe(before);
  });
});
