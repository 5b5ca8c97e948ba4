// What teaching starts from: one or two reviews of a page, as elements. Given by a person's pointer, or located by their words (`locate.ts`).

/** Where a value is seen: an element's text (`from` = `text`) or one of its attributes. */
export type Spot = { element: Element; from: string };

export type Example = {
  /** Null where the page shows no author. */
  author: Spot | null;
  /** The page knows the author and shows nobody: only its JSON-LD names one. */
  authorInJsonLd?: boolean;
  /** The name and the text in the words that were given, where words were. */
  words?: { author: string; text: string };
  /** Several where the site tells it in parts with labels between them (pros and cons). */
  text: Element[];
  /** The words are a beginning: they end before the elements do. */
  cut?: boolean;
  /** The words hold what the page hides from readers, such as the beginning of an address. */
  withHidden?: boolean;
  date: Spot | null;
  /** The value, where it is known but not where it is drawn. */
  rating: { element: Element | null; from?: string; words: string } | null;
  /** Where the reply to this review is written. */
  replyInput?: Element | null;
  replyOpener?: Element | null;
  /** How unsure the places are: 0 where the words stand there and nothing else. */
  doubt?: number;
};
