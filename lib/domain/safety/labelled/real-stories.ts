// Stories of one customer with a title, and firms blamed by name, beside what may be said of staff, of prizes and of one's own shop.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_STORIES: readonly GateDrafts[] = [
  {
    rule: 'other_customer',
    uk: {
      found: [
        'Вибачте за чергу: у пані Мельничук прорвало бойлер, і всі майстри були там.',
        'Прийом затримався, бо собака пана Дороша знепритомнів просто в коридорі.',
        'Візит перенесли, бо в пана Гриценка згоріла кухня.',
      ],
      clean: [
        'Пані Мельничук, вибачте за чергу, майстри були на аварії.',
        'Наша пані Мельничук зламала ногу, тому реєстратура працює до обіду.',
        'Прийом затримався через аварію, бойлер уже полагодили.',
      ],
    },
    ru: {
      found: [
        'Простите за очередь: у госпожи Лунёвой прорвало трубу, и все мастера были там.',
        'Приём задержался, потому что собака господина Рябова упала в обморок.',
        'Выезд сдвинули, у господина Рябова сгорела кухня.',
      ],
      clean: [
        'Госпожа Лунёва, простите за очередь, мастера были на аварии.',
        'Наша госпожа Лунёва сломала ногу, поэтому регистратура до обеда.',
        'Приём задержался из-за аварии, трубу уже починили.',
      ],
    },
    en: {
      found: [
        "The vet was late because Mrs Calloway's terrier collapsed in the yard.",
        "Your slot moved because Mr Penrose's boiler burst and everyone was there.",
        'We were short of hands that day: Miss Calloway fainted at the desk, the second guest this week.',
      ],
      clean: [
        'Mrs Calloway, sorry for the wait; the vet was at an emergency.',
        'Our Mrs Calloway broke her leg, so the desk closes at noon.',
        'The vet was late because of an emergency, and your visit is free.',
      ],
    },
  },
  {
    rule: 'accusation',
    uk: {
      found: [
        'Ціну знижуємо з понеділка, а в «Пряничку» дешево з іншої причини: там купують прострочене борошно.',
        'У «Молочарні» переклеюють дати на сирі, ми так не працюємо.',
        'Пояснюємо списання: ви винесли два рушники в валізі, покоївка це бачила.',
        'Ви прихопили халат, тому з картки й зняли.',
        'Ви просто вирішили нас обмовити через знижку.',
      ],
      clean: [
        'Вибачте, у нашому магазині на Подолі справді були прострочені йогурти, там їх прибрали.',
        'У Львові туристів багато, там радимо носити сумку попереду.',
        'Ви винесли з номера всі речі, тож прибирання було швидким.',
        'Не вигадуйте складних паролів, вистачить шести знаків.',
        'На Facebook з’явилися підроблені сторінки, вони не наші.',
        'Рушник рахуємо лише тоді, коли його немає після виїзду.',
      ],
    },
    ru: {
      found: [
        'Цену снижаем, а у «Пряничка» дёшево потому, что их кондитеры воруют сахар с фабрики.',
        'В «Молочной» переклеивают даты на сыре, мы так не работаем.',
        'Половина велосипедов у «ВелоДома» краденые, отсюда и цена.',
        'Списание простое: вы вынесли полотенце в сумке, горничная это видела.',
        'Вы просто решили нас оболгать ради скидки.',
        'Не врите, машина стояла у подъезда.',
      ],
      clean: [
        'Извините, в нашем магазине на Лиговке правда были просроченные йогурты, там их убрали.',
        'В Сочи гостей много, там советуем держать сумку впереди.',
        'Вы вынесли из номера все вещи, поэтому уборка была быстрой.',
        'Не выдумывайте сложный пароль, хватит шести знаков.',
        'Полотенце считаем, только когда его нет после выезда.',
      ],
    },
    en: {
      found: [
        'We match the price from Friday, but SpokeHouse is cheap for a reason: half of their bikes are stolen and resprayed.',
        'At BreadBox they relabel expired loaves every morning.',
        "Most of SpokeHouse's stock is stolen.",
        'The charge is simple: you took two towels home in your suitcase and the maid saw it.',
        'You pocketed the remote, hence the charge.',
        'You are simply trying to smear us over a discount.',
      ],
      clean: [
        'Sorry, our shop in Leeds did have expired yoghurt; they were thrown out the same day.',
        'We are glad your stolen Raleigh was found, and they will service it free.',
        'You took the towels to the pool, which is fine, and the charge is gone.',
        'There are fake pages on Facebook, and they are not ours.',
        'You left with the right towels; the charge was our mistake.',
      ],
    },
  },
];
