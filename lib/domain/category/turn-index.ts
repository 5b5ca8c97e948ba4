// Turns of phrase in a text: words of a kind with gaps between them ("they took the money and … nothing"), found from their first word on.
import { denies, type Said } from './said-words.ts';

type Kind = { starts: ReadonlyMap<string, readonly string[]>; wholes: ReadonlySet<string>; number: boolean };
type Part = { kind: Kind; refused: boolean; gap: number };
type Turn<Value> = { value: Value; parts: readonly Part[]; written: string };

/**
 * How a turn is written: parts with spaces between them. A part is word beginnings with `/` between them; `_` at the end makes a whole word, `<name>`
 * stands for a class of words, `#` for a number. `..3` lets up to three words stand before the next part, `~3` the same with both sides in either
 * order. `!part` is the word that must not come next. `+` joins words that stand together among alternatives.
 */
export type WordClasses = Readonly<Record<string, string>>;

/** Turns by their first words: whole ones by themselves, numbers under `#`, beginnings by their first letters; and those of words met before. */
export type TurnIndex<Value> = {
  wholes: ReadonlyMap<string, readonly Turn<Value>[]>;
  starts: ReadonlyMap<string, readonly Turn<Value>[]>;
  begun: Map<string, readonly Turn<Value>[]>;
};

/** Beginnings are looked up by so many letters, or by fewer where they are shorter. */
const FIRST_LETTERS = [4, 3, 2];
const NUMBER = '#';
const CLASS = /^<([a-z]+)>$/;

const keyOf = (start: string): string => start.slice(0, FIRST_LETTERS[0]);

const alternativesOf = (written: string, classes: WordClasses): string[] =>
  written
    .trim()
    .split(/[/\s]+/)
    .flatMap((one) => {
      const named = CLASS.exec(one)?.[1];
      if (named === undefined) return one === '' ? [] : [one];
      const words = classes[named];
      if (words === undefined) throw new Error(`no class of words is called ${named}`);
      return alternativesOf(words, classes);
    });

const kindOf = (written: string, classes: WordClasses): Kind => {
  const all = alternativesOf(written, classes);
  return {
    starts: Map.groupBy(
      all.filter((one) => !one.endsWith('_') && one !== NUMBER),
      keyOf,
    ),
    wholes: new Set(all.filter((one) => one.endsWith('_')).map((one) => one.slice(0, -1))),
    number: all.includes(NUMBER),
  };
};

/** Many turns share a class: each kind of words is made once. */
const partsOf = (written: readonly string[], kinds: Map<string, Kind>, classes: WordClasses): Part[] => {
  const parts: Part[] = [];
  let gap = 0;
  for (const one of written)
    if (one.startsWith('..')) gap = Number(one.slice(2));
    else {
      const refused = one.startsWith('!');
      const name = refused ? one.slice(1) : one;
      const kind = kinds.get(name) ?? kindOf(name, classes);
      kinds.set(name, kind);
      parts.push({ kind, refused, gap });
      gap = 0;
    }
  return parts;
};

/** One turn, or both orders of it. */
const ordersOf = (written: string): string[][] => {
  const words = written.trim().split(/\s+/);
  const at = words.findIndex((one) => one.startsWith('~'));
  if (at === -1) return [words];
  const gap = (words[at] ?? '').replace('~', '..');
  const [left, right] = [words.slice(0, at), words.slice(at + 1)];
  return [
    [...left, gap, ...right],
    [...right, gap, ...left],
  ];
};

/** The same with every `a+b` among alternatives as parts of their own. */
const variantsOf = (order: readonly string[]): string[][] => {
  const at = order.findIndex((one) => one.includes('+'));
  if (at === -1) return [[...order]];
  const all = (order[at] ?? '').split('/');
  const phrases = Map.groupBy(
    all.filter((one) => one.includes('+')),
    (one) => one.slice(0, one.lastIndexOf('+')),
  );
  const plain = all.filter((one) => !one.includes('+'));
  const inPlace = [
    ...(plain.length === 0 ? [] : [[plain.join('/')]]),
    ...[...phrases].map(([head, list]) => [...head.split('+'), list.map((one) => one.slice(head.length + 1)).join('/')]),
  ];
  return inPlace.flatMap((parts) => variantsOf([...order.slice(0, at), ...parts, ...order.slice(at + 1)]));
};

