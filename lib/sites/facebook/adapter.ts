// Comments under a page's posts. Never seen saved as comments: structure from notes on real pages of December 2025 and public code of 2025-26.
// Facebook has no stable classes: comments are articles, most of them named by a link with `comment_id`. Labels are in the reader's language, so names and
// times are read from links (the hook), never from the words of a label.
import { site } from '../engine/define.ts';

export const adapter = site({
  id: 'facebook',
  name: 'Facebook',
  hosts: ['*.facebook.com'],
  kind: 'comment',
  item: '[role="article"][aria-label]',
  // A post is an article too, and holds the articles of its comments.
  exclude: ['[aria-posinset]', '[data-ad-rendering-role="story_message"]', '[data-ad-preview="message"]'],
  reply: {
    kind: 'inline',
    reach: 'thread',
    // Of the controls under a comment only Like has a label; the next one answers. "See more" stands inside the text.
    opener: ['ul [role="button"]:not([aria-label])', '[role="button"]:not([aria-label], [dir="auto"] *)'],
    input: ['[role="textbox"][contenteditable="true"]'],
  },
  limit: { value: 8000, unit: 'characters', source: 'Facebook, length of a comment', mark: 'S' },
  hook: 'facebook',
});
