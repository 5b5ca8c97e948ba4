// Skeletons that a team may begin with: one for each kind of matter, of no trade in particular. What only a person can know stands in [[…]] and has to be
// written before a reply can be inserted; nothing here promises what a team may not keep.
import { BASE_CATEGORIES } from '../../contracts/base-categories.ts';

export type SampleLanguage = 'uk' | 'ru' | 'en';
export type SampleTemplate = {
  /** The same in every workspace, so that two leads who take the samples at once get them once. */
  templateId: string;
  title: string;
  language: SampleLanguage;
  category: (typeof BASE_CATEGORIES)[number];
  body: string;
};

type Words = [title: string, ...paragraphs: string[]];
const WORDS: Record<SampleTemplate['category'], Record<SampleLanguage, Words>> = {
  fault: {
    uk: [
      'Не працює',
      'Перепрошуємо за незручності. [[Що можна зробити просто зараз, крок за кроком]].',
      'Якщо не допоможе, [[хто і коли цим займеться]].',
    ],
    ru: [
      'Не работает',
      'Извините за неудобства. [[Что можно сделать прямо сейчас, шаг за шагом]].',
      'Если не поможет, [[кто и когда этим займётся]].',
    ],
    en: [
      'It does not work',
      'We are sorry for the trouble. [[What to try right now, step by step]].',
      'If that does not help, [[who will look into it and when]].',
    ],
  },
  quality: {
    uk: ['Якість нижча за очікування', 'Дякуємо, що сказали прямо. [[Що саме було не так і чому]]. [[Що пропонуємо]].'],
    ru: ['Качество ниже ожиданий', 'Спасибо, что сказали прямо. [[Что именно было не так и почему]]. [[Что предлагаем]].'],
    en: ['Below expectation', 'Thank you for saying it plainly. [[What exactly went wrong and why]]. [[What we offer]].'],
  },
  billing: {
    uk: [
      'Гроші',
      'Перевіряємо платіж. [[Що саме перевіряємо і до якого дня відповімо]].',
      'Дату й час оплати надішліть, будь ласка, у приватні повідомлення, без номера картки.',
    ],
    ru: [
      'Деньги',
      'Проверяем платёж. [[Что именно проверяем и до какого дня ответим]].',
      'Дату и время оплаты пришлите, пожалуйста, в личные сообщения, без номера карты.',
    ],
    en: [
      'Money',
      'We are checking the payment. [[What exactly is checked and by which day we answer]].',
      'Please send the date and time of the payment in a private message, without the card number.',
    ],
  },
  delivery: {
    uk: [
      'Затримка або не те',
      'Ви чекаєте довше, ніж ми обіцяли, і це наша провина. [[Що сталося і де замовлення зараз]]. [[Коли буде у вас]].',
    ],
    ru: [
      'Задержка или не то',
      'Вы ждёте дольше, чем мы обещали, и это наша вина. [[Что случилось и где заказ сейчас]]. [[Когда будет у вас]].',
    ],
    en: [
      'Late or wrong',
      'You have waited longer than we promised, and that is our fault. [[What happened and where the order is now]]. [[When it arrives]].',
    ],
  },
  service: {
    uk: [
      'Образили або не відповіли',
      '[[Що вже зроблено: з ким поговорили, що змінили]]. Так з вами поводитися не мали, просимо вибачення.',
    ],
    ru: [
      'Обидели или не ответили',
      '[[Что уже сделано: с кем поговорили, что изменили]]. Так с вами обращаться не должны были, просим прощения.',
    ],
    en: [
      'Rude or no answer',
      '[[What has been done already: who was spoken to, what has changed]]. You should not have been treated like that, and we apologise.',
    ],
  },
  praise: {
    uk: ['Подяка', '[[Одне речення про те, що саме сподобалося]]. Передамо ваші слова тим, хто це зробив.'],
    ru: ['Благодарность', '[[Одно предложение о том, что именно понравилось]]. Передадим ваши слова тем, кто это сделал.'],
    en: ['Thanks', '[[One sentence on the very thing that was liked]]. We will pass your words on to those who did it.'],
  },
  question: {
    uk: ['Запитання', '[[Пряма відповідь]]. Якщо щось лишиться незрозумілим, запитуйте тут.'],
    ru: ['Вопрос', '[[Прямой ответ]]. Если что-то останется неясным, спрашивайте здесь.'],
    en: ['Question', '[[The answer itself]]. If anything is unclear, ask here.'],
  },
  suggestion: {
    uk: ['Пропозиція', 'Дякуємо за думку. [[Кому передали й коли буде рішення]]. Напишемо тут, що вийшло.'],
    ru: ['Предложение', 'Спасибо за мысль. [[Кому передали и когда будет решение]]. Напишем здесь, что получилось.'],
    en: ['Suggestion', 'Thank you for the thought. [[Who has it now and when it is decided]]. We will write here what came of it.'],
  },
  abuse: {
    uk: ['Емоції без фактів', 'Прикро, що враження таке. [[Що саме варто розповісти, щоб ми розібралися, і де написати]].'],
    ru: ['Эмоции без фактов', 'Жаль, что впечатление такое. [[Что именно стоит рассказать, чтобы мы разобрались, и где написать]].'],
    en: ['Anger without facts', 'We are sorry to read this. [[What to tell us so that we can look into it, and where]].'],
  },
};

export const SAMPLE_LANGUAGES: readonly SampleLanguage[] = ['uk', 'ru', 'en'];

export const SAMPLE_TEMPLATES: readonly SampleTemplate[] = BASE_CATEGORIES.flatMap((category, place) =>
  SAMPLE_LANGUAGES.map((language, at) => {
    const [title, ...paragraphs] = WORDS[category][language];
    return {
      templateId: `01980000-0000-7000-8000-${String(place * SAMPLE_LANGUAGES.length + at + 1).padStart(12, '0')}`,
      title,
      language,
      category,
      body: ['{{greeting}}', ...paragraphs, '{{sign_off}}'].join('\n\n'),
    };
  }),
);
