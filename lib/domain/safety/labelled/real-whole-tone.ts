// Drafts of what a tester of the whole gate found in tone: big words of shame and eternity, officialese, snapping back, nothing but stock words.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_WHOLE_TONE: readonly GateDrafts[] = [
  {
    rule: 'pathos',
    uk: {
      found: [
        'Ця пляма на нашій совісті не змиється ніколи! Чашку замінимо завтра.',
        'Нести вам тепло — наша свята місія. Чашку замінимо завтра.',
        'Це справжня трагедія для всіх нас, і цей біль ми пронесемо крізь усе життя. Чашку замінимо.',
        'Це найтемніша година нашої пекарні. Хліб спечемо знову.',
      ],
      clean: [
        'Нам шкода, що ваша донька була в сльозах. Тренерку відсторонено, чекаємо вас о шостій.',
        'Пляму на дивані виведемо завтра безкоштовно.',
        'Історична година музею починається о десятій, вибачте за плутанину.',
        'Святковий графік повісимо на двері завтра.',
      ],
    },
    ru: {
      found: [
        'Это вечный позор, который мы унесём в могилу. Чашку заменим завтра.',
        'Служить вам — наша священная миссия и святой долг. Чашку заменим завтра.',
        'Пятно на нашей совести останется навеки. Чашку заменим завтра.',
        'Это самый тёмный час нашей пекарни. Хлеб испечём снова.',
      ],
      clean: [
        'Нам очень жаль, что ваша дочь была в слезах. Тренер отстранён, ждём вас в шесть.',
        'Пятно на диване выведем завтра бесплатно.',
        'Трагедия Шекспира идёт в субботу, билеты вернём.',
        'На этой неделе святые дни, доставка в четверг.',
      ],
    },
    en: {
      found: [
        'This failure is a stain on our soul that will never fade. A new mug ships tomorrow.',
        'Serving you is our sacred mission and holy duty. A new mug ships tomorrow.',
        'We will carry this shame to the grave. A new mug ships tomorrow.',
        'A tragedy of this size has never befallen our bakery. A new loaf is ready.',
      ],
      clean: [
        'We are sorry that your daughter was in tears. The coach is suspended, and we meet you at six.',
        'Sorry your little one left in tears; the clown is back on Sunday.',
        'The stain on the sofa comes out tomorrow, free of charge.',
        'The sacred music concert moves to Friday; tickets are refunded.',
        'Sorry about the darkest corner of the car park; a lamp comes on Monday.',
      ],
    },
  },
  {
    rule: 'tone',
    uk: {
      found: [
        'Доводимо до вашого відома, що скаргу прийнято до розгляду у встановленому порядку.',
        'Цим повідомляємо, що ваш запит узято до відома.',
        'Відповідно до чинного регламенту вашу заяву зареєстровано та буде розглянуто в належному порядку.',
        'А чого ви чекали за такі гроші?',
        'З ким не буває, переживете.',
        'Це точно не наш клопіт, звертайтеся до пошти.',
      ],
      clean: [
        'За правилами магазину гроші повертаємо за п’ять днів.',
        'Вашу заявку зареєстровано, майстер приїде завтра.',
        'Згідно з чинним законом гроші повернемо за сім днів.',
        'Чого ви очікували від доставки, ми почули: завтра буде вчасно.',
        'З ким із менеджерів ви говорили? Не буває такого, щоб ми не передзвонили завтра.',
      ],
    },
    ru: {
      found: [
        'Доводим до вашего сведения, что жалоба принята к рассмотрению в установленном порядке.',
        'Настоящим уведомляем, что ваш запрос принят к сведению.',
        'В соответствии с действующим регламентом обращение зарегистрировано и будет рассмотрено надлежащим образом.',
        'А чего вы ожидали за такие деньги?',
        'С кем не бывает, переживёте.',
        'Это не наши заботы, обращайтесь на почту.',
      ],
      clean: [
        'По правилам магазина деньги возвращаем за пять дней.',
        'Ваша заявка зарегистрирована, мастер приедет завтра.',
        'Возврат оформим в установленном порядке, деньги придут во вторник.',
        'Чего вы ожидали от доставки, мы услышали: завтра будет вовремя.',
        'Настоящим итальянским сыром угостим вас в субботу, сообщаем заранее.',
      ],
    },
    en: {
      found: [
        'Kindly be informed that your grievance has been duly registered.',
        'We hereby acknowledge receipt of the aforementioned correspondence.',
        'The matter shall be dealt with pursuant to the applicable regulations.',
        'What were you expecting for that price?',
        'That is hardly our problem, ask the post office.',
        'These things happen, get over it.',
      ],
      clean: [
        'According to the rules, refunds take five days.',
        'Your request is registered and the fitter comes tomorrow.',
        'What you expected of the delivery is what we want too: tomorrow it comes on time.',
        'Please be advised that the pool is closed on Monday.',
        'We have duly noted your words and told the cook.',
        'Please be careful with the lid; a new one ships tomorrow.',
        'The new lock was duly fitted on Monday; sorry for the wait.',
      ],
    },
  },
  {
    rule: 'hollow',
    uk: {
      found: [
        'Прикро. Ми щодня вдосконалюємося і прагнемо тішити наших відвідувачів!',
        'Шкода. Ми завжди працюємо над собою, щоб дарувати гостям лише радість.',
      ],
      clean: ['Прикро. Масаж переробимо в суботу.', 'Шкода. Масажист пройде навчання, і тиск буде слабший.'],
    },
    ru: {
      found: [
        'Жаль. Мы каждый день растём над собой и стараемся радовать наших посетителей!',
        'Нам очень жаль. Постоянно совершенствуемся, чтобы дарить гостям лучшие эмоции.',
      ],
      clean: ['Нам жаль. Массаж переделаем в субботу.', 'Жаль. Массажист пройдёт обучение, и нажим станет слабее.'],
    },
    en: {
      found: [
        'We are sorry. We constantly work on ourselves and strive to delight our guests!',
        'Sorry. Every day we grow and aim to bring joy to all our visitors.',
      ],
      clean: ['We are sorry. The massage is redone on Saturday.', 'Sorry. The masseur is being trained to press more softly.'],
    },
  },
  {
    rule: 'hollow',
    review: {
      uk: { text: 'Не сподобалася стрижка.', author: 'гостя' },
      ru: { text: 'Ужин был невкусный и не понравился.', author: 'гостья' },
      en: { text: 'Did not enjoy the tour.', author: 'guest' },
    },
    uk: {
      found: ['Шкода. Ми щодня розвиваємося, аби дарувати гостям гарний настрій!', 'Прикро. Прагнемо тішити кожного відвідувача.'],
      clean: ['Шкода. Стрижку переробить інша майстриня.', 'Прикро. Майстриню замінимо, приходьте завтра.'],
    },
    ru: {
      found: ['Жаль. Мы стремимся дарить гостям радость каждый день!', 'Нам жаль. Мы всегда работаем над собой, чтобы радовать вас.'],
      clean: ['Жаль. Ужин заменим завтра.', 'Жаль. Повар уже пересолил и вчера, мы с ним говорили.'],
    },
    en: {
      found: ['Sorry. We work on ourselves every day to delight our guests!', 'We are sorry. Our team always strives to do better.'],
      clean: ['Sorry. The tour is repeated on Sunday.', 'Sorry. The guide spoke too fast, and we told her so.'],
    },
  },
];
