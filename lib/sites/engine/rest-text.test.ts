// Texts without an element of their own, and the elements of other fields among them.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { restText } from './rest-text.ts';
import { whenIn } from './when.ts';

const { document } = new JSDOM('').window;
const clock = { now: Date.parse('2026-11-21T20:00:00Z'), timeZone: 'UTC', languages: ['en', 'de'] };

const restOf = (html: string): string => {
  const box = document.createElement('div');
  box.innerHTML = html;
  const before = box.innerHTML;
  const [fields, without] = ['.field', '.other'].map((select) => [...box.querySelectorAll(select)]);
  const text = restText(box, fields ?? [], (words) => whenIn(words, clock) !== null, without);
  expect(box.innerHTML).toBe(before);
  return text;
};

it.each([
  ['<div class="field">Posted: 3 March</div><div>Early copy</div>First.<br><br>Second.', 'First.\n\nSecond.'],
  ['<b class="field">Anna</b> schrieb am <i>3. März 2024</i>:<br>Gute Lampe.<hr>', 'Gute Lampe.'],
  ['<strong class="field">Anna</strong> (3 March 2024): Good lamp.', 'Good lamp.'],
  ['Good <em>lamp</em>, really. <small class="field">Anna</small>', 'Good lamp, really.'],
  ['<b class="field">Anna</b>: <p>One.</p><p>Two.</p>', 'One.\n\nTwo.'],
  ['<b class="field">Anna</b>', ''],
  ['One.<blockquote class="other">Two.</blockquote>Three. <a class="other">Comment</a>', 'One.\nThree.'],
  ['<div class="field">3 March</div>---{ Sound }---<br>☑ Clear', '---{ Sound }---\n☑ Clear'],
  ['<b class="field">Anna</b> ---{ Sound }---<br>☑ Clear', '---{ Sound }---\n☑ Clear'],
  ['<b class="field">Anna</b><br>- quiet<br>- cheap', '- quiet\n- cheap'],
  ['<b class="field">Anna</b> - quiet', 'quiet'],
  ['<b class="field">Anna</b> — quiet', 'quiet'],
  ['<b class="field">Anna</b> -- quiet', 'quiet'],
  ['<button class="field">Anna</button>: quiet', 'quiet'],
  ['<i class="field">Anna</i> :) quiet', ':) quiet'],
  ['- quiet<br>- cheap <a class="other">Comment</a>', '- quiet\n- cheap'],
  ['<b class="other">Comment</b>: quiet', 'quiet'],
  ['<blockquote class="other">Is it loud?</blockquote>- no<br>- not at all', '- no\n- not at all'],
  ['<div class="field">Anna</div>...and again.', '...and again.'],
  ['<div class="field">Anna</div><p>The best years of my life.</p>', 'The best years of my life.'],
  ['<div class="field">Anna</div><p>After a year with it: a crack.</p>', 'After a year with it: a crack.'],
])('%s', (html, text) => {
  expect(restOf(html)).toBe(text);
});
