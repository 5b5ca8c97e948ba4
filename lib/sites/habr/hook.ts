// A comment that moderators removed may keep its author, with their saying where its text was.
import { one } from '../engine/dom.ts';
import type { Hook } from '../engine/review-parts.ts';
import { visibleText } from '../engine/visible-text.ts';

const SAYING = 'НЛО прилетело и опубликовало эту надпись здесь';

export const hook: Hook = {
  local: true,
  isReview: (root) => {
    const text = one(root, '.tm-comment__body-content, .comment__message');
    return text === null || visibleText(text, 100) !== SAYING;
  },
};
