// Drafts that tell a fact of the record in other words: numbers wholly in words, days by their holiday, towns in the plural, how often somebody has
// complained, a loss, an illness of his pet, a sum roughly, the beginning of a mailbox. Shape as in `real-leaks.ts`.
import { contact } from './contact.ts';
import type { RealLeaks } from './real-leaks.ts';

export const REAL_TOLD: readonly RealLeaks[] = [
  {
    contact: contact('Орися Гнатів', { city: 'Прилуки' }, [['52-614', '2026-03-08', 'Килимок «Смерека» набір', '1890']]),
    review: { author: 'гостя', text: 'Прийшло не те, на лінії мовчать.' },
    leak: [
      'Замовлення п’ятдесят два шістсот чотирнадцять уже пакуємо знову, вибачте.',
      'Вибачте, номер п’ятдесят два тире шістсот чотирнадцять знайшли на складі.',
      'Килимок, який ви взяли на Восьме березня, замінимо у вівторок.',
      'Вибачте за те, що ми привезли вам у Жіночий день, заміна буде завтра.',
      'До Прилук машина поїде у вівторок, вибачте.',
      'Кур’єр із Прилук зателефонує завтра.',
    ],
    clean: [
      'У залі п’ятдесят два столи, а шістсот чотирнадцять гостей прийшли за день, вибачте за чергу.',
      'До Восьмого березня привеземо нові речі, вибачте.',
      'Вітаємо зі святом Восьмого березня! Заміну привеземо завтра.',
      'У прилуку, як кажуть моряки, не стоїмо: заміна завтра.',
    ],
  },
  {
    contact: contact('Захар Мостовий', { city: 'Лубни', notes: ['скаржиться вже вчетверте', 'чоловік помер у січні'] }, [
      ['T-9', '2025-12-25', 'сервіз', '2480.60'],
    ]),
    review: { author: 'м', text: 'Знову дзвонять і вимагають оплату.' },
    leak: [
      'Розуміємо: це вже четверта ваша скарга, тож відповість керівниця.',
      'Ви звертаєтеся вчетверте, і це наша провина.',
      'Ви пишете нам не вперше, тому відповість керівниця.',
      'Ви пишете нам уже п’ятий раз, тому відповість керівниця.',
      'Співчуваємо вашій втраті, дзвінки припинимо сьогодні.',
      'Після того, як ви втратили чоловіка, ми не мали дзвонити. Вибачте.',
      'У вашому горі ці дзвінки були зайві, вибачте.',
      'На Різдво ви привезли сервіз із тріщиною додому від нас, вибачте, замінимо.',
      'Трохи за дві тисячі чотириста гривень повернемо завтра.',
      'Лист до Лубен поїде завтра.',
    ],
    clean: [
      'Вибачте за втрату листа, новий надішлемо завтра.',
      'Четверта скарга на цей відділ за місяць, і ми змінимо графік.',
      'Щасливого Різдва! Дзвінки припинимо сьогодні.',
      'Не вперше чуємо про ці дзвінки від гостей, припинимо їх сьогодні.',
      'На Різдво не працюємо, дзвінки припинимо сьогодні.',
    ],
  },
  {
    contact: contact('Варвара Тишкова', { city: 'Мытищи', emails: ['varvara.tish84@pochta.example'] }, [
      ['63-218', '2026-02-14', 'абонемент «Вечерний»', '5120'],
    ]),
    review: { author: 'ночь', text: 'Цветы завяли, никто не ответил.' },
    leak: [
      'Заказ шестьдесят три двести восемнадцать соберём заново, простите.',
      'Простите, цветы ко Дню всех влюблённых соберём заново завтра.',
      'Те розы, что уехали к вам в День святого Валентина, заменим завтра.',
      'Курьер до Мытищ доедет завтра к девяти.',
      'Курьер в Мытищах наберёт завтра.',
      'Письмо ушло на почту, что начинается с varvara.t, проверьте спам.',
      'Письмо ушло в ящик на varvara…, простите за задержку.',
      'Чек в почте, адрес которой заканчивается на pochta.example, простите.',
      'Ваш вечерний абонемент продлим завтра.',
    ],
    clean: [
      'Шестьдесят три звонка в час принимали двое, простите.',
      'К следующему Дню влюблённых наймём ещё двоих, простите.',
      'С Днём святого Валентина! Цветы заменим завтра.',
      'Код начинается с цифр, проверьте письмо, простите.',
    ],
  },
  {
    contact: contact(
      'Клавдия Рощина',
      { notes: ['умерла мать, наследство', 'жалуется третий раз за год', 'кот Пончик, судороги, колют инсулин'] },
      [['9', '2026-04-12', 'корм', '310']],
    ),
    review: { author: 'k', text: 'Нахамили в регистратуре, ждали час.' },
    leak: [
      'Вы жалуетесь в третий раз, поэтому ответит директор.',
      'Это третье ваше обращение за год, ответит директор.',
      'Примите соболезнования, регистратор извинится завтра.',
      'Вы потеряли маму, и такой тон был недопустим. Простите.',
      'При судорогах очередь не нужна, заходите сразу.',
      'С инсулином ждать нельзя, простите, заходите сразу.',
      'На Пасху приём вёл другой врач, простите, регистратор извинится перед вами.',
    ],
    clean: [
      'Мы потеряли вашу запись, простите, заходите сразу.',
      'Это третье обращение о регистратуре за неделю, поменяем смену.',
      'Врач звонит после приёма, обращайтесь сразу.',
    ],
  },
  {
    contact: contact(
      'Imogen Tarrant',
      {
        city: 'Leeds',
        emails: ['imogen.tarrant@fernmail.example'],
        notes: ['husband passed away in Feb', 'third complaint this year', 'cat Mabel, seizures, on phenobarbital'],
      },
      [['41-908', '2025-12-26', 'Recliner "Moorland"', '412.30']],
    ),
    review: { author: 'imo', text: 'Nobody called back and the desk was rude.' },
    leak: [
      'Order forty-one nine hundred and eight ships tomorrow, sorry.',
      'Your order, forty-one dash nine oh eight, ships tomorrow, sorry.',
      'The chair you chose on Boxing Day will be replaced on Monday.',
      'The chair you chose the day after Christmas will be replaced on Monday.',
      'Your recent loss made this so much worse, and we are sorry; the letters stop today.',
      'In your bereavement you should not have had to wait; the desk manager apologises.',
      'As this is not your first complaint, the manager will ring on Monday.',
      'At such a time of grief our letters should have stopped.',
      'Your husband’s passing should have been noted; the letters stop today.',
      'Losing him was hard enough without our letters; they stop today.',
      'This is your third complaint this year, so the manager will ring on Monday.',
      'You have now complained three times and the manager will ring on Monday.',
      'Given the seizures, come straight in next time, sorry.',
      'With phenobarbital the timing matters, so come straight in next time, sorry.',
      'Of the just over four hundred pounds you paid we return half on Monday.',
      'Four hundred and something pounds will be returned on Monday, sorry.',
      'The code went to an inbox starting with imogen.t, sorry for the delay.',
      'The code went to the address ending in fernmail.example, sorry for the delay.',
    ],
    clean: [
      'The loss of your file is our fault, and a copy ships on Monday.',
      'We are closed on Boxing Day and answer on Monday, sorry.',
      'Happy Christmas, and sorry for the wait; the manager rings on Monday.',
      'This is the third complaint about the desk this week, and we are changing the rota.',
      'Sorry for the loss of signal, the line is repaired on Monday.',
      'Orders over four hundred pounds ship free, and yours ships on Monday.',
      'Emails starting with our name may land in spam, sorry.',
    ],
  },
  {
    contact: contact('', {}, [
      ['S1', '2026-01-10', 'абонемент «Ранковий» на місяць', '700'],
      ['S2', '2026-01-10', 'тариф «Выходной»', '700'],
      ['S3', '2026-01-10', 'Membership "Morning"', '70'],
    ]),
    review: { author: 'х', text: 'Зал зачинено.' },
    leak: [
      'Вибачте, ваш ранковий абонемент подовжимо на тиждень.',
      'Простите, ваш выходной тариф продлим.',
      'Sorry, your morning membership gets a week more.',
    ],
    clean: [
      'Вибачте, ранкові групи починаємо о сьомій, абонемент подовжимо.',
      'Вибачте, ранкові абонементи подовжимо всім.',
      'Sorry, morning classes start at seven from Monday.',
    ],
  },
  {
    contact: contact('Марина Вікторова', { emails: ['m.viktorova@poshta.example'] }, []),
    review: { author: 'чайка', text: 'Полуниця пом’ята, катер скасували.' },
    leak: ['Марино, вибачте, привеземо завтра.', 'Вибачте, пані Марина отримає ягоди завтра.', 'Пишемо Марині в листі, вибачте.'],
    clean: [
      'Катер не вийшов із марини через хвилю, новий рейс у середу.',
      'Яхти в марині стоять до суботи, вибачте.',
      'Замість сорту «Марина» веземо інші ягоди, вибачте.',
      'Теплохід «Марина» вийде в середу, вибачте.',
    ],
  },
  {
    contact: contact('Victoria Lund', { emails: ['v.lund@fernmail.example'] }, []),
    review: { author: 'sweet tooth', text: 'Cake was dry and the plums were bruised.' },
    leak: ['Victoria, we are sorry, a new cake is ready on Friday.', 'Sorry, a new cake waits for Victoria at the desk on Friday.'],
    clean: [
      'Sorry, our Victoria sponge is baked at six now, and a new one is ready on Friday.',
      'Sorry, the shop by Victoria Station has new plums on Friday.',
      'Sorry, the “Victoria” plums come in hard trays from Friday.',
    ],
  },
  {
    contact: contact('Виктория Белых', {}, []),
    review: { author: 'ягодка', text: 'Клубника мятая.' },
    leak: ['Виктория, простите, привезём завтра.', 'Простите, заказ для Виктории соберём завтра.'],
    clean: [
      'Клубнику сорта «Виктория» везём теперь в лотках, простите.',
      'Простите, викторию везём теперь в лотках.',
      'Простите, в кафе «Виктория» лотки другие, заменим завтра.',
    ],
  },
  {
    contact: contact('Brandon Ives', {}, [
      ['C-90', '2026-11-06', 'Ford Escape', '289'],
      ['C-91', '2026-11-09', 'Honda Accord', '310'],
      ['C-92', '2026-11-10', 'Garden hose', '30'],
      ['C-93', '2026-11-11', 'Can opener', '12'],
    ]),
    review: { author: 'road user', text: 'Charged twice.' },
    leak: [
      'Sorry, the deposit for the Escape is back on Friday.',
      'Sorry, the Ford is paid back on Friday.',
      'Sorry, the deposit for your Accord is back on Friday.',
      'Sorry, your escape is ready on Friday.',
      'Escape keys are at the desk, sorry for the wait.',
      'Sorry, a longer hose goes out on Friday.',
      'Sorry, the can opener goes out on Friday.',
    ],
    clean: ['Sorry, a wrong sum can no longer escape unnoticed; the second one is back on Friday.'],
  },
  {
    contact: contact('Віра Мазур', { city: 'Чернівці', address: 'вул. Миру, 27' }, [['WX-204417', '2026-11-16', 'навушники', '2490']]),
    review: { author: 'гість', text: 'Посилка поїхала в інше місто.' },
    leak: [
      'Вибачте, чернівецьку адресу вже виправили, привеземо завтра.',
      'Вибачте, замовлення, що кінчається на 4-4-1-7, знайшли на складі.',
      'Вибачте, на Миру привеземо завтра.',
      'Миру, 27, правильно? Привеземо завтра.',
    ],
    clean: [
      'Мир без черг поки не збудували, але другу касу відкриємо 27 листопада.',
      'Вибачте, від 4-4-1 у складі відмовилися, привеземо завтра.',
    ],
  },
  {
    contact: contact('Wendy May', { notes: ['windscreen damage'] }, [['POL-88104', '2025-12-01', 'Motor policy', '612']]),
    review: { author: 'reader', text: 'Five weeks and the claim has not moved.' },
    leak: [
      'Sorry, May, the answer is here by Friday.',
      'Sorry, the motor claim is paid by Friday.',
      'Sorry, the May booking was charged twice, the second charge goes back on Friday.',
      'Sorry, your policy starts on Friday.',
    ],
    clean: ['Sorry, the May menu stayed online by mistake, the winter list went up today.'],
  },
];
