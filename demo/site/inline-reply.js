// Page one of the demo shop: every review has a form of its own, made when it is opened.
import { postReply, showReply, WORDS } from './shop-replies.js';

const formFor = (review) => {
  const form = document.createElement('form');
  form.className = 'reply';
  const label = Object.assign(document.createElement('label'), { textContent: WORDS.label, htmlFor: `text-${review.id}` });
  const text = Object.assign(document.createElement('textarea'), { id: label.htmlFor, name: 'reply', maxLength: 3000, required: true });
  const send = Object.assign(document.createElement('button'), { type: 'submit', className: 'send', textContent: WORDS.send });
  const cancel = Object.assign(document.createElement('button'), { type: 'button', textContent: WORDS.cancel });
  const row = Object.assign(document.createElement('div'), { className: 'row' });
  row.append(send, cancel);
  form.append(label, text, row);
  const close = () => {
    form.remove();
    review.querySelector('.reply-open').hidden = false;
  };
  cancel.addEventListener('click', close);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    send.disabled = true;
    send.textContent = WORDS.sending;
    const reply = await postReply(review.id, text.value);
    close();
    showReply(review, reply);
  });
  return form;
};

document.addEventListener('click', (event) => {
  const opener = event.target.closest('.reply-open');
  if (opener === null) return;
  const review = opener.closest('.review');
  opener.hidden = true;
  const form = formFor(review);
  review.append(form);
  form.querySelector('textarea').focus();
});
