// A review page as sites build them, with a model behind it: it alone knows which box belongs to which review.
// It opens its forms late, uses nodes again, draws itself anew and moves elsewhere while somebody answers.
import { type Review, Reviews } from './model.ts';
import { element, empty, fillIn, writtenIn } from './nodes.ts';
import type { Change, ShopOptions } from './options.ts';
import type { Random } from './random.ts';

/** How many of the reviews a virtualised list shows at once. */
const WINDOW = 8;

type Hook = 'open' | 'focus' | 'input';

export class Shop {
  readonly reviews: Reviews;
  /** What the trial does at the next opening, focus or input; each once. */
  readonly hooks: Record<Hook, (() => void) | null> = { open: null, focus: null, input: null };
  /** The form in a frame, for the engine to be started there. */
  frame: HTMLIFrameElement | null = null;
  readonly options: ShopOptions;
  private readonly random: Random;
  private readonly owners = new WeakMap<Node, () => Review | undefined>();
  private readonly shown = new WeakMap<Element, Review>();
  private readonly list: HTMLElement = element('main', { id: 'list' });
  private readonly layer: HTMLElement = element('div', { id: 'layer' });
  private readonly all = new Set<HTMLElement>();
  private dialogFor: Review | undefined;
  private cards: Element[] = [];
  private start = 0;
  private place = 1;
  private readonly inOneRoot: boolean;
  private readonly startsClosed: boolean;

  constructor(options: ShopOptions, random: Random) {
    this.options = options;
    this.random = random;
    this.inOneRoot = random.chance(50);
    this.startsClosed = random.chance(50);
    this.reviews = new Reviews(options.drawing === 'virtual' ? options.count * 4 : options.count, options.withIds, random);
    document.body.replaceChildren(element('search', {}, element('textarea', { 'aria-label': 'Search reviews' })), this.list, this.layer);
    if (location.pathname !== '/place/1') history.replaceState(null, '', '/place/1');
    this.render();
  }

  /** The reviews that the page shows, in its order. */
  visible(): Review[] {
    return this.options.drawing === 'virtual' ? this.reviews.list.slice(this.start, this.start + WINDOW) : this.reviews.list;
  }

  reviewAt(root: Element | undefined): Review | undefined {
    return root && this.shown.get(root);
  }

  /** Every box that was ever drawn and still stands in the page, with the review that its form would answer. */
  boxes(): { uid: number | undefined; text: string }[] {
    return [...this.all]
      .filter((box) => box.isConnected && box.ownerDocument.defaultView !== null)
      .map((box) => ({ uid: this.owners.get(box)?.()?.uid, text: writtenIn(box) }));
  }

  render(): void {
    this.cards = [];
    const tops = this.visible().map((review) => this.build(review));
    if (this.options.drawing === 'shadow' && this.inOneRoot) {
      const host = element('review-list');
      host.attachShadow({ mode: 'open' }).append(element('style', {}, '[hidden] { display: none }'), ...tops);
      this.list.replaceChildren(host);
    } else this.list.replaceChildren(...tops);
  }

