// The gate: precision and recall on the project's own labelled drafts, blocks on real owner replies, and its time on a long draft.

import { loadShippedJudge } from '../cli/shipped-model.ts';
import { checkDraft } from '../lib/domain/safety/check-draft.ts';
import type { Finding } from '../lib/domain/safety/finding.ts';
import { ALL_TABLES, blockScore, judge } from '../lib/domain/safety/labelled/judge.ts';
import { LABELLED_DRAFTS, readMarks } from '../lib/domain/safety/labelled/record-drafts.ts';
import { reviewLanguage } from '../lib/domain/safety/wrong-language/wrong-language.ts';
import { percent, sharedRows } from './shared-data.ts';

const learnt = loadShippedJudge();

const records = (): void => {
  let right = 0;
  let blocked = 0;
  let shouldBlock = 0;
  for (const { contact, review, marked } of LABELLED_DRAFTS) {
    const { draft, expected } = readMarks(marked);
    const found = checkDraft({ draft, review, contact, limit: null, language: 'und', tone: null }).some(({ rule }) => rule === 'crm_leak');
    const wanted = expected.some(({ rule }) => rule === 'crm_leak');
    if (found) blocked++;
    if (wanted) shouldBlock++;
    if (found && wanted) right++;
  }
  console.log(
    `  crm_leak on ${LABELLED_DRAFTS.length} labelled drafts: precision ${percent(right, blocked)}, recall ${percent(right, shouldBlock)}`,
  );
};

const rules = (): void => {
  const verdicts = ALL_TABLES.flatMap((table) => judge(table, learnt));
  for (const rule of [...new Set(verdicts.map((verdict) => verdict.rule))]) {
    const own = verdicts.filter((verdict) => verdict.rule === rule);
    const { precision, recall } = blockScore(own);
    const positives = own.filter(({ expected }) => expected.length > 0).length;
    console.log(
      `  ${rule.padEnd(24)} ${String(positives).padStart(3)} found, ${String(own.length - positives).padStart(3)} clean: precision ${percent(precision, 1)}, recall ${percent(recall, 1)}`,
    );
  }
  const { precision, recall } = blockScore(verdicts);
  console.log(`  all other rules on ${verdicts.length} labelled drafts: precision ${percent(precision, 1)}, recall ${percent(recall, 1)}`);
};

/** Against their own reviews and no record. What is left was read by eye; `docs/design.md` says what it is. */
const realReplies = (): void => {
  const rows = sharedRows('datasets/tripadvisor_replies/reviews_replies.csv').filter((row) => (row.reply ?? '') !== '');
  if (rows.length === 0) return;
  const contacts = [...new Set(LABELLED_DRAFTS.map(({ contact }) => contact))];
  const blocked = new Map<string, number>();
  const warned = new Map<string, number>();
  const places: { finding: Finding; draft: string }[] = [];
  let any = 0;
  let leaks = 0;
  for (const [at, row] of rows.entries()) {
    const draft = row.reply ?? '';
    const review = { text: row.text ?? '', author: row.user_name ?? '', title: row.title ?? null };
    const against = {
      draft,
      review,
      limit: null,
      language: reviewLanguage({ title: row.title, text: row.text ?? '' }),
      tone: null,
      judge: learnt,
    };
    const findings = checkDraft({ ...against, contact: null });
    for (const level of ['block', 'warn'] as const) {
      const counts = level === 'block' ? blocked : warned;
      const told = findings.filter((finding) => finding.level === level);
      for (const rule of new Set(told.map((finding) => finding.rule))) counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
    const block = findings.find(({ level }) => level === 'block');
    if (block !== undefined) {
      any++;
      places.push({ finding: block, draft });
    }
    const contact = contacts[at % contacts.length] ?? null;
    if (checkDraft({ ...against, contact }).some(({ rule }) => rule === 'crm_leak')) leaks++;
  }
  const list = (counts: Map<string, number>) => [...counts].map(([rule, count]) => `${rule} ${count}`).join(', ');
  console.log(`  ${rows.length} real owner replies: blocked ${any} (${percent(any, rows.length)}): ${list(blocked)}`);
  console.log(`    warned: ${list(warned)}`);
  console.log(`    blocked as a leak of an unrelated contact: ${percent(leaks, rows.length)}`);
  if (process.env.VIDHUK_BENCH_SHOW !== undefined)
    for (const { finding, draft } of places)
      console.log(
        `    ${finding.rule}: ${draft.slice(Math.max(0, finding.start - 80), finding.start)}⟦${draft.slice(finding.start, finding.end)}⟧`.replace(
          /\s+/g,
          ' ',
        ),
      );
};

const DRAFT_CHARACTERS = 4_000;
const RUNS = 200;

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
  const once = (text: string) =>
    checkDraft({ draft: text, review: first.review, contact, limit: null, language: 'uk', tone: null, judge: learnt });
  for (let at = 0; at < 30; at++) once(`${draft.slice(0, -4)}${at}`);
  const typed = process.cpuUsage();
  for (let at = 0; at < RUNS; at++) once(`${draft.slice(0, -4)}${at}`);
  const one = process.cpuUsage(typed);
  console.log(
    `  ${DRAFT_CHARACTERS} characters against 100 orders: ${((one.user + one.system) / 1_000 / RUNS).toFixed(2)} ms of processor time a keystroke`,
  );
};

export const run = async (): Promise<void> => {
  records();
  rules();
  realReplies();
  time();
};
