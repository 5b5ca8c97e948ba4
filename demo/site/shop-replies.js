// What both pages of the demo shop share: where replies are kept, how a posted one is shown, how "two weeks ago" is worded.
const STORE = 'polytsia.replies';
const locale = document.documentElement.lang;

export const WORDS = {
  uk: {
    owner: 'Відповідь магазину',
    label: 'Відповідь від імені магазину',
    send: 'Опублікувати',
    sending: 'Надсилаємо…',
    cancel: 'Скасувати',
    to: 'Відповідь на відгук',
  },
  en: {
    owner: 'Reply from the shop',
    label: 'Public reply from the shop',
    send: 'Publish',
    sending: 'Sending…',
    cancel: 'Cancel',
    to: 'Reply to',
  },
}[locale];

/** The shop's server, as far as this page can tell: answers after a moment and remembers. */
const saved = () => JSON.parse(localStorage.getItem(STORE) ?? '{}');
export const postReply = (reviewId, text) =>
  new Promise((resolve) => {
    setTimeout(() => {
      const reply = { text, at: new Date().toISOString() };
      localStorage.setItem(STORE, JSON.stringify({ ...saved(), [reviewId]: reply }));
      resolve(reply);
    }, 450);
  });

const element = (tag, properties, ...children) => {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
};

const property = (node, name) => {
  node.setAttribute('itemprop', name);
  return node;
};

const item = (node, name, type) => {
  node.setAttribute('itemscope', '');
  node.setAttribute('itemtype', `https://schema.org/${type}`);
  return property(node, name);
};

const linesOf = (text) => text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));

/** Puts the shop's reply under its review, as the server would have rendered it. */
export const showReply = (review, reply) => {
  const time = property(element('time', { dateTime: reply.at }), 'dateCreated');
  time.textContent = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(reply.at));
  const author = item(element('span', {}, property(element('span', { textContent: WORDS.owner }), 'name')), 'author', 'Organization');
  const block = item(
    element(
      'div',
      { className: 'owner' },
      element('p', { className: 'owner-head' }, author, ' ', time),
      property(element('p', { className: 'owner-text' }, ...linesOf(reply.text)), 'text'),
    ),
    'comment',
    'Comment',
  );
  review.querySelector('.tools').before(block);
  review.querySelector('.tools').hidden = true;
};

const UNITS = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
  ['day', 1],
];
const wordAge = (at) => {
  const days = Math.max(1, Math.floor((Date.now() - at) / 86_400_000));
  const [unit, length] = UNITS.find(([, size]) => days >= size);
  return new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-Math.floor(days / length), unit);
};

for (const when of document.querySelectorAll('[data-ago]')) when.textContent = wordAge(Number(when.dataset.ago));
for (const [reviewId, reply] of Object.entries(saved())) {
  const review = document.getElementById(reviewId);
  if (review !== null && review.querySelector('.owner') === null) showReply(review, reply);
}
