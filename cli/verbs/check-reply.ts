// `vidhuk check-reply`: the gate on drafts from standard input, one JSON line in, one JSON line out, in order. The same gate as in the panel.
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import type { ContactHistory } from '../../lib/contracts/contact.ts';
import { TAUGHT_ID } from '../../lib/contracts/generic-site.ts';
import { SiteId } from '../../lib/contracts/primitives.ts';
import { checkDraft } from '../../lib/domain/safety/check-draft.ts';
import { FINDING_RULES, type Finding } from '../../lib/domain/safety/finding.ts';
import type { SentenceJudge } from '../../lib/domain/safety/learnt/with-learnt.ts';
import { replyLength } from '../../lib/domain/safety/length.ts';
import { MESSAGES } from '../../lib/domain/safety/messages.ts';
import { datesIn } from '../../lib/domain/safety/record/dates.ts';
import { EarlierReplies } from '../../lib/domain/safety/repeated/earlier-replies.ts';
import { SITE_LIMITS } from '../../lib/domain/safety/site-limits.ts';
import { reviewLanguage } from '../../lib/domain/safety/wrong-language/wrong-language.ts';
import { ADAPTERS } from '../../lib/sites/registry.ts';
import { loadShippedJudge } from '../shipped-model.ts';
import { type Verb, VerbError } from '../verb.ts';

const help = `vidhuk check-reply < DRAFTS.jsonl

Reads drafts of replies from standard input, one JSON object a line, and prints what the gate says of each, one JSON object a line, in order.

Input line: {draft, site, review: {text, author, title?}, contact?, recentReplies?: [text, ...], mode?: "standard"|"regulated", language?, allowed?: [text, ...]}
  site           an adapter's id, or google-business, google-play, app-store, facebook, instagram, trustpilot, yandex-maps, other,
                 or the id of a taught site (taught-…), whose limit is unknown
                 (another name is an error: with a wrong limit a reply would be cut by the site)
  contact        {name, otherNames, phones, emails, city, address, orders: [{ref, date, product, amount}], notes: [...]}, every field optional;
                 a fact of it that the review does not hold blocks the draft; a phone, e-mail address or home written out whole is two findings
                 at one place, crm_leak and personal_data (a favour for a review that goes or changes: conditional_compensation and rating_request)
  recentReplies  earlier replies; a draft that is almost one of them is warned of
  mode           "regulated": the reply may not confirm that the author is a customer; "standard" (default): it may
  language       the language the reply should be in: uk, ru, en (default: the language of the review)
  allowed        the company's own phones, e-mail addresses, "@domain", names

Output line: {findings: [{rule, level: "block"|"warn", start, end, message}], length: {value, unit: "utf8_bytes"|"characters", limit}}
  start, end     UTF-16 offsets in draft; limit is null where the site's limit is unknown
  rules          ${FINDING_RULES.slice(0, 10).join(', ')},
                 ${FINDING_RULES.slice(10).join(', ')}`;

const LONGEST_TEXT = 100_000;
const text = z.string().max(LONGEST_TEXT);
/** A record comes from anywhere: one value or many, a number, an object with the value inside, nothing. What holds no text is left out. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.slice(0, LONGEST_TEXT)];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
};
const loose = z.unknown().default(null);
const list = loose.transform(textsIn);
const maybe = loose.transform((value) => {
  const found = textsIn(value).join(' ').trim();
  return found === '' ? null : found;
});

const Order = z.object({ ref: maybe, date: maybe, product: maybe, amount: maybe });
/** One order or many; a bare text or number is its number, what is none is left out. */
const orders = loose.transform((value) =>
  (Array.isArray(value) ? value : [value]).flatMap((order) => {
    const parsed = Order.safeParse(typeof order === 'string' || typeof order === 'number' ? { ref: order } : order);
    return parsed.success ? [parsed.data] : [];
  }),
);
const Input = z.object({
  draft: text,
  site: z.string().max(100),
  review: z.object({ text: text.nullable().default(''), author: text.nullable().default(''), title: text.nullable().optional() }),
  contact: z
    .object({
      name: maybe,
      otherNames: list,
      phones: list,
      emails: list,
      city: maybe,
      address: maybe,
      orders,
      notes: list,
    })
    .nullable()
    .default(null),
  recentReplies: z.array(text).nullable().default([]),
  mode: z.enum(['regulated', 'standard']).nullable().default(null),
  language: z.enum(['uk', 'ru', 'en', 'und']).optional(),
  allowed: z.array(text).default([]),
});
type Input = z.infer<typeof Input>;

