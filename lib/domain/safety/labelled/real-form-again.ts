// What a tester found in the form of drafts: merge fields of other tools, names and borrowed words in another language, drafts of one word, quoted
// signs and abbreviations, substance without a stock verb, big words about family and soul, and regulated replies that confirm without saying "you".
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_FORM_AGAIN: readonly GateDrafts[] = [
  {
    rule: 'empty_slot',
    uk: {
      found: [
        'Вартість доставки в сумі ... грн спишемо назад у середу.',
        'Вітаємо, *|FNAME|*! Нову деталь вишлемо завтра.',
        'У суботу працюємо до __:__, вибачте за плутанину.',
        'Прибирання тепер починається о хх:хх щодня.',
        'Добрий день, ! Кавоварку замінимо у четвер.',
        'Перепрошуємо. #ПРІЗВИЩЕ#, довідку надішлемо завтра.',
        'Причину збою знайшли. <опишіть, що зроблено>. Оновлення завтра.',
        'Шановний ІМ’Я ПРІЗВИЩЕ, квиток обміняємо завтра.',
      ],
      clean: [
        'Вибачте... грн на рахунок повернемо завтра, усі до копійки.',
        'Добрий день, вибачте! Кавоварку замінимо у четвер.',
        'Пишіть із хештегом #сервіс, відповімо завтра.',
        'Лічильник показує <5 кВт, завтра перевіримо.',
      ],
    },
    ru: {
      found: [
        'Стоимость доставки в сумме ... руб спишем назад в среду.',
        'Здравствуйте, *|NAME|*! Новую деталь вышлем завтра.',
        'В субботу работаем до __:__, извините за путаницу.',
        'Уборка теперь начинается в хх:хх каждый день.',
        'Здравствуйте, ! Кофеварку заменим в четверг.',
        'Причину сбоя нашли. <напишите, что сделано>. Обновление завтра.',
        'Уважаемый ИМЯ ФАМИЛИЯ, билет обменяем завтра.',
      ],
      clean: [
        'Извините... руб вернём завтра, все до копейки.',
        'Здравствуйте, извините! Кофеварку заменим в четверг.',
        'Пишите с хештегом #сервис, ответим завтра.',
      ],
    },
    en: {
      found: [
        'The fee of ... dollars goes back to your card on Tuesday.',
        'Hello *|FIRST_NAME|*, a new charger leaves today.',
        'On Saturday we close at __:__, sorry for the mix-up.',
        'Cleaning now starts at XX:XX every day.',
        'Hi, ! The kettle will be swapped on Thursday.',
        'We found the cause. <describe the fix>. The update is out tomorrow.',
        'Dear NAME SURNAME, the ticket will be exchanged tomorrow.',
      ],
      clean: [
        'Sorry... dollars and cents, all of it goes back on Tuesday.',
        'Hi, sorry! The kettle will be swapped on Thursday.',
        'Tag it #service and we answer the same day.',
      ],
    },
  },
  {
    rule: 'empty_slot',
    review: {
      uk: { text: 'На екрані undefined замість ціни, список TO\u0044O зник', author: 'x' },
      ru: { text: 'На экране null вместо цены, список TO\u0044O пропал', author: 'x' },
      en: { text: 'The receipt says NaN and my TO\u0044O list is gone', author: 'x' },
    },
    uk: {
      found: ['Ціну undefined виправили, {{version}} вийде завтра.'],
      clean: ['Замість undefined знову буде ціна, список TO\u0044O повернемо завтра.'],
    },
    ru: { found: ['Список TO\u0044O вернём до [дата].'], clean: ['Список TO\u0044O вернём завтра вместе с ценой.'] },
    en: {
      found: ['The TO\u0044O list comes back on [date].'],
      clean: ['NaN on the receipt is fixed and the TO\u0044O list comes back tomorrow.'],
    },
  },
  {
    rule: 'wrong_language',
    review: {
      uk: { text: 'Замовляв через «Мой склад», посилку так і не привезли', author: 'x' },
      ru: { text: 'Покупал билет в Укрпошті, очередь стояла два часа', author: 'x' },
      en: { text: 'Bought it at Смачна Хата and the bread was stale', author: 'x' },
    },
    uk: {
      found: ['Спасибо!', 'Извините, исправим!', 'Sorry!', 'Thank you!'],
      clean: ['Дякуємо!', 'Виправимо!', 'Ok!', 'Посилку знайшли, привеземо завтра.'],
    },
    ru: {
      found: ['Дякуємо!', 'Вибачте, виправимо!', 'Thanks!', 'Черги більше не буде, відкрили ще одне вікно.'],
      clean: ['Спасибо!', 'Исправим!', 'Второе окно в Укрпошті открыли сегодня, очередь стала короче.'],
    },
    en: {
      found: ['Вибачте!', 'Спасибо!', 'Хліб замінимо завтра.'],
      clean: ['Sorry!', 'Ok.', 'The bread at Смачна Хата is baked twice a day from Monday.'],
    },
  },
  {
    rule: 'wrong_language',
    review: { ru: { text: 'posylka prishla bitaya, dozhdatsya otveta nelzya', author: 'x' } },
    uk: { found: [], clean: [] },
    ru: { found: [], clean: ['Посылку заменим завтра, курьер позвонит до обеда.'] },
    en: { found: [], clean: [] },
  },
  {
    rule: 'capitals',
    uk: {
      found: ['Заміна ШВИДКА і БЕЗКОШТОВНА, це НАША обіцянка.', 'Ремонт зробить ДОСВІДЧЕНИЙ майстер завтра.'],
      clean: ['Печатку ставлять ЦНАП, РАЦС або ДМС, відповідь завтра.', 'Табличку «НЕ ПРАЦЮЄ» зняли, двері відремонтували сьогодні.'],
    },
    ru: {
      found: ['Замену привезёт ОПЫТНЫЙ мастер завтра.', 'Мы НЕ ДО КОНЦА проверили заказ, вернём деньги завтра.'],
      clean: ['Печать ставят МФЦ, ЗАГС или УФМС, ответ завтра.', 'Табличку «НЕ РАБОТАЕТ» сняли, дверь починили сегодня.'],
    },
    en: {
      found: ['We DO NOT charge for that and refund you tomorrow.', 'It takes UP TO five days, the refund left today.'],
      clean: [
        'The list covers BCG, MMR, DTP and HIB, printed copies come on Monday.',
        'The "OUT OF ORDER" sign is gone, the lift was repaired today.',
      ],
    },
  },
  {
    rule: 'hollow',
    review: {
      uk: { text: 'Басейн був холодний, рушників не дали, обіцяного сніданку не було', author: 'x' },
      ru: { text: 'Бассейн холодный, полотенец не дали, сигнализация выла до утра', author: 'x' },
      en: { text: 'The pool was freezing, no towels, and does the sauna open before noon?', author: 'x' },
    },
    uk: {
      found: ['Дуже шкода, що ваші враження від відпочинку не найкращі.', 'Ми щиро прагнемо, аби кожен гість був щасливим.'],
      clean: ['Шкода, що басейн виявився холодним.', 'Рушники лежать у шафі біля ліфта, код на картці гостя.'],
    },
    ru: {
      found: ['Очень жаль, что ваши впечатления оказались не лучшими.', 'Мы искренне стремимся, чтобы каждый гость был счастлив.'],
      clean: ['Простите, что сигнализация мешала спать.', 'Полотенца лежат в шкафу возле лифта, код на карте гостя.'],
    },
    en: {
      found: ['We are truly sorry that your impressions were not the best.', 'We sincerely strive to make every guest happy.'],
      clean: ['Sorry that the pool was freezing.', 'Yes, the sauna opens at eight on weekdays.'],
    },
  },
  {
    rule: 'pathos',
    uk: {
      found: [
        'Кожен гість для нас — частина нашої родини.',
        'Ми вкладаємо душу в кожну чашку.',
        'Наша кухня щодня творить дива, ми творимо дива для вас.',
      ],
      clean: ['Для членів родини знижка двадцять відсотків, діє з понеділка.', 'Лікаря серця приймає другий кабінет, запис відкрито.'],
    },
    ru: {
      found: ['Каждый гость для нас как член семьи.', 'Мы вкладываем душу в каждую чашку.', 'Мы дарим сказку каждому ребёнку.'],
      clean: ['Для членов семьи скидка двадцать процентов, действует с понедельника.', 'Сказку «Колобок» перенесли на субботу.'],
    },
    en: {
      found: ['Our guests are part of our family.', 'We put our heart and soul into every cup.', 'We live and breathe hospitality.'],
      clean: ['The ticket covers two members of a family, and the price is on the site.', 'The magic show moved to Saturday.'],
    },
  },
  {
    rule: 'tone',
    uk: { found: [], clean: [] },
    ru: { found: [], clean: [] },
    en: {
      found: ['Deal with it.', 'You should sort it out.'],
      clean: ['We are here to sort it out and will call you on Friday.', 'Our engineers deal with it tonight.'],
    },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: [
        'У нашому журналі видно, що прийом почався о десятій.',
        'За нашими записами консультація тривала годину.',
        'Рахунок ми вже відновили, вибачте.',
        'Приходьте завтра, лікар замінить пломбу за гарантією.',
      ],
      clean: [
        'Журнал прийому бачить лише головний лікар, напишіть йому.',
        'Рахунок для пожертв відкрили в іншому банку.',
        'Приходьте завтра, вивіску вже замінили.',
        'Картки клієнтів розблоковують за годину на гарячій лінії.',
        'Відновити картку можна в застосунку за хвилину.',
      ],
    },
    ru: {
      found: [
        'В нашем журнале видно, что приём начался в десять.',
        'По нашим записям консультация длилась час.',
        'Счёт мы уже восстановили, извините.',
        'Приходите завтра, врач заменит коронку по гарантии.',
      ],
      clean: [
        'Журнал приёма видит только главный врач, напишите ему.',
        'Счёт для пожертвований открыли в другом банке.',
        'Приходите завтра, вывеску уже заменили.',
        'Восстановить карту можно в приложении за минуту.',
      ],
    },
    en: {
      found: [
        'Our system shows that the appointment began at ten.',
        'According to our records the consultation took an hour.',
        'The account has been reinstated, sorry for the trouble.',
        'Come back on Monday and the dentist will refit the crown.',
      ],
      clean: [
        'Only the head doctor sees the diary of appointments, please write to him.',
        'An account for donations was opened at another bank.',
        'Come back on Monday, the sign has been replaced.',
        'A card is unblocked in the app within a minute.',
      ],
    },
  },
  {
    rule: 'capitals',
    uk: {
      found: [],
      clean: ['Введіть код ТЕПЛОЛІТО в кошику, знижка діє завтра.', 'Духовку BOSCH SERIE KOMFORT привеземо в суботу.'],
    },
    ru: { found: [], clean: ['Отправьте слово СТОП на короткий номер, рассылка закончится сегодня.'] },
    en: { found: [], clean: ['Reply STOP and the messages end today.', 'The BOSCH SERIE KOMFORT oven is back in stock on Monday.'] },
  },
  {
    rule: 'hollow',
    uk: { found: ['Ваш комфорт — наша турбота, а ваша усмішка — наша мета.'], clean: [] },
    ru: { found: ['Клиент для нас на первом месте, мы дорожим репутацией.'], clean: [] },
    en: { found: ['Our commitment to exceptional hospitality remains.'], clean: [] },
  },
  {
    rule: 'pathos',
    uk: { found: ['Це чорний день в історії компанії, не спимо ночами.'], clean: ['Чорна п’ятниця почнеться в четвер о десятій.'] },
    ru: { found: ['Это чёрный день в истории компании, не спим ночами.'], clean: ['Чёрная пятница начнётся в четверг в десять.'] },
    en: { found: ['We are the undisputed leader of the market.'], clean: ['The tour guide has your keys.'] },
  },
  {
    rule: 'tone',
    uk: { found: ['Не парся, зуб даю, завтра пофіксимо.'], clean: ['Зуб болітиме ще день, завтра оглянемо.'] },
    ru: { found: ['Забейте, завтра подгоним новый.'], clean: ['Косяк двери заменим завтра.'] },
    en: { found: [], clean: [] },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: { found: ['Як нашому клієнтові, вам перерахують різницю завтра.'], clean: ['Як і нашим лікарям, черга нікому не подобається.'] },
    ru: { found: ['Как нашей пациентке, вам позвонит заведующая.'], clean: ['Как и нашим врачам, очередь никому не нравится.'] },
    en: { found: [], clean: [] },
  },
  {
    rule: 'empty_slot',
    // What only sounds like the blank, or is spoken of elsewhere, excuses none.
    review: {
      uk: { text: 'У замовленні чуже ім’я, клієнт для вас ніхто', author: 'x' },
      ru: { text: 'В заказе указали чужое имя, и null вместо цены', author: 'x' },
      en: { text: 'The finance desk annulled it, and the name on the order was wrong', author: 'x' },
    },
    uk: { found: ['Шановний КЛІЄНТ, замовлення виправимо завтра.', 'Замовлення «undefined» виправимо завтра.'], clean: [] },
    ru: { found: ['Здравствуйте, Имя! Заказ исправим завтра.', 'Уважаемый null, заказ исправим завтра.'], clean: [] },
    en: { found: ['The fee of NaN goes back on Tuesday.', 'Dear Name, the order is corrected today.'], clean: [] },
  },
  {
    rule: 'tone',
    uk: { found: [], clean: [] },
    ru: { found: [], clean: [] },
    en: { found: ['Maybe figure it out first.', 'Customers deal with it.'], clean: ['Our team will sort it out by Friday.'] },
  },
];