  /** What pages do while an agent works. */
  private readonly changes: Record<Change, () => void> = {
    nothing: () => {},
    rerender: () => this.render(),
    reorder: () => {
      const { list } = this.reviews;
      list.push(...list.splice(0, 1 + this.random.below(list.length - 1)));
      this.render();
    },
    /** Nodes stay and show other reviews, with whatever was typed in them: a virtualised list that was scrolled. */
    recycle: () => {
      const { list } = this.reviews;
      if (this.options.drawing === 'virtual') this.start = this.random.below(list.length - WINDOW);
      else list.push(...list.splice(0, 1 + this.random.below(list.length - 1)));
      this.bindAll();
    },
    prepend: () => {
      this.reviews.list.unshift(this.reviews.make());
      this.reviews.list.pop();
      this.random.chance(50) ? this.render() : this.bindAll();
    },
    edit: () => {
      const review = this.visible()[this.random.below(this.visible().length)];
      if (review !== undefined) review.text = this.reviews.make().text;
      this.bindAll();
    },
    remove: () => {
      this.reviews.list.splice(this.random.below(this.reviews.list.length), 1, this.reviews.make());
      this.random.chance(50) ? this.render() : this.bindAll();
    },
    openOther: () => {
      const card = this.cards[this.random.below(this.cards.length)];
      if (card === undefined) return;
      // Somebody presses it, or the page does that by itself.
      if (this.options.drawing === 'asked' && this.random.chance(50)) this.press(card);
      else this.open(card);
    },
    closeAll: () => {
      this.layer.replaceChildren();
      for (const form of this.forms()) {
        if (this.options.drawing === 'thread') form.remove();
        else if (this.options.drawing !== 'open' && this.options.drawing !== 'marked') form.hidden = true;
      }
    },
    /** Another place of the same business in the same document: other reviews, some in the very words of those before. */
    navigate: () => {
      this.place += 1;
      history.replaceState(null, '', `/place/${this.place}`);
      const { list } = this.reviews;
      const before = list.map(({ author, text }) => ({ author, text }));
      for (const index of list.keys()) list[index] = { ...this.reviews.make(), ...(this.random.chance(50) && before[index]) };
      this.random.chance(50) ? this.render() : this.bindAll();
    },
  };

  change(name: Change): void {
    this.changes[name]();
  }

  /** Gives another review that is shown now the words of the chosen one, wholly: its date too, so that only an id tells them apart. */
  makeTwin({ uid, author, text, date }: Review, wholly: boolean): void {
    const others = this.visible().filter((review) => review.uid !== uid);
    const second = others[this.random.below(others.length)];
    if (second !== undefined) Object.assign(second, { author, text, ...(wholly && { date }) });
    this.bindAll();
  }

  /** The agent's click on a review's own Reply. */
  press(card: Element | undefined): void {
    card?.querySelector<HTMLElement>('.open-reply')?.click();
  }

  hasTwin({ uid, author, text }: Review): boolean {
    return this.visible().some((review) => review.uid !== uid && review.author === author && review.text === text);
  }

  /** Closes every form and empties every box, as after a reply. */
  tidy(): void {
    Object.assign(this.hooks, { open: null, focus: null, input: null });
    for (const box of this.all) {
      if (box.isConnected) empty(box);
      else this.all.delete(box);
    }
    this.change('closeAll');
  }

  private forms(): HTMLElement[] {
    return this.cards.flatMap((card) => [...(card.closest('.thread') ?? card).querySelectorAll<HTMLElement>('.reply')]);
  }

  private fire(name: Hook): void {
    const hook = this.hooks[name];
    this.hooks[name] = null;
    hook?.();
  }

  private form(owner: () => Review | undefined): HTMLElement {
    const { editable, drawing } = this.options;
    const label = drawing === 'marked' || drawing === 'asked' ? 'Reply to this review' : 'Text';
    const box = editable
      ? element('div', { contenteditable: 'true', class: 'box', 'aria-label': label })
      : element('textarea', { class: 'box', 'aria-label': label });
    box.addEventListener('focus', () => this.fire('focus'));
    box.addEventListener('input', () => this.fire('input'));
    this.owners.set(box, owner);
    this.all.add(box);
    return element('form', { class: 'reply' }, box, element('button', { type: 'button' }, 'Post'));
  }

  /** Shows `review` in the card, whatever the card showed before. */
  private bind(card: Element, review: Review): void {
    if (this.options.clears && this.shown.get(card) !== review) for (const box of card.querySelectorAll<HTMLElement>('.box')) empty(box);
    this.shown.set(card, review);
    if (review.id === null) card.removeAttribute('data-id');
    else card.setAttribute('data-id', review.id);
    fillIn(card, '.author', review.author);
    fillIn(card, '.text', review.text);
    card.querySelector('time')?.setAttribute('datetime', review.date);
  }

  private bindAll(): void {
    const reviews = this.visible();
    for (const [index, card] of this.cards.entries()) {
      const review = reviews[index];
      if (review !== undefined) this.bind(card, review);
    }
  }

