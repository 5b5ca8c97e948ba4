// What is put into the draft as a whole, and the way back: the words that it takes the place of are kept, with the skeleton that they were made from, until
// something else does. What the draft was ever filled with is kept beside it, so that what comes back is still known for what it is.
import { type RefObject, useState } from 'react';
import type { Template } from '../../lib/contracts/template.ts';
import { type FilledPart, withPart } from '../../lib/domain/tone/as-filled.ts';
import type { DraftEditorHandle } from './DraftEditor.tsx';
import type { ReplyPort, ReplySectionProps } from './reply-props.ts';
import type { Draft } from './use-draft.ts';
import type { Words } from './use-words.ts';

type Before = { text: string; templateId: string | null };

type PutInArgs = {
  draft: Draft;
  second: ReplySectionProps['second'];
  templates: readonly Template[];
  agreed: Pick<Words, 'fill'>;
  editor: RefObject<DraftEditorHandle | null>;
  port: Pick<ReplyPort, 'chooseTemplate'>;
};

export function usePutIn({ draft, second, templates, agreed, editor, port }: PutInArgs) {
  const { text, templateId, filled, change } = draft;
  const [before, setBefore] = useState<Before | null>(
    second?.before ? { text: second.before, templateId: second.templateId ?? null } : null,
  );
  /** The whole draft anew. */
  const write = (words: string) => editor.current?.replace(0, text.length, words);
  const keep = () => setBefore(text.trim() === '' ? null : { text, templateId });
  const note = (part: FilledPart) => change({ filled: withPart(filled, part) });
  const filledWith = (template: Template) => {
    const part = agreed.fill(template);
    write(part.text);
    note(part);
    return part;
  };
  return {
    keep,
    note,
    /** Words of somebody's own, or of a lead, in the place of all. */
    write: (words: string) => {
      keep();
      write(words);
    },
    /** What stands in the draft then. */
    take: (template: Template) => {
      keep();
      const part = filledWith(template);
      change({ templateId: template.templateId });
      port.chooseTemplate(template, { filled: part.text, part: false });
      return part;
    },
    /** A skeleton of no template. */
    fill: filledWith,
    /** Null while nothing was replaced that is not there already. */
    undo:
      before === null || before.text === text
        ? null
        : () => {
            write(before.text);
            setBefore(null);
            if (before.templateId === templateId) return;
            change({ templateId: before.templateId });
            const template = templates.find((one) => one.templateId === before.templateId);
            // The record goes by the last one that was taken.
            if (template !== undefined) port.chooseTemplate(template, { filled: agreed.fill(template).text, part: false });
          },
  };
}
