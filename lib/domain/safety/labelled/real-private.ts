// Private pages and numbers of colleagues, homes of others beside shops and hotels, and numbers that a firm shows on its receipts.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_PRIVATE: readonly GateDrafts[] = [
  {
    rule: 'colleague_contact',
    uk: {
      found: [
        'Вибачте за тишу. Напишіть Мирославі на її особисту сторінку instagram.com/myra.doma, вона відповість.',
        'Знайдіть нашого фотографа Дениса в його особистому телеграмі @denys_home_ph, він надішле кадри.',
        ['Дзвоніть нашому бригадирові Тарасу на його власний мобільний 067 220 41 83, він приїде.', 'personal_data'],
        ['Ось особистий номер майстра: 067 220 41 83, він приїде завтра.', 'personal_data'],
        ['Телефонуйте Остапові на його особистий номер 067 220 41 83, він відчинить.', 'personal_data'],
        ['Напишіть вчительці Галині на її власну пошту halyna.dovhan78@gmail.com, вона відповість.', 'personal_data'],
      ],
      clean: [
        'Напишіть нам у телеграм @sadok_support, черговий відповість.',
        'Наша сторінка instagram.com/sadok.ua оновлена, кадри надішлемо завтра.',
        'Дзвоніть на гарячу лінію 0 800 210 418, черговий майстер приїде.',
      ],
    },
    ru: {
      found: [
        'Простите за тишину. Найдите Инессу на её личной странице vk.com/inessa_dom, она дома и ответит.',
        'Напишите тренеру Вадиму в его личный инстаграм @vadim.at.home, он подберёт время.',
        ['Позвоните нашему столяру Фёдору на его собственный мобильный 8 903 440-18-27, он приедет.', 'personal_data'],
        ['Наберите Фёдора на его личный номер 8 903 440-18-27, он приедет.', 'personal_data'],
        ['Счёт исправит Ирина, черкните ей на домашнюю почту irishka.vesna@yandex.ru, она ответит.', 'personal_data'],
      ],
      clean: [
        'Напишите нам в телеграм @sadik_support, дежурный ответит.',
        'Наша страница vk.com/sadik_shop обновлена, снимки пришлём завтра.',
        'Звоните на горячую линию 8 800 210-41-80, мастер приедет.',
      ],
    },
    en: {
      found: [
        'Sorry for the silence. Message Bruno on his private Instagram, @bruno.offduty, he will send the album.',
        'Find our tutor Maeve on her personal page facebook.com/maeve.oneill, she will fit you in.',
        ['Call Desmond, our joiner, on his own mobile, 07700 900 614, and he will come.', 'personal_data'],
        ['Ring Desmond on his own number, 07700 900 614, and he will come.', 'personal_data'],
        ['Mr Fenwick corrects it; you can reach him at his home address, pete.fenwick.music@gmail.com.', 'personal_data'],
      ],
      clean: [
        'Message us on Instagram, @orchard.studio, and the desk will answer.',
        'Our page facebook.com/orchardstudio is up again, the album follows tomorrow.',
        'Call our desk on 0800 220 418, and a joiner will come.',
      ],
    },
  },
  {
    rule: 'personal_data',
    uk: {
      found: [
        'Ключ можна взяти у власниці квартири, 067 220 41 83, вона вдома.',
        'Напишіть господареві будинку в його особистий телеграм @ostap_dim_7, він відчинить.',
        'Собака належить мешканцеві будинку на вул. Лісовій, 22, ми з ним говорили.',
        'Лавку забрав мешканець: вул. Лугова, буд. 14, він її поверне.',
        'Ваш ІПН 3184507721 ми виправили в довідці.',
        'ФОП вашого сусіда, ІПН 3184507721, сюди не стосується.',
      ],
      clean: [
        'Рахунок виставляє ТОВ «Північний ліс», ІПН 301844207719, договір на сайті.',
        'Наші реквізити: ФОП Коваль О. П., ІПН 3184507721, банк зазначено в рахунку.',
        'Салон належить мережі, він на вул. Лісовій, 22, чекаємо вас.',
      ],
    },
    ru: {
      found: [
        'Ключ у хозяйки квартиры, 8 903 440-18-27, она дома весь день.',
        'Машину держит жилец дома по адресу: ул. Полевая, д. 31, мы с ним говорили.',
        'Собака принадлежит соседу, ул. Полевая, д. 31, он заплатит.',
        'Ваш ИНН 771840220516 исправили в справке.',
        'ИНН нашего мастера 771840220516, налог он платит сам.',
      ],
      clean: [
        'Продавец — ООО «Южный берег», ИНН 7718402205, оферта на сайте.',
        'Наш ИНН 7718402205, он есть на каждом чеке.',
        'Реквизиты в счёте: ИП Лунин, ИНН 771840220516, отгрузка завтра.',
        'Магазин принадлежит сети, он на ул. Полевой, д. 31, ждём вас.',
      ],
    },
    en: {
      found: [
        'The seller still has it at 17 Quarry Court, Flat 3, Truro, and we will bring it.',
        'The lady who bought it lives at 6 Hollow Bank, and we will ask her.',
        'The previous owner keeps the key at 22 Harbour Reach, and we will fetch it.',
        'The key is with the owner of the flat, 07700 900 614, all day.',
        'Your tax number 412-55-7093 is corrected on the form.',
      ],
      clean: [
        'Our showroom is at 17 Quarry Court, Unit 3, and we are open on Sunday.',
        'The exhibition lives at 6 Hollow Bank until May, our gallery by the river.',
        'We keep the stock at 22 Harbour Reach, our own depot, and it leaves today.',
        'The seller is Northwood Ltd, tax number 7718402205, as printed on each receipt.',
        'He has 5 Star Wash vouchers and 2 Big Day passes for you.',
      ],
    },
  },
];
