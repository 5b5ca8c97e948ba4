// The reply's text. A plain textarea, so that undo, spelling and input methods are the browser's own; findings are drawn on a mirror behind it.
import { type KeyboardEvent, type PointerEvent, type Ref, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { Finding } from '../../lib/domain/safety/finding.ts';
import styles from './DraftEditor.module.css';
import { cutPieces, sameFinding } from './findings.ts';

export type DraftEditorHandle = {
  focus: () => void;
  /** Selects a part and brings it into view. */
  select: (start: number, end: number) => void;
  caret: () => number;
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
  handle: Ref<DraftEditorHandle>;
};

const isHint = (finding: Finding) => finding.rule === 'empty_slot';

export function DraftEditor(props: DraftEditorProps) {
  const { label, placeholder, text, lang, readOnly, findings, active, tooltip, describedBy, onChange, onActive, handle } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);

  const alignScroll = () => {
    if (area.current !== null && mirror.current !== null) {
      mirror.current.scrollTop = area.current.scrollTop;
    }
  };
  useLayoutEffect(alignScroll);

  const select = (start: number, end: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, end);
    mirror.current?.querySelector<HTMLElement>(`[data-start="${start}"]`)?.scrollIntoView?.({ block: 'nearest' });
  };
  useImperativeHandle(handle, () => ({
    focus: () => area.current?.focus(),
    select,
    caret: () => area.current?.selectionEnd ?? 0,
  }));

  // Tab goes from one place to fill in to the next and leaves the field after the last, so nobody is caught in it.
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
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
        onChange={(event) => onChange(event.target.value)}
        onScroll={alignScroll}
        onKeyDown={onKeyDown}
        onPointerMove={onPointerMove}
      />
    </div>
  );
}
