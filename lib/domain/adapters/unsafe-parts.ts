// What data can do that no adapter needs: a selector or a path pattern that costs a page its time. Adapters hold no regular expressions, but
// selectors have loops too (`:has` inside `:has`, long chains of `*`), and a path with many stars is tried in many ways.
import type { Adapter } from '../../contracts/adapter.ts';

/** Far above what any shipped adapter uses (tested). */
const HAS_MAX = 3;
const COMBINATORS_MAX = 14;
const UNIVERSAL_MAX = 3;
const FUNCTIONS_DEEP_MAX = 3;
const STARS_MAX = 6;
/** As in the contract; what is longer is not even looked at. */
const CHARACTERS_MAX = 1_000;

const strings = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'/g;

/** Null where the selector is harmless, otherwise what is wrong with it, in words for whoever wrote it. */
export function selectorProblem(selector: string): string | null {
  if (selector.length > CHARACTERS_MAX) return `is longer than ${CHARACTERS_MAX} characters`;
  const bare = selector.replace(strings, '""').replace(/\[[^\]]*\]/g, '[]');
  if (/[{}<;@\\]/.test(bare.replace(/\\./g, ''))) return 'holds a character that no selector needs';
  if ((bare.match(/:has\(/g) ?? []).length > HAS_MAX) return `uses :has more than ${HAS_MAX} times`;
  if (/:has\([^()]*(?:\([^()]*\)[^()]*)*:has\(/.test(bare)) return 'uses :has inside :has';
  let deep = 0;
  for (const sign of bare) {
    deep += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (deep > FUNCTIONS_DEEP_MAX) return `nests functions deeper than ${FUNCTIONS_DEEP_MAX}`;
    if (deep < 0) return 'closes a bracket that was not opened';
  }
  if (deep !== 0) return 'leaves a bracket open';
  for (const part of bare.split(',')) {
    const steps = part.trim().split(/\s*[>+~]\s*|\s+/);
    if (steps.length > COMBINATORS_MAX) return `goes through more than ${COMBINATORS_MAX} levels`;
    if (steps.filter((step) => step === '*').length > UNIVERSAL_MAX) return `has * for more than ${UNIVERSAL_MAX} levels`;
  }
  return null;
}

/** The same for a path pattern. */
export function pathProblem(pattern: string): string | null {
  if (!/^[/*]/.test(pattern)) return 'does not begin with / or *';
  if ((pattern.match(/\*/g) ?? []).length > STARS_MAX) return `has more than ${STARS_MAX} stars`;
  return /\*\*/.test(pattern) ? 'has two stars together' : null;
}

/** Every selector of an adapter with the part that it stands in. */
export function selectorsOf({ item, require, exclude, fields, reply, signs }: Adapter): [place: string, selector: string][] {
  return [
    ['item', item],
    ...require.map((selector): [string, string] => ['require', selector]),
    ...exclude.map((selector): [string, string] => ['exclude', selector]),
    ...Object.entries(fields).flatMap(([name, sources]) => sources.map(({ select }): [string, string] => [`fields.${name}`, select])),
    ...Object.entries(signs?.reply ?? {}).flatMap(([name, all]) =>
      all.map(({ select }): [string, string] => [`signs.reply.${name}`, select]),
    ),
    ...(signs?.notice ?? []).map(({ select }): [string, string] => ['signs.notice', select]),
    ...(signs?.stub ?? []).flatMap((stub) => [stub, ...stub.nativeId].map(({ select }): [string, string] => ['signs.stub', select])),
    ...(['opener', 'input', 'dialog'] as const).flatMap((name) =>
      reply[name].map((selector): [string, string] => [`reply.${name}`, selector]),
    ),
  ];
}

/** Every unsafe part as `place: problem`; empty where the adapter may be used. */
export function unsafeParts(adapter: Adapter): string[] {
  const paths: [place: string, pattern: string][] = [
    ...adapter.paths.map((pattern): [string, string] => ['paths', pattern]),
    ...adapter.reply.framePaths.map((pattern): [string, string] => ['reply.framePaths', pattern]),
  ];
  const say =
    (check: (value: string) => string | null) =>
    ([place, value]: [string, string]) => {
      const problem = check(value);
      return problem === null ? [] : [`${place}: "${value.slice(0, 60)}" ${problem}`];
    };
  return [...selectorsOf(adapter).flatMap(say(selectorProblem)), ...paths.flatMap(say(pathProblem))];
}
