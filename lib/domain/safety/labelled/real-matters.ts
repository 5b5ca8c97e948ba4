// Drafts against records that speak of a pregnancy, a debt or an aid, where the reply tells it in other words. Shape as in `real-leaks.ts`.
import { contact } from './contact.ts';
import type { RealLeaks } from './real-leaks.ts';

export const REAL_MATTERS: readonly RealLeaks[] = [
  {
    contact: contact('', { notes: ['вагітна, 8 місяць'] }, []),
    review: { author: 'ната', text: 'У залі немає де сісти, чекала стоячи.' },
    leak: [
      'Вибачте за чергу. Ви чекаєте дитину, тож вас мали пропустити першою.',
      'Вибачте. На восьмому місяці стояти важко, крісло поставимо завтра.',
      'Для майбутніх мам у залі є окреме крісло, адміністратор мав його показати.',
      'Перед пологами варто поберегтися, крісло поставимо завтра.',
    ],
    clean: [
      'Вибачте за чергу. Ви чекали стоячи, а вас мали пропустити першою.',
      'Вибачте. Другий місяць у залі ремонт, крісло поставимо завтра.',
      'На вашому місці кожен розсердився б, крісла поставимо завтра.',
    ],
  },
  {
    contact: contact('', { notes: ['беременность, просила не звонить'] }, []),
    review: { author: 'ж', text: 'Перенесли запись, даже не предупредили.' },
    leak: [
      'Простите. В вашем положении долгая дорога тяжела, перенесём запись ближе к дому.',
      'На шестом месяце переносы ни к чему, запись вернём на вторник.',
      'Понимаем, вы ждёте малыша и бережёте силы; запись вернём на вторник.',
    ],
    clean: [
      'Простите. В вашем положении любой бы рассердился, запись вернём на вторник.',
      'Запись вернём на вторник, вы ждёте ответа уже второй день.',
      'На первом этаже поставили диваны, запись вернём на вторник.',
    ],
  },
  {
    contact: contact('', { notes: ['expecting, due in May'] }, []),
    review: { author: 'jo', text: 'The class was too hard and nobody said so.' },
    leak: [
      'Sorry, Jo. With a baby on the way you needed a gentler class; the coach will call.',
      'Sorry. In the third trimester the coach should have offered a chair.',
      'Sorry. Five months along, you should have been given the gentler class.',
      'Sorry. We run a class for mums-to-be on Tuesdays, and the coach should have told you.',
    ],
    clean: [
      'Sorry, Jo. You needed a gentler class; the coach will call. Five months of that was too long.',
      'Sorry. A new timetable is on its way, and the coach will call on Tuesday.',
      'Sorry. A new coach comes in May, and classes will be marked by level.',
    ],
  },
  {
    contact: contact('', { notes: ['прострочка 3 місяці'] }, []),
    review: { author: 'сусід', text: 'Картка не пускає до зали.' },
    leak: [
      'Вибачте за картку. Щодо вашої заборгованості зателефонує бухгалтер, а картку відкриємо завтра.',
      'Картку закрито через прострочений платіж, відкриємо її завтра.',
      'Картка не діє, бо ви не сплатили за два місяці; відкриємо її завтра.',
    ],
    clean: [
      'Вибачте за картку, відкриємо її завтра. Прострочені йогурти з бару теж прибрали.',
      'Картку відкриємо завтра, платіж за неї не потрібен.',
    ],
  },
  {
    contact: contact('', { notes: ['должна за аренду, обещала закрыть'] }, []),
    review: { author: 'лёд', text: 'Отключили отопление без звонка.' },
    leak: [
      'Отопление включили. Про вашу просрочку поговорим отдельно, без спешки.',
      'Отопление включили, а неоплаченные счета можно разбить на три части.',
      'Понимаем, что неуплата вышла не нарочно; отопление уже включили.',
    ],
    clean: [
      'Отопление включили. Счета за этот месяц придут как всегда, звонить будем заранее.',
      'Отопление включили, просроченный фильтр в котле заменили вчера.',
    ],
  },
  {
    contact: contact('', { notes: ['arrears, two months'] }, []),
    review: { author: 'ken', text: 'My access card stopped working.' },
    leak: [
      'Sorry about the card, Ken. The arrears can be split in three, and the card opens again today.',
      'Sorry. The card stops by itself when payments are overdue; it opens again today.',
      'Sorry. Being behind on your rent should not lock you out; the card opens today.',
      'The debt can wait, Ken; the card opens again today.',
    ],
    clean: [
      'Sorry about the card, Ken. Two months without it is too long, it opens again today.',
      'Sorry. This reply is overdue; the card opens again today. We owe you an apology.',
      'Sorry. Your overdue refund left today, and the card opens at once.',
    ],
  },
  {
    contact: contact('', { notes: ['кардіостимулятор, ходить з ціпком', 'слуховий апарат'] }, []),
    review: { author: 'дід', text: 'На вході змусили проходити двічі через рамку.' },
    leak: [
      'Вибачте. З кардіостимулятором рамку можна обійти, охорону навчимо до середи.',
      'Вибачте. Людину з ціпком мали провести поруч, охорону навчимо до середи.',
      'Слуховий апарат теж міг дзвеніти, охорону навчимо до середи.',
    ],
    clean: ['Вибачте. Рамку можна обійти, охорону навчимо до середи.', 'Касовий апарат теж дзвенів, охорону навчимо до середи.'],
  },
  {
    contact: contact('', { notes: ['инсулиновая помпа', 'после стентирования', 'на костылях'] }, []),
    review: { author: 'я', text: 'Тренер гнал всю группу без остановки.' },
    leak: [
      'Простите. С помпой нужен перерыв каждые двадцать минут, с инсулиновой помпой тем более.',
      'После стента такая нагрузка не годится, тренер об этом узнает сегодня.',
      'Человеку с костылями тренер обязан помочь, поговорим с ним сегодня.',
      'Про инсулин тренер не знал, поговорим с ним сегодня.',
    ],
    clean: ['Простите. Перерыв нужен каждые двадцать минут, поговорим с тренером сегодня.', 'Водяную помпу в бассейне заменили сегодня.'],
  },
  {
    contact: contact('', { notes: ['wears a hearing aid', 'has an insulin pump, uses a walking stick', 'stoma bag'] }, []),
    review: { author: 'rae', text: 'The guide would not slow down.' },
    leak: [
      'Sorry. With a hearing aid you should have had a seat at the front; the guide knows now.',
      'Sorry. Someone with a walking stick needs the lift, and the guide knows now.',
      'Sorry, an insulin pump is nothing to be searched for at the gate.',
      'Sorry. A stoma is no reason to be kept at the gate.',
    ],
    clean: [
      'Sorry. You should have had a seat at the front; first aid was there and the guide knows now.',
      'Sorry. The guide will walk slower, and the pump in the fountain is off.',
    ],
  },
  {
    contact: contact('', { notes: ['VIP', 'дітям подобається батут'] }, []),
    review: { author: 'q', text: 'Погано, довго.' },
    leak: [],
    clean: [
      'Вибачте. У вашому становищі чекати неприємно, несплачені рахунки скасуємо завтра.',
      'Простите. На третьем месяце ремонта стало тише, просрочку с полок убрали.',
      'Sorry. The baby changing room is on the way to the lift, and overdue payments to guests left today.',
    ],
  },
  {
    contact: contact('', { notes: ['СД 2 типу, інсулін', 'вагітність 20 тижнів'] }, []),
    review: { author: 'лада', text: 'Прийом затримали на дві години.' },
    leak: [
      'Розуміємо, що з вашим цукром пропускати обід не можна, запишемо першою на вівторок.',
      'Чекати з високим рівнем цукру важко, запишемо першою на вівторок.',
      'Розуміємо, що при надії чекати важко, крісла поставимо у вівторок.',
    ],
    clean: [
      'Вибачте, ваш цукор тепер подаємо окремо до кави.',
      'Рівень цукру в соку тепер указано на етикетці.',
      'Цукор до чаю тепер стоїть у холі, запишемо вас першою на вівторок.',
      'Надії не зрадимо: запишемо вас першою на вівторок.',
    ],
  },
  {
    contact: contact('', { notes: ['type 2 diabetic'] }, []),
    review: { author: 'reed', text: 'Lunch came two hours late.' },
    leak: ['Sorry, we know what a late lunch does to your sugar; meals go out first from Monday.'],
    clean: [
      'Sorry, your sugar bowl was empty; the waiter checks it every hour now.',
      'Sorry, the sugar bowls are back on the tables, and meals go out first from Monday.',
    ],
  },
];
