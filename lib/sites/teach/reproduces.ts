// Whether an adapter reads the very reviews that it was inferred from: what fails on these is right about nothing.
import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { extract } from '../engine/extract.ts';
import type { Example } from './example.ts';
import type { About } from './infer.ts';
import { squeeze, squeezedText } from './leaves.ts';
import type { Scope } from './page-index.ts';

/** So much of a text is no other's; the site may cut what follows. */
const TELLING = 40;

const isRead = ({ words, text: [first] }: Example, { author, title, text }: DetectedReview): boolean => {
  const given = squeeze(words?.text ?? '') || (first === undefined ? '' : squeezedText(first));
  return squeeze(`${title ?? ''}${text}`).includes(given.slice(0, TELLING)) && squeeze(author.name).includes(squeeze(words?.author ?? ''));
};

/** `scope` = where the examples stand. */
export function reproduces(scope: Scope, adapter: Adapter, examples: readonly Example[], about: About): boolean {
  const document = 'documentElement' in scope ? scope : scope.ownerDocument;
  const { found } = extract(document, adapter, about, undefined, [scope]);
  return examples.every((example) => found.some(({ review }) => isRead(example, review)));
}
