// The company's answer that stands beside the text: in the review or right behind it. What finds these answers in all reviews that have one, and
// nothing in any other, is read as the owner's reply; without it nothing on a taught site would ever be seen to be posted.
import type { Adapter, FieldSource } from '../../contracts/adapter.ts';
import { beyondRoot } from '../engine/beyond-root.ts';
import { extract } from '../engine/extract.ts';
import { type AnswerBlock, answerBlocks, type Place } from './answer-blocks.ts';
import { saysAnswer } from './answer-marks.ts';
import { isOwnersName } from './answer-words.ts';
import { COST } from './features.ts';
import { allIn, type Candidate, findIn, leadingTo } from './field-selectors.ts';
import type { About } from './infer.ts';
import { squeeze, squeezedText } from './leaves.ts';
import { datesOf } from './mixed.ts';
import { kindOfName } from './names.ts';
import type { PageIndex } from './page-index.ts';

const MOST_SOURCES = 3;
const MOST_ASKED = 8;
/** Elements that mean something by themselves. */
const SEMANTIC = /^(?:blockquote|aside|footer|details|section|article|time|figure|dd)$/;

type Own = { names: ReadonlySet<string>; isOpen: boolean };

/** Names that in all these reviews stand in the answers and nowhere else; where others may write as well, those that say whose they are. */
function ownNames(index: PageIndex, places: readonly Place[], blocks: readonly AnswerBlock[]): Own {
  const inside = new Set(blocks.flatMap(({ block, edges }) => [block, ...index.below(block), ...edges]));
  const own = new Set([...inside].flatMap((element) => index.features(element).map(({ css }) => css)));
  for (const { root, region } of places)
    for (const element of [root, ...region]) if (!inside.has(element)) for (const { css } of index.features(element)) own.delete(css);
  const isOpen = blocks.some((block) => block.isOpen);
  return { names: isOpen ? new Set([...own].filter(isOwnersName)) : own, isOpen };
}

