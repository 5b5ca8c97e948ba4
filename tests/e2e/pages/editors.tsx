// Reply boxes as frameworks make them. Every card posts what the site's own state holds, not what the box shows: text that the state missed is lost.
import { registerRichText } from '@lexical/rich-text';
import { $getRoot, createEditor } from 'lexical';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const posts: Record<string, string> = {};
Object.assign(window, { posts });

const Card = ({ kind, children, onPost }: { kind: string; children: ReactNode; onPost: () => string }) => {
  const post = (event: FormEvent) => {
    event.preventDefault();
    posts[kind] = onPost();
  };
  return (
    <article data-review="" data-id={kind}>
      <a className="author" href="/people/1">
        Author of {kind}
      </a>{' '}
      <span className="stars" role="img" aria-label="1 out of 5" /> <time dateTime="2026-10-03" />
      <p className="text">I waited three weeks for {kind}.</p>
      <form onSubmit={post}>
        {children}
        <button type="submit">Post</button>
      </form>
    </article>
  );
};

/** Only what came through `onChange` is posted, and the box shows only that. */
const Controlled = ({
  kind,
  change = (text) => text,
  maxLength,
}: {
  kind: string;
  change?: (text: string) => string;
  maxLength?: number;
}) => {
  const [text, setText] = useState('');
  return (
    <Card kind={kind} onPost={() => text}>
      <textarea
        className="box"
        aria-label="Reply"
        value={text}
        maxLength={maxLength}
        onChange={(event) => setText(change(event.target.value))}
      />
    </Card>
  );
};

const Editable = ({ kind, html, guard }: { kind: string; html: string; guard?: (box: HTMLElement) => void }) => {
  const box = useRef<HTMLDivElement>(null);
  const state = useRef('');
  useEffect(() => {
    if (box.current === null) return;
    box.current.innerHTML = html;
    guard?.(box.current);
  }, [html, guard]);
  return (
    <Card kind={kind} onPost={() => state.current}>
      <div
        ref={box}
        className={kind === 'draft' ? 'box public-DraftEditor-content' : 'box'}
        contentEditable={kind === 'plaintext-only' ? 'plaintext-only' : true}
        data-placeholder="Reply"
        suppressContentEditableWarning
        onInput={(event) => {
          // biome-ignore lint/performance/useDomNodeTextContent: line breaks as drawn are what such sites send
          state.current = event.currentTarget.innerText;
        }}
      />
    </Card>
  );
};

const Lexical = () => {
  const box = useRef<HTMLDivElement>(null);
  const text = useRef('');
  useEffect(() => {
    const editor = createEditor({ namespace: 'reply', onError: (error) => console.error(error) });
    editor.setRootElement(box.current);
    const stop = registerRichText(editor);
    const forget = editor.registerUpdateListener(({ editorState }) => {
      editorState.read(() => {
        text.current = $getRoot()
          .getChildren()
          .map((paragraph) => paragraph.getTextContent())
          .join('\n');
      });
    });
    return () => {
      stop();
      forget();
    };
  }, []);
  return (
    <Card kind="lexical" onPost={() => text.current}>
      <div ref={box} className="box" contentEditable data-placeholder="Reply" suppressContentEditableWarning />
    </Card>
  );
};

/** As Draft.js guards itself: it draws its content anew from a state that only its own handlers change. */
const redraw = (box: HTMLElement) => box.addEventListener('input', () => box.replaceChildren());

const App = () => (
  <>
    <Controlled kind="react" />
    <Controlled kind="shouting" change={(text) => text.toUpperCase()} />
    <Controlled kind="short" maxLength={20} />
    <Editable kind="plain" html="" />
    <Editable kind="divs" html="<div><br></div>" />
    <Editable kind="plaintext-only" html="" />
    <Editable kind="draft" html="" guard={redraw} />
    <Lexical />
  </>
);

const app = document.querySelector('#app');
if (app !== null) createRoot(app).render(<App />);
