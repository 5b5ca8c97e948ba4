// The panel's keys, in one place: what the dialog lists is what `panel-keys.ts` listens for.

/** macOS writes its modifiers as signs. */
export const isMac = (): boolean => /mac/i.test(navigator.platform);

/** `Ctrl+Enter` → `⌘↵` on a Mac, `Ctrl ↵` elsewhere. */
export function keyName(keys: string, mac: boolean): string {
  const signs: Record<string, string> = mac
    ? { Ctrl: '⌘', Alt: '⌥', Shift: '⇧', Enter: '↵', Esc: 'esc', Up: '↑', Down: '↓', Tab: '⇥' }
    : { Enter: '↵', Up: '↑', Down: '↓' };
  return keys
    .split('+')
    .map((part) => signs[part] ?? part)
    .join(mac ? '' : ' ');
}

export const KEY_GROUPS = [
  {
    name: 'list',
    keys: [
      { what: 'move', keys: ['J', 'K'] },
      { what: 'open', keys: ['Enter'] },
      { what: 'filter', keys: ['F'] },
    ],
  },
  {
    name: 'detail',
    keys: [
      { what: 'accept', keys: ['Enter'] },
      { what: 'category', keys: ['Alt+1', 'Alt+9'] },
      { what: 'decide', keys: ['Alt+D'] },
      { what: 'findCustomer', keys: ['Alt+W'] },
      { what: 'skeleton', keys: ['Alt+T'] },
      { what: 'hint', keys: ['Tab'] },
      { what: 'finding', keys: ['F8'] },
      { what: 'insert', keys: ['Ctrl+Enter'] },
      { what: 'copy', keys: ['Ctrl+Shift+Enter'] },
      { what: 'posted', keys: ['Alt+P'] },
      { what: 'second', keys: ['Alt+R'] },
      { what: 'nextReview', keys: ['Alt+Down'] },
      { what: 'previousReview', keys: ['Alt+Up'] },
      { what: 'back', keys: ['Esc'] },
    ],
  },
  {
    name: 'anywhere',
    keys: [
      { what: 'palette', keys: ['Ctrl+K'] },
      { what: 'help', keys: ['?'] },
    ],
  },
] as const;
