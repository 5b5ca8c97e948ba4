import { describe, expect, it } from 'vitest';
import type { Language } from '../../contracts/primitives.ts';
import { detectLanguage } from './detect.ts';

const CASES: [Language, string][] = [
  ['uk', 'Третій тиждень чекаю на посилку, ніхто не відповідає.'],
  ['uk', 'Дуже швидко та зручно, дякую'],
  ['uk', 'Жахлива черга, персонал не допомагає'],
  ['uk', 'Рекомендую всім цей заклад'],
  ['uk', "Кур'єр запізнився"],
  ['uk', 'Додаток Samsung Galaxy S24 Ultra не працює з Android Auto'],
  ['uk', 'ДУЖЕ ПОГАНО!!!'],
  ['uk', 'Гроші не повернули https://example.com/the/and/is/was/not/have'],
  ['uk', 'Магазин хороший, товар теж'],
  ['uk', 'Згадую про вечора'],
  ['uk', 'Висловлюю величезну подяку Олександру'],
  ['uk', 'Записались на прийом'],
  ['uk', 'Прошу взяти заяву'],
  ['uk', 'Марта допомогла, була чемна'],
  ['ru', 'Прошу помочь разобраться'],
  ['ru', 'Наша семья решила'],
  ['ru', 'Хороший магазин, советую'],
  ['ru', 'В магазине много места'],
  ['ru', 'Третью неделю жду посылку, никто не отвечает.'],
  ['ru', 'Очень быстро и удобно, спасибо'],
  ['ru', 'Ужасная очередь, персонал не помогает'],
  ['ru', 'Приложение не работает после обновления'],
  ['ru', 'Никогда больше'],
  ['ru', 'Деньги так и не вернули'],
  ['ru', 'Заказ привезли Nova Post, телефон Galaxy Buds Pro брак'],
  ['en', 'Third week without my parcel, nobody answers.'],
  ['en', 'Great app!'],
  ['en', 'Worst service ever'],
  ['en', 'Crashes on startup since the last update'],
  ['en', "Can't log in"],
  ['en', 'The café was naïve about our résumé'],
  ['en', 'Don’t buy it'],
  ['und', ''],
  ['und', '👍👍👍'],
  ['und', '12345'],
  ['und', 'ok'],
  ['und', 'Ресторан'],
  ['und', 'Все супер, рекомендую'],
  ['und', 'Хороший товар'],
  ['und', 'Купила, прошу'],
  ['und', 'Das Essen war kalt und der Kellner sehr unfreundlich.'],
  ['und', 'Leider nicht zu empfehlen, die Lieferung kam zu spät an.'],
  ['und', 'Die App stürzt ständig ab.'],
  ['und', 'Paczka przyszła po trzech tygodniach i nikt nie odpowiada na maile.'],
  ['und', 'Nie polecam tej firmy nikomu.'],
  ['und', 'Aplikacja nie dziala po aktualizacji'],
  ['und', 'El pedido llegó tarde y nadie contesta el teléfono.'],
  ['und', 'Muy mala atención al cliente, no lo recomiendo'],
  ['und', 'La aplicación no funciona'],
  ['und', "Le colis n'est jamais arrivé et personne ne répond."],
  ['und', 'Très déçu par le service client'],
  ['und', 'Service nul, je ne recommande pas'],
  ['und', 'Il servizio è pessimo e nessuno risponde al telefono.'],
  ['und', 'O aplicativo não funciona mais depois da atualização.'],
  ['und', 'Het pakket is nooit aangekomen en niemand reageert op mijn mails.'],
  ['und', 'Uygulama güncellemeden sonra çalışmıyor, çok kötü.'],
  ['und', 'Aplikace po aktualizaci nefunguje a nikdo neodpovídá.'],
  ['und', 'Aplicația nu mai merge după actualizare și nu răspunde nimeni.'],
  ['und', 'Вельмі дрэннае абслугоўванне, ніхто не адказвае.'],
  ['und', 'Пасылка так і не прыйшла, гэта вельмі дрэнна, больш не буду заказваць у вас.'],
  ['und', 'Пратката така и не пристигна, няма кой да вдигне телефона.'],
  ['und', 'Пакет никада није стигао и нико се не јавља.'],
  ['und', 'Қолданба жаңартудан кейін жұмыс істемейді'],
  ['und', 'Duzhe pohano pratsyuye dodatok, ne rekomenduyu'],
  ['und', 'Ochen ploho rabotaet, ne sovetuyu nikomu'],
  ['und', '배송이 너무 늦어요'],
];

describe('detectLanguage', () => {
  it.each(CASES)('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('stays quick on a very long text', () => {
    expect(detectLanguage('Дуже погано, дякую. '.repeat(100_000))).toBe('uk');
  });
});
