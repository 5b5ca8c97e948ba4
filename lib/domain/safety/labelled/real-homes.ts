// Homes without a word for the street, numbers of passports in groups, a number that somebody of ours has rung, a colleague's own page, and addresses
// that only send. Shape as in `gate-drafts.ts`.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_HOMES: readonly GateDrafts[] = [
  {
    rule: 'personal_data',
    uk: {
      found: [
        'Майстер заїде на Каштанову, 12, під’їзд 3, квартира 41, завтра зранку.',
        'Вибачте, диван привеземо на Лесі Українки, 7, 2 під’їзд, кв. 18 у середу.',
        'Кур’єр залишить пакунок на Польовій, 5, поверх 4, кв. 16.',
        'Ваш закордонний паспорт, номер 533 840 917, знайшли в шафі.',
        'Паспорт № 004 512 873 уже везе кур’єр.',
        'Майстер привезе плиту на Зелену, 20, під’їзд 1, код 45, кв. 9.',
        'Водій двічі телефонував на 063 218 44 09, ніхто не відповів.',
        'Майстриня набирала на номер 050 771 30 26, але зв’язку не було.',
      ],
      clean: [
        'Наш магазин на Каштановій, 12, вхід через під’їзд 3, працює до восьмої.',
        'У паспорті виробу 3 розділи, гарантія 24 місяці.',
        'Щодо паспорта телефонуйте до паспортного столу: 0 800 200 145.',
        'Листи йдуть з адреси noreply@kvitka-market.example, перевірте спам.',
        'Розклад надсилає do-not-reply@kvitka-market.example, на неї не пишіть.',
      ],
    },
    ru: {
      found: [
        'Заедем на Садовую, 19, подъезд 4, квартира 77, заберём стол.',
        'Мастер придёт на Гагарина, 3, подъезд 1, этаж 5, кв. 20 во вторник.',
        'Завезём на Садовую, 5, 3 подъезд, 12 квартира, в субботу.',
        'Письмо на vera точка sokol собака почта точка рф ушло.',
        'Загранпаспорт 71 2204518 нашёлся, курьер привезёт завтра.',
        'Ваш паспорт, номер 402 118 356, лежит у администратора.',
        'Курьер три раза звонил на 8 916 204 18 33, трубку не взяли.',
        'Мастер набирал вас на 8 903 118-42-07 утром.',
      ],
      clean: [
        'Наш салон на Садовой, 19, вход через подъезд 4, ждём вас.',
        'В паспорте изделия 12 страниц, срок службы 10 лет.',
        'Рассылка приходит с адреса no-reply@lavka-mira.example, проверьте спам.',
        'Коды шлёт noreply@lavka-mira.example, отвечать на него не нужно.',
        'Черкните сантехнику Лёве в личку, его телеграм @leva_truba, он пришлёт акт.',
      ],
    },
    en: {
      found: [
        'The fitter will be with you at 14 Heron Rise on Friday.',
        'We will be back with you at 6 Quarry Brow before noon.',
        'The team comes to your house at 31 Lark Hill tomorrow.',
        'They will start at 18 Mill Bank, the house with the blue gate, on Friday.',
        'We left the parts at yours, 19 Beech Hollow, by the bins.',
        'Our crew is due at 8 Willow Reach, your place, on Friday.',
        'Your licence, MORGA 657054 SM9IJ, is at the desk.',
        'Your passport, number 218 440 736, is in the safe.',
        'Passport no. 604 118 952 is with the courier.',
        'The driver rang twice on 07700 900 418 and nobody answered.',
      ],
      clean: [
        'The fitter will be with you at 9 Friday morning, sorry.',
        'The van will be with you at 10 Monday, sorry.',
        'Come and see us at 14 Heron Rise, the shop is open till eight.',
        'The passport queue took 45 minutes, and 12 people waited; two desks open on Monday.',
        'Mails come from no-reply@larch-books.example, so check your spam.',
        'Receipts are sent by donotreply@larch-books.example.',
        'Hit up Marco on his own Telegram, t.me/marco_spanners, and he sends it by six.',
      ],
    },
  },
  {
    rule: 'colleague_contact',
    uk: {
      found: [
        'Стукніть нашій касирці Зої в особистий телеграм @zoya_lis, вона відповість.',
        'Черкніть слюсарю Петру в його телеграм @petro_kran, він пришле фото.',
        'Маякніть Ользі у власний інстаграм @olha_vdoma77, вона допоможе.',
      ],
      clean: [
        'Черкніть нам у телеграм @kvitka_market, відповімо до вечора.',
        'Стукайте в наш інстаграм @kvitka_market.',
        'Водій двічі телефонував на 063 218 44 09, ніхто не відповів.',
        'Майстриня набирала на номер 050 771 30 26, але зв’язку не було.',
      ],
    },
    ru: {
      found: [
        'Черкните сантехнику Лёве в личку, его телеграм @leva_truba, он пришлёт акт.',
        'Стукнитесь Денису в его личный телеграм @den_nochnoy.',
        'Маякните мастеру Гоше, его телеграм @gosha_master1.',
      ],
      clean: [
        'Черкните нам в телеграм @lavka_mira, ответим до вечера.',
        'Стучитесь в наш канал @lavka_mira.',
        'Курьер три раза звонил на 8 916 204 18 33, трубку не взяли.',
        'Мастер набирал вас на 8 903 118-42-07 утром.',
      ],
    },
    en: {
      found: [
        'Hit up Marco on his own Telegram, t.me/marco_spanners, and he sends it by six.',
        'Ping our fitter Alma on her private Telegram @alma_off_duty.',
        'Drop Kit a line on his personal Instagram @kit_after_work.',
      ],
      clean: [
        'Drop us a line on Telegram @larch_books, we answer daily.',
        'Ping us on our Instagram @larch_books.',
        'The driver rang twice on 07700 900 418 and nobody answered.',
        'Our fitter tried you three times on 07700 900 552 this morning.',
      ],
    },
  },
];