const siteLimit = (site: string): LengthLimit | null => {
  const known = SITE_LIMITS[site];
  if (known !== undefined) return known;
  const adapter = ADAPTERS.find(({ id }) => id === site);
  if (adapter !== undefined) return adapter.limit;
  if (site.startsWith(TAUGHT_ID) && SiteId.safeParse(site).success) return null;
  const names = [...new Set([...Object.keys(SITE_LIMITS), ...ADAPTERS.map(({ id }) => id)])].sort();
  throw new VerbError(`there is no site "${site}"; write "other" or one of: ${names.join(', ')}.`);
};

/** An order's date as the record may write it: ISO with or without a time, `20260312`, `12.03.2026`, `12 березня 2026`; empty where it is none. */
const isoDate = (written: string | null): string => {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(written ?? '');
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(written ?? '');
  const plain = compact !== null ? compact.slice(1).join('-') : (iso?.[0] ?? written ?? '');
  const date = datesIn(plain).find(({ year }) => year !== null);
  return date === undefined ? '' : `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
};

const recordOf = (contact: Input['contact']): ContactHistory | null =>
  contact === null
    ? null
    : {
        contact: {
          contactId: '00000000-0000-7000-8000-000000000000',
          externalId: null,
          name: contact.name ?? '',
          otherNames: contact.otherNames,
          phones: contact.phones,
          emails: contact.emails,
          city: contact.city,
          address: contact.address,
          notes: contact.notes,
        },
        orders: contact.orders.map(({ ref, date, product, amount }) => ({
          ref: ref ?? '',
          date: isoDate(date),
          product: product ?? '',
          amount,
          status: null,
        })),
        tickets: [],
        reviews: [],
      };

const ALSO: Readonly<Record<NonNullable<Finding['also']>, string>> = {
  personal_data: 'Written out whole, this is personal data, whoever it belongs to. Take it out.',
  rating_request: MESSAGES.rating_request,
};
/** A place that breaks two rules is two findings here, one mark in the panel. */
const underEachName = ({ rule, level, start, end, message, also }: Finding) => [
  { rule, level, start, end, message },
  ...(also === undefined ? [] : [{ rule: also, level, start, end, message: ALSO[also] }]),
];

const check = (input: Input, judge: SentenceJudge) => {
  const limit = siteLimit(input.site);
  const review = { text: input.review.text ?? '', author: input.review.author ?? '', title: input.review.title ?? null };
  const earlier = new EarlierReplies(input.recentReplies?.length ?? 0);
  for (const reply of input.recentReplies ?? []) earlier.add({ text: reply, where: null });
  const findings = checkDraft({
    draft: input.draft,
    review,
    contact: recordOf(input.contact),
    limit,
    language: input.language ?? reviewLanguage(review),
    tone: null,
    allowed: input.allowed,
    regulated: input.mode === 'regulated',
    nearest: earlier.size === 0 ? null : (draft) => earlier.nearest(draft),
    judge,
    finished: true,
  });
  return {
    findings: findings.flatMap(underEachName),
    length: replyLength(input.draft, limit),
  };
};

const parse = (line: string, number: number): Input => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new VerbError(`line ${number} is no JSON.`);
  }
  const parsed = Input.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new VerbError(`line ${number}: ${issue?.path.join('.') || 'the object'}: ${issue?.message ?? 'not understood'}.`);
};

const run = async (args: string[]): Promise<number> => {
  parseArgs({ args, options: {} });
  const judge = loadShippedJudge();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === '') continue;
    try {
      process.stdout.write(`${JSON.stringify(check(parse(line.replace(/^\u{feff}/u, ''), number), judge))}\n`);
    } catch (error) {
      if (error instanceof VerbError && !error.message.startsWith('line')) throw new VerbError(`line ${number}: ${error.message}`);
      throw error;
    }
  }
  return 0;
};

export const verb: Verb = {
  summary: 'Check drafts of replies: leaks, personal data, threats, limits and the rest of the gate.',
  help,
  run,
};
