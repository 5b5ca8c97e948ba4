// The text once more, after its place was chosen: what is read there may still hold other people's words, or miss paragraphs of another kind.
import type { FieldSource } from '../../contracts/adapter.ts';
import { cutInside } from './cut-inside.ts';
import type { Example } from './example.ts';
import { allIn, findIn } from './field-selectors.ts';
import { squeeze } from './leaves.ts';
import type { PageIndex } from './page-index.ts';
import type { Plan } from './plan.ts';
import { quotesInside } from './quotes-inside.ts';
import { restOfBox } from './rest-of-box.ts';
import { withoutSiteWords } from './site-words.ts';

type Around = {
  rooted: readonly { example: Example; root: Element }[];
  /** Where other fields are read. */
  fields: readonly FieldSource[];
  isDate: (words: string) => boolean;
};

/** `text` = how the plan says that it is read; null where that stays. */
export function betterText(
  index: PageIndex,
  plan: Plan,
  text: readonly FieldSource[],
  { rooted, fields, isDate }: Around,
): FieldSource[] | null {
  const [choice, ...more] = plan.text;
  const [source] = choice?.sources ?? [];
  if (choice === undefined || source === undefined || more.length > 0 || text.some(({ parse }) => !/^(?:rest_)?texts?$/.test(parse)))
    return null;
  const wordsIn = (root: Element): string => {
    const elements = plan.joined
      ? allIn(index, root, source)
      : [choice.sources.map((one) => findIn(index, root, one)).find((element) => element != null && index.text(element) !== '')];
    return elements.map((element) => (element == null ? '' : index.text(element))).join('');
  };
  const rest = restOfBox(index, rooted, plan.reviews, fields, wordsIn, isDate);
  if (rest !== null) return rest.isOwn ? [rest.source] : [rest.source, ...text];
  const isGiven = (quote: Element): boolean =>
    rooted.some(
      ({ example: { words }, root }) => root.contains(quote) && squeeze(words?.text ?? '').includes(squeeze(quote.textContent ?? '')),
    );
  if (plan.joined) return null;
  const names = new Set(
    plan.reviews.flatMap((root) =>
      (plan.author?.sources ?? []).flatMap((one) => {
        const element = findIn(index, root, one);
        return element === null ? [] : [index.text(element)];
      }),
    ),
  );
  const quoting = quotesInside(index, source, plan.reviews, names, isGiven, isDate);
  const noted = withoutSiteWords(index, source, plan.reviews, rooted, isDate);
  // A post may quote another one and bear a line of the site's as well.
  const others = noted === null ? '' : noted.select.slice(noted.select.indexOf(`, ${source.select} > `));
  const both = quoting?.select.startsWith(source.select) ? { ...quoting, select: quoting.select + others } : quoting;
  const better = [cutInside(index, source, plan.reviews, isDate), both, noted].filter((one) => one !== null);
  return better.length === 0 ? null : [...better, ...text];
}
