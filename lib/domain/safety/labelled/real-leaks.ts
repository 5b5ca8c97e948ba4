// Shape of the drafts against open records: each of `leak` must block as `crm_leak`, each of `clean` must not.
import type { ContactHistory } from '../../../contracts/contact.ts';

export type RealLeaks = {
  contact: ContactHistory;
  review: { author: string; text: string };
  leak: readonly string[];
  clean: readonly string[];
};
