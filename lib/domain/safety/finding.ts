// What the gate says of a draft: where in the text, how grave, and why. Rule names are stable: logs, translations and the command line use them.
import type { ToneKind } from '../tone/tone-findings.ts';

export const FINDING_RULES = [
  'crm_leak',
  'personal_data',
  'threat',
  'accusation',
  'rating_request',
  'conditional_compensation',
  'other_customer',
  'over_limit',
  'empty_slot',
  'wrong_language',
  'insult',
  'own_fact',
  'hollow',
  'pathos',
  'colleague_contact',
  'capitals',
  'tone',
  'repeated',
  'customer_confirmed',
] as const;
export type FindingRule = (typeof FINDING_RULES)[number];

/** Kinds of facts that a contact's record holds; the `detail` of `crm_leak`, `own_fact` and `personal_data`. */
export type FactKind =
  | 'name'
  | 'phone'
  | 'email'
  | 'city'
  | 'address'
  | 'order_ref'
  | 'order_count'
  | 'ticket_ref'
  | 'amount'
  | 'date'
  | 'product'
  | 'note'
  | 'card'
  | 'iban'
  | 'document'
  | 'tax_id'
  | 'birth_date'
  | 'account'
  /** None stands there: the reader is asked to write his own. */
  | 'request';

export type Finding = {
  rule: FindingRule;
  /** `block` keeps the draft from being inserted; `warn` only shows. */
  level: 'block' | 'warn';
  /** UTF-16 offsets in the draft; `draft.slice(start, end)` is what is marked. */
  start: number;
  end: number;
  /** `crm_leak`, `own_fact`, `personal_data`: a FactKind. `empty_slot`: the slot or hint. `over_limit`: `4210/4096`. `tone`: the word to avoid, or empty. `repeated`: likeness in per cent. */
  detail: string;
  /** The same place breaks this rule as well (`crm_leak`, `conditional_compensation`). One mark and one reason for people; the command line tells both. */
  also?: 'personal_data' | 'rating_request';
  /** `repeated`: the earlier reply, and whose review it answers. */
  nearest?: { text: string; where: string | null };
  /** `tone`: in which way; missing where it is a matter of marks. */
  tone?: ToneKind;
  /** One English sentence: what is wrong and the way out. Never repeats the fact itself beyond what the draft shows. */
  message: string;
};
