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
];
