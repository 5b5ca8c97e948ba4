// Phrases as patterns over plain words. A pattern is words with one space between them: `слов*` any ending, `(a|b c)` one of these, `NAME`
// a list of `lexicon.ts`, `..3` up to three words between, `x?` may be absent, `^` and `$` where the sentence begins and ends. Compiled once, on
// first use; a sentence's answer is kept.

import type { Sentence, Token } from '../sentences.ts';
import { LEXICON, SHAPES } from './lexicon.ts';
import { ANY, TAGS, tagOf, tagOfShape, tagsOf } from './word-tags.ts';

/** Marks of `Sentence.named` are read from the word itself. */
const MARKS = new Set(['NAME', 'CAP', 'NUMBER']);

/** `слово` itself in a tagged line, or with `*` any word that begins so. */
const literal = (word: string): string => `${word.replaceAll('*', ANY)}${word.endsWith('*') ? '' : TAGS}`;

/** A list of words is one tag; its entries of several words stay patterns of their own. */
const listed = (entries: readonly string[]): string => {
  const single = entries.filter((entry) => !entry.includes(' ') && LEXICON[entry] === undefined && SHAPES[entry] === undefined);
  const others = entries.filter((entry) => !single.includes(entry)).map((entry) => entry.split(' ').map(element).join(' '));
  const sources = single.length === 0 ? others : [`${ANY}${tagOf(single)}${ANY}`, ...others];
  return sources.length === 1 ? (sources[0] ?? '') : `(?:${sources.join('|')})`;
};

const entriesOf = (list: string): string[] => list.split('|').map((entry) => entry.trim());

const named = new Map<string, string>();
const element = (part: string): string => {
  const known = named.get(part);
  if (known !== undefined) return known;
  const list = LEXICON[part];
  const shape = SHAPES[part];
  if (list === undefined && shape === undefined) return literal(part);
  const source =
    shape !== undefined ? `${ANY}${tagOfShape(shape)}${ANY}` : MARKS.has(part) ? literal(list ?? '') : listed(entriesOf(list ?? ''));
  named.set(part, source);
  return source;
};

/** Words that a gap may not jump over; entries of several words do not count there. */
const barred = (name: string): string =>
  `(?!${ANY}${tagOf(entriesOf(LEXICON[name] ?? '').filter((entry) => !entry.includes(' ')))}${ANY} )`;

/** Top-level parts: a bracket keeps its spaces. */
const partsOf = (pattern: string): string[] => {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const letter of pattern) {
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter === ' ' && depth === 0) {
      if (part !== '') parts.push(part);
      part = '';
    } else part += letter;
  }
  if (part !== '') parts.push(part);
  return parts;
};

/** A regular expression over `Sentence.line`; a match begins with the space before its first word. */
const sourceOf = (pattern: string): string => {
  let source = '';
  for (const part of partsOf(pattern)) {
    const gap = /^\.\.(\d+)(?:!(\w+))?$/.exec(part);
    if (gap !== null) {
      source += `(?: ${gap[2] === undefined ? '' : barred(gap[2])}[^ ]+){0,${gap[1]}}?`;
      continue;
    }
    if (part === '^' || part === '$') {
      source += part === '^' ? '^' : '(?= $)';
      continue;
    }
    const optional = part.endsWith('?');
    const plain = optional ? part.slice(0, -1) : part;
    const one = plain.startsWith('(') ? listed(entriesOf(plain.slice(1, -1))) : element(plain);
    source += optional ? `(?: ${one})?` : ` ${one}`;
  }
  return `${source}(?= )`;
};

export type PhraseRule<Name extends string> = {
  name: Name;
  /** Any one of these. */
  find: readonly string[];
  /** None of these may end right before what was found (`не просимо ..2`); a gap at the end says how near. */
  unlessBefore?: readonly string[];
  /** One of these must end right before what was found, and begins it then; a gap at the end says how near. */
  behind?: readonly string[];
  /** None of these may stand anywhere in the sentence. */
  unless?: readonly string[];
  /** Looked for in two neighbouring sentences read as one as well. */
  across?: boolean;
  /** Looked for where names are marked (`Sentence.named`). */
  named?: boolean;
  /** Stands whatever is learnt of such sentences. */
  sure?: boolean;
};

