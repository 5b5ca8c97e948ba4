// Findings between two checks: moved along with the text while the next check is on its way, and cut into the pieces that are underlined.
import type { Finding } from '../../lib/domain/safety/finding.ts';

/** Findings of `before` as they lie in `after`: shifted behind the edit, dropped where the edit touches them. */
export function carryFindings(findings: readonly Finding[], before: string, after: string): Finding[] {
  if (before === after) {
    return [...findings];
  }
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding];
    if (finding.start >= editEnd) return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
    return [];
  });
}

export type Piece = { start: number; end: number; look: 'plain' | 'block' | 'warn' | 'hint'; active: boolean };

/** The whole text as pieces in order, each with the gravest look of the findings over it. */
export function cutPieces(length: number, findings: readonly Finding[], active: Finding | null): Piece[] {
  const edges = new Set([0, length]);
  for (const finding of findings) {
    edges.add(Math.min(finding.start, length)).add(Math.min(finding.end, length));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    const over = findings.filter((finding) => finding.start <= start && finding.end >= end);
    return { start, end, look: lookOf(over), active: active !== null && active.start <= start && active.end >= end };
  });
}

function lookOf(over: readonly Finding[]): Piece['look'] {
  if (over.some((finding) => finding.rule === 'empty_slot')) return 'hint';
  if (over.some((finding) => finding.level === 'block')) return 'block';
  return over.length > 0 ? 'warn' : 'plain';
}

/**
 * The finding to go to: the one after `last`, where the caret still stands as that stop left it, at its end or its start, so that none is passed over that lies inside
 * another or at the same place; else the next one that starts at or after `caret`. After the last comes the first.
 */
export function nextFinding(findings: readonly Finding[], caret: number, last: Finding | null = null): Finding | null {
  const sorted = [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
  const at = last?.end === caret || last?.start === caret ? sorted.findIndex((finding) => sameFinding(finding, last)) : -1;
  if (at >= 0) return sorted[(at + 1) % sorted.length] ?? null;
  return sorted.find((finding) => finding.start >= caret) ?? sorted[0] ?? null;
}

export const sameFinding = (a: Finding | null, b: Finding | null): boolean =>
  a !== null && b !== null && a.rule === b.rule && a.start === b.start && a.end === b.end;

/** What goes with a passage that is taken out: one of the two blanks that would meet, none where a word would grow onto the one before. */
export function passageToRemove(text: string, { start, end }: Pick<Finding, 'start' | 'end'>): { start: number; end: number } {
  const isBlank = (at: number): boolean => text[at] === ' ' || text[at] === '\u00a0';
  const isLineEdge = (at: number): boolean => at < 0 || at >= text.length || text[at] === '\n';
  if (isBlank(start - 1) && (isBlank(end) || isLineEdge(end) || /[,.;:!?…)]/.test(text[end] ?? ''))) return { start: start - 1, end };
  if (isLineEdge(start - 1) && isBlank(end)) return { start, end: end + 1 };
  return { start, end };
}
