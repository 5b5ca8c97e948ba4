// Shape of the labelled drafts of the gate: one rule a table, three languages, what must be found beside what must pass.
import type { FindingRule } from '../finding.ts';

export type DraftLanguage = 'uk' | 'ru' | 'en';
/** A draft, or a draft with the further rules that block it as well. */
export type Entry = string | readonly [draft: string, ...also: FindingRule[]];
export type GateDrafts = {
  rule: FindingRule;
  /** Review that the drafts answer, where the usual complaint will not do. */
  review?: Partial<Record<DraftLanguage, { text: string; author: string }>>;
  regulated?: boolean;
} & Record<DraftLanguage, { found: readonly Entry[]; clean: readonly string[] }>;

/** A complaint that holds no fact: nearly any reply may answer it. */
export const COMPLAINTS: Readonly<Record<DraftLanguage, { text: string; author: string }>> = {
  uk: { text: 'Третій тиждень чекаю на відповідь, телефон мовчить, на пошті тиша. Жахливий сервіс.', author: 'user48213' },
  ru: { text: 'Третью неделю жду ответа, телефон молчит, на почте тишина. Ужасный сервис.', author: 'user48213' },
  en: { text: 'Three weeks without an answer, nobody picks up the phone and my mails are ignored. Terrible service.', author: 'user48213' },
};
