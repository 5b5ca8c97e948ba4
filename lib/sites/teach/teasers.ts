// What is dressed like the reviews and stands elsewhere may be a teaser of them or of another page's: its words are a link to where they stand in
// full, or it stands in a column beside what the page is about. A form shows how a review will look.
import type { Choice } from './field-choice.ts';
import { findIn } from './field-selectors.ts';
import type { PageIndex } from './page-index.ts';

const BESIDE = 'aside, [role="complementary"], [class*="sidebar" i], form, footer';

/** Whether all that the text says is a link. */
function leadsAway(index: PageIndex, root: Element, choices: readonly Choice[]): boolean {
  const text = choices.map((choice) => findIn(index, root, choice)).find((element) => element != null && index.text(element) !== '');
  if (text == null) return false;
  for (let up: Element | null = text; up !== null && up !== root; up = index.parent(up)) if (index.name(up) === 'a') return true;
  return index.below(text).some((inner) => index.name(inner) === 'a' && index.text(inner) === index.text(text));
}

/** Tells teasers from reviews; what the reviews themselves are tells nothing. */
export function teasersAmong(index: PageIndex, reviews: readonly Element[], choices: readonly Choice[]): (root: Element) => boolean {
  const areLinks = reviews.some((root) => leadsAway(index, root, choices));
  const areBeside = reviews.some((root) => root.closest(BESIDE) !== null);
  return (root) => (!areLinks && leadsAway(index, root, choices)) || (!areBeside && root.closest(BESIDE) !== null);
}
