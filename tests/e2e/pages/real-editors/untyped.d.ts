// What the test pages use of two editors that bring no types.
declare module 'angular' {
  const angular: {
    module: (name: string, needs: string[]) => { controller: (name: string, make: unknown[]) => void };
    bootstrap: (host: Element, modules: string[]) => void;
  };
  export default angular;
}

declare module 'draft-js' {
  import type { FunctionComponent } from 'react';
  export class EditorState {
    static createEmpty(): EditorState;
    getCurrentContent(): { getPlainText: (delimiter: string) => string };
  }
  export const Editor: FunctionComponent<{ editorState: EditorState; onChange: (next: EditorState) => void; ariaLabel: string }>;
}
