// One example of what the model of categories, risks and sentiment is trained on, and the words that it may use.
import { z } from 'zod';
import { BASE_CATEGORIES } from '../lib/contracts/base-categories.ts';
import { RISKS, SENTIMENTS } from '../lib/domain/category/labels.ts';
import type { detectLanguage } from '../lib/domain/language/detect.ts';

export const Category = z.enum(BASE_CATEGORIES);
export type Category = z.infer<typeof Category>;
export const Risk = z.enum(RISKS);
export const Sentiment = z.enum(SENTIMENTS);

export type Example = {
  source: string;
  text: string;
  title: string | null;
  /** Out of five. */
  rating: number | null;
  language: ReturnType<typeof detectLanguage>;
  /** null: teaches nothing about the category. */
  category: Category | null;
  alt: Category | null;
  /** What a second reader, who saw no label, would accept; null where nobody read it twice. Calibrates, never teaches. */
  second: readonly Category[] | null;
  /** null: nothing known. */
  risk: readonly z.infer<typeof Risk>[] | null;
  sentiment: z.infer<typeof Sentiment> | null;
  weight: number;
  /** Hand-labelled real text: what cross-validation trusts most. */
  real: boolean;
  /** Real, and none of the turns of phrase that tell of a risk was written from it: what they find here they find anywhere. */
  unread: boolean;
  domain: string;
};

/** What most sets do not say of their texts. */
export const none = { title: null, alt: null, second: null, risk: null, sentiment: null, real: false, unread: false, domain: '' } as const;
