// Lawyers, courts and police as long as the review stays, beside faults and notices that stay and lawyers who check something else; weeping with the author;
// what is thrown at him; quality and hopes that name nothing. Shape as in `gate-drafts.ts`.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_STAYING: readonly GateDrafts[] = [
  {
    rule: 'threat',
    uk: {
      found: [
        'Чохол замінимо в середу. Справа піде до наших юристів, якщо відгук висітиме тут і наступного тижня.',
        'Поки цей допис висить, ми готуємо папери до суду.',
        'Якщо текст не зникне до понеділка, про нього дізнається поліція.',
      ],
      clean: [
        'Договір перевіряють наші юристи, відповідь напишемо тут до п’ятниці.',
        'Якщо помилка не зникне до вечора, напишіть у чат, майстер приїде завтра.',
        'Звертайтеся до нашого юриста, якщо штраф і досі висить.',
        'Дзвоніть у поліцію, якщо машина не зникне з газону, охорону поставимо завтра.',
        'Суд розглядає спір між нами та перевізником, посилку повернемо вам до п’ятниці.',
      ],
    },
    ru: {
      found: [
        'Чехол заменим в среду. Отзыв уйдёт нашим юристам, если через неделю он ещё висит.',
        'Пока этот текст висит, готовим документы для суда.',
        'Если отзыв не исчезнет до понедельника, разговаривать будете с полицией.',
      ],
      clean: [
        'Договор проверяют наши юристы, ответ напишем здесь до пятницы.',
        'Если ошибка не исчезнет до вечера, напишите в чат, мастер приедет завтра.',
        'Обратитесь к нашему юристу, если списание не исчезнет до пятницы.',
      ],
    },
    en: {
      found: [
        'A new cover comes on Thursday. The review goes to our solicitors if it is still up next week.',
        'As long as this post stays online, our legal team keeps a file on it.',
        'Our lawyers will be in touch with you unless the comment is gone by Monday.',
      ],
      clean: [
        'Our lawyers check the lease this week, and you will have the answer here by Friday.',
        'Court two is closed as long as the net is still there.',
        'The police ask you to call if the car is still there tonight.',
        'If the error is still there after the update, write to the chat and we refund the month.',
        'The scaffolding is still up because the police closed the street; the entrance is free from Monday.',
      ],
    },
  },
  {
    rule: 'pathos',
    uk: { found: ['Ми плачемо разом з вами над кожною хвилиною черги.'], clean: ['Дитині дали спокій: вона плакала, доки чекали лікаря.'] },
    ru: {
      found: ['Мы плачем вместе с вами над каждой минутой очереди.'],
      clean: ['Ребёнок плакал в очереди, теперь детей принимают первыми.'],
    },
    en: { found: ['We weep with you over every lost minute.'], clean: ['Your baby cried in the queue; families go first from Monday.'] },
  },
  {
    rule: 'insult',
    uk: {
      found: [
        'Для особливо тупих пояснюємо ще раз: застосунок треба оновити до версії 3.1.',
        'Непотріб типу вас ми не обслуговуємо, завдаток повернемо в середу.',
      ],
      clean: [
        'Гурток для особливо обдарованих дітей відкриємо у січні, запис на сайті.',
        'Для особливо важливих питань є окреме вікно, воно працює з понеділка.',
        'Сміття після свята прибрали зранку, вибачте.',
      ],
    },
    ru: {
      found: [
        'Для особо одарённых повторяем: приложение надо обновить до версии 3.1.',
        'Отребье вроде вас мы не обслуживаем, залог вернём в среду.',
      ],
      clean: [
        'Лагерь для особо одарённых подростков работает с июня.',
        'Для особо крупных посылок есть второе окно, оно открыто с понедельника.',
        'Мусор вроде коробок вывезли утром, простите.',
      ],
    },
    en: {
      found: [
        'Frankly, trash like you is not welcome in our dining room; the deposit goes back by Wednesday.',
        'For the especially slow: the app has to be updated to 3.1.',
      ],
      clean: [
        'We use a longer needle for especially thick leather.',
        'Rubbish like you found in the lobby is collected at six.',
        'Trash like boxes and bags is collected at six now.',
        'For especially large parcels there is a second door from Monday.',
      ],
    },
  },
  {
    rule: 'hollow',
    uk: {
      found: [
        'Дякуємо за ваш відгук, врахуємо зауваження. Ми постійно працюємо над якістю обслуговування і раді кожному зверненню.',
        'Шкода, що ми не виправдали ваших очікувань.',
      ],
      clean: ['Ми працюємо над меню без глютену.', 'Вибачте за довге очікування.'],
    },
    ru: {
      found: ['Нам очень жаль, что наш сервис не оправдал ваших ожиданий. Мы стараемся становиться лучше для вас каждый день.'],
      clean: ['Простите за долгое ожидание.'],
    },
    en: { found: ['We work on the quality of our service and value every word.'], clean: ['Sorry for the long wait.'] },
  },
];
