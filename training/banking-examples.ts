// Questions to a bank's support as examples: the set's intents, read as what a company must react to.
import { type Category, type Example, none } from './example.ts';
import { sharedRows } from './shared-sets.ts';

/** Intents of `banking77` that name a trouble, by what the company must react to. */
const BANKING_TROUBLE: Readonly<Record<string, Category>> = {
  card_not_working: 'fault',
  contactless_not_working: 'fault',
  virtual_card_not_working: 'fault',
  declined_card_payment: 'fault',
  declined_cash_withdrawal: 'fault',
  declined_transfer: 'fault',
  failed_transfer: 'fault',
  top_up_failed: 'fault',
  card_swallowed: 'fault',
  card_arrival: 'delivery',
  card_payment_fee_charged: 'billing',
  card_payment_wrong_exchange_rate: 'billing',
  cash_withdrawal_charge: 'billing',
  extra_charge_on_statement: 'billing',
  transaction_charged_twice: 'billing',
  transfer_fee_charged: 'billing',
  wrong_amount_of_cash_received: 'billing',
  wrong_exchange_rate_for_cash_withdrawal: 'billing',
  Refund_not_showing_up: 'billing',
  direct_debit_payment_not_recognised: 'billing',
  card_payment_not_recognised: 'billing',
  cash_withdrawal_not_recognised: 'billing',
  top_up_reverted: 'billing',
  balance_not_updated_after_bank_transfer: 'billing',
};
const FRAUD_INTENTS = new Set([
  'compromised_card',
  'cash_withdrawal_not_recognised',
  'card_payment_not_recognised',
  'direct_debit_payment_not_recognised',
]);
/** Each intent gives few: the set is narrow and all of one bank. */
const EVERY = 8;

/** Every eighth question of `banking77`, where its words or its intent tell our category. */
export const bankingExamples = (): Example[] =>
  sharedRows('datasets/banking77/train.csv')
    .filter((_, at) => at % EVERY === 0)
    .flatMap((row): Example[] => {
      const text = row.text ?? '';
      const intent = row.category ?? '';
      const base = { ...none, source: 'banking77', text, rating: null, language: 'en' as const, domain: 'bank' };
      const trouble = BANKING_TROUBLE[intent];
      const risk = FRAUD_INTENTS.has(intent) ? (['fraud'] as const) : [];
      if (/^(?:how|can|could|what|where|when|is|are|do|does|which|will)\b/iu.test(text) && trouble === undefined)
        return [{ ...base, category: 'question', risk, sentiment: 'neutral', weight: 0.4 }];
      if (trouble !== undefined) return [{ ...base, category: trouble, alt: text.includes('?') ? 'question' : null, risk, weight: 0.4 }];
      return [];
    });
