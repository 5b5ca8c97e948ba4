// Regulated mode: that somebody will be heard out may be said to anybody; that he was, or about what of his, confirms him.
import { expect, it } from 'vitest';
import { sentencesOf } from '../sentences.ts';
import { phrasesIn } from './phrase-rules.ts';

const confirms = (draft: string): boolean => phrasesIn(sentencesOf(draft), [], true).some(({ name }) => name === 'customer_confirmed');

it.each([
  'Главный врач выслушает вас лично, запишитесь у секретаря.',
  'Заведующая готова выслушать вас лично в будни с 9 до 12.',
  'Директор клиники примет вас лично, запишитесь по телефону на сайте.',
  'Головний лікар вислухає вас особисто, запис у реєстратурі.',
  'Завідувачка готова вислухати вас у будні з 9 до 12.',
  'Керівник відділення поговорить з вами особисто, оберіть зручний час.',
  'Our practice manager will listen to you in person, any weekday from nine.',
  'The head of the clinic would gladly hear you out, just ask at the desk.',
  'The branch director will see you in person, no booking needed.',
  'Главный бухгалтер ответит вам лично, напишите на почту с сайта.',
])('says nothing of the author: %s', (draft) => expect(confirms(draft)).toBe(false));

it.each([
  'Главный врач выслушал вас лично во вторник и всё объяснил.',
  'Заведующая уже принимала вас в марте и всё объяснила.',
  'Директор клиники помнит ваш приём и выслушает вас лично.',
  'Головний лікар вислухав вас особисто у вівторок.',
  'Завідувачка приймала вас у березні й усе пояснила.',
  'Керівник відділення поговорить з вами про ваш договір особисто.',
  'Our practice manager listened to you in person on Tuesday.',
  'The head of the clinic will go through your chart with you in person.',
  'The branch director saw you in person in March.',
  'Главный врач посмотрит вашу карту и выслушает вас лично.',
])('confirms the author: %s', (draft) => expect(confirms(draft)).toBe(true));
