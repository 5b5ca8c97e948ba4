// The gate before the public: every finding has a place in the draft, a reason and a way out. Pure, and quick enough for every keystroke.
import type { LengthLimit } from '../../contracts/adapter.ts';
import type { ContactHistory } from '../../contracts/contact.ts';
import type { Language } from '../../contracts/primitives.ts';
import type { Tone } from '../../contracts/template.ts';
import type { Finding } from './finding.ts';
import { leaksIn, type ReviewText } from './leaks.ts';
import { overflowStart, replyLength } from './length.ts';
import { allowanceOf, personalDataIn } from './personal-data.ts';
import type { Span } from './phones.ts';

export type DraftCheck = {
  draft: string;
  review: ReviewText;
  /** The record that the agent has open; null = none was opened, so nothing of it can leak. */
  contact: ContactHistory | null;
  limit: LengthLimit | null;
  language: Language;
  tone: Tone | null;
  /**
   * What any reply of the company may hold although it looks like a fact or like personal data: its phones, e-mail addresses,
   * `@domain` for all addresses of a domain, its name and street, the agent's name as it is signed.
   */
  allowed?: string[];
};

const overLimit = (draft: string, limit: LengthLimit | null): Finding[] => {
  const length = replyLength(draft, limit);
  if (limit === null || length.value <= limit.value) return [];
  const unit = limit.unit === 'utf8_bytes' ? 'bytes' : 'characters';
  return [
    {
      rule: 'over_limit',
      level: 'block',
      start: overflowStart(draft, limit),
      end: draft.length,
      detail: `${length.value}/${limit.value}`,
      message: `${length.value - limit.value} ${unit} over the site's limit of ${limit.value}. Shorten the reply.`,
    },
  ];
};

const emptySlots = (draft: string): Finding[] =>
  [...draft.matchAll(/\{\{([^{}]*)\}\}|\[\[([^[\]]*)\]\]/g)].map((match) => ({
    rule: 'empty_slot',
    level: 'block',
    start: match.index,
    end: match.index + match[0].length,
    detail: (match[1] ?? match[2] ?? '').trim(),
    message: 'A blank of the template is left. Write it in your own words or delete it.',
  }));

const PERSONAL_LABELS = { phone: 'a phone number', email: 'an e-mail address', card: 'a card number', iban: 'a bank account' } as const;

const personalData = (draft: string, review: ReviewText, allowed: string[]): Finding[] => {
  const known = `${review.title ?? ''}\n${review.text}`.toLowerCase().replace(/[^\p{L}\p{N}@.]/gu, '');
  return personalDataIn(draft, allowanceOf(allowed)).map(({ kind, start, end }) => {
    const written = draft
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}@.]/gu, '');
    const own = known.includes(kind === 'phone' ? written.slice(-9) : written);
    return {
      rule: own ? 'own_fact' : 'personal_data',
      level: own ? 'warn' : 'block',
      start,
      end,
      detail: kind,
      message: own
        ? `The author wrote ${PERSONAL_LABELS[kind]} himself; do not repeat it in public without need.`
        : `This looks like ${PERSONAL_LABELS[kind]}. Take it out, or ask the lead to add it to the company's own contacts.`,
    };
  });
};

/** Places where the company's own words stand: they are no facts of a contact even where they sound alike. */
const ownPlaces = (draft: string, tone: Tone | null, allowed: string[]): Span[] => {
  const fixed =
    tone === null ? [] : [tone.signOff, tone.greetingWithoutName, tone.greeting].flatMap((text) => text.split(/\{\{[^{}]*\}\}/));
  const lower = draft.toLowerCase();
  const places: Span[] = [];
  for (const text of [...allowed, ...fixed].map((entry) => entry.trim().toLowerCase())) {
    if (text.length < 3) continue;
    for (let at = lower.indexOf(text); at >= 0; at = lower.indexOf(text, at + text.length))
      places.push({ start: at, end: at + text.length });
  }
  return places;
};

const toneFindings = (draft: string, tone: Tone | null): Finding[] =>
  (tone?.avoid ?? []).flatMap((phrase) => {
    const wanted = phrase.trim().toLowerCase();
    if (wanted === '') return [];
    const at = draft.toLowerCase().indexOf(wanted);
    const before = draft[at - 1] ?? ' ';
    if (at < 0 || /\p{L}/u.test(before)) return [];
    return [
      {
        rule: 'tone',
        level: 'warn',
        start: at,
        end: at + wanted.length,
        detail: phrase,
        message: 'The company does not say it so. Put it in other words.',
      } satisfies Finding,
    ];
  });

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const inside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** All findings in the order of the text. */
export const checkDraft = ({ draft, review, contact, limit, tone, allowed = [] }: DraftCheck): Finding[] => {
  const own = ownPlaces(draft, tone, allowed);
  const leaks = (contact === null ? [] : leaksIn(draft, review, contact)).filter((finding) => !own.some((place) => inside(finding, place)));
  const personal = personalData(draft, review, allowed).filter(
    (finding) => !leaks.some((leak) => overlaps(leak, finding)) && !own.some((place) => inside(finding, place)),
  );
  return [...emptySlots(draft), ...overLimit(draft, limit), ...leaks, ...personal, ...toneFindings(draft, tone)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
};
