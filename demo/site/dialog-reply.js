// Page two of the demo shop: one dialog for all reviews, filled with the review that it is opened for.
import { postReply, showReply, WORDS } from './shop-replies.js';

const dialog = document.createElement('dialog');
dialog.setAttribute('aria-labelledby', 'reply-title');
dialog.innerHTML = `<form method="dialog">
  <h2 id="reply-title"></h2>
  <blockquote></blockquote>
  <label for="reply-text"></label>
  <textarea id="reply-text" name="reply" maxlength="3000" required></textarea>
  <div class="row"><button class="send" type="submit"></button><button type="button" class="cancel"></button></div>
</form>`;
document.body.append(dialog);

const form = dialog.querySelector('form');
const text = dialog.querySelector('textarea');
const send = dialog.querySelector('.send');
dialog.querySelector('label').textContent = WORDS.label;
dialog.querySelector('.cancel').textContent = WORDS.cancel;
dialog.querySelector('.cancel').addEventListener('click', () => dialog.close());

let review = null;
document.addEventListener('click', (event) => {
  const opener = event.target.closest('.reply-open');
  if (opener === null) return;
  review = opener.closest('.review');
  dialog.querySelector('h2').textContent = `${WORDS.to}: ${review.querySelector('.author').textContent}`;
  dialog.querySelector('blockquote').textContent = review.querySelector('.text').textContent;
  text.value = '';
  send.textContent = WORDS.send;
  send.disabled = false;
  dialog.showModal();
});

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const target = review;
  send.disabled = true;
  send.textContent = WORDS.sending;
  const reply = await postReply(target.id, text.value);
  dialog.close();
  showReply(target, reply);
});
