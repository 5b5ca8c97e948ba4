import { describe, expect, it } from 'vitest';
import type { Tone } from '../../contracts/template.ts';
import { greeting, greetingName } from './greeting.ts';

describe('greetingName in Ukrainian', () => {
  it.each([
    ['Олена К.', 'Олено'],
    ['Ковальчук Олена', 'Олено'],
    ['Олена Іванівна', 'Олено Іванівно'],
    ['Іван Петрович', 'Іване Петровичу'],
    ['ОЛЕНА КОВАЛЬЧУК', 'Олено'],
    ['Olena K.', 'Олено'],
    ['Yuliia', 'Юліє'],
    ['Andrii V.', 'Андрію'],
    ['Oleksandr P', 'Олександре'],
    ['natasha', 'Наташо'],
    ['Марія ❤️', 'Маріє'],
    ['🌸Юля🌸', 'Юлю'],
    ['Наталя', 'Наталю'],
    ['Дар’я', "Дар'є"],
    ['Зоя', 'Зоє'],
    ['Майя', 'Майє'],
    ['Соломія', 'Соломіє'],
    ['Любов', 'Любове'],
    ['Надія Коваленко', 'Надіє'],
    ['Саша', 'Сашо'],
    ['Сашко', 'Сашку'],
    ['Сергій', 'Сергію'],
    ['Дмитро', 'Дмитре'],
    ['Павло', 'Павле'],
    ['Микола', 'Миколо'],
    ['Ілля', 'Ілле'],
    ['Василь', 'Василю'],
    ['Ігор', 'Ігорю'],
    ['Юлія Кузьмівна', 'Юліє Кузьмівно'],
    ['Петро Ілліч', 'Петре Іллічу'],
    ['Олег', 'Олегу'],
    ['Лев', 'Леве'],
    ['Тарас Шевченко', 'Тарасе'],
    // The form that its bearer chose is kept.
    ['Alexander', 'Alexander'],
    ['Артём', 'Артём'],
    ['Сергей', 'Сергей'],
    ['Наталья', 'Наталья'],
    ['Виктория', 'Виктория'],
    ['Дима', 'Дима'],
    ['Елена Ивановна', 'Елена Ивановна'],
    ['Марина', 'Марино'],
    ['Тимофій', 'Тимофію'],
    ['Микита', 'Микито'],
  ])('%s: %s', (author, name) => {
    expect(greetingName(author, 'uk')).toBe(name);
  });
});

describe('greetingName in Russian and English', () => {
  it.each([
    ['Елена', 'ru', 'Елена'],
    ['Елена Ивановна', 'ru', 'Елена Ивановна'],
    ['Sergey M.', 'ru', 'Сергей'],
    ['Сергій', 'ru', 'Сергій'],
    ['Олена', 'en', 'Olena'],
    ['Юля', 'en', 'Yulya'],
    ['Kate', 'en', 'Kate'],
    ['Will H', 'en', 'Will'],
    ['william harrison', 'en', 'William'],
  ] as const)('%s in %s: %s', (author, language, name) => {
    expect(greetingName(author, language)).toBe(name);
  });
});

describe('no name', () => {
  it.each([
    'user12345',
    'Аноним',
    'Анонім',
    'К.',
    'О К',
    '❤️',
    '',
    '   ',
    'ТОВ Олена',
    'ФОП Ковальчук Олена',
    'Олена та Андрій',
    'Olena & Andrii',
    'Шоп Юля',
    'Kate Shop',
    'Olena_K',
    'olena.kovalchuk',
    'olena@post.example',
    'надія',
    'Слава Україні',
    'Love Story',
    'ФЫВАПР',
    'QWERTY',
    'Невдоволений клієнт банку',
    'Google User',
    'Ковальчук',
    'Дуже Довге Імʼя З Купи Слів Олена',
  ])('%s', (author) => {
    expect(greetingName(author, 'uk')).toBeNull();
    expect(greetingName(author, 'en')).toBeNull();
  });
});

describe('greeting', () => {
  const tone: Tone = {
    language: 'uk',
    formality: 'formal',
    greeting: 'Вітаємо, {{name}}!',
    greetingWithoutName: 'Вітаємо!',
    signOff: 'З повагою, {{agent}}, {{company}}',
    avoid: [],
    version: 1,
  };
  it.each([
    ['Олена К.', 'Вітаємо, Олено!'],
    ['user12345', 'Вітаємо!'],
  ])('%s: %s', (author, line) => {
    expect(greeting(tone, author)).toBe(line);
  });
});
