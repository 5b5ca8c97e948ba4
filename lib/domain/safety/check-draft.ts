// The gate before the public: every finding has a place in the draft, a reason and a way out. Pure, and quick enough for every keystroke.
import type { LengthLimit } from '../../contracts/adapter.ts';
import type { ContactHistory } from '../../contracts/contact.ts';
import type { Language } from '../../contracts/primitives.ts';
import type { Tone } from '../../contracts/template.ts';
import { type ToneKind, toneFindings } from '../tone/tone-findings.ts';
import { shoutingIn } from './capitals.ts';
import { closingNames } from './closing-names.ts';
import { askedInPublic, isOnlyPlea } from './contacts/asked-in-public.ts';
import { allowanceOf, personalDataIn } from './contacts/personal-data.ts';
import { overlaps, type Span } from './contacts/phones.ts';
import type { Finding } from './finding.ts';
import { fold, unfold } from './fold.ts';
import { wrongGreetedName } from './greeted-name.ts';
import { isHollow } from './hollow/hollow.ts';
import { type SentenceJudge, withLearnt } from './learnt/with-learnt.ts';
import { overflowStart, replyLength } from './length.ts';
import { FACT_LABELS, MESSAGES, type PlainRule } from './messages.ts';
import { isAuthorTitled } from './phrases/author-titled.ts';
import { asksForChange } from './phrases/favour-for-change.ts';
import { isAgainstFraudsters } from './phrases/fraudsters.ts';
import { withOneName } from './phrases/one-name.ts';
import { phrasesIn } from './phrases/phrase-rules.ts';
import { leaksIn, type ReviewText } from './record/leaks.ts';
import { joinSentences, type Sentence, sentencesOf } from './sentences.ts';
import { slotsIn, withoutBlanks } from './slots.ts';
import { wordsOf } from './words.ts';
import { isEnglishForNeighbour, isWrongLanguage } from './wrong-language/wrong-language.ts';

/** The nearest earlier reply that is almost this text; null where none is. `likeness` from 0 to 1, `where` for people's eyes. */
export type NearestReply = (draft: string) => { likeness: number; text: string; where: string | null } | null;

export type DraftCheck = {
  draft: string;
  review: ReviewText;
  /** The record that the agent has open; null = none was opened, so nothing of it can leak. */
  contact: ContactHistory | null;
  limit: LengthLimit | null;
  /** The language the reply should be in; `und` = any. */
  language: Language;
  tone: Tone | null;
  /**
   * What any reply of the company may hold although it looks like a fact or like personal data: its phones, e-mail addresses,
   * `@domain` for all addresses of a domain, its name and street, the agent's name as it is signed.
   */
  allowed?: string[];
  /** Health, finance, law: the reply may not confirm that the author is a customer (`DOMAIN.md` section 8). */
  regulated?: boolean;
  nearest?: NearestReply | null;
  /** It goes out as it stands; missing or false = it may be just begun. */
  finished?: boolean;
  /** What is learnt of sentences beside the phrases; null or missing until the model is there. */
  judge?: SentenceJudge | null;
};

const plain = (rule: PlainRule, level: Finding['level'], span: Span, detail = ''): Finding => ({
  rule,
  level,
  start: span.start,
  end: span.end,
  detail,
  message: MESSAGES[rule],
});

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

const emptySlots = (draft: string, review: ReviewText): Finding[] =>
  slotsIn(draft, `${review.title ?? ''}\n${review.text}`).map(({ start, end, name }) => ({
    rule: 'empty_slot',
    level: 'block',
    start,
    end,
    detail: name,
    message: 'A blank of the template is left. Write it in your own words or delete it.',
  }));

const squeezed = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}@.]/gu, '');

