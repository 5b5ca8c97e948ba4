// Drafts of what a tester of the whole gate found missing: a colleague's private page, a fourth language, a gift for showing a review, treatment that was
// completed with us. Each beside what only looks so.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_WHOLE: readonly GateDrafts[] = [
  {
    rule: 'colleague_contact',
    uk: {
      found: [
        'Вибачте. Наша касирка Злата все пояснить, її приватний інстаграм @zlata.dim.',
        'Пишіть керівникові зміни Маркові на його особисту сторінку fb.example/marko_vdoma.',
        'Логіст Юхим відповість в особистому телеграмі @yukhym_sam увечері.',
      ],
      clean: [
        'Наш інстаграм: @kavarnia_lypa, відповідаємо щодня.',
        'Пишіть нам на сторінку fb.example/kavarnia_lypa, відповімо до вечора.',
      ],
    },
    ru: {
      found: [
        'Наш кладовщик Пётр ответит в личном инстаграме @petr_doma, напишите ему.',
        'Вам поможет старшая смены Лия, её личная страница vk.example/liya_svoya.',
        'Пишите логисту Артуру, его приватный Telegram @artur_noch.',
      ],
      clean: ['Наш телеграм @sad_magazin, отвечаем ежедневно.', 'Мы есть и во ВКонтакте: vk.example/sad_magazin, пишите нам туда.'],
    },
    en: {
      found: [
        'Our florist Hana will reply on her private Instagram @hana_after_six.',
        'Message our warehouse lead Otto on his personal Facebook page, fb.example/otto.home.',
        'Ask our receptionist Mina, her own Telegram is @mina_nights.',
      ],
      clean: ['Message us on Instagram @larch_cafe, we answer daily.', 'Our page is fb.example/larch_cafe; write to us there.'],
    },
  },
  {
    rule: 'accusation',
    uk: {
      found: ['Повна маячня. Прання коштує вісімдесят гривень.', 'Вітаємо. Вигадано від початку до кінця, кіоск того дня працював.'],
      clean: [
        'Не вигадка: кіоск справді був зачинений, чергову зміну попереджено.',
        'Перечитаємо все від початку до кінця й напишемо завтра.',
      ],
    },
    ru: {
      found: ['Враньё. Стирка стоит восемьдесят рублей.', 'Здравствуйте! Чистой воды выдумка. Киоск работал до восьми.'],
      clean: ['Не враньё, киоск и правда был закрыт, смену предупредили.', 'Перечитаем всё от начала до конца и напишем завтра.'],
    },
    en: {
      found: ['Made up from start to finish. The kiosk closes at eight.', 'Hello. A pack of lies. The wash costs three pounds.'],
      clean: [
        'We will read it from start to finish and write tomorrow.',
        'It is true from start to finish: the kiosk was shut, and the shift has been told.',
      ],
    },
  },
  {
    rule: 'personal_data',
    uk: {
      found: ['Інший клієнт, Назар, писав про це у своєму інстаграмі @nazar_ppl.', 'Ваш профіль @vika_88 ми знайшли, завтра відповімо.'],
      clean: [
        'Вибачте. Наша касирка Злата все пояснить, її приватний інстаграм @zlata.dim.',
        'Логіст Юхим відповість в особистому телеграмі @yukhym_sam увечері.',
      ],
    },
    ru: {
      found: ['Её телеграм @rita_77, спросите у неё.', 'Клиентка Рита жаловалась в своём инстаграме @rita_77.'],
      clean: [
        'Наш кладовщик Пётр ответит в личном инстаграме @petr_doma, напишите ему.',
        'Вам поможет старшая смены Лия, её личная страница vk.example/liya_svoya.',
      ],
    },
    en: {
      found: ['The other guest is on Instagram, her account @tilda_k, ask her.', 'Your profile @sam_k99 is known to us.'],
      clean: [
        'Our florist Hana will reply on her private Instagram @hana_after_six.',
        'Message our warehouse lead Otto on his personal Facebook page, fb.example/otto.home.',
      ],
    },
  },
  {
    rule: 'wrong_language',
    uk: {
      found: [
        'Wir bitten um Entschuldigung und schicken Ihnen morgen ein neues Kabel.',
        'Bardzo przepraszamy, kurier przywiezie paczkę jutro rano.',
        'Lo sentimos, mañana le enviamos otra caja con el correo.',
      ],
      clean: ['OK, Samsung Galaxy A54 + Bosch GSR 12V: обмін завтра.', 'Вибачте! Виправимо завтра.'],
    },
    ru: {
      found: [
        'Nous sommes désolés, le colis part demain avec la poste.',
        'Ci dispiace molto, la nuova scatola parte domani con il corriere.',
        'Çok üzgünüz, yarın yeni bir paket gönderiyoruz ve para iadesi için arıyoruz.',
      ],
      clean: ['OK! Меняем завтра: Philips Series 5000 One Blade Pro 360.', 'Спасибо, отправили по адресу help@sklad.example.'],
    },
    en: {
      found: [
        'Es tut uns sehr leid, der Kurier kommt morgen mit dem neuen Paket.',
        'Lamentamos o atraso, a nova caixa chega amanhã com o correio e não paga nada.',
        'Przykro nam, że paczka nie dotarła, wyślemy ją jutro i zwrócimy za dostawę.',
        'Siamo spiacenti per il ritardo, il pacco arriva domani con il corriere.',
      ],
      clean: [
        'Sorry the pasta e fagioli and the crème brûlée were cold; the chef will cook them again.',
        'As Karl from Die Zeit wrote, “der Kunde ist König”, so we refund you.',
        'La Casa de la Abuela reopens Friday.',
        'Café de la Paix, Rue de la Huchette: both open Monday.',
      ],
    },
  },
  {
    rule: 'wrong_language',
    review: {
      uk: { text: 'Кабель не працює, де заміна?', author: 'user1' },
      ru: { text: 'Коробка пустая.', author: 'user1' },
      en: { text: 'The box was empty.', author: 'user1' },
    },
    uk: {
      found: ['Das Kabel ist neu und kommt morgen mit der Post zu Ihnen.', 'El cable nuevo llega mañana por la tarde.'],
      clean: ['Кабель Ugreen USB Type C відправили.', 'Відправили.'],
    },
    ru: {
      found: ['Die Schachtel kommt morgen noch einmal.', 'Pudełko wyślemy jutro, przepraszamy.'],
      clean: ['Коробку Lego Star Wars Millennium Falcon отправили.', 'Отправили.'],
    },
    en: {
      found: ['La boîte est partie ce matin, nous vous prions de nous excuser.', 'La caja nueva sale mañana y no tiene que pagar nada.'],
      clean: ['New box sent: Lego Millennium Falcon, de luxe.', 'Mea culpa! New box sent via DHL, no charge.'],
    },
  },
  {
    rule: 'conditional_compensation',
    uk: {
      found: [
        'Пред’явіть цей відгук на рецепції та отримайте десерт у подарунок.',
        'За цей відгук ми даруємо вам каву, чекаємо!',
        'Знижка 20% чекає на вас: просто покажіть адміністраторові скриншот свого відгуку.',
      ],
      clean: [
        'Покажіть чек на касі, і ми обміняємо чохол безкоштовно.',
        'Покажіть цю відповідь на касі, вам повернуть гроші.',
        'Дякуємо за відгук; ваша знижка за карткою постійного гостя діє далі.',
        'Назвіть номер замовлення на касі та отримайте свій подарунок.',
      ],
    },
    ru: {
      found: [
        'Предъявите этот отзыв администратору, и десерт за наш счёт.',
        'За ваш отзыв дарим вам скидку на маникюр.',
        'Бонус 500 рублей ждёт вас, достаточно показать скриншот отзыва на стойке.',
      ],
      clean: [
        'Покажите чек на кассе, и мы бесплатно обменяем чехол.',
        'Покажите этот ответ на кассе, и деньги вернут сразу.',
        'Спасибо за отзыв; ваша скидка по карте лояльности действует дальше.',
        'Назовите номер заказа на стойке и получите подарок, который мы забыли положить.',
      ],
    },
    en: {
      found: [
        'Just present this review at reception for a free dessert.',
        'For this review we give you a coffee on the house.',
        'A gift is waiting for you: bring a screenshot of your review to the till.',
        '15% off your next cut when you show your review at the counter.',
      ],
      clean: [
        'Show the receipt at the till and we exchange the case for free.',
        'Show this reply at the desk and the money is refunded at once.',
        'Thank you for the review; the discount of your loyalty card stays valid.',
        'Give the order number at the counter and take the gift we forgot to pack.',
      ],
    },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: [
        'Шкода, що програма, яку ви пройшли в нас, не допомогла; команда обговорить це у вівторок.',
        'Прикро, що курс, який ви розпочали в нашому центрі, вас розчарував.',
        'Тренінг, який ви відвідували, змінимо.',
      ],
      clean: ['Програма, яку пацієнти проходять у нас, триває шість тижнів.', 'Курс триває десять занять, записатися можна онлайн.'],
    },
    ru: {
      found: [
        'Жаль, что программа, которую вы прошли у нас, не помогла; команда обсудит это во вторник.',
        'Нам жаль, что курс, начатый вами у нас, разочаровал.',
        'Занятия, которые вы посещали, мы изменим.',
      ],
      clean: ['Программа, которую пациенты проходят у нас, длится шесть недель.', 'Курс длится десять занятий, запись онлайн.'],
    },
    en: {
      found: [
        'We regret that the course you started at our centre did not help.',
        'Sorry the workshop you attended with us was not useful; the board will comment on Monday.',
        'The therapy you began with us was not long enough, and management will discuss why.',
        'The detox you finished here should have had a follow-up call; the team meets on Friday.',
      ],
      clean: [
        'A programme that patients complete with us lasts six weeks.',
        'The course anyone can start with us has ten lessons.',
        'We do not discuss any programme in public, please write to the clinic.',
        'We are sorry that it was not easy; the team will discuss the programme on Tuesday.',
      ],
    },
  },
];
