// App Store Connect › Ratings and Reviews. Never seen saved: selectors are from a public extension (October 2025); the page is AngularJS.
// Author and date share one line, "by NAME – DATE", in the language of the console: the hook takes it apart.
import { classNumber, date, line, preText, site } from '../engine/define.ts';
import { replySigns, wordedStates } from '../engine/reply-state-labels.ts';

export const adapter = site({
  id: 'app-store-connect',
  name: 'App Store Connect',
  hosts: ['appstoreconnect.apple.com'],
  item: '.review-container',
  require: ['.stars'],
  fields: {
    author: [line('.review-meta')],
    rating: [classNumber('.stars[class*="count-"], .stars [class*="count-"]', 'class')],
    title: [line('.review-top h3, [ng-bind*=".value.title"]')],
    text: [preText('[ng-bind*=".value.review"], .review-body')],
    ownReply: [preText('.inner-container [ng-bind*="esponse"]'), preText('.inner-container p'), preText('.inner-container')],
    ownReplyAt: [date('.inner-container time', 'datetime')],
  },
  reply: {
    kind: 'dialog',
    opener: ['.reply-link', '.edit-link'],
    input: ['.modal-dialog [contenteditable="true"]', '.modal-dialog textarea'],
    dialog: ['.modal-dialog'],
  },
  signs: replySigns(wordedStates('span, div, p, small, strong, em')),
  limit: { value: 5970, unit: 'characters', source: 'App Store Connect, developer response', mark: 'S' },
  hook: 'app-store-connect',
});
