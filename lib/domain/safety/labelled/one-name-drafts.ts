// Drafts of the whole gate with what is learnt, each with the very rules that it is to be told by: one name for one thing, and innocent twins with none.
import type { FindingRule } from '../finding.ts';

export type NamedDrafts = { about: string; rules: readonly FindingRule[]; drafts: readonly string[] };

export const ONE_NAME_DRAFTS: readonly NamedDrafts[] = [
  {
    about: 'a favour for words that somebody is to write',
    rules: ['conditional_compensation'],
    drafts: [
      'Полицю замінимо в четвер. Лишіть про нас кілька теплих слів на картах, і наступна кава за наш рахунок.',
      'Викладіть сторіс із позначкою пекарні, і лимонний рулет безкоштовно. Духовку налаштували в середу.',
      'Допишіть під цим відгуком, що все залагоджено, і тиждень прокату за наш рахунок.',
      'Полку заменим в четверг. Напишите о нас пару тёплых строк в районной группе, и мойка будет бесплатной.',
      'Снимите сторис с отметкой салона, и вторая стрижка в подарок. Кресло починили в среду.',
      'Добавьте здесь, что вопрос решён, и неделя проката бесплатно.',
      'The shelf is replaced on Thursday. Leave a few warm words about the crew on the town page and your next wash is free.',
      'Post a reel that mentions our bakery and the lemon roll is on us. The oven was reset on Wednesday.',
      'Add a line that it was all settled and the second week of hire is free.',
      'Put a couple of nice lines about the fitters on Google and we will send you a £15 voucher.',
    ],
  },
  {
    about: 'a favour for a review that is to change or go',
    rules: ['conditional_compensation', 'rating_request'],
    drafts: [
      'Сторінку знімуть о шостій: щойно допис зникне, зарахуємо вам 400 гривень.',
      'Перепишіть відгук спокійніше, і другий місяць безкоштовно.',
      'Поменяете двойку на пятёрку, вернём стоимость доставки.',
      'Как только отзыв исчезнет, оформим вам скидку 20%.',
      'Swap that two for a five and we refund the delivery fee.',
      'Once this comment is gone we will credit the second month.',
    ],
  },
  {
    about: 'a plea without a favour',
    rules: ['rating_request'],
    drafts: [
      'Оновіть програму до версії 3.1 і потім змініть, будь ласка, свою оцінку на п’ять зірок.',
      'Обновите приложение и после этого исправьте, пожалуйста, оценку на пять звёзд.',
      'Please restart the router, and then raise your rating to five stars.',
      'Install the patch and then update your review to five stars, please.',
    ],
  },
  {
    about: 'court as a threat, and slander as its ground',
    rules: ['threat'],
    drafts: [
      'Якщо допис лишиться до вечора, зустрінемося в суді за наклеп.',
      'Наші адвокати притягнуть вас до суду за наклеп.',
      'Если пост не исчезнет до вечера, увидимся в суде за клевету.',
      'Наш юрист уже готовит иск за клевету.',
      'If the post is still up tonight, we will see you in court for libel.',
      'Our solicitor is already preparing a claim for defamation.',
    ],
  },
  {
    about: 'court as a threat beside words that accuse',
    rules: ['accusation', 'threat'],
    drafts: [
      'Ваш допис наклеп, зустрінемося в суді.',
      'Ваш пост клевета, увидимся в суде.',
      'Your post is libel; we will see you in court.',
    ],
  },
  {
    about: 'guests of a sort who cheat',
    rules: ['accusation'],
    drafts: [
      'Сітки на кухні міняємо в п’ятницю. Та всім відомо, що такі люди, як ви, самі підкидають муху, аби не платити.',
      'Сетки на кухне меняем в пятницу. Только такие гости, как вы, сами кладут в суп стекло, чтобы поесть даром.',
      'The nets are changed on Friday. Still, diners like you drop a fly in the soup to eat for nothing.',
      'We swap the glass on Friday, though customers like you break it themselves to get a refund.',
      'Ремінь замінимо в п’ятницю. Мабуть, вас підіслало ательє навпроти.',
      'Ремень заменим в пятницу. Похоже, вас подослало ателье из дома напротив.',
      'The strap is replaced on Friday. Clearly you were sent by the tailor across the road.',
    ],
  },
  {
    about: 'the author wished less dull',
    rules: ['insult'],
    drafts: [
      'Інструкцію надішлемо сьогодні. Якби ви не були такими тупими, знайшли б кнопку самі.',
      'Инструкцию пришлём сегодня. Если бы вы не были такой глупой, нашли бы кнопку сами.',
      'Не будь вы настолько ленивым, нашли бы кнопку сами. Инструкцию пришлём сегодня.',
      "We send the manual today. If you weren't so dim, you would have found the button.",
      'Were you not so thick, the button would have been found by now. We send the manual today.',
    ],
  },
  {
    about: 'calmed from above',
    rules: ['tone'],
    drafts: [
      'Не треба так хвилюватися, гроші надійдуть до п’ятниці.',
      'Тихіше-тихіше, нічого страшного не сталося. Гроші надійдуть до п’ятниці.',
      'Спокойнее, не стоит так переживать. Деньги придут до пятницы.',
      'Ничего ужасного не произошло, деньги придут до пятницы.',
      'Easy now, nothing terrible happened. The money arrives by Friday.',
      'No need to get so upset, the money arrives by Friday.',
    ],
  },
  {
    about: 'mountains and smiles',
    rules: ['pathos'],
    drafts: [
      'Ладні гори звернути, аби гість усміхнувся. Гроші надійдуть до п’ятниці.',
      'Ради улыбки каждого ребёнка мы и работаем. Деньги придут до пятницы.',
      'Готовы сдвинуть горы, деньги придут до пятницы.',
      'We would move mountains to see a guest smile. The money arrives by Friday.',
    ],
  },
  {
    about: 'nothing at all',
    rules: [],
    drafts: [
      // Gifts that ask for nothing, and where to write for help.
      'Поклали на ваш рахунок безкоштовний еклер, нічого натомість не просимо. Крем замінили в понеділок.',
      'Зачислили вам 300 бонусов, взамен ничего не ждём. Крем заменили в понедельник.',
      'We have added a complimentary pastry to your card, with no strings attached. The cream was changed on Monday.',
      'A free pastry waits on your account and nothing is asked in return. The cream was changed on Monday.',
      'Якщо пакунок не приїде до обіду, напишіть нам сюди, і ми повернемо вартість доставки.',
      'Если посылка не придёт до обеда, напишите сюда, и мы вернём стоимость доставки.',
      'If the box is not there by noon, reply here and we will refund the postage.',
      'If she does not call, write here and we will return the booking fee.',
      // Who signs.
      'Вибачте за чергу, друге вікно відкрили сьогодні. Адміністрація торгового центру',
      'Простите за очередь, второе окно открыли сегодня. Администрация делового центра',
      'Sorry for the queue, a second window opens on Monday. Legal department',
      'Sorry for the queue, a second window opens on Monday. Shopping centre management',
      // Photos and lines for the repair, guests of a good sort, comfort and relief.
      'Додайте фото подряпини до заявки, і замінимо панель безкоштовно до середи.',
      'Пришлите фото царапины, и мы бесплатно заменим панель до среды.',
      'Add a photo of the scratch to the form and we will replace the panel free of charge by Wednesday.',
      'Guests like you bring the best ideas, the bench arrives on Friday.',
      'Такі гості, як ви, приносять нам найкращі ідеї, лавка буде в п’ятницю.',
      'Такие гости, как вы, приносят лучшие идеи, скамейка будет в пятницу.',
      'На щастя, нічого страшного не сталося, дитина ціла. Гойдалку замінимо до п’ятниці.',
      'Мы рады, что ничего страшного не случилось. Качели заменим до пятницы.',
      'Luckily nothing terrible happened to the boy. The swing is replaced by Friday.',
      'Не хвилюйтеся за оплату: рахунок скасуємо до п’ятниці.',
    ],
  },
];
