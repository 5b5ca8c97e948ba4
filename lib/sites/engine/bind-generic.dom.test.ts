import { describe, expect, it } from 'vitest';
import { replyFieldsIn } from './bind-generic.ts';

const fieldsIn = (html: string): number => {
  document.body.innerHTML = `<article>${html}</article>`;
  const root = document.querySelector('article');
  return root === null ? -1 : replyFieldsIn(root).length;
};

describe('fields that say they are for a reply', () => {
  it.each([
    ['a label', '<label>Your public reply <textarea></textarea></label>'],
    ['a placeholder', '<textarea placeholder="Write a response…"></textarea>'],
    ['a name', '<textarea name="review[replyText]"></textarea>'],
    ['the button beside it', '<form><textarea></textarea><button>Reply</button></form>'],
    ['Ukrainian', '<textarea placeholder="Ваша відповідь"></textarea>'],
    ['Russian', '<form><div contenteditable="true"></div><button>Ответить</button></form>'],
    ['a label elsewhere', '<span id="l">Answer the customer</span><div contenteditable="true" aria-labelledby="l"></div>'],
  ])('by %s', (_by, html) => {
    expect(fieldsIn(html)).toBe(1);
  });
});

describe('fields that are no reply fields', () => {
  it.each([
    ['a report', '<form><textarea placeholder="Why do you report this reply?"></textarea><button>Send</button></form>'],
    ['a captcha', '<textarea name="g-recaptcha-response"></textarea>'],
    ['a search', '<search><textarea aria-label="Search replies"></textarea></search>'],
    ['one’s own review', '<form><textarea aria-label="Edit your review"></textarea><button>Reply</button></form>'],
    ['a complaint in Russian', '<form><textarea></textarea><button>Отправить жалобу</button><button>Ответить</button></form>'],
    ['a review in Ukrainian', '<textarea placeholder="Напишіть свій відгук"></textarea>'],
    ['liability', '<textarea placeholder="Ответственность сторон"></textarea>'],
    ['nothing said', '<textarea></textarea>'],
    ['read only', '<textarea aria-label="Reply" readonly></textarea>'],
    ['switched off', '<fieldset disabled><textarea aria-label="Reply"></textarea></fieldset>'],
    ['hidden', '<div hidden><textarea aria-label="Reply"></textarea></div>'],
    ['a button of two fields', '<form><textarea></textarea><textarea></textarea><button>Reply</button></form>'],
  ])('%s', (_what, html) => {
    expect(fieldsIn(html)).toBe(0);
  });

  it('several stay several, for the caller to refuse', () => {
    expect(fieldsIn('<textarea aria-label="Reply"></textarea><textarea aria-label="Reply to all"></textarea>')).toBe(2);
  });
});
