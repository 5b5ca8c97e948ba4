// Favours after the fact, hints of harm, firms and neighbours told by what they do, contracts confirmed, praise of oneself, words from above; beside
// stars of hotels and telephones, formats of dates, rips and apologies that only stand before a request. Shape as in `gate-drafts.ts`.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_HINTS: readonly GateDrafts[] = [
  {
    rule: 'conditional_compensation',
    uk: {
      found: [
        'За цей відгук ми вже нарахували вам двісті бонусів, вони діють до червня.',
        'На рахунок упало п’ятсот балів: так ми дякуємо кожному, хто добре про нас написав.',
        'Нарахували вам триста монет за добрий відгук.',
        'Дякуємо за теплий відгук! Як подяку, додали на картку 150 бонусів.',
        ['Змініть оцінку на п’ять зірок, і 900 гривень будуть на вашій картці до п’ятниці.', 'rating_request'],
      ],
      clean: [
        'Дякуємо за відгук і нарахували вам сто бонусів за затримку кур’єра.',
        'За скасоване заняття нарахували вам сто бонусів, вони діють до червня.',
        'Перешиємо безкоштовно до середи. Після цього, будь ласка, погляньте на шов.',
        'Дякуємо кожному, хто написав нам про збій; 300 балів за день простою вже на рахунку.',
      ],
    },
    ru: {
      found: [
        'За ваш отзыв начислили вам триста баллов, тратьте до мая.',
        'На баланс зачислено двести монет: так мы благодарим всех, кто оставил о нас добрый отзыв.',
        'Добавили вам 500 баллов за тёплый отзыв.',
        'Спасибо за отзыв, в благодарность за него дарим промокод на 300 рублей.',
        ['Измените оценку на пять звёзд, и 2000 рублей будут на вашей карте завтра.', 'rating_request'],
      ],
      clean: [
        'Спасибо за отзыв, за опоздание курьера начислили вам сто баллов.',
        'За отменённое занятие добавили вам 500 баллов.',
        'Благодарим всех, кто написал нам о сбое: исправим до пятницы.',
      ],
    },
    en: {
      found: [
        'For this review we have added 300 points to your account, valid until May.',
        'Five hundred coins have landed on your balance: this is how we thank everyone who writes well of us.',
        'As a thank you for your kind review, 200 points are in your account.',
        'We have popped 200 points on your card for your kind review.',
        ['Raise your rating to five stars and £80 will be in your account by Friday.', 'rating_request'],
      ],
      clean: [
        'Thank you for the review; for the late courier we have added 300 points to your account.',
        'For the cancelled class we have added 300 points to your card.',
        'We thank everyone who wrote to us about the outage; it is fixed on Friday.',
      ],
    },
  },
  {
    // The request is the only thing wrong: what is made good before it hangs on nothing.
    rule: 'rating_request',
    uk: {
      found: [
        'Перешиємо безкоштовно до середи. Після цього, будь ласка, підніміть оцінку.',
        'Замінимо лампу безкоштовно в суботу. Коли будете задоволені, будь ласка, змініть дві зірки на вищу оцінку.',
      ],
      clean: [
        'Від травня кімнати прибирають двічі, як і належить готелю п’яти зірок.',
        'Щоб почути оператора, натисніть зірочку і нуль.',
        'У тризірковому готелі сніданок має бути гарячим, вибачте.',
      ],
    },
    ru: {
      found: [
        'Перешьём бесплатно до среды. После этого, пожалуйста, поднимите оценку.',
        'Заменим лампу бесплатно в субботу. Когда будете довольны, пожалуйста, исправьте две звезды.',
      ],
      clean: [
        'С мая номера убирают дважды, как положено отелю четырёх звёзд.',
        'Чтобы услышать оператора, нажмите звёздочку и ноль.',
        'Наберите звёздочку, затем единицу, и ответит мастер.',
      ],
    },
    en: {
      found: [
        'We will refit it free of charge on Monday. Once you are happy, please bump up the two stars.',
        'A free repair is booked for Monday. After that, please raise your rating.',
      ],
      clean: [
        'A four-star hotel should have warm rooms, and from May it will.',
        'To reach a person, press star and then zero.',
        'Press the star key after the greeting and the operator answers.',
      ],
    },
  },
  {
    rule: 'threat',
    uk: {
      found: [
        'Гарна у вас машина, буде шкода, якщо хтось її вночі подряпає.',
        'Шкода буде, якщо з вашим двором раптом щось станеться.',
        'Обережніше, адже у вас ще дитина ходить до нашого гуртка.',
      ],
      clean: [
        'Шкода, що хтось подряпав машину на мийці, майстер відполірує її завтра.',
        'Буде шкода, якщо ви підете, майстер зателефонує завтра.',
      ],
    },
    ru: {
      found: [
        'Хорошая у вас машина, будет жаль, если кто-то её ночью поцарапает.',
        'Было бы обидно, если с вашей дачей вдруг что-то случится.',
        'Осторожнее, у вас ведь ещё ребёнок ходит в наш кружок.',
      ],
      clean: [
        'Жаль, что кто-то поцарапал машину на мойке, мастер отполирует её завтра.',
        'Будет жаль, если вы уйдёте, мастер позвонит завтра.',
      ],
    },
    en: {
      found: [
        'Nice garden, by the way; it would be a shame if something happened to it.',
        'Lovely bike. Be a pity if somebody slashed the tyres one night.',
        'Remember your daughter still has her exam with us.',
        'Careful, your little one still comes to our club, remember.',
      ],
      clean: [
        'It is a shame somebody scratched the car in our bay, and we will polish it on Friday.',
        'It would be a shame if you left us; the manager rings on Friday.',
      ],
    },
  },
  {
    rule: 'accusation',
    uk: {
      found: [
        'Смішно, бо «Турбокран» виставляє рахунки за деталі, яких ніколи не ставив.',
        'Натомість «Смакота» платить студентам, щоб писали про нас гидоту.',
      ],
      clean: [
        'Ми виставили рахунок за деталь, яку не ставили, і повернемо гроші завтра.',
        '«Смакота» платить людям вчасно, і ми теж платимо.',
      ],
    },
    ru: {
      found: [
        'Забавно, ведь «Турбокран» берёт деньги за детали, которых не ставит.',
        'А «Вкуснота» платит студентам, чтобы писали о нас гадости.',
      ],
      clean: ['Мы взяли деньги за деталь, которую не ставили, вернём завтра.', '«Вкуснота» платит людям вовремя, и мы платим.'],
    },
    en: {
      found: ['Funny, when Quickdrain up the road bill for parts they never fit.', 'Odd, since Larkmotors pay people to trash us online.'],
      clean: [
        'We billed you for a part we never fitted, and the money is back on Friday.',
        'Larkmotors pay people to deliver for us, and one of them was late, sorry.',
      ],
    },
  },
  {
    rule: 'other_customer',
    uk: {
      found: ['Квартира 42 навпроти платить за тариф із волокном, тому там швидше.'],
      clean: ['Квартира 42 має окремий лічильник, ваша матиме в травні.', 'Будинок 7 підключимо в травні.'],
    },
    ru: {
      found: ['Квартира 18 напротив платит за другой тариф, поэтому там быстрее.'],
      clean: ['В квартире 18 метров два стояка, мастер проверит оба.', 'Дом 7 подключим в мае.'],
    },
    en: {
      found: [
        'Number 42 next door pays for the fibre line, so it is faster there.',
        'Flat 6 upgraded last year, which is why it is faster.',
      ],
      clean: ['Number 42 on the menu pays for itself, and it is back on Friday.', 'House 7 gets fibre in May.'],
    },
  },
  {
    rule: 'insult',
    uk: {
      found: [
        'Треба бути зовсім тупим, щоб грати без збереження.',
        'Це ж яким дурнем треба бути, щоб не прочитати.',
        'Лише ідіот мие таке окропом.',
      ],
      clean: [
        'Не треба істерик, воду дамо о восьмій.',
        'Досить істерик, воду дамо о восьмій.',
        'Щоб таке помітити, треба бути уважним, дякуємо.',
      ],
    },
    ru: {
      found: ['Надо быть совсем тупым, чтобы играть без сохранения.', 'Это надо быть полным нулём, чтобы не прочесть ценник.'],
      clean: ['Не надо истерик, воду дадим в восемь.', 'Чтобы такое заметить, надо быть внимательным, спасибо.'],
    },
    en: {
      found: ['You would have to be pretty thick to wash that at ninety.', 'One has to be really dense to miss the sign.'],
      clean: ['You have to be quick to get a table on Friday, sorry.', 'The batter has to be really thick, and ours was not, sorry.'],
    },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: [
        'Договір з вами діє до кінця року, заяву можна подати завтра.',
        'Угода між нами чинна до травня.',
        'Поліс на ваше ім’я закінчується в травні.',
      ],
      clean: ['Договір діє до кінця року, якщо його не розірвано.', 'Якщо договір з вами укладено, зателефонуйте на гарячу лінію.'],
    },
    ru: {
      found: ['Договор с вами действует до конца года, шаблон пришлём завтра.', 'Соглашение между нами расторгнуто в мае.'],
      clean: ['Договор действует год с даты подписания.', 'Если договор с вами заключён, позвоните на горячую линию.'],
    },
    en: {
      found: [
        'We have an agreement with you until May.',
        'The contract with you runs until December, and one letter ends it.',
        'The agreement between us is still valid.',
      ],
      clean: ['A contract runs for a year from the day of signing.', 'If there is a contract with you, please ring the helpline.'],
    },
  },
  {
    rule: 'empty_slot',
    uk: {
      found: ['Приїдемо ДД.ММ.РРРР зранку.', 'Дату приїзду ДД.ММ повідомимо.'],
      clean: ['Дату вводьте у форматі ДД.ММ.РРРР, через крапки.', 'Поле приймає дату у вигляді ДД/ММ/РРРР.'],
    },
    ru: {
      found: ['Приедем ДД.ММ.ГГГГ утром.', 'Ответим ДД.ММ, ждите.'],
      clean: ['Дату вводите в виде ДД.ММ.ГГГГ.', 'Формат даты: ДД.ММ.ГГГГ, через точки.'],
    },
    en: {
      found: ['We come on DD/MM/YYYY in the morning.', 'Your refund is due DD/MM.'],
      clean: [
        'The field takes DD-MM-YYYY only.',
        'Enter the date in the format DD/MM/YYYY.',
        'The date goes in as DD/MM/YYYY, with slashes.',
      ],
    },
  },
  {
    rule: 'pathos',
    uk: {
      found: [
        'Соус покладемо. Ми — найулюбленіша пекарня, яку знало це місто!',
        'Ми залишаємося найвидатнішими майстрами країни, соус буде.',
      ],
      clean: ['Найкраще місце для авто — за рогом, соус покладемо.', 'Ми найбільше шкодуємо про соус, покладемо завтра.'],
    },
    ru: {
      found: ['Соус положим. Мы — самая любимая пекарня, какую знал этот город!', 'Мы остаёмся величайшими мастерами страны, соус будет.'],
      clean: ['Лучшее место для машины за углом, соус положим.', 'Мы больше всего жалеем о соусе, положим завтра.'],
    },
    en: {
      found: [
        'Sorry about the crackers. We remain the most beloved bistro this town has ever known!',
        'We are the greatest bakers the county has ever seen, and the bun is free.',
      ],
      clean: [
        'Those tears come from a bad thread, and a new tent ships on Friday.',
        'The tears along the seam are ours to mend, by Friday.',
        'We are most grateful, and the best seats are by the terrace.',
        'The finest grind this machine has ever made was too fine, sorry.',
      ],
    },
  },
  {
    rule: 'tone',
    uk: {
      found: [
        'Ну чого ви так завелися, акти будуть завтра.',
        'Розслабтеся вже, акти будуть завтра.',
        'Охолоньте, акти будуть завтра.',
        'Не кип’ятіться, акти завтра.',
      ],
      clean: ['Двигун не завівся на морозі, майстер буде завтра.', 'Кава мала охолонути, вибачте.'],
    },
    ru: {
      found: [
        'Ну что вы так завелись, акты будут завтра.',
        'Расслабьтесь уже, акты будут завтра.',
        'Остыньте, акты будут завтра.',
        'Не кипятитесь, акты завтра.',
      ],
      clean: ['Машина не завелась на морозе, мастер будет завтра.', 'Расслабьтесь в нашей сауне в пятницу, она починена.'],
    },
    en: {
      found: [
        'No need to get so worked up, the papers come tomorrow.',
        'Simmer down, the papers come tomorrow.',
        'Take a deep breath, the papers come tomorrow.',
        'Lighten up, the papers come tomorrow.',
      ],
      clean: ['The soup should simmer down for an hour, and ours did not, sorry.', 'The lamp will lighten up the hall from Friday.'],
    },
  },
  {
    rule: 'hollow',
    review: {
      uk: { author: 'Еліна', text: 'За три дні жодного разу не прибрали в номері.' },
      ru: { author: 'Элина', text: 'За три дня ни разу не убрали в номере.' },
      en: { author: 'Elina', text: 'Not once in three days was the bathroom cleaned.' },
    },
    uk: {
      found: ['Еліно, добрий день. Дякуємо, що поділилися враженнями. Ми цінуємо вашу відвертість і завжди відкриті до діалогу.'],
      clean: ['Еліно, номер прибрали, і покоївка тепер приходить щодня.'],
    },
    ru: {
      found: [
        'Элина, добрый день. Спасибо, что поделились впечатлениями о пребывании. Мы ценим вашу откровенность и всегда открыты к диалогу.',
      ],
      clean: ['Элина, номер убрали, и горничная теперь приходит ежедневно.'],
    },
    en: {
      found: ['Hello Elina. Thank you for sharing. We value your candour and are always open to dialogue.'],
      clean: ['Elina, the bathroom is cleaned daily from now on.'],
    },
  },
];
