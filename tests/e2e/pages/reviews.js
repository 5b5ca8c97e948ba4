// A review page as sites build them, with a model behind it. `shop` is the page's own truth: which box belongs to which review.
const options = new URLSearchParams(location.search);
const mode = options.get('mode') ?? 'inline';
const count = Number(options.get('count') ?? 24);
const withIds = options.get('ids') !== '0';

const list = document.querySelector('#list');
const layer = document.querySelector('#layer');
const NAMES = ['Olena K.', 'Olena', 'Petro Bondar', 'Iryna', 'Olena Koval', 'A customer'];
const TEXTS = ['Bad', 'Bad service', 'Third week without my parcel, nobody answers.', 'Good', '', 'Bad\nservice'];

let nextUid = 1;
const makeReview = (index) => {
  const uid = nextUid;
  nextUid += 1;
  return {
    uid,
    id: withIds ? `id-${uid}` : null,
    author: NAMES[index % NAMES.length],
    text: TEXTS[(index * 5 + (index >> 2)) % TEXTS.length],
    date: `2026-10-${String((uid % 28) + 1).padStart(2, '0')}`,
    answers: [],
  };
};
const reviews = Array.from({ length: count }, (_, index) => makeReview(index));
const posted = [];
let dialogReview = null;

/** Hooks of the tests: called when the agent's tool opens a box, focuses it or writes to it. */
const hooks = { open: null, focus: null, input: null };
const fire = (name) => {
  const hook = hooks[name];
  hooks[name] = null;
  hook?.();
};

const element = (tag, attributes = {}, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(name, value);
  node.append(...children);
  return node;
};

const makeForm = (ownerOf) => {
  const box = element('textarea', { 'aria-label': 'Public reply' });
  box.addEventListener('focus', () => fire('focus'));
  box.addEventListener('input', () => fire('input'));
  const form = element('form', { class: 'reply' }, box, element('button', {}, 'Post reply'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const review = ownerOf(form);
    review.answers.push(box.value);
    posted.push({ uid: review.uid, text: box.value });
    box.value = '';
    render();
  });
  return form;
};

const reviewOf = (node) => byNode.get(node.closest('[data-review]') ?? node.closest('.thread')?.querySelector('[data-review]'));
const byNode = new WeakMap();

/** Shows `review` in the node, whatever the node showed before: how virtualised lists work. */
const bind = (node, review) => {
  const article = node.matches('[data-review]') ? node : node.querySelector('[data-review]');
  byNode.set(article, review);
  article.dataset.uid = review.uid;
  if (review.id === null) article.removeAttribute('data-id');
  else article.dataset.id = review.id;
  article.querySelector('.author').textContent = review.author;
  article.querySelector('time').setAttribute('datetime', review.date);
  article.querySelector('.text').textContent = review.text;
  article.querySelector('.answers').replaceChildren(...review.answers.map((text) => element('blockquote', { class: 'answer' }, text)));
};

const build = (review) => {
  const article = element(
    'article',
    { 'data-review': '' },
    element(
      'header',
      {},
      element('a', { class: 'author', href: '/people/1' }),
      ' ',
      element('span', { class: 'stars', 'aria-label': '1 out of 5' }, '★'),
      ' ',
      element('time', {}),
    ),
    element('p', { class: 'text', style: 'white-space:pre-line' }),
    element('div', { class: 'answers' }),
  );
  const opener = element('button', { type: 'button', class: 'open-reply' }, 'Reply');
  let top = article;
  if (mode === 'inline' || mode === 'open') {
    const form = makeForm((inner) => reviewOf(inner));
    form.hidden = mode === 'inline';
    opener.addEventListener('click', () => {
      form.hidden = false;
      fire('open');
    });
    if (mode === 'inline') article.append(opener);
    article.append(form);
  } else {
    article.append(opener);
    opener.addEventListener('click', () => {
      openFor(reviewOf(article), article);
      fire('open');
    });
  }
  if (mode === 'thread') top = element('section', { class: 'thread' }, article, element('div', { class: 'slot' }));
  bind(top, review);
  return top;
};

const openFor = (review, article) => {
  if (mode === 'thread') {
    const slot = article.parentElement.querySelector('.slot');
    if (slot.childElementCount === 0) slot.append(makeForm((inner) => reviewOf(inner)));
    slot.querySelector('textarea').focus();
    return;
  }
  dialogReview = review;
  if (layer.childElementCount === 0) {
    const form = makeForm(() => dialogReview);
    layer.append(
      element(
        'div',
        { class: 'dialog', role: 'dialog' },
        element('h2', {}),
        element('p', { class: 'quoted', style: 'white-space:pre-line' }),
        form,
      ),
    );
  }
  layer.querySelector('h2').textContent = `by ${review.author} – ${review.date}`;
  layer.querySelector('.quoted').textContent = review.text;
};

const nodes = () => [...list.children].filter((node) => node.localName !== 'vidhuk-mark');
const render = () => list.replaceChildren(...reviews.map(build));
render();

/** What pages do while an agent works. `pick` chooses a number below its argument. */
const changes = {
  nothing: () => {},
  rerender: render,
  reorder: (pick) => {
    reviews.push(...reviews.splice(0, 1 + pick(reviews.length - 1)));
    render();
  },
  /** Nodes stay, reviews move on by `shift`: a virtualised list that was scrolled. */
  recycle: (pick) => {
    reviews.push(...reviews.splice(0, 1 + pick(reviews.length - 1)));
    for (const [index, node] of nodes().entries()) bind(node, reviews[index]);
  },
  prepend: (pick) => {
    reviews.unshift(makeReview(pick(NAMES.length)));
    reviews.pop();
    render();
  },
  edit: (pick) => {
    const review = reviews[pick(reviews.length)];
    review.text = TEXTS[pick(TEXTS.length)];
    for (const [index, node] of nodes().entries()) bind(node, reviews[index]);
  },
  remove: (pick) => {
    reviews.splice(pick(reviews.length), 1, makeReview(pick(NAMES.length)));
    render();
  },
  openOther: (pick) => {
    const node = nodes()[pick(reviews.length)];
    const article = node.matches('[data-review]') ? node : node.querySelector('[data-review]');
    if (mode === 'inline' || mode === 'open') article.querySelector('.reply').hidden = false;
    else openFor(reviewOf(article), article);
  },
  closeAll: () => {
    layer.replaceChildren();
    for (const form of list.querySelectorAll('.reply')) {
      if (mode === 'thread') form.remove();
      else form.hidden = mode === 'inline';
    }
  },
};

window.shop = {
  reviews,
  posted,
  hooks,
  changes,
  render,
  /** Makes `change` happen at `moment` of the next insertion; `seed` chooses what it hits. */
  arm: (moment, change, seed) => {
    let step = seed;
    const run = () =>
      changes[change]((below) => {
        step = (step * 16_807) % 2_147_483_647;
        return step % below;
      });
    Object.assign(hooks, { open: null, focus: null, input: null });
    if (moment === 'before') run();
    else if (moment === 'after input') hooks.input = () => queueMicrotask(run);
    else if (moment === 'frame after input') hooks.input = () => requestAnimationFrame(run);
    else hooks[moment] = run;
  },
  /** Every box with the review it belongs to and what stands in it. */
  boxes: () =>
    [...document.querySelectorAll('form.reply textarea')].map((box) => ({
      uid: (layer.contains(box) ? dialogReview : reviewOf(box)).uid,
      value: box.value,
    })),
  clear: () => {
    for (const box of document.querySelectorAll('form.reply textarea')) box.value = '';
  },
};