/** Looks, and attributes that stand on anything. */
const isLook = (name: string): boolean =>
  name.startsWith('.')
    ? kindOfName(name.slice(1)) === 'look' && !saysAnswer(name.slice(1))
    : /^\[(?:lang|dir|title|alt|aria-label|face|size|color|type|align)\b/.test(name);
/** So many looks on one element are as good as a name. */
const MANY_LOOKS = 3;

/** Whether the selector rests on such a name, and not on places or on a look or two: what is free today may be anything's tomorrow. */
function isOwn({ select }: Candidate, own: Own): boolean {
  if (/:nth-|^:scope >/.test(select)) return false;
  const steps = select.split(/[\s>+~]+/).map((step) => step.match(/^[a-z][\w-]*|\.-?[A-Za-z_][\w-]*|\[[^\]]*\]|#[\w-]+/g) ?? []);
  return steps.some((parts) => {
    const names = parts.filter((name) => /^[.[#]/.test(name));
    if (!own.isOpen && names.filter(isLook).length >= MANY_LOOKS) return true;
    return parts.some((name) => own.names.has(name) && (SEMANTIC.test(name) || (names.includes(name) && !isLook(name))));
  });
}

/** Where a design is all that an answer's box has, all of it together tells the box; if it is nowhere else. */
function byLooks(index: PageIndex, places: readonly Place[], element: Element, block: Element): Candidate[] {
  const names = index.features(block).filter(({ css, cost }) => css.startsWith('.') && cost < COST.part);
  const box = names.map(({ css }) => css).join('');
  const holders = new Set(index.scope.querySelectorAll(box || ':not(*)'));
  if (names.length < MANY_LOOKS || places.some(({ fields }) => fields.some((field) => [...holders].some((one) => one.contains(field)))))
    return [];
  const name = index.name(element);
  const isIn = (other: Element): boolean => {
    for (let up: Element | null = other.parentElement; up !== null; up = up.parentElement) if (holders.has(up)) return true;
    return false;
  };
  const isBehind = (other: Element): boolean => index.name(other) === name && other.previousElementSibling !== null && isIn(other);
  return [
    ...index.features(element).map((feature) => {
      const set = index.having(feature);
      return { select: `${box} ${feature.css}`, cost: 12 + feature.cost, test: (other: Element) => set.has(other) && isIn(other) };
    }),
    { select: `${box} * + ${name}`, cost: 16, test: isBehind },
  ];
}

/** What stands in the block right behind a heading, which may be of the same name. */
function behind(index: PageIndex, element: Element, block: Element): Candidate[] {
  const before = element.previousElementSibling;
  if (before === null || !block.contains(element.parentElement)) return [];
  const name = index.name(element);
  const telling = (one: Element) => index.features(one).filter(({ css }) => !/^[a-z]/.test(css));
  const follows = (other: Element): boolean => index.name(other) === name && other.previousElementSibling !== null;
  return [
    ...telling(before).map((feature) => {
      const set = index.having(feature);
      const test = (other: Element): boolean => follows(other) && set.has(other.previousElementSibling as Element);
      return { select: `${feature.css} + ${name}`, cost: feature.cost + 4, test };
    }),
    ...telling(block).map((feature) => {
      const under = index.under(feature);
      const test = (other: Element): boolean => follows(other) && under.has(other);
      return { select: `${feature.css} * + ${name}`, cost: feature.cost + 6, test };
    }),
  ];
}

/** What stands in a box behind the root that has a name of its own. */
function inBoxBehind(index: PageIndex, root: Element, element: Element): Candidate[] {
  const box = index.follower(root, element);
  if (box === null || box === element) return [];
  return index
    .features(box)
    .filter(({ css }) => !/^[a-z]/.test(css))
    .flatMap((over) => {
      const under = index.under(over);
      return index.features(element).map((feature) => {
        const set = index.having(feature);
        const test = (other: Element): boolean => set.has(other) && under.has(other);
        return { select: `:scope ~ ${over.css} ${feature.css}`, cost: over.cost * 0.6 + feature.cost + 1.5, test };
      });
    });
}

/** The index with what follows a root as a part of it, up to the next root. */
function reaching(page: PageIndex, item: string): PageIndex {
  const known = new Map<Element, Element[]>();
  const reach = new Map<Element, Element[]>();
  const followers = (root: Element): Element[] => {
    let found = known.get(root);
    if (found === undefined) {
      const all = beyondRoot(root, ':scope ~ *', item) ?? [];
      found = all.filter((element) => element.parentElement === root.parentElement);
      known.set(root, found);
    }
    return found;
  };
  const follower = (root: Element, element: Element): Element | null => followers(root).find((next) => next.contains(element)) ?? null;
  return {
    ...page,
    below: (root) => {
      let all = reach.get(root);
      if (all === undefined) {
        all = [...page.below(root), ...followers(root).flatMap((next) => [next, ...page.below(next)])];
        reach.set(root, all);
      }
      return all;
    },
    holds: (root, element) => root.contains(element) || follower(root, element) !== null,
    follower: (root, element) => (root.contains(element) ? null : follower(root, element)),
  };
}

const firstOf = (root: Element, sources: readonly FieldSource[], item: string): Element | null => {
  for (const { select } of sources) {
    const found =
      select === ':scope'
        ? root
        : beyondRoot(root, select, item) === null
          ? root.querySelector(select)
          : (beyondRoot(root, select, item)?.[0] ?? null);
    if (found !== null && squeezedText(found) !== '') return found;
  }
  return null;
};

/** What leads to some of the wanted elements, one for a root, and to nothing else in any root: of all the ways the one that reaches most. */
function waysTo(
  index: PageIndex,
  places: readonly Place[],
  wanted: ReadonlyMap<Element, { elements: readonly Element[]; block: Element }>,
  own: Own,
): { way: Candidate; roots: Set<Element> }[] {
  const left = new Set(wanted.keys());
  const candidates = (root: Element): Candidate[] => {
    const { elements = [], block = root } = wanted.get(root) ?? {};
    const more = elements.flatMap((one) => [
      ...behind(index, one, block),
      ...byLooks(index, places, one, block),
      ...inBoxBehind(index, root, one),
    ]);
    return [...leadingTo(index, root, elements), ...more];
  };
  const ways: { way: Candidate; roots: Set<Element> }[] = [];
  while (left.size > 0 && ways.length < MOST_SOURCES) {
    const seen = new Map<string, { way: Candidate; roots: Set<Element> }>();
    for (const root of [...left].slice(0, MOST_ASKED))
      for (const way of candidates(root)) {
        if (seen.has(way.select) || !isOwn(way, own)) continue;
        const reached = new Set<Element>();
        const isRight = places.every(({ root: other }) => {
          const found = findIn(index, other, way);
          if (found === null) return true;
          reached.add(other);
          return wanted.get(other)?.elements.includes(found) === true;
        });
        if (isRight) seen.set(way.select, { way, roots: reached });
      }
    const gain = (one: { roots: Set<Element> }): number => [...one.roots].filter((root) => left.has(root)).length;
    const [best] = [...seen.values()].sort((a, b) => gain(b) - gain(a) || a.way.cost - b.way.cost);
    if (best === undefined || gain(best) === 0) break;
    ways.push(best);
    for (const root of best.roots) left.delete(root);
  }
  return ways;
}

/** The element with what holds nothing but it and what it holds alone: whichever is named best. */
const sameWords = (element: Element, block: Element): Element[] => {
  const words = squeezedText(element);
  const found = [element];
  for (let up = element.parentElement; up !== null && block.contains(up) && squeezedText(up) === words; up = up.parentElement)
    found.push(up);
  for (let down = element.firstElementChild; down !== null && squeezedText(down) === words; down = down.firstElementChild) found.push(down);
  return found;
};

/** How the words found by this way are read: the first box of them, all paragraphs, or what is left behind a heading in their line. */
function sourceOf(index: PageIndex, { way, roots }: { way: Candidate; roots: Set<Element> }, blocks: readonly AnswerBlock[]): FieldSource {
  const own = blocks.filter(({ place }) => roots.has(place.root));
  if (own.some(({ isRest }) => isRest) && !way.select.startsWith(':')) {
    const leads = [...new Set(own.flatMap(({ lead }) => (lead === null ? [] : [`${way.select} > ${index.name(lead)}:first-child`])))];
    return { select: [way.select, ...leads].join(', '), from: 'text', parse: 'rest_text' };
  }
  const isAll = own.every(({ place, body }) => {
    const found = allIn(index, place.root, way);
    return found.length === body.length && found.every((element, at) => body[at]?.contains(element));
  });
  const isMany =
    own.some(({ body }) => body.length > 1) || own.every(({ body: [first], edges }) => first?.localName === 'p' && edges.length > 0);
  return { select: way.select, from: 'text', parse: isAll && isMany ? 'texts' : 'text' };
}

/** The adapter with where it reads the company's answers, and when they were given; as it was where there are none that are surely the company's. */
export function withAnswers(index: PageIndex, adapter: Adapter, about: About): Adapter {
  if (adapter.fields.ownReply.length > 0) return adapter;
  const { scope } = index;
  const document = 'documentElement' in scope ? scope : scope.ownerDocument;
  const read = (one: Adapter) => extract(document, one, about, undefined, [scope]).found;
  const { author, text, rating, title } = adapter.fields;
  const before = read(adapter);
  const wide = reaching(index, adapter.item);
  const places = before.map(({ root, review }): Place => {
    const fields = [author, text, rating, title]
      .map((sources) => firstOf(root, sources, adapter.item))
      .filter((one) => one !== null && one !== root);
    return { root, region: wide.below(root), fields: fields as Element[], author: review.author.name };
  });
  const isDate = datesOf({ now: about.now, languages: [document.documentElement.lang].filter(Boolean) });
  const host = new URL(about.url).hostname;
  const blocks = answerBlocks(index, places, { host, isRated: adapter.kind === 'review', isDate });
  if (blocks.length === 0) return adapter;
  const own = ownNames(wide, places, blocks);
  const bodies = new Map(
    blocks.map(({ place, body: [first], block, isRest }) => {
      const elements = first === undefined || isRest ? [first ?? block] : sameWords(first, block);
      return [place.root, { elements, block }];
    }),
  );
  const ownReply = waysTo(wide, places, bodies, own).map((way) => sourceOf(wide, way, blocks));
  const dates = new Map(
    blocks.flatMap(({ place, edges, block }) => {
      const date = edges.find((edge) => edge.localName === 'time' || isDate((edge.textContent ?? '').trim()));
      return date === undefined ? [] : [[place.root, { elements: sameWords(date, block), block }]];
    }),
  );
  const ownReplyAt = waysTo(wide, places, dates, own).map(({ way, roots: dated }): FieldSource => {
    const isExact = [...dated].every((root) => findIn(wide, root, way)?.hasAttribute('datetime'));
    return { select: way.select, from: isExact ? 'datetime' : 'text', parse: 'date' };
  });
  const found = { ...adapter, fields: { ...adapter.fields, ownReply, ownReplyAt } };
  return ownReply.length > 0 && isRight(read(adapter), read(found), blocks) ? found : adapter;
}

type Read = ReturnType<typeof extract>['found'];

/** Whether the reviews are read as before, and of the answers nothing but their words. */
function isRight(before: Read, after: Read, blocks: readonly AnswerBlock[]): boolean {
  const said = new Map(blocks.map(({ place, body }) => [place.root, body.map(squeezedText).join('')]));
  return (
    after.length === before.length &&
    after.every(({ root, review }, at) => {
      const old = before[at];
      if (old?.root !== root || old.review.text !== review.text || old.review.author.name !== review.author.name) return false;
      return review.reply === null || said.get(root)?.includes(squeeze(review.reply.text)) === true;
    })
  );
}
