// Whether an adapter reads the very reviews that it was inferred from: what fails on these is right about nothing.
import type { Adapter } from '../../contracts/adapter.ts';
import type { DetectedReview } from '../../contracts/review.ts';
import { extract } from '../engine/extract.ts';
import type { Example } from './example.ts';
import type { About } from './infer.ts';
import { leavesOf, squeeze, squeezedText } from './leaves.ts';
import type { Scope } from './page-index.ts';

/** So much of a text is no other's; the site may cut what follows. */
const TELLING = 40;

/** Longer is no caption. */
const LONGEST_CAPTION = 40;

/** Captions over the parts of a text may be left out. */
function isReadWithout(read: string, parts: readonly Element[]): boolean {
  const pieces = parts.flatMap((part) => leavesOf(part)).flatMap(({ hidden, text }) => (hidden ? [] : text));
  const left = pieces.filter((text) => !read.includes(text)).map(({ length }) => length);
  const whole = pieces.reduce((sum, { length }) => sum + length, 0);
  return left.every((length) => length <= LONGEST_CAPTION) && left.reduce((sum, length) => sum + length, 0) * 2 < whole;
}

const isRead = ({ words, text: parts }: Example, { author, title, text }: DetectedReview): boolean => {
  const [first] = parts;
  const given = squeeze(words?.text ?? '') || (first === undefined ? '' : squeezedText(first));
  const read = squeeze(`${title ?? ''}${text}`);
  return (
    (read.includes(given.slice(0, TELLING)) || isReadWithout(read, parts)) && squeeze(author.name).includes(squeeze(words?.author ?? ''))
  );
};

/** `scope` = where the examples stand. */
export function reproduces(scope: Scope, adapter: Adapter, examples: readonly Example[], about: About): boolean {
  const document = 'documentElement' in scope ? scope : scope.ownerDocument;
  const { found } = extract(document, adapter, about, undefined, [scope]);
  return examples.every((example) => found.some(({ review }) => isRead(example, review)));
}
