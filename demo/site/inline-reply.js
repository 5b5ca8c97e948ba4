// Page one of the demo shop: every review has a form of its own, which stays one line high until somebody writes in it.
import { postReply, showReply, WORDS } from './shop-replies.js';

const unfold = (event) => {
  const form = event.target.closest('form.reply');
  if (form !== null) form.classList.add('open');
};
document.addEventListener('focusin', unfold);
document.addEventListener('input', unfold);

document.addEventListener('reset', (event) => event.target.classList.remove('open'));

document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = event.target;
  const send = form.querySelector('.send');
  const words = send.textContent;
  send.disabled = true;
  send.textContent = WORDS.sending;
  const review = form.closest('.review');
  const reply = await postReply(review.id, form.elements.reply.value);
  send.disabled = false;
  send.textContent = words;
  form.reset();
  showReply(review, reply);
});
