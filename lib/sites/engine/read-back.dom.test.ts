import { describe, expect, it } from 'vitest';
import { readText, sameWritten } from './read-back.ts';

const read = (html: string, style = ''): string => {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  const box = document.body.firstElementChild;
  return box === null ? '' : readText(box);
};

describe('the text of an editor', () => {
  it.each([
    ['plain', 'Dear Olena,<br><br>thank you.', 'Dear Olena,\n\nthank you.'],
    ['blocks', '<div>Dear Olena,</div><div><br></div><div>thank you.</div>', 'Dear Olena,\n\nthank you.'],
    ['a first line outside blocks', 'Dear Olena,<div>thank you.</div>', 'Dear Olena,\nthank you.'],
    ['a break that only holds the line open', '<p>Dear Olena<br></p><p>Hello<br></p>', 'Dear Olena\nHello'],
    ['spans', '<p><span>Dear </span><b>Olena</b></p>', 'Dear Olena'],
    ['pictures of emoji', '<p>Thanks <img alt="🙏"></p>', 'Thanks 🙏'],
    ['white space of the source', '\n  <p>Dear\n  Olena</p>\n  <p>Hello</p>\n', 'Dear Olena\nHello'],
    ['nothing', '<div><br></div>', ''],
  ])('%s', (_name, html, text) => {
    expect(read(html)).toBe(text);
  });

  it('keeps spaces and line ends where the editor shows them', () => {
    expect(read('Dear  Olena,\n\nhello', 'white-space:pre-wrap')).toBe('Dear  Olena,\n\nhello');
  });

  it('is the value of a field', () => {
    document.body.innerHTML = '<textarea></textarea>';
    const box = document.querySelector('textarea');
    if (box === null) throw new Error('no field');
    box.value = 'Dear\n Olena ';
    expect(readText(box)).toBe('Dear\n Olena ');
  });
});

describe('the same text', () => {
  it.each([
    ['Dear\r\nOlena', 'Dear\nOlena'],
    ['two\u00a0 spaces', 'two  spaces'],
    ['\ufeffDear', 'Dear'],
    ['Dear\n', 'Dear'],
  ])('%j is %j', (read, written) => {
    expect(sameWritten(read, written)).toBe(true);
  });

  it.each([
    ['Dear\nOlena', 'Dear\n\nOlena'],
    ['Dear Olena', 'Dear  Olena'],
    ['Dear Olen', 'Dear Olena'],
    ['dear Olena', 'Dear Olena'],
    ['👩🚚', '👩‍🚚'],
    ['Dear ', 'Dear'],
  ])('%j is not %j', (read, written) => {
    expect(sameWritten(read, written)).toBe(false);
  });
});
