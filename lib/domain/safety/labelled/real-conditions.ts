// Drafts against records whose note is a diagnosis, bare or behind a label, and whose order's number the reply half hides. Shape as in `real-leaks.ts`.
import { contact } from './contact.ts';
import type { RealLeaks } from './real-leaks.ts';

export const REAL_CONDITIONS: readonly RealLeaks[] = [
  {
    contact: contact('', { notes: ['діагноз: подагра'] }, []),
    review: { author: 'гість', text: 'Після масажу все болить, нічого не пояснили.' },
    leak: [
      'Вибачте. При вашій подагрі масажист мав обрати слабший натиск, поговоримо з ним завтра.',
      'Шкода, що вийшло так. Через подагру сеанс треба було скоротити, повернемо кошти до вівторка.',
    ],
    clean: ['Вибачте. Масажист мав обрати слабший натиск, поговоримо з ним завтра.', 'Шкода, що нічого не пояснили, лікар зателефонує.'],
  },
  {
    contact: contact('', { notes: ['клаустрофобія'] }, [['77-3104', '2025-02-11', 'Абонемент', '900']]),
    review: { author: 'ліда', text: 'У ліфті застрягли, ніхто не відповідав.' },
    leak: [
      'Нам прикро, з вашою клаустрофобією це було ще важче. Диспетчера навчимо до п’ятниці.',
      'Угоду 77-•••4 перевірили, рахунок скасуємо завтра.',
      'За договором 77-3*** рахунок скасуємо завтра.',
    ],
    clean: ['Нам прикро. Диспетчера навчимо до п’ятниці, ліфт уже працює.', 'Ліфт полагодили, він витримує 1*** кілограмів і більше.'],
  },
  {
    contact: contact('', { notes: ['Диагноз — волчанка'] }, [['56120-К', '2025-04-02', 'Курс', '4000']]),
    review: { author: 'мимо', text: 'Солнце в палате весь день, штор нет.' },
    leak: [
      'Простите. При волчанке место у окна вам не подходило, завтра повесим шторы.',
      'Жаль, что вам с вашей волчанкой досталось место у окна. Шторы повесим завтра.',
      'Заявка 56**0-К закрыта, шторы повесили.',
    ],
    clean: ['Простите за место у окна, завтра повесим шторы.', 'Заявка закрыта, шторы повесили, заезд с 12.00.'],
  },
  {
    contact: contact('', { notes: ['болезнь: целиакия', 'заикается'] }, []),
    review: { author: 'ъ', text: 'Принесли не то блюдо и не извинились.' },
    leak: [
      'Простите! При вашей целиакии повар должен был приготовить другое, поговорим с ним сегодня.',
      'Простите, из-за целиакии замена была важна. Деньги вернём завтра.',
    ],
    clean: ['Простите! Повар приготовит другое, деньги вернём завтра.', 'Простите, замена была важна, поговорим с поваром сегодня.'],
  },
  {
    contact: contact('', { notes: ['narcolepsy'] }, [['883-40-217', '2025-03-01', 'Annual plan', '80']]),
    review: { author: 'mo', text: 'Nobody woke me for my stop.' },
    leak: [
      'Sorry. With your narcolepsy the guard should have come to your seat; we speak to him today.',
      'Sorry for the missed stop. Because of narcolepsy we should have called you; your fare is refunded.',
      'Booking 88•-••-217 is refunded, sorry for the missed stop.',
      'Booking …217 is refunded, sorry for the missed stop.',
      'Your order no. 883-**-*** is refunded, sorry.',
    ],
    clean: [
      'Sorry. The guard should have come to your seat; we speak to him today.',
      'Sorry... 217 people were on that train, and we missed your stop.',
      'The fare is refunded… 2 trains ran late that night.',
    ],
  },
  {
    contact: contact('', { notes: ['condition: lupus', 'Diagnosis: endometriosis'] }, []),
    review: { author: 'k', text: 'Waited two hours in the sun.' },
    leak: [
      'Sorry about the queue. Someone with lupus should never wait in the sun; next time ask for the side door.',
      'Sorry. We know endometriosis makes standing hard; a chair will be there tomorrow.',
    ],
    clean: [
      'Sorry about the queue. Nobody should wait in the sun; next time ask for the side door.',
      'Sorry about the condition of the yard; a chair will be there tomorrow.',
    ],
  },
  {
    contact: contact('', { notes: ['VIP', 'постійна клієнтка', 'жаркова', 'ремонт', 'regular', 'parking'] }, []),
    review: { author: 'q', text: 'Погано.' },
    leak: [],
    clean: [
      'Вибачте, ремонт у залі завершимо до п’ятниці, а паркування вже відкрито.',
      'Sorry, the parking is open again from Friday and regular buses run.',
      'Гаряче в залі було через ремонт, кондиціонер працює знову.',
    ],
  },
];
