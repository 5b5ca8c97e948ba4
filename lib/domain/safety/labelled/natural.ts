// A third batch of labelled drafts: plain wordings as agents write them, put down before the gate had seen one; figures of that first
// sight are in `docs/design.md`. Kept as a test with what was mended since.
import type { GateDrafts } from './gate-drafts.ts';

export const NATURAL_DRAFTS: readonly GateDrafts[] = [
  {
    rule: 'threat',
    uk: {
      found: [
        ['Якщо не видалите відгук, звернемося до суду.', 'rating_request'],
        ['Ваші слова є наклепом, наші юристи вже готують позов.', 'accusation'],
        'Ми знаємо, де ви живете.',
        'Попереджаємо: за такі публікації передбачена кримінальна відповідальність.',
        'Ми внесемо вас у чорний список і більше не обслуговуватимемо.',
      ],
      clean: ['Якщо не погоджуєтеся з рішенням, ви маєте право звернутися до суду.', 'Ми передали записи поліції, бо посилку викрали.'],
    },
    ru: {
      found: [
        ['Если не удалите отзыв, мы подадим на вас в суд.', 'rating_request'],
        ['Вы ответите за клевету по закону.', 'accusation'],
        'Ещё раз такое напишете — пожалеете.',
        'Мы заблокируем ваш аккаунт за такие отзывы.',
      ],
      clean: ['Если вас не устроит ответ, вы вправе обратиться в суд.', 'Мы передали заявление в полицию о краже на складе.'],
    },
    en: {
      found: [
        ['Remove this review or we will take legal action.', 'rating_request'],
        ['Our lawyers will be in touch with you about these false statements.', 'accusation'],
        'We know where you live.',
        'You will regret posting this.',
        ['We reserve the right to sue you for defamation.', 'accusation'],
      ],
      clean: ['You may of course take the matter to court or to the ombudsman.', 'Our legal team is reviewing the supplier contract.'],
    },
  },
  {
    rule: 'accusation',
    uk: {
      found: [
        'Ваш відгук неправдивий.',
        'Ви нічого в нас не купували, цей відгук замовили конкуренти.',
        'Це ви винні, бо не прочитали інструкцію.',
        'Ви намагаєтеся нас обманути.',
        'Магазин «Ромашка» продає підробки, а ми ні.',
      ],
      clean: [
        'Не можемо знайти ваше замовлення, надішліть, будь ласка, номер.',
        'Ви маєте рацію, ми обманули ваші очікування.',
        'Купуйте де зручно, у конкурентів теж є гарні товари.',
      ],
    },
    ru: {
      found: [
        'Вы врёте, такого не было.',
        'Вы у нас ничего не покупали, это заказной отзыв конкурентов.',
        'Вы просто хотите получить деньги и шантажируете нас.',
        'Это неправда, вы сами виноваты.',
        'Конкуренты пишут про нас гадости, и вы один из них.',
      ],
      clean: ['Мы не нашли заказ по вашему имени, пришлите номер.', 'Вы правы, мы виноваты и вернём деньги.'],
    },
    en: {
      found: [
        'You never bought anything from us, this is a fake review paid by our competitors.',
        'Your review is a lie.',
        'You are making this up.',
        'This is clearly written by a competitor.',
        'It was your own fault that the phone broke.',
        'Unlike our competitors, who sell counterfeit goods, we are honest.',
      ],
      clean: ['We could not find a booking in your name; please send us the number.', 'You are right, it was our fault and we apologise.'],
    },
  },
  {
    rule: 'rating_request',
    uk: {
      found: [
        'Будемо вдячні за 5 зірок.',
        'Просимо змінити оцінку.',
        'Чи могли б ви оновити свій відгук?',
        'Сподіваємося, ви підвищите оцінку після вирішення питання.',
        'Видаліть, будь ласка, цей відгук.',
      ],
      clean: ['Дякуємо за 5 зірок!', 'Дякуємо, що оновили відгук.', 'Ми оновили інформацію на сайті за вашим відгуком.'],
    },
    ru: {
      found: [
        'Будем благодарны за 5 звёзд.',
        'Пожалуйста, измените оценку.',
        'Не могли бы вы обновить отзыв?',
        'Надеемся, вы повысите оценку.',
        'Просим удалить отзыв, вопрос решён.',
      ],
      clean: ['Спасибо за 5 звёзд!', 'Спасибо, что изменили оценку.', 'По вашему отзыву мы обновили приложение.'],
    },
    en: {
      found: [
        "We'd appreciate it if you could update your rating.",
        'Please consider changing your review to 5 stars.',
        'We hope you will give us a higher rating now.',
        'Could you please remove your review?',
        'If you are happy with the fix, a 5-star rating would mean a lot to us.',
      ],
      clean: ['Thank you for the 5-star rating!', 'Thank you for updating your review.', 'We updated the app after your review.'],
    },
  },
  {
    rule: 'conditional_compensation',
    uk: {
      found: [
        ['Повернемо гроші, якщо видалите відгук.', 'rating_request'],
        'Даруємо знижку 10 % за позитивний відгук.',
        ['Змініть оцінку на 5, і ми надішлемо купон.', 'rating_request'],
        'Після видалення відгуку ми повернемо кошти.',
      ],
      clean: ['Повернемо гроші, якщо надішлете чек.', 'Надіслали купон на 10 % як вибачення.'],
    },
    ru: {
      found: [
        ['Вернём деньги, если удалите отзыв.', 'rating_request'],
        'Дарим скидку 10 % за положительный отзыв.',
        ['Мы готовы компенсировать доставку при условии, что вы измените оценку.', 'rating_request'],
      ],
      clean: ['Вернём деньги, если пришлёте чек.', 'Дарим скидку 10 % за неудобства.'],
    },
    en: {
      found: [
        ['We will refund you if you delete your review.', 'rating_request'],
        'Get 10% off your next order for a 5-star review.',
        'We can offer a free night in return for a better rating.',
        'Your refund will be processed once the review is removed.',
      ],
      clean: ['We will refund you once the parcel is back.', 'We have sent you a voucher for the inconvenience.'],
    },
  },
  {
    rule: 'insult',
    uk: {
      found: ['Ви неадекватна людина.', 'Тільки ідіот не розбереться.', 'Навчіться читати, дурню.', 'Закрийте рота.'],
      clean: ['Це була дурна помилка з нашого боку.', 'Ми повелися неадекватно, перепрошуємо.'],
    },
    ru: {
      found: ['Вы просто неадекват.', 'Вы больной человек.', 'Только дурак не разберётся.', 'Не будьте таким тупым.'],
      clean: ['Это была глупая ошибка с нашей стороны.', 'Поздравляем с выздоровлением и ждём на приём.'],
    },
    en: {
      found: [
        'You are an idiot.',
        'Only a moron could not follow the instructions.',
        'Stop being so stupid.',
        'People like you are pathetic.',
      ],
      clean: ['It was a stupid mistake on our side.', 'The queue was ridiculous, we agree.'],
    },
  },
];