/** Each line of what is written is a turn. */
export const turnIndex = <Value>(lists: Iterable<readonly [written: string, value: Value]>, classes: WordClasses): TurnIndex<Value> => {
  const kinds = new Map<string, Kind>();
  const wholes = new Map<string, Turn<Value>[]>();
  const starts = new Map<string, Turn<Value>[]>();
  const put = (into: Map<string, Turn<Value>[]>, key: string, turn: Turn<Value>): void => {
    const turns = into.get(key) ?? [];
    if (turns.length === 0) into.set(key, turns);
    turns.push(turn);
  };
  for (const [list, value] of lists)
    for (const line of list.split('\n').filter((one) => one.trim() !== ''))
      for (const order of ordersOf(line).flatMap(variantsOf)) {
        const turn = { value, parts: partsOf(order, kinds, classes), written: line.trim() };
        const first = turn.parts[0]?.kind;
        if (first === undefined) continue;
        for (const word of first.wholes) put(wholes, word, turn);
        if (first.number) put(wholes, NUMBER, turn);
        for (const key of first.starts.keys()) put(starts, key, turn);
      }
  return { wholes, starts, begun: new Map() };
};

const DIGIT = /^\d/;

/** The words of a text, each with the beginnings it is looked up by: a word is asked for many turns. */
type Asked = { said: Said; keys: readonly (readonly string[])[] };

const keysIn = (said: Said): Asked => ({
  said,
  keys: said.words.map((word) => FIRST_LETTERS.filter((letters) => letters <= word.length).map((letters) => word.slice(0, letters))),
});

const begins = (starts: Kind['starts'], word: string, keys: readonly string[]): boolean => {
  for (const key of keys) {
    const those = starts.get(key);
    if (those === undefined) continue;
    for (const start of those) if (word.startsWith(start)) return true;
  }
  return false;
};

const fits = ({ starts, wholes, number }: Kind, word: string, keys: readonly string[]): boolean =>
  wholes.has(word) || begins(starts, word, keys) || (number && DIGIT.test(word));

const NOWHERE = -1;

/** The place of the turn's last word where its parts from `order` on stand after the place `last`. A denial counts unless the turn itself holds it. */
const endOf = <Value>(turn: Turn<Value>, asked: Asked, order: number, last: number): number => {
  const { said, keys } = asked;
  const part = turn.parts[order];
  if (part === undefined) return last;
  for (let place = last + 1; place <= last + 1 + part.gap; place++) {
    const word = said.words[place];
    const ended = word === undefined || said.begins[place] === true;
    if (part.refused) return ended || !fits(part.kind, word, keys[place] ?? []) ? endOf(turn, asked, order + 1, last) : NOWHERE;
    if (ended) return NOWHERE;
    if (!fits(part.kind, word, keys[place] ?? [])) continue;
    if (place - 2 > last && denies(said, place)) continue;
    const end = endOf(turn, asked, order + 1, place);
    if (end !== NOWHERE) return end;
  }
  return NOWHERE;
};

/** So many words are remembered with the turns that they begin. */
const REMEMBERED = 4_000;

/** The turns that begin with the word. The same few words make up most of what is said: what they begin is looked up once. */
const begunBy = <Value>({ wholes, starts, begun }: TurnIndex<Value>, word: string, keys: readonly string[]): readonly Turn<Value>[] => {
  const known = begun.get(word);
  if (known !== undefined) return known;
  if (begun.size >= REMEMBERED) begun.clear();
  const lists = [wholes.get(DIGIT.test(word) ? NUMBER : word), ...keys.map((key) => starts.get(key))];
  const turns = [...new Set(lists.flatMap((list) => list ?? []))].filter(
    ({ parts: [first] }) => first !== undefined && fits(first.kind, word, keys),
  );
  begun.set(word, turns);
  return turns;
};

/** Calls `found` for every turn at every place where it begins and is not denied, with the places of its first and last word. */
export const eachTurn = <Value>(
  index: TurnIndex<Value>,
  said: Said,
  found: (value: Value, at: number, end: number, written: string) => void,
): void => {
  const asked = keysIn(said);
  for (const [at, word] of said.words.entries()) {
    let denied: boolean | null = null;
    for (const turn of begunBy(index, word, asked.keys[at] ?? [])) {
      const end = endOf(turn, asked, 1, at);
      if (end === NOWHERE) continue;
      denied ??= denies(said, at);
      if (!denied) found(turn.value, at, end, turn.written);
    }
  }
};
