// A snippet on its way into the draft: where it will stand, the list to choose from, and what is selected once it stands there.
import { type RefObject, useCallback, useState } from 'react';
import type { TemplateDraft } from '../../lib/contracts/reference.ts';
import type { Template } from '../../lib/contracts/template.ts';
import type { FilledPart } from '../../lib/domain/tone/as-filled.ts';
import type { RefuseTemplate } from '../../lib/domain/tone/refused-template.ts';
import type { DraftEditorHandle } from './DraftEditor.tsx';
import type { ReplyPort } from './reply-props.ts';
import { SnippetPicker } from './SnippetPicker.tsx';
import { setBetween } from './set-between.ts';
import type { usePreview } from './slot-words.ts';
import type { Words } from './use-words.ts';

type Place = { start: number; end: number };

type SnippetSlotArgs = {
  draft: string;
  agreed: Pick<Words, 'snippets' | 'search' | 'problemsOf' | 'fill'>;
  preview: ReturnType<typeof usePreview>;
  editor: RefObject<DraftEditorHandle | null>;
  /** What is to be selected with the next paint. */
  toSelect: RefObject<Place | null>;
  port: Pick<ReplyPort, 'chooseTemplate'>;
  refuse: RefuseTemplate;
  keep: Parameters<typeof SnippetPicker>[0]['keep'];
  /** Keeps what was put in beside the draft. */
  note: (part: FilledPart) => void;
};

export function useSnippetSlot({ draft, agreed, preview, editor, toSelect, port, refuse, keep, note }: SnippetSlotArgs) {
  /** The part of the draft that a snippet will replace; null while none is being chosen. */
  const [slot, setSlot] = useState<Place | null>(null);
  const take = (snippet: Template) => {
    const filled = agreed.fill(snippet);
    const { start, end } = slot ?? { start: draft.length, end: draft.length };
    const { lead, tail } = setBetween(draft.slice(0, start), filled.text, draft.slice(end));
    const from = start + lead.length;
    const [first] = filled.hints;
    const at = from + filled.text.length + tail.length;
    toSelect.current = first === undefined ? { start: at, end: at } : { start: from + first.start, end: from + first.end };
    setSlot(null);
    editor.current?.replace(start, end, `${lead}${filled.text}${tail}`);
    note(filled);
    port.chooseTemplate(snippet, { filled: filled.text, part: true });
  };
  const forget = ({ version, updatedAt: _, updatedBy: __, ...snippet }: Template): void => {
    const archived: TemplateDraft = { ...snippet, archived: true, baseVersion: version };
    void keep(archived);
  };
  const close = useCallback(() => {
    setSlot((open) => {
      if (open !== null) editor.current?.select(open.end, open.end);
      return null;
    });
  }, [editor]);
  const picker =
    slot === null ? null : (
      <SnippetPicker
        snippets={agreed.snippets}
        search={agreed.search}
        preview={preview}
        problemsOf={agreed.problemsOf}
        onTake={take}
        onClose={close}
        onForget={forget}
        refuse={refuse}
        keep={keep}
      />
    );
  return { open: setSlot, picker };
}
