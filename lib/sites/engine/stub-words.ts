// What stands in the place of a comment that was removed or hidden. Whole texts only: a person who writes of a removed comment says more than that.
// Nothing is recorded from these words, they only keep a place without a comment from being taken for one.
import type { Reading } from './reading.ts';
import { visibleText } from './visible-text.ts';

/** Words of VK and Disqus, in the languages that these are known or likely to be said in; what they share is written once, for the sake of size. */
const STUB =
  /^(?:(?:этот )?комментарий (?:был )?(?:удален(?: пользователем(?: или руководителем страницы)?| автором или администратором сообщества)?|скрыт|помечен как спам)|(?:цей )?коментар (?:було )?(?:видалено(?: користувачем(?: або керівником сторінки)?)?|приховано|позначено як спам)|(?:this )?comment (?:(?:was|has been|is) )?(?:deleted(?: by (?:user or community manager|author or page admin))?|hidden|removed|marked as spam)|dieser kommentar wurde gelöscht|este comentario (?:fue|ha sido) eliminado|ce commentaire a été supprimé|ten komentarz został usunięty)$/;

/** Who removed it a moment ago is offered it back. */
const WAY_BACK = / (?:восстановить|відновити|restore|undo|скасувати|отменить)$/;
/** Far above the longest of them; longer texts are not looked at. */
const LENGTH_MAX = 120;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a text is nothing but a site's words for a comment that is no longer there. */
export const isStubText = (text: string): boolean => text.length <= LENGTH_MAX && STUB.test(plain(text).replace(WAY_BACK, ''));

/** Whether the root shows such words where its text, or in place of a text its author, would stand. */
export const isStub = (root: Element, reading: Reading): boolean => {
  const { author, text } = reading.adapter.fields;
  const shown = (sources: typeof text): Element | null => {
    for (const { select } of sources) {
      const element = reading.find(root, select);
      if (element !== null) return element;
    }
    return null;
  };
  const element = shown(text) ?? shown(author);
  // The source of a page is indented; only what is much longer cannot be one of these.
  return element !== null && (element.textContent ?? '').length <= LENGTH_MAX * 4 && isStubText(visibleText(element, LENGTH_MAX + 1));
};
