// Drafts against records whose note stands in another language, where the reply tells the note's matter in its own. Shape as in `real-leaks.ts`.
import { contact } from './contact.ts';
import type { RealLeaks } from './real-leaks.ts';

const noted = (note: string) => contact('', { notes: [note] }, []);

export const REAL_ACROSS: readonly RealLeaks[] = [
  {
    contact: noted('Подала на рефінансування кредиту, чекає рішення'),
    review: { author: 'A. visitor', text: 'The clerk laughed at me in front of the whole queue.' },
    leak: [
      'We apologise for the clerk. The decision on refinancing your loan will be ready on Thursday.',
      'We apologise. Your loan is with the committee until Thursday, and the clerk was talked to.',
    ],
    clean: [
      'We apologise for the clerk. The loan desk opens at nine on Thursday with a second counter.',
      'Thank you for your comment on loans; the clerk was talked to and a second counter opens on Thursday.',
    ],
  },
  {
    contact: noted('asked about restructuring of her mortgage, sick leave since May'),
    review: { author: 'черга', text: 'Годину стояла до вікна, ніхто не вибачився.' },
    leak: [
      'Вибачте за чергу. Щодо вашої іпотеки відповімо у вівторок.',
      'Вибачте за чергу. Заявку на реструктуризацію іпотеки розглянемо у вівторок.',
      'Вибачте. Ваш лікарняний ми врахували, відповідь буде у вівторок.',
    ],
    clean: [
      'Вибачте за чергу. Консультант з іпотеки приймає щовівторка з дев’ятої.',
      'Вибачте за чергу, друге вікно відкриємо у вівторок.',
    ],
  },
  {
    contact: noted('insurance claim after a flood, wrote to the ombudsman'),
    review: { author: 'тишина', text: 'Трубку никто не берёт, жду вторую неделю.' },
    leak: [
      'Простите за ожидание. Решение по вашему страховому случаю пришлём в пятницу.',
      'Простите. Ваше письмо омбудсмену мы получили, страховое возмещение переведём в пятницу.',
    ],
    clean: [
      'Простите за ожидание. Любой страховой случай рассматриваем за десять дней, звонок вернём в пятницу.',
      'Простите за ожидание, вторую линию откроем в пятницу.',
    ],
  },
  {
    contact: noted('овердрафт закрито, VIP з 2019'),
    review: { author: 'Jo', text: 'The card was blocked abroad and nobody told me why.' },
    leak: [
      'Sorry about the card. The overdraft on your card was closed by mistake and comes back on Friday.',
      'Sorry about the card. With your VIP status the new one is sent by courier on Friday.',
    ],
    clean: [
      'Sorry about the card. A new one is sent by courier on Friday, and VIP lounges take it too.',
      'Sorry about the card. An overdraft has nothing to do with it, the block is lifted on Friday.',
    ],
  },
  {
    contact: noted('переезд в июне, медовый месяц'),
    review: { author: 'late again', text: 'The courier came two days late.' },
    leak: [
      'Sorry for the delay. We know your relocation is near, so the crates come on Friday.',
      'Sorry for the delay. Nothing should spoil your honeymoon, the crates come on Friday.',
    ],
    clean: [
      'Sorry for the delay. The depot finished its relocation on Monday, the crates come on Friday.',
      'Sorry for the delay, the honeymoon hamper is out of stock and the crates come on Friday.',
    ],
  },
  {
    contact: noted('gastroscopy under anaesthesia, amputation of a toe'),
    review: { author: 'відвідувач', text: 'У реєстратурі хамили.' },
    leak: [
      'Вибачте за реєстратуру. Анестезію для гастроскопії перенесемо на вівторок.',
      'Вибачте за реєстратуру. Після ампутації вам не можна стояти, стілець поставимо у вівторок.',
    ],
    clean: ['Вибачте за реєстратуру. Гастроскопії робимо щовівторка, а старшу зміни попередили.'],
  },
  {
    contact: noted('Фізіотерапія, біопсія, генеральне прибирання, презентація'),
    review: { author: 'Kit', text: 'Rude at the desk, and a cold hall.' },
    leak: [
      'Sorry about the desk. Your physiotherapy goes on in a warm hall from Monday.',
      'Sorry about the desk. The biopsy and the physiotherapy are moved to Monday.',
      'Sorry about the desk. Your presentation is printed again by Monday.',
    ],
    clean: [
      'Sorry about the desk. Your general impression matters, and the hall is warm from Monday.',
      'Sorry about the desk. The physiotherapy hall is warm from Monday.',
    ],
  },
  {
    contact: noted('депозит, травма коліна'),
    review: { author: 'Kit', text: 'Dust in the vault.' },
    leak: [
      'Sorry about the dust. Your deposit is paid out on Monday.',
      'Sorry about the dust. With your knee injury a chair is due, it is there on Monday.',
    ],
    clean: [
      'Sorry about the dust. Your safety deposit boxes are cleaned on Monday.',
      'Sorry about the dust. A trauma nurse is on duty from Monday.',
    ],
  },
  {
    contact: noted('Реструктуризація іпотеки, депозит 12 місяців'),
    review: { author: 'Ira', text: 'My mortgage restructuring takes forever, and my deposit is stuck.' },
    leak: [],
    clean: [
      'Sorry for the wait. The restructuring of your mortgage will be signed on Tuesday.',
      'Вибачте за очікування. Вашу іпотеку підпишемо у вівторок, депозит розблокуємо в середу.',
    ],
  },
  {
    contact: noted('Програма лояльності, просить персонального адміністратора, професійна консультація'),
    review: { author: 'Lee', text: 'Rude at the desk.' },
    leak: [],
    clean: [
      'Sorry about the desk. A professional administrator will answer you personally by Friday.',
      'Sorry about the desk. The loyalty programme and its consultation page are back on Friday.',
    ],
  },
];
