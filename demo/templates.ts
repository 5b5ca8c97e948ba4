// Reply skeletons of the demo workspace in Ukrainian, English and Russian. Skeletons, not scripts: what only a person can know stands
// in [[…]] and has to be written before the reply can be inserted.
import type { BASE_CATEGORIES } from '../lib/contracts/base-categories.ts';

type BaseCategory = (typeof BASE_CATEGORIES)[number];
export type DemoTemplate = {
  title: string;
  language: 'uk' | 'en' | 'ru';
  categories: readonly BaseCategory[];
  body: string;
  kind?: 'skeleton' | 'snippet';
  cover?: string[];
};

/** Facts that the demo shop's replies may state; `days` from the day of the setting up, null = no end. */
export const FACTS: readonly { id: string; title: string; text: string; language: 'uk' | 'en' | 'ru' | 'und'; days: number | null }[] = [
  { id: 'refund-days-uk', title: 'Строк повернення коштів', text: 'протягом трьох робочих днів', language: 'uk', days: 180 },
  { id: 'refund-days-en', title: 'How long a refund takes', text: 'within three working days', language: 'en', days: 180 },
  { id: 'refund-days-ru', title: 'Срок возврата денег', text: 'в течение трёх рабочих дней', language: 'ru', days: 180 },
];

const body = (...paragraphs: string[]): string => ['{{greeting}}', ...paragraphs, '{{sign_off}}'].join('\n\n');

