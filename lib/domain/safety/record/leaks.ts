// Which facts of a contact's record a draft would make public: those that the review does not hold are leaks and block,
// those that the author wrote himself are a warning. His own display name is neither: it is how one addresses him.
import type { ContactHistory } from '../../../contracts/contact.ts';
import { skeleton } from '../../people/skeleton.ts';
import type { Finding } from '../finding.ts';
import { FACT_LABELS } from '../messages.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { type FoundFact, findFacts } from './find-facts.ts';
import { isWholeContact } from './whole-contact.ts';

export type ReviewText = { text: string; author: string; title?: string | null };

/** Shorter words are found inside others by chance when a handle is searched for them. */
const INSIDE_HANDLE_LETTERS = 4;

/** Ids of facts that the display name holds, also glued into a handle (`olenakovalchuk85`). */
const idsInAuthor = (author: string, facts: Fact[]): Set<string> => {
  const ids = new Set(findFacts(author.replace(/(\p{Ll})(\p{Lu})|[\d_.]+/gu, '$1 $2'), facts, false).map(({ fact }) => fact.id));
  const whole = skeleton(author);
  for (const fact of facts)
    if (fact.how === 'words' && fact.kind === 'name')
      for (const key of fact.words[0] ?? [])
        if (key.startsWith('=') && key.length > INSIDE_HANDLE_LETTERS && whole.includes(key.slice(1))) ids.add(fact.id);
  return ids;
};

/** Neighbours of one kind become one mark; of two that overlap the graver and longer stays. */
const merge = (found: (FoundFact & { own: boolean })[], draft: string): (FoundFact & { own: boolean })[] => {
  const sorted = [...found].sort((a, b) => a.start - b.start || Number(a.own) - Number(b.own) || b.end - a.end);
  const merged: (FoundFact & { own: boolean })[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (last === undefined) merged.push({ ...next });
    else if (next.start < last.end) {
      if (last.own && !next.own) merged[merged.length - 1] = { ...next };
      else last.end = last.own === next.own ? Math.max(last.end, next.end) : last.end;
    } else if (last.own === next.own && last.fact.kind === next.fact.kind && /^[\s-]{0,2}$/u.test(draft.slice(last.end, next.start)))
      last.end = next.end;
    else merged.push({ ...next });
  }
  return merged;
};

type Known = { review: string; author: string; inAuthor: Set<string>; inReview: Set<string> };
/** The review stays the same from keystroke to keystroke; the last one read is kept with the record's facts. */
const lastRead = new WeakMap<Fact[], Known>();

const knownFrom = ({ text, author, title }: ReviewText, facts: Fact[]): Known => {
  const review = `${title ?? ''}\n${text}`;
  const last = lastRead.get(facts);
  if (last !== undefined && last.review === review && last.author === author) return last;
  const inReview = new Set(findFacts(review, facts, false).map(({ fact }) => fact.id));
  const known = { review, author, inAuthor: idsInAuthor(author, facts), inReview };
  lastRead.set(facts, known);
  return known;
};

export const leaksIn = (draft: string, review: ReviewText, record: ContactHistory): Finding[] => {
  const facts = factsOf(record);
  const inDraft = findFacts(draft, facts, true);
  if (inDraft.length === 0) return [];
  const { inAuthor, inReview } = knownFrom(review, facts);
  const found = inDraft
    .filter(({ fact }) => !(fact.kind === 'name' && inAuthor.has(fact.id)))
    .map((entry) => ({ ...entry, own: inReview.has(entry.fact.id) || inAuthor.has(entry.fact.id) }));
  return merge(found, draft).map(({ fact, start, end, own }) => ({
    rule: own ? 'own_fact' : 'crm_leak',
    level: own ? 'warn' : 'block',
    start,
    end,
    detail: fact.kind,
    message: own
      ? `The author wrote ${FACT_LABELS[fact.kind]} himself; repeat it only if the answer needs it.`
      : `This is ${FACT_LABELS[fact.kind]} of the contact's record, and the review does not hold it. Take it out.`,
    ...(!own && isWholeContact(fact.kind, draft, { start, end }, record.contact.address ?? '') ? { also: 'personal_data' as const } : {}),
  }));
};
