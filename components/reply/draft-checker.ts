// The gate as one function of the text, for every record that the agent has looked into: a fact of the wrong person leaks as badly as one of the right one.
import type { LengthLimit } from '../../lib/contracts/adapter.ts';
import type { ContactHistory } from '../../lib/contracts/contact.ts';
import type { Language } from '../../lib/contracts/primitives.ts';
import type { DetectedReview } from '../../lib/contracts/review.ts';
import type { Tone } from '../../lib/contracts/template.ts';
import { checkDraft, type NearestReply } from '../../lib/domain/safety/check-draft.ts';
import { overlaps } from '../../lib/domain/safety/contacts/phones.ts';
import type { Finding } from '../../lib/domain/safety/finding.ts';
import type { SentenceJudge } from '../../lib/domain/safety/learnt/with-learnt.ts';

type Against = {
  review: DetectedReview;
  records: readonly ContactHistory[];
  limit: LengthLimit | null;
  language: Language;
  tone: Tone | null;
  /** The company's and the agent's own names: they sign every reply, whatever a record may hold that sounds like them. */
  allowed: string[];
  /** Finds an earlier reply that is almost the draft; null where none are known. */
  nearest?: NearestReply | null;
  /** What is learnt of sentences beside the phrases; null until it is there. */
  judge?: SentenceJudge | null;
  /** Health, finance, law: the reply may not confirm that the author is a customer. */
  regulated?: boolean;
};

/** `finished`: the agent wants it out as it stands; otherwise it may be just begun. */
export type CheckDraft = (text: string, finished?: boolean) => Finding[];

/** What one record gives away looks, beside every other record, like somebody's personal data: one thing, and it is told as the leak that it is. */
const isOwnPlace = (finding: Finding, _at: number, all: readonly Finding[]): boolean =>
  finding.rule !== 'personal_data' ||
  !all.some((other) => other.rule === 'crm_leak' && other.detail === finding.detail && overlaps(other, finding));

export function draftChecker({ records, nearest = null, ...against }: Against): CheckDraft {
  const { review } = against;
  const subject = { text: review.text, author: review.author.name, title: review.title };
  const contacts = records.length === 0 ? [null] : records;
  return (draft, finished = false) => {
    const seen = new Map<string, Finding>();
    for (const [index, contact] of contacts.entries()) {
      // What has nothing to do with a record is found once.
      const near = index === 0 ? nearest : null;
      for (const finding of checkDraft({ ...against, draft, review: subject, contact, nearest: near, finished })) {
        seen.set(`${finding.rule} ${finding.start} ${finding.end}`, finding);
      }
    }
    return [...seen.values()].filter(isOwnPlace).sort((a, b) => a.start - b.start || a.end - b.end);
  };
}
