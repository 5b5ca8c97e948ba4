// Reply boxes made with the editors and frameworks that review sites use, each with its own state behind it.
import { angularForm } from './angular-form.ts';
import { angularJsForm } from './angularjs-form.ts';
import { card, place } from './card.ts';
import { draftEditor } from './draft-editor.ts';
import { lexicalEditor } from './lexical-editor.ts';
import { proseMirrorEditor } from './prosemirror-editor.ts';
import { quillEditor } from './quill-editor.ts';
import { reactForm } from './react-form.ts';

place(
  card('textarea', (form) => String(new FormData(form).get('reply'))),
  '<textarea class="box" name="reply" aria-label="Reply"></textarea>',
);
// biome-ignore lint/performance/useDomNodeTextContent: line breaks as drawn are what such sites send
const editable = card('contenteditable', () => plain.innerText);
const plain = place(editable, '<div class="box" contenteditable="true" aria-label="Reply"></div>');
reactForm();
angularJsForm();
lexicalEditor();
draftEditor();
quillEditor();
proseMirrorEditor();
void angularForm().then(() => {
  document.body.dataset.ready = '';
});
