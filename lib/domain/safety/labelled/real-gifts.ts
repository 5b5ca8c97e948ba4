// Gifts for a review told as thanks, repeated words or a number that goes up, and the number of a passport behind its series. Shape as in `gate-drafts.ts`.
import type { GateDrafts } from './gate-drafts.ts';

export const REAL_GIFTS: readonly GateDrafts[] = [
  {
    rule: 'conditional_compensation',
    review: {
      uk: { author: 'Юля', text: 'Гарна кав’ярня, смачні сирники.' },
      ru: { author: 'Юля', text: 'Уютная кофейня, вкусные сырники.' },
      en: { author: 'Suds', text: 'Lovely soaps, quick delivery.' },
    },
    uk: {
      found: [
        'За цей відгук з нас капучино, просто покажіть його баристі.',
        'Скопіюйте ці слова на Google, і наступна кава безкоштовна.',
        'Повторіть те саме в Гуглі, і з нас десерт.',
      ],
      clean: [
        'За цей відгук дякуємо, капучино тепер варимо міцніше.',
        'Скопіюйте номер заявки з листа, і майстер знайде її на мапах.',
        'За ваш відгук від нас щира подяка, сирники печемо щоранку.',
      ],
    },
    ru: {
      found: ['За этот отзыв с нас капучино, просто покажите его баристе.', 'Повторите эти слова на картах, и следующий кофе бесплатно.'],
      clean: [
        'За этот отзыв спасибо, капучино теперь варим крепче.',
        'Повторите эти слова сотруднику, он найдёт ваш заказ на картах зала.',
      ],
    },
    en: {
      found: [
        'Thank you, lavender returns in March! Pop the same kind words on Google and your next bar is on us.',
        'As a thank-you for reviewing us, your next wheel balancing is free until June.',
        'Sorry, a dehumidifier goes in on Monday. Bump that 1 up to a 5 and we will refund the second night.',
      ],
      clean: [
        'Thank you for reviewing us. The balancing was wrong, so we do it again free until June.',
        'Pop the same part number in the form and the new bar is on its way.',
        'We turn the 1 to 5 slot into two, so nobody waits.',
      ],
    },
  },
  {
    rule: 'personal_data',
    review: {
      uk: { author: 'snow', text: 'Забули повернути документ на прокаті лиж!' },
      ru: { author: 'snow', text: 'Забыли вернуть документ на прокате лыж!' },
      en: { author: 'snow', text: 'They kept my document at the ski hire!' },
    },
    uk: {
      found: ['Вибачте, паспорт у сейфі до 21:00. Для впевненості: серія КВ, номер 481902.'],
      clean: ['Вибачте, документ у сейфі до 21:00, номер заявки 481902.'],
    },
    ru: {
      found: ['Простите, паспорт в сейфе до 21:00: серия КВ, номер 481902.'],
      clean: ['Простите, документ в сейфе до 21:00, номер заявки 481902.'],
    },
    en: {
      found: ['Sorry, the passport is in the safe: series KB, number 481902.'],
      clean: ['Sorry, the document is in the safe, ticket number 481902.'],
    },
  },
];
