// Drafts with no record open, more shapes of personal data: a colleague's number written without gaps or read aloud, mailboxes with bracketed signs,
// flats behind a block or a staircase; beside them role mailboxes in local words, prose that looks like an account, a company's own places.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_PERSONAL_AGAIN: readonly GateDrafts[] = [
  {
    rule: 'personal_data',
    uk: {
      found: [
        'Монтажник Орест чекає вашого дзвінка: 0671239048, він поруч.',
        'Пишіть нашій швачці: solomiia.hrytsyk (равлик) ukr (крапка) net, вона відповість.',
        'Пишіть складальнику: danylo.shpak (собачка) gmail (крапка) com, він відповість.',
        'Пишіть вантажнику Назару у WhatsApp: wa.me/380671239048, він відповість.',
        'Ключі у вахтерки вдома: Луцьк, вул. Кравчука, буд. 11, корп. 3, кв. 94.',
        'Речі в сусіда: вул. Стуса, 7, під’їзд 2, поверх 5, кв. 48, він до вечора вдома.',
        'Ваша посилка в сусідки: Рівне, Соборна 118/42, вона вдома.',
        'Ваші речі в адміністраторки, вона мешкає поруч: Суми, Петропавлівська 63-28.',
        'Гроші пішли на UA903052992990004149123456789 учора.',
      ],
      clean: [
        'Скарги приймаємо на turbota@perevoznyk.example, відповімо сьогодні.',
        'Заяви розглядаємо, адреса povernennia@perevoznyk.example, відповімо сьогодні.',
        'Зателефонуйте й назвіть код 9671239048, оператор усе побачить.',
        'Номер звернення 9671239048 передали майстрові, він відповість.',
        'Чекаємо в магазині: Луцьк, вул. Кравчука, буд. 11, корп. 3.',
        'Пункт видачі переїхав: Рівне, Соборна 118/42, працює щодня.',
        'Матч закінчився, Динамо 2-1, а черга до каси лишилася. Вибачте.',
        'У пункті no 4488120067 все є, тому приходьте.',
      ],
    },
    ru: {
      found: [
        'Монтажник Ринат ждёт вашего звонка: 9261230948, он рядом.',
        'Наберите нашу сборщицу, 9031230948, она всё объяснит.',
        'Пишите нашей швее: oksana.belova (собачка) yandex (точка) ru, она ответит.',
        'Пишите грузчику Ринату в WhatsApp: wa.me/79261230948, он ответит.',
        'Ключи у дворника дома: Вятка, ул. Свободы, д. 9, стр. 2, кв. 35.',
        'Вещи у соседа: ул. Мира, 14, подъезд 3, этаж 6, кв. 107, он до вечера дома.',
        'Ваши документы у хозяйки, она живёт рядом: Пермь, Уральская 73-19.',
        'Посылка у соседки: Пенза, Суворова 122к2-48, заберите.',
      ],
      clean: [
        'Обращения разбираем по адресу zhaloby@perevozki.example, ответим сегодня.',
        'Споры решает vozvrat@perevozki.example, ответим сегодня.',
        'Позвоните нам и назовите номер заказа 9261230948, оператор всё увидит.',
        'Пишите нам в WhatsApp: wa.me/79261230948, ответит дежурный оператор.',
        'Трек 9261230948 ведёт наш монтажник, он ответит.',
        'Ждём в салоне: Вятка, ул. Свободы, д. 9, стр. 2.',
        'Наш склад: Пермь, Уральская 73-19, работает до восьми.',
        'Понедельник 9-18, суббота 10-15, в остальные дни выходной. Извините.',
      ],
    },
    en: {
      found: [
        'Please call our installer Dwayne on (617) 442-3981 and he will come tonight.',
        'Please call our roofer Siobhan on 617-442-3981 and she will come tonight.',
        'Ring the caretaker directly at 6174423981 and he will let you in.',
        'Call our mechanic Ajay, six one seven, oh four two, three nine eight one, and he will sort it.',
        'You can reach our plasterer at duncan (at) fastmail (dot) com and he will come tonight.',
        'Message our upholsterer Olu on wa.me/447700900563 and he will come tonight.',
        'The refund went to DE89 3704 0044 0532 0130 00 and lands on Monday.',
        'The refund went to de89370400440532013000 and lands on Monday.',
      ],
      clean: [
        'Please call our service line on (617) 442-3981 and we will come tonight.',
        'Call us and quote case 6174423981, and the desk will see it all.',
        'The tracking number 6174423981 is with our driver, he is near.',
        'Message us on wa.me/447700900563 and the desk will answer.',
        'Please share your contact details with us on 9261230948 and the desk will answer.',
        'Complaints are read at zabota@carrier.example, we answer today.',
        'The fix shipped as no 4488120067 and it works for all devices now.',
        'The new build is 20251121 and we at support see no more failures in it.',
        'We are in tower 4488120067 and so on, please ask the desk.',
        'Six of seven lifts, two of three doors, one of eight ramps: all run again.',
      ],
    },
  },
];