  private card(review: Review): HTMLElement {
    const { drawing } = this.options;
    const marked = drawing === 'marked' || drawing === 'asked';
    const property = (name: string) => (marked ? name : null);
    const card = element(
      'article',
      marked ? { itemprop: 'review', itemscope: '', itemtype: 'https://schema.org/Review' } : { 'data-review': '' },
      element(
        'header',
        {},
        element('b', { class: 'author', itemprop: property('author') }),
        ' ',
        element('time', { itemprop: property('datePublished') }),
      ),
      element('p', { class: 'text', itemprop: property('reviewBody') }),
    );
    if (drawing !== 'open') {
      const opener = element('button', { type: 'button', class: 'open-reply' }, 'Reply');
      opener.addEventListener('click', () => {
        if (this.options.openAfterMs === 0) this.open(card);
        else setTimeout(() => this.open(card), this.options.openAfterMs);
        this.fire('open');
      });
      card.append(opener);
    }
    if (!['dialog', 'asked', 'frame', 'thread'].includes(drawing)) {
      const form = this.form(() => this.shown.get(card));
      form.hidden = drawing === 'inline' || (drawing === 'shadow' && this.startsClosed);
      card.append(form);
    }
    this.bind(card, review);
    this.cards.push(card);
    return card;
  }

  /** The card as it stands in the page: alone, in its thread, or in a shadow root of its own. */
  private build(review: Review): HTMLElement {
    const card = this.card(review);
    if (this.options.drawing === 'thread') return element('section', { class: 'thread' }, card, element('div', { class: 'slot' }));
    if (this.options.drawing === 'shadow' && !this.inOneRoot) {
      const host = element('review-card');
      host.attachShadow({ mode: 'open' }).append(card);
      return host;
    }
    return card;
  }

  private open(card: Element): void {
    const review = this.shown.get(card);
    if (this.options.drawing === 'dialog' || this.options.drawing === 'asked') this.openDialog(review);
    else if (this.options.drawing === 'frame') this.openFrame(review);
    else this.openBeside(card);
  }

  private openBeside(card: Element): void {
    const thread = card.closest('.thread');
    const slot = thread?.querySelector('.slot');
    if (slot && slot.childElementCount === 0) slot.append(this.form(() => this.shown.get(card)));
    const form = (thread ?? card).querySelector<HTMLElement>('.reply');
    if (form === null) return;
    form.hidden = false;
    if (thread !== null) form.querySelector<HTMLElement>('.box')?.focus();
  }

  /** One dialog for all. It may stand there from the last review, and may take a while to show the words of this one. */
  private openDialog(review: Review | undefined): void {
    this.dialogFor = review;
    if (this.layer.childElementCount === 0)
      this.layer.append(
        element(
          'div',
          { class: 'dialog', role: 'dialog' },
          element('h2', { class: 'by' }),
          element('p', { class: 'quoted' }),
          this.form(() => this.dialogFor),
        ),
      );
    const tell = (text: string, by: string) => {
      fillIn(this.layer, '.by', by);
      fillIn(this.layer, '.quoted', text);
    };
    const say = () => {
      if (this.dialogFor === review && review !== undefined) tell(review.text, `by ${review.author} – ${review.date}`);
    };
    if (this.random.chance(50)) say();
    else {
      tell('', '');
      setTimeout(say, 20);
    }
  }

  /** A frame of its own, which shows the review once more and rarely its id. */
  private openFrame(review: Review | undefined): void {
    this.dialogFor = review;
    this.layer.replaceChildren();
    this.frame = document.createElement('iframe');
    this.layer.append(this.frame);
    const inner = this.frame.contentDocument;
    if (inner === null || review === undefined) return;
    const show = element('div', { 'data-review': '', 'data-id': this.random.chance(30) ? review.id : null });
    show.append(
      element('b', { class: 'author' }, review.author),
      element('p', { class: 'text' }, review.text),
      element('time', { datetime: review.date }),
    );
    const form = this.form(() => review);
    const draw = () => inner.body.replaceChildren(inner.adoptNode(show), inner.adoptNode(form));
    if (this.options.openAfterMs === 0) draw();
    else setTimeout(draw, this.options.openAfterMs);
  }
}