const personalData = (draft: string, review: ReviewText, allowed: string[]): Finding[] => {
  const known = squeezed(`${review.title ?? ''}\n${review.text}`);
  return personalDataIn(draft, wordsOf(draft), allowanceOf(allowed)).map(({ kind, whose, start, end }) => {
    const written = squeezed(draft.slice(start, end));
    const label = FACT_LABELS[kind];
    if (known.includes(kind === 'phone' ? written.slice(-9) : written))
      return {
        rule: 'own_fact',
        level: 'warn',
        start,
        end,
        detail: kind,
        message: `The author wrote ${label} himself; do not repeat it in public without need.`,
      };
    if (whose === 'colleague') return plain('colleague_contact', 'warn', { start, end }, kind);
    return {
      rule: 'personal_data',
      level: 'block',
      start,
      end,
      detail: kind,
      message: `This looks like ${label}. Take it out, or ask the lead to add it to the company's own contacts.`,
    };
  });
};

/** Places where the company's own words stand: they are no facts of a contact even where they sound alike. */
export const ownPlaces = (draft: string, tone: Tone | null, allowed: readonly string[]): Span[] => {
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

const TONE_MESSAGES: Readonly<Record<ToneKind, string>> = {
  avoid: 'The company does not use this word. Say it in another way.',
  say: 'The company has another word for this.',
  too_informal: 'This is too informal for the tone that was agreed on.',
  too_formal: 'This is too formal for the tone that was agreed on.',
  greeting: 'The greeting of the tone is missing.',
  sign_off: 'The sign-off of the tone is missing.',
};

const toneOf = (draft: string, tone: Tone | null, names: readonly string[]): Finding[] =>
  toneFindings(draft, tone, names).map(({ kind, start, end, detail }) => ({
    ...plain('tone', 'warn', { start, end }, detail),
    tone: kind,
    message: kind === 'say' ? `${TONE_MESSAGES.say.slice(0, -1)}: “${detail}”.` : TONE_MESSAGES[kind],
  }));

const EXCLAIMED = /[!?]{3,}|(?:\p{Extended_Pictographic}\ufe0f?\s?){4,}/gu;

/** Where a finding about the whole reply is shown: its first sentence. */
const opening = (sentences: readonly Sentence[]): Span => {
  const first = sentences[0]?.tokens;
  return { start: first?.[0]?.start ?? 0, end: first?.at(-1)?.end ?? 0 };
};

const wholeReply = (
  draft: string,
  sentences: readonly Sentence[],
  { review, language, nearest, finished = false }: DraftCheck,
  hasBlanks: boolean,
): Finding[] => {
  const found: Finding[] = [];
  const place = opening(sentences);
  if (place.end === 0) return found;
  const said = `${review.title ?? ''}\n${review.text}`;
  const closing = closingNames(draft, sentences);
  const body = closing === null ? draft : draft.slice(0, closing.tokens[0]?.start);
  if (isWrongLanguage(body, language, said)) found.push(plain('wrong_language', 'block', place));
  else if (language === 'und' && isEnglishForNeighbour(body, said)) found.push(plain('wrong_language', 'warn', place));
  // While a blank is left, nobody knows what the reply says.
  if (!hasBlanks && isHollow(draft, sentences, closing, sentencesOf(said), finished)) found.push(plain('hollow', 'warn', place));
  const near = nearest?.(draft) ?? null;
  if (near !== null)
    found.push({
      rule: 'repeated',
      level: 'warn',
      ...place,
      detail: String(Math.round(100 * near.likeness)),
      nearest: { text: near.text, where: near.where },
      message: `Almost the same reply stands under another review${near.where === null ? '' : ` (${near.where})`}: “${near.text.slice(0, 80)}”. Say it in other words.`,
    });
  return found;
};

const inside = (a: Span, b: Span): boolean => a.start >= b.start && a.end <= b.end;

/** The record holds the name and not the mailbox that is made of it: the whole address is somebody's all the same. */
const isNameInMail = (leak: Finding, told: Finding): boolean =>
  leak.detail === 'name' && told.detail === 'email' && inside(leak, told) && leak.end - leak.start < told.end - told.start;

/** All findings in the order of the text. */
export const checkDraft = (against: DraftCheck): Finding[] => {
  const { draft, review, contact, limit, tone, allowed = [], regulated = false, judge = null } = against;
  const folded = fold(draft);
  // Only blanks that are told as such: brackets that folding alone has made hide nothing.
  const text = withoutBlanks(draft) === draft ? folded.text : withoutBlanks(folded.text);
  const own = ownPlaces(text, tone, allowed);
  const isOwn = (span: Span) => own.some((place) => inside(span, place));
  const leaks = (contact === null ? [] : leaksIn(text, review, contact)).filter((finding) => !isOwn(finding));
  const personal = personalData(text, review, allowed).filter(
    (finding) => !leaks.some((leak) => overlaps(leak, finding) && !isNameInMail(leak, finding)) && !isOwn(finding),
  );
  const asked = askedInPublic(text).map(
    (span): Finding => ({
      rule: 'personal_data',
      level: 'block',
      ...span,
      detail: 'request',
      message: 'This asks for personal data where everybody reads. Ask for it in private.',
    }),
  );
  const sentences = sentencesOf(text);
  const joined = sentences.slice(1).flatMap((next, index) => {
    const first = sentences[index];
    return first === undefined ? [] : [joinSentences(first, next)];
  });
  const listed = phrasesIn(sentences, joined, regulated).filter(
    ({ name, start, end }) => name !== 'other_customer' || !isAuthorTitled(text.slice(start, end), review.author),
  );
  const { kept, learnt } = judge === null ? { kept: listed, learnt: [] } : withLearnt(text, sentences, listed, judge);
  // A sentence that gives away somebody's number or home is told by that: whose it is, the model only guesses.
  const isToldByFact = (span: Span): boolean => [...leaks, ...personal].some((fact) => fact.level === 'block' && inside(fact, span));
  // What a note knows of the author sounds like scorn of him: the leak is named, and no guess beside it.
  const isToldByLeak = ({ name, start, end }: Span & { name: string }): boolean =>
    (name === 'insult' || name === 'accusation') &&
    leaks.some(({ rule, detail, ...leak }) => rule === 'crm_leak' && detail === 'note' && inside(leak, { start, end }));
  const told = withOneName(text, [
    ...kept.map(({ name, level, start, end }) => plain(name, level, { start, end })),
    ...learnt
      .filter((found) => !((found.name === 'other_customer' && isToldByFact(found)) || isToldByLeak(found)))
      .map(({ name, start, end }) => plain(name, 'block', { start, end })),
  ]).filter(
    (finding) =>
      finding.rule !== 'threat' ||
      !(isAgainstFraudsters(text, finding) || asked.some((plea) => overlaps(plea, finding) && isOnlyPlea(text, plea))),
  );
  const pleas = told.filter(({ rule }) => rule === 'rating_request');
  const phrases = told.map((finding) =>
    finding.rule === 'conditional_compensation' && !pleas.some((plea) => overlaps(plea, finding)) && asksForChange(text, finding)
      ? { ...finding, also: 'rating_request' as const }
      : finding,
  );
  const wrongName = wrongGreetedName(wordsOf(text.slice(0, 200)), review);
  const findings = [
    ...leaks,
    ...personal,
    ...asked,
    ...phrases.filter((finding) => !isOwn(finding)),
    ...(wrongName === null || isOwn(wrongName) || leaks.some((leak) => overlaps(leak, wrongName))
      ? []
      : [plain('other_customer', 'block', wrongName)]),
    ...toneOf(text, tone, allowed),
    ...[...text.matchAll(EXCLAIMED)].map((match) => plain('tone', 'warn', { start: match.index, end: match.index + match[0].length })),
    ...shoutingIn(text)
      .filter((span) => !isOwn(span))
      .map((span) => plain('capitals', 'warn', span)),
    ...wholeReply(text, sentences, against, text !== folded.text),
  ].map((finding) => ({ ...finding, ...unfold(folded, finding.start, finding.end, draft) }));
  return [...emptySlots(draft, review), ...overLimit(draft, limit), ...findings].sort((a, b) => a.start - b.start || a.end - b.end);
};
