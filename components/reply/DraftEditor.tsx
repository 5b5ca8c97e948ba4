// The reply's text. A plain textarea, so that undo, spelling and input methods are the browser's own, also of what buttons write into it; findings are drawn on a mirror behind it.
import { type KeyboardEvent, type PointerEvent, type Ref, useEffect, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../lib/domain/safety/finding.ts';
import { ROOM_TAKEN } from '../ui/use-scroll-room.ts';
import styles from './DraftEditor.module.css';
import { cutPieces, sameFinding } from './findings.ts';
import { keepLine, showLine } from './show-line.ts';

export type DraftEditorHandle = {
  focus: () => void;
  /** Selects a part and brings it into view. */
  select: (start: number, end: number) => void;
  /** Writes `text` in place of a part as if it were typed: Ctrl+Z takes it back. The focus is in the draft then. */
  replace: (start: number, end: number, text: string) => void;
  caret: () => number;
  /** What is selected; empty where nothing is. */
  selection: () => { start: number; end: number };
};

type DraftEditorProps = {
  label: string;
  placeholder: string;
  text: string;
  lang: string | undefined;
  readOnly: boolean;
  findings: readonly Finding[];
  active: Finding | null;
  /** Reason of the finding under the pointer, as a tooltip. */
  tooltip: string | undefined;
  describedBy: string;
  onChange: (text: string) => void;
  onActive: (finding: Finding | null) => void;
  /** A snippet is wanted in place of this part: the `/` just typed, or nothing at the caret. */
  onSnippet?: (start: number, end: number) => void;
  handle: Ref<DraftEditorHandle>;
};

/** By the place on the keyboard, so that it is the same key on every layout. */
const isSnippetKey = (event: Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean =>
  event.code === 'Slash' && (event.ctrlKey || event.metaKey) && !event.altKey;

/** A `/` where a word would begin; inside a word, a date or an address it is only a sign. */
export const isSlashTyped = (before: string, after: string, caret: number): boolean =>
  after.length === before.length + 1 && after[caret - 1] === '/' && /^\s?$/.test(after.slice(Math.max(0, caret - 2), caret - 1));

const isHint = (finding: Finding) => finding.rule === 'empty_slot';

export function DraftEditor(props: DraftEditorProps) {
  const { label, placeholder, text, lang, readOnly, findings, active, tooltip, describedBy, onChange, onActive, onSnippet, handle } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);

  const alignScroll = () => {
    if (area.current !== null && mirror.current !== null) {
      mirror.current.scrollTop = area.current.scrollTop;
    }
  };
  useLayoutEffect(alignScroll);
  useEffect(() => {
    const keep = () => {
      if (area.current !== null && mirror.current !== null && document.activeElement === area.current)
        keepLine(area.current, mirror.current, area.current.selectionEnd);
    };
    document.addEventListener(ROOM_TAKEN, keep);
    return () => document.removeEventListener(ROOM_TAKEN, keep);
  }, []);

  const select = (start: number, end: number) => {
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(start, end);
    if (area.current !== null && mirror.current !== null) showLine(area.current, mirror.current, start, end);
  };
  const replace = (start: number, end: number, inserted: string) => {
    area.current?.focus();
    if (start === end && inserted === '') return;
    area.current?.setSelectionRange(start, end);
    // The only way into the browser's own history of a field; what it writes comes back as the field's input. It refuses where nothing may be typed.
    const written = document.execCommand?.(inserted === '' ? 'delete' : 'insertText', false, inserted);
    if (written !== true) onChange(text.slice(0, start) + inserted + text.slice(end));
  };
  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    select,
    replace,
    caret: () => area.current?.selectionEnd ?? 0,
    selection: () => ({ start: area.current?.selectionStart ?? 0, end: area.current?.selectionEnd ?? 0 }),
  }));

  // Tab goes from one place to fill in to the next and leaves the field after the last, so nobody is caught in it.
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isSnippetKey(event) && onSnippet !== undefined && !readOnly) {
      event.preventDefault();
      onSnippet(event.currentTarget.selectionStart, event.currentTarget.selectionEnd);
      return;
    }
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const { selectionStart, selectionEnd } = event.currentTarget;
    const hints = findings.filter(isHint);
    const target = event.shiftKey
      ? hints.findLast((hint) => hint.end <= selectionStart)
      : hints.find((hint) => hint.start >= selectionEnd || (hint.start === selectionStart && hint.end > selectionEnd));
    if (target !== undefined) {
      event.preventDefault();
      select(target.start, target.end);
    }
  };

  const onPointerMove = (event: PointerEvent) => {
    if (findings.length === 0 || mirror.current === null) {
      return;
    }
    const marks = [...mirror.current.querySelectorAll<HTMLElement>('mark')];
    const under = marks.find((mark) =>
      [...mark.getClientRects()].some(
        (box) => event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom,
      ),
    );
    const start = under === undefined ? Number.NaN : Number(under.dataset.start);
    const finding = Number.isNaN(start) ? null : (findings.find((one) => one.start <= start && one.end > start) ?? null);
    if (finding !== null && !sameFinding(finding, active)) {
      onActive(finding);
    }
  };

  return (
    <div className={styles.editor}>
      <div ref={mirror} className={`${styles.layer} ${styles.mirror}`} aria-hidden="true">
        {cutPieces(text.length, findings, active).map((piece) =>
          piece.look === 'plain' ? (
            text.slice(piece.start, piece.end)
          ) : (
            <mark
              key={`${piece.start}-${piece.look}`}
              data-start={piece.start}
              className={`${styles[piece.look]} ${piece.active ? styles.active : ''}`}
            >
              {text.slice(piece.start, piece.end)}
            </mark>
          ),
        )}
        {'\u200b'}
      </div>
      <textarea
        ref={area}
        className={`${styles.layer} ${styles.text}`}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={findings.some((finding) => finding.level === 'block')}
        placeholder={placeholder}
        title={tooltip}
        lang={lang}
        spellCheck
        readOnly={readOnly}
        value={text}
        onChange={(event) => {
          const { value, selectionEnd } = event.target;
          onChange(value);
          if (isSlashTyped(text, value, selectionEnd)) onSnippet?.(selectionEnd - 1, selectionEnd);
        }}
        onScroll={alignScroll}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
      />
    </div>
  );
}
