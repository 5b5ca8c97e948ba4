// Replies that say nothing but regret and hope beside a review that shares a stock word with them, self-praise in big words, and regulated replies
// that count what the author has had done.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_PRAISE: readonly GateDrafts[] = [
  {
    rule: 'hollow',
    review: {
      uk: { author: 'Марта', text: 'Поїзд брудний, вода скінчилася, відпочити не вдалося.' },
      ru: { author: 'Марта', text: 'Поезд душный, окна не открываются, отдохнуть не вышло.' },
      en: { author: 'Marta', text: 'The train was filthy and the heating was off.' },
    },
    uk: {
      found: ['Дякуємо за відгук! Нам дуже прикро, що поїздка вам не сподобалася. Сподіваємося побачити вас знову.'],
      clean: [
        'Нам прикро, що поїзд був брудний, і води справді не вистачило.',
        'До вашої поїздки вагон не помили, вибачте.',
        'Воду в поїзді доливаємо тепер двічі.',
      ],
    },
    ru: {
      found: ['Спасибо за отзыв! Нам очень жаль, что поездка вас разочаровала. Надеемся увидеть вас снова.'],
      clean: ['Жаль, что в поезде было душно и окна не открывались.', 'Окна в поезде починим до пятницы.'],
    },
    en: {
      found: ['Thank you for your feedback! We are very sorry you did not enjoy your trip. We hope to see you again.'],
      clean: ['We are sorry the train was so filthy and the heating off.', 'The heating on that train is repaired since Monday.'],
    },
  },
  {
    rule: 'pathos',
    uk: {
      found: [
        'Тюльпани замінимо, адже ми легенда квіткового ринку!',
        'Двері поправимо. Ми найкращі з найкращих, і це знають усі.',
        'Двері поправимо, бо в нас працюють неперевершені майстри.',
        'Торт переробимо, бо кожен наш десерт — це гімн смаку.',
      ],
      clean: [
        'Тюльпани замінимо, а легенду карти в меню виправимо.',
        'Кращі з квитків уже продано, решта в касі.',
        'Двері поправить інший майстер завтра.',
        'Ми не чарівники, двері поправить майстер завтра.',
      ],
    },
    ru: {
      found: [
        'Тюльпаны заменим, ведь мы легенда цветочного рынка!',
        'Дверь поправим. Мы лучшие из лучших, и это знают все.',
        'Дверь поправим, у нас работают несравненные мастера.',
        'Торт переделаем, ведь каждый наш десерт — ода вкусу.',
      ],
      clean: [
        'Тюльпаны заменим, а легенду на карте города исправим.',
        'Дверь поправит другой мастер завтра.',
        'Лучшие места уже проданы, остальные в кассе.',
      ],
    },
    en: {
      found: [
        'The door will be fixed; we are, after all, the finest joiners this county has ever seen.',
        'The door will be fixed by the best of the best on Friday.',
        'The cake will be remade by our peerless artisans.',
        'Every cake of ours is a hymn to taste, and yours will be remade.',
      ],
      clean: [
        'The door will be fixed on Friday by another joiner.',
        'The best of the seats are sold, and the rest are at the desk.',
        'The legend of the map is corrected, and the hymn is sung at six.',
      ],
    },
  },
  {
    rule: 'customer_confirmed',
    regulated: true,
    uk: {
      found: ['Як нашому застрахованому, вам оплатять довідку завтра.', 'Після шести сеансів у нас дехто втомлюється, це буває.'],
      clean: ['Кожному застрахованому оплачують довідку за законом.', 'Після шести сеансів зазвичай роблять перерву, про це є пам’ятка.'],
    },
    ru: {
      found: ['Как нашей застрахованной, вам оплатят справку завтра.', 'После шести сеансов у нас некоторые устают, так бывает.'],
      clean: ['Каждому застрахованному оплачивают справку по закону.', 'После шести сеансов обычно делают перерыв, об этом есть памятка.'],
    },
    en: {
      found: [
        'After six sessions with us some people stall, and that is normal.',
        'Over several visits here the pain can come back, sorry.',
      ],
      clean: ['After six sessions with us most people take a break.', 'Six sessions are what the leaflet advises, and it is at the desk.'],
    },
  },
];