export const TEMPLATES: readonly DemoTemplate[] = [
  {
    title: 'Посилка затримується',
    language: 'uk',
    categories: ['delivery'],
    cover: ['де замовлення зараз', 'день доставки', 'вибачення'],
    body: body(
      'Ви чекаєте довше, ніж ми обіцяли, і ніхто не пояснив чому. Це наша помилка, просимо вибачення.',
      '[[Що сталося із замовленням і де воно зараз]]. Напишіть нам у приватний чат номер, який прийшов у підтвердженні, і ми назвемо день та годину доставки [[до якого часу відповімо]].',
      'Коли замовлення буде у вас, повернемося сюди й допишемо, чим усе закінчилося.',
    ),
  },
  {
    title: 'Пошкоджено в дорозі або не той товар',
    language: 'uk',
    categories: ['delivery', 'quality'],
    body: body(
      'Так приїхати ваше замовлення не мало. Заміна й вивезення за наш рахунок.',
      '[[Коли кур’єр забере пошкоджене і привезе заміну]]. Акт ми оформимо самі, від вас потрібні лише фото коробки в приватний чат.',
    ),
  },
  {
    title: 'Гроші: подвійне списання, рахунок, знижка',
    language: 'uk',
    categories: ['billing'],
    body: body(
      'Перевіримо оплату сьогодні. [[Що саме перевіряємо і хто цим займається]].',
      'Надішліть, будь ласка, у приватний чат дату й час оплати, без номера картки. Зайву суму повернемо на ту саму картку [[строк повернення]], про результат напишемо тут.',
    ),
  },
  {
    title: 'Не працює або зламалося',
    language: 'uk',
    categories: ['fault'],
    body: body(
      'Дякуємо, що описали, як саме це сталося: так швидше знайдемо причину.',
      '[[Безпечна дія просто зараз або коли приїде майстер]]. Ремонт чи заміна за гарантією, чек шукати не потрібно.',
    ),
  },
  {
    title: 'Якість нижча за очікування',
    language: 'uk',
    categories: ['quality'],
    body: body('Меблі мали служити довше й виглядати краще. [[Що пропонуємо: ремонт, заміна чи повернення коштів]], на ваш вибір.'),
  },
  {
    title: 'Грубість або байдужість',
    language: 'uk',
    categories: ['service'],
    body: body(
      'Так з вами поводитися не мали. [[Що вже зроблено: з ким поговорили, що змінили]].',
      'Якщо маєте хвилину, напишіть у приватний чат день і час розмови, і відповість старша зміни особисто.',
    ),
  },
  {
    title: 'Подяка',
    language: 'uk',
    categories: ['praise'],
    body: body('[[Одне речення саме про те, що сподобалося авторові]]. Передамо вашу подяку тим, хто це зробив.'),
  },
  {
    title: 'Запитання',
    language: 'uk',
    categories: ['question'],
    body: body('[[Пряма відповідь на запитання]]. Якщо залишиться непорозуміння, запитуйте тут: відповідь стане в пригоді й іншим.'),
  },
  {
    title: 'Пропозиція',
    language: 'uk',
    categories: ['suggestion'],
    body: body('Слушна думка. [[Кому передали й коли вирішимо]]. Напишемо тут, що вийшло.'),
  },
  {
    title: 'Емоції без фактів',
    language: 'uk',
    categories: ['abuse', 'quality'],
    body: body('Шкода, що враження таке. Розкажіть, що саме сталося і коли, і ми розберемося: [[де зручно написати]].'),
  },
  {
    title: 'Parcel is late',
    language: 'en',
    categories: ['delivery'],
    body: body(
      'You have been waiting longer than we promised and nobody told you why. That is our fault, and we are sorry.',
      '[[What happened to the order and where it is now]]. Send us the number from your confirmation in a private message and we will name the day and hour of delivery [[by when we answer]].',
      'Once it has arrived we will add here how it ended.',
    ),
  },
  {
    title: 'Money: double charge, invoice, discount',
    language: 'en',
    categories: ['billing'],
    body: body(
      'We are checking the payment today. [[What exactly is checked and by whom]].',
      'Please send the date and time of the payment in a private message, without the card number. Anything charged in error goes back to the same card [[by when]], and we will report here.',
    ),
  },
  {
    title: 'It stopped working',
    language: 'en',
    categories: ['fault'],
    body: body(
      'Thank you for describing what happened step by step: it shortens the search for the cause.',
      '[[The safe thing to do right now, or when the technician comes]]. Repair or replacement is under warranty; you need not look for the receipt.',
    ),
  },
  {
    title: 'Quality below expectation',
    language: 'en',
    categories: ['quality'],
    body: body(
      'It should have lasted and looked better than that. [[What we offer: repair, replacement or refund]], whichever you prefer.',
    ),
  },
  {
    title: 'Rude or contradictory answers',
    language: 'en',
    categories: ['service'],
    body: body(
      'You should not have been treated like that. [[What has been done already: who was spoken to, what has changed]].',
      'If you have a minute, tell us the day and time in a private message and the shift lead will answer in person.',
    ),
  },
  {
    title: 'Thanks',
    language: 'en',
    categories: ['praise'],
    body: body('[[One sentence about the very thing the author liked]]. We will pass your words on to the people who did it.'),
  },
  {
    title: 'Question',
    language: 'en',
    categories: ['question'],
    body: body('[[The answer itself]]. Ask here if anything is unclear: others will find the answer too.'),
  },
  {
    title: 'Suggestion',
    language: 'en',
    categories: ['suggestion'],
    body: body('That is a good point. [[Who has it now and when it will be decided]]. We will write here what came of it.'),
  },
  {
    title: 'Посылка задерживается',
    language: 'ru',
    categories: ['delivery'],
    body: body(
      'Вы ждёте дольше, чем мы обещали, и никто не объяснил почему. Это наша ошибка, просим прощения.',
      '[[Что случилось с заказом и где он сейчас]]. Напишите нам в личный чат номер из подтверждения, и мы назовём день и час доставки [[до какого времени ответим]].',
      'Когда заказ будет у вас, вернёмся сюда и допишем, чем всё закончилось.',
    ),
  },
  {
    title: 'Деньги: двойное списание, счёт, скидка',
    language: 'ru',
    categories: ['billing'],
    body: body(
      'Проверим оплату сегодня. [[Что именно проверяем и кто этим занимается]].',
      'Пришлите, пожалуйста, в личный чат дату и время оплаты, без номера карты. Лишнюю сумму вернём на ту же карту [[срок возврата]], о результате напишем здесь.',
    ),
  },
  {
    title: 'Не работает или сломалось',
    language: 'ru',
    categories: ['fault'],
    body: body(
      'Спасибо, что описали, как это произошло: так мы быстрее найдём причину.',
      '[[Безопасное действие прямо сейчас или когда приедет мастер]]. Ремонт или замена по гарантии, чек искать не нужно.',
    ),
  },
  {
    title: 'Качество ниже ожиданий',
    language: 'ru',
    categories: ['quality'],
    body: body('Мебель должна была служить дольше и выглядеть лучше. [[Что предлагаем: ремонт, замена или возврат денег]], на ваш выбор.'),
  },
  {
    title: 'Грубость или безразличие',
    language: 'ru',
    categories: ['service'],
    body: body(
      'Так с вами обходиться не должны были. [[Что уже сделано: с кем поговорили, что изменили]].',
      'Если есть минута, напишите в личный чат день и время разговора, и старшая смены ответит лично.',
    ),
  },
  {
    title: 'Благодарность',
    language: 'ru',
    categories: ['praise'],
    body: body('[[Одно предложение именно о том, что понравилось автору]]. Передадим ваши слова тем, кто это сделал.'),
  },
  {
    title: 'Вопрос или предложение',
    language: 'ru',
    categories: ['question', 'suggestion'],
    body: body('[[Прямой ответ или кому передали предложение и когда решим]]. Если что-то останется неясным, спрашивайте здесь.'),
  },
  {
    title: 'Эмоции без фактов',
    language: 'ru',
    categories: ['abuse', 'quality'],
    body: body('Жаль, что впечатление такое. Расскажите, что именно произошло и когда, и мы разберёмся: [[где удобно написать]].'),
  },
  {
    title: 'Строк повернення',
    kind: 'snippet',
    language: 'uk',
    categories: [],
    body: 'Кошти повертаємо {{fact:refund-days-uk}}.',
  },
  {
    title: 'How long a refund takes',
    kind: 'snippet',
    language: 'en',
    categories: [],
    body: 'The money is returned {{fact:refund-days-en}}.',
  },
  {
    title: 'Срок возврата',
    kind: 'snippet',
    language: 'ru',
    categories: [],
    body: 'Деньги возвращаем {{fact:refund-days-ru}}.',
  },
];