type Compiled<Name extends string> = {
  name: Name;
  find: RegExp;
  before: RegExp | null;
  behind: RegExp | null;
  unless: RegExp | null;
  across: boolean;
  named: boolean;
  sure: boolean;
};
export type FoundPhrase<Name extends string> = Token & { name: Name; sure: boolean };

const anyOf = (patterns: readonly string[] | undefined): string | null =>
  patterns === undefined || patterns.length === 0 ? null : patterns.map((pattern) => `(?:${sourceOf(pattern)})`).join('|');

const compile = <Name extends string>(rule: PhraseRule<Name>): Compiled<Name> => {
  const before = anyOf(rule.unlessBefore);
  const behind = anyOf(rule.behind);
  const unless = anyOf(rule.unless);
  return {
    name: rule.name,
    find: new RegExp(anyOf(rule.find) ?? '(?!)', 'g'),
    before: before === null ? null : new RegExp(`(?:${before}) $`),
    behind: behind === null ? null : new RegExp(`(?:${behind}) $`),
    unless: unless === null ? null : new RegExp(unless),
    across: rule.across ?? false,
    named: rule.named ?? false,
    sure: rule.sure ?? false,
  };
};

const WORDS_BEFORE = 8;
const lastWords = (line: string, end: number): string => {
  let at = end;
  for (let count = 0; count < WORDS_BEFORE && at > 0; count++) at = line.lastIndexOf(' ', at - 1);
  return `${line.slice(Math.max(0, at), end)} `;
};

/** `from` and `to` count words of the sentence; `to` is the last one. */
type Hit<Name extends string> = { name: Name; sure: boolean; from: number; to: number };

const wordsBefore = (line: string, end: number): number => {
  let count = 0;
  for (let at = line.indexOf(' '); at >= 0 && at < end; at = line.indexOf(' ', at + 1)) count++;
  return count;
};

const tagged = (words: readonly string[], shown: readonly string[]): string => {
  let line = ' ';
  for (const [index, word] of words.entries()) line += `${shown[index] ?? word}${tagsOf(word)} `;
  return line;
};

const SENTENCES_KEPT = 2_000;

/** A search for all rules of a list. Its answers are kept by sentence: while one types, only one sentence is new. */
export const phraseSearch = <Name extends string>(
  rules: readonly PhraseRule<Name>[],
): ((sentences: readonly Sentence[], joined: readonly Sentence[]) => FoundPhrase<Name>[]) => {
  let compiled: Compiled<Name>[] | null = null;
  const kept = new Map<string, Hit<Name>[]>();
  const search = (sentence: Sentence, across: boolean): Hit<Name>[] => {
    const key = across ? `+${sentence.named}` : sentence.named;
    const known = kept.get(key);
    if (known !== undefined) return known;
    compiled ??= rules.map(compile);
    const hits: Hit<Name>[] = [];
    const words = sentence.line.trim().split(' ');
    const plain = tagged(words, words);
    const named = tagged(words, sentence.named.trim().split(' '));
    for (const rule of compiled) {
      if (across && !rule.across) continue;
      const line = rule.named ? named : plain;
      rule.find.lastIndex = 0;
      let match = rule.find.exec(line);
      // What forbids a rule is looked for only where the rule was found: most sentences hold neither.
      if (match === null || rule.unless?.test(line)) continue;
      for (; match !== null; match = rule.find.exec(line)) {
        const start = rule.behind === null ? match.index : (rule.behind.exec(`${line.slice(0, match.index)} `)?.index ?? -1);
        if (start < 0 || rule.before?.test(lastWords(line, start))) continue;
        const from = wordsBefore(line, start);
        hits.push({ name: rule.name, sure: rule.sure, from, to: wordsBefore(line, match.index + match[0].length) - 1 });
        break;
      }
    }
    if (kept.size >= SENTENCES_KEPT) kept.clear();
    kept.set(key, hits);
    return hits;
  };
  return (sentences, joined) => {
    const found: FoundPhrase<Name>[] = [];
    const collect = (sentence: Sentence, across: boolean) => {
      for (const { name, sure, from, to } of search(sentence, across)) {
        const place = { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to]?.end ?? 0 };
        if (!found.some((other) => other.name === name && place.start < other.end && other.start < place.end))
          found.push({ name, sure, ...place });
      }
    };
    for (const sentence of sentences) collect(sentence, false);
    for (const sentence of joined) collect(sentence, true);
    return found;
  };
};
