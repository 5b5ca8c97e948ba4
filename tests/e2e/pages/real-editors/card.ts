// One review with one reply form. What the form sends is what the site's own state holds, never what the box happens to show.

/** Puts a card into the page; `text` gives the site's own state when the agent presses "Post". Returns where the box goes. */
export const card = (kind: string, text: (form: HTMLFormElement) => string): HTMLFormElement => {
  const article = document.createElement('article');
  article.dataset.review = '';
  article.dataset.id = kind;
  article.innerHTML = `<b class="author">Author of ${kind}</b> <time datetime="2026-10-03"></time><p class="text">I waited three weeks for ${kind}.</p>`;
  const form = document.createElement('form');
  const button = document.createElement('button');
  button.type = 'submit';
  button.textContent = 'Post';
  form.append(button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void fetch('/reply', { method: 'POST', body: JSON.stringify({ kind, text: text(form) }) });
  });
  article.append(form);
  document.querySelector('#app')?.append(article);
  return form;
};

/** An element for the editor, first in the form. */
export const place = (form: HTMLFormElement, html = '<div></div>'): HTMLElement => {
  form.insertAdjacentHTML('afterbegin', html);
  const { firstElementChild } = form;
  if (!(firstElementChild instanceof HTMLElement)) throw new Error('The card holds no element');
  return firstElementChild;
};
