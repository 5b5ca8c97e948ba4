// Writes the card of the gate's sentence model: data, licence, figures, known weaknesses. Every number in it comes from this run.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GateModel } from '../../lib/domain/safety/learnt/gate-model.ts';
import { LEARNT_RULES, type LearntRule } from '../../lib/domain/safety/learnt/learnt-rules.ts';
import { markdownTable as table } from '../markdown-table.ts';
import type { Judged } from './train-gate.ts';

type Run = {
  model: GateModel;
  bytes: number;
  outOfFold: readonly Judged[];
  heldOut: readonly Judged[];
  /** By rule: where a sentence is found, and of how many whole good replies one may be blocked. */
  marks: Readonly<Record<LearntRule, { from: number; replies: number }>>;
};
type Found = (answer: Judged, rule: number) => boolean;

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

/** `recall / precision` of one rule on examples that were written for it. */
const figures = (answers: readonly Judged[], rule: number, isFound: Found): string => {
  const own = answers.filter(({ example }) => example.rule === LEARNT_RULES[rule]);
  const found = own.filter((answer) => isFound(answer, rule));
  const right = found.filter(({ example }) => example.found).length;
  return `${percent(right, own.filter(({ example }) => example.found).length)} / ${percent(right, found.length)}`;
};

export const writeGateCard = ({ model, bytes, outOfFold, heldOut, marks }: Run): void => {
  const byModel: Found = ({ scores }, rule) => (scores[rule] ?? 0) >= (model.heads[rule]?.found ?? 0);
  const byPhrase: Found = ({ example }, rule) => example.sentences.some(({ phrase }) => phrase.includes(LEARNT_RULES[rule] ?? ''));
  const byBoth: Found = (answer, rule) =>
    byModel(answer, rule) || (byPhrase(answer, rule) && (answer.scores[rule] ?? 0) >= (model.heads[rule]?.dropped ?? 0));
  const sentences = outOfFold.filter(({ example }) => example.source === 'sentence');
  const clean = outOfFold.filter(({ example }) => !example.found);
  const blocked = (answers: readonly Judged[]) => answers.filter((answer) => LEARNT_RULES.some((_, rule) => byBoth(answer, rule))).length;
  const rows = (answers: readonly Judged[]) =>
    LEARNT_RULES.map((name, rule) => [name, ...[byPhrase, byModel, byBoth].map((isFound) => figures(answers, rule, isFound))]);
  const head = ['rule', 'phrases', 'model', 'both'];
  const entries = Object.values(model.classes).reduce((sum, list) => sum + list.split('|').length, 0);
  const counts = (source: string) => outOfFold.filter(({ example }) => example.source === source).length;

  const card = `# Model card: sentences of the gate

Written by \`npm run train -- gate\`; every figure on this page is of that run. What it is measured on beside: \`npm run bench -- quality-gate\`.

- Version ${model.version}, ${bytes} bytes. A logistic answer for each of six rules over hashed words, stems, pairs, letter groups of 3 to 5, word classes in three
  languages (\`training/gate/classes/\`, ${entries} entries, written for this project) and pairs of them. It stands beside the phrases: either finds.
- Everything runs on the agent's machine; no text leaves it.

## Data

All of it was written for this project (Apache-2.0, this repository): ${counts('sentence')} sentences (\`training/gate/*.jsonl\`), half of them break a rule and half only sound so;
${counts('reply')} whole good replies; ${counts('draft')} labelled drafts of the gate. Real owner replies are never taught: false blocks are measured on them.

## Cross-validated

In four parts; the same scenario in kindred words stays in one. Recall / precision at the mark.

Sentences, most of them oblique on purpose and beside as many that are hard to tell from them:

${table(head, rows(sentences))}

${table(
  ['language', ...LEARNT_RULES],
  (['uk', 'ru', 'en'] as const).map((language) => [
    language,
    ...LEARNT_RULES.map((_, rule) =>
      figures(
        sentences.filter(({ example }) => example.language === language),
        rule,
        byBoth,
      ),
    ),
  ]),
)}

Labelled drafts of the gate (phrases were mended on them, so that only the column of the model says something):

${table(head, rows(outOfFold.filter(({ example }) => example.source === 'draft')))}

The batch that is never taught:

${table(head, rows(heldOut))}

Of all ${clean.length} clean texts ${blocked(clean)} are blocked; of ${counts('reply')} whole good replies ${blocked(outOfFold.filter(({ example }) => example.source === 'reply'))}.

## Known weaknesses

- The examples are written, not collected, and share their writers' habits. What needs knowledge of the world (irony, a hint at a relation) is mostly missed.
- A mark stands where so many of what is found among sentences that are hard to tell would be right, and higher where more than one whole good reply in so
  many would be blocked (of those that nobody wrote because an earlier model blocked their like): ${LEARNT_RULES.map((rule) => `${rule} ${percent(marks[rule].from, 1)}, ${marks[rule].replies}`).join('; ')}.
- A sentence is read alone: what only two sentences say together is left to the phrases.
`;
  writeFileSync(fileURLToPath(new URL('gate-card.md', import.meta.url)), card);
};
