import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words.ts';
import { allowanceOf, personalDataIn } from './personal-data.ts';

const whose = (text: string): string[] =>
  personalDataIn(text, wordsOf(text), allowanceOf([])).map((found) => `${found.kind} ${found.whose}`);

describe('a handle of one of ours', () => {
  it.each([
    'Про обмін пишіть напряму нашій Марійці в телеграм @mariika_polytsi, відповість увечері.',
    'Пишіть нашому Тарасу в інстаграм @taras.dveri.',
    'Пишите нашей Свете в телеграм @sveta_okna.',
    'Телеграм нашого Івана: @ivan_kran.',
    'Вот телеграм нашего Игоря: @igor_kran.',
    'Text our Tom on Telegram @tom_fixit.',
    'Our Tom is on Telegram as @tom_fixit.',
    "Here is our Tom's Instagram: @tom_fixit.",
    'Стукайте до нашої Олі в телеграмі @olia_vikna.',
    'Пишіть Людмилі, нашій консультантці, в телеграм @liuda_stil.',
    'Message Kate, our stylist, on Instagram @kate_lashes.',
    'Черкніть майстру Олегу в телеграм @oleh_parket.',
    'Напишите бухгалтеру Ирине в телеграм @irina_schet.',
  ])('is a colleague’s: %s', (text) => {
    expect(whose(text)).toEqual(['account colleague']);
  });

  it.each([
    'Ваш телеграм @vika_88 ми знайшли.',
    'Напишіть нашій клієнтці Ользі в телеграм @olha_k7.',
    'Our guest Tom is on Telegram as @tom_trips.',
    'Наша Людмила напише вам у телеграм @vika_88.',
    'Наша Людмила писала Вікторії в телеграм @vika_kv.',
    'Перехожий Іван знайшов ключі, його телеграм @ivan_per.',
    'Ask for Lena on Telegram, @lena_k92.',
  ])('is none where somebody else is told: %s', (text) => {
    expect(whose(text)).toEqual(['account person']);
  });

  it.each([
    'Пишіть нам у телеграм @shafy_odesa.',
    'Пишіть у наш Telegram @shafy_odesa.',
    'Пишіть нашій службі підтримки в телеграм @shafy_odesa.',
    'Message us on our Instagram @larch_cafe.',
    'Пишіть нам: наш Телеграм @shafy_odesa.',
  ])('is nobody’s where it is the house’s: %s', (text) => {
    expect(whose(text)).toEqual([]);
  });
});
