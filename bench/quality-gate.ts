// The gate: precision and recall on the project's own labelled drafts, false blocks on real owner replies, and its time on a long draft.
import { checkDraft } from '../lib/domain/safety/check-draft.ts';
import { LABELLED_DRAFTS, readMarks } from '../lib/domain/safety/labelled-drafts.ts';
import { percent, sharedRows } from './shared-data.ts';

const labelled = (): void => {
  let right = 0;
  let blocked = 0;
  let shouldBlock = 0;
  for (const { contact, review, marked, language } of LABELLED_DRAFTS) {
    const { draft, expected } = readMarks(marked);
    const found = checkDraft({ draft, review, contact, limit: null, language, tone: null }).some(({ rule }) => rule === 'crm_leak');
    const wanted = expected.some(({ rule }) => rule === 'crm_leak');
    if (found) blocked++;
    if (wanted) shouldBlock++;
    if (found && wanted) right++;
  }
  console.log(
    `  crm_leak on ${LABELLED_DRAFTS.length} labelled drafts: precision ${percent(right, blocked)}, recall ${percent(right, shouldBlock)}`,
  );
};

/** Real replies hold no fact of an invented contact: whatever is blocked as one is a false alarm. */
const realReplies = (): void => {
  const rows = sharedRows('datasets/tripadvisor_replies/reviews_replies.csv').filter((row) => (row.reply ?? '') !== '');
  if (rows.length === 0) return;
  const contacts = [...new Set(LABELLED_DRAFTS.map(({ contact }) => contact))];
  let personal = 0;
  let leaks = 0;
  for (const [at, row] of rows.entries()) {
    const contact = contacts[at % contacts.length] ?? null;
    const review = { text: row.text ?? '', author: row.user_name ?? '', title: row.title ?? null };
    const findings = checkDraft({ draft: row.reply ?? '', review, contact, limit: null, language: 'en', tone: null });
    if (findings.some(({ rule }) => rule === 'personal_data')) personal++;
    if (findings.some(({ rule }) => rule === 'crm_leak')) leaks++;
  }
  console.log(
    `  ${rows.length} real owner replies: blocked for personal data ${percent(personal, rows.length)} (hotels give their own phone and e-mail there,`,
  );
  console.log(`  which a team lists as allowed), blocked as a leak of an unrelated contact ${percent(leaks, rows.length)}`);
};

const DRAFT_CHARACTERS = 2_000;
const RUNS = 300;

const time = (): void => {
  const [first] = LABELLED_DRAFTS;
  if (first === undefined) return;
  let draft = '';
  for (const { marked } of LABELLED_DRAFTS) draft += `${readMarks(marked).draft} `;
  draft = draft.slice(0, DRAFT_CHARACTERS);
  // Two hundred rows of a record that does not change between keystrokes; every run reads another draft.
  const contact = {
    ...first.contact,
    orders: Array.from({ length: 100 }, (_, at) => ({
      ref: `UA-${20_000 + at}`,
      date: `2026-0${1 + (at % 9)}-${10 + (at % 18)}`,
      product: `Холодильник Samsung RB-${at}`,
      amount: `${1_000 + at * 13},50 UAH`,
      status: null,
    })),
  };
  const once = (at: number) =>
    checkDraft({ draft: `${draft.slice(0, -4)}${at}`, review: first.review, contact, limit: null, language: 'uk', tone: null });
  for (let at = 0; at < 30; at++) once(at);
  const before = process.cpuUsage();
  for (let at = 0; at < RUNS; at++) once(at);
  const { user, system } = process.cpuUsage(before);
  console.log(
    `  ${DRAFT_CHARACTERS} characters against 100 orders: ${((user + system) / 1_000 / RUNS).toFixed(2)} ms of processor time a check`,
  );
};

export const run = async (): Promise<void> => {
  labelled();
  realReplies();
  time();
};
