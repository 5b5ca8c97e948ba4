// What a note says in one word and a reply in others, of the body and of hard times: a leak where it is told of the author; the same words of anything else are none.
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../check-draft.ts';
import { contact } from '../labelled/contact.ts';

const leaksOf = (note: string, draft: string, review = 'Bad.'): string[] =>
  checkDraft({
    draft,
    review: { text: review, author: 'Guest' },
    contact: contact('Alan Price', { notes: [note] }, []),
    limit: null,
    language: 'und',
    tone: null,
  })
    .filter(({ rule }) => rule === 'crm_leak')
    .map(({ start, end }) => draft.slice(start, end));

describe('told of the author', () => {
  it.each([
    ['хронічна виразка шлунка', 'З вашим шлунком так довго чекати обіду не можна, тож кухню ми прискорили.'],
    ['гастрит', "Ми пам'ятаємо про ваш хворий шлунок і мали попередити про гострий соус."],
    ['гастрит у загостренні', 'З огляду на проблеми зі шлунком у вас є повне право сердитися за гостру страву.'],
    ['хронический гастрит', 'С вашим желудком голодать по полдня нельзя, мы это понимаем.'],
    ['язва желудка', 'Понимаем, что при ваших проблемах с животом острый суп был некстати.'],
    ['stomach ulcer since 2019', 'With your tummy troubles you should never have been left waiting for lunch that long.'],
    ['has gastritis', 'We know spicy food is the last thing your stomach needs, and the kitchen should have checked.'],
    ['artificial hip, 2022', 'With your hip, four flights of stairs were too much to ask.'],
    ['арет серця, кардіостимулятор', "З вашим серцем підійматися на п'ятий поверх було небезпечно."],
    ['стенокардия', 'С вашим сердцем такие волнения ни к чему, извините за шум.'],
    ['ішемічна хвороба серця', 'Розуміємо, що з вашим серцем хвилюватися не можна.'],
    ['arrhythmia, takes beta blockers', 'Given your heart, the last thing you needed was that alarm at night.'],
    ['ниркова недостатність', 'З вашими нирками сидіти на протязі не можна, вікно ми полагодили.'],
    ['pyelonephritis', 'With your kidneys a cold room is no joke, we are sorry.'],
    ['hernia of the spine, back surgery', 'With a back like yours, that mattress must have been torture.'],
    ['грижа хребта', 'З вашою спиною такий матрац справжня мука, просимо вибачення.'],
    ['остеохондроз, грыжа', 'С вашей спиной такой матрас просто мучение, мы его заменили.'],
    ['миома, удаление матки в 2021', 'После того, что вы перенесли по женской части, администратор могла быть мягче.'],
    ['глаукома', 'З вашими очима дрібний шрифт у договорі читати важко, вибачте.'],
    ['катаракта', 'С вашим зрением мелкий шрифт читать тяжело, простите.'],
    ['macular degeneration', 'With your eyesight the small print must have been impossible, and we are sorry.'],
    ['псориаз', 'С вашей кожей такой порошок использовать нельзя, мы заменили его.'],
    ['COPD', 'With your lungs, the smoke from the terrace must have been awful.'],
    ['бронхіт хронічний', 'З вашими легенями дим із тераси справді небезпечний.'],
    ['miscarriage in March', 'We know losing your little one this spring has been heartbreaking and the desk should have been gentle.'],
    ['miscarriage 12 weeks', 'After the pregnancy you lost in spring, that remark was unforgivable.'],
    ['stillbirth 2024', 'We are so sorry that after losing your baby you were met with such coldness.'],
    ['викидень у лютому', 'Ми знаємо, що ви втратили дитину, і така байдужість була недоречна.'],
    ['викидень', 'Після втрати малюка ви мали право на лагідніше ставлення.'],
    ['выкидыш в январе', 'Мы знаем, что вы потеряли малыша, и холодный приём был недопустим.'],
    ['замершая беременность, 10 недель', 'После потери ребёнка любая грубость ранит вдвойне, извините.'],
    ['завмерла вагітність', 'Розуміємо, як важко вам після втрати маляти.'],
    ['mortgage application declined 3 May', 'It hurts to have a home loan turned down, but you should have been treated kindly.'],
    ['loan refused in June', 'Being refused the money you hoped for is never pleasant, yet the tone was wrong.'],
    ['car loan application rejected', 'We know you were disappointed when the lender said no to your car finance.'],
    ['відмова в іпотеці 3 травня', 'Розуміємо, як прикро, коли не дають кредит на житло, проте тон був неприйнятний.'],
    ['відмовлено в кредиті', 'Ми розуміємо ваше розчарування через відмову банку в позиці.'],
    ['отказ по ипотеке в мае', 'Понимаем, обидно, когда не одобрили кредит на жильё, но грубить сотрудник не должен был.'],
    ['заявка на кредит отклонена', 'Обидно, что банк не дал вам деньги на машину, но тон сотрудника непростителен.'],
    ['аллергия на лидокаин', 'С вашей реакцией на лидокаин врач обязан был всё обсудить.'],
    ['алергія на пеніцилін', 'З вашою реакцією на пеніцилін лікар мав перепитати двічі.'],
    ['allergic to latex', 'With your reaction to latex, the nurse should have changed the gloves.'],
    ['анафілаксія на горіхи', 'З тим, як ваш організм реагує на горіхи, ми мали попередити про соус.'],
    ['sees counsellor, anxiety', 'We know how hard things have been for your nerves lately.'],
    ['депресія, ходить до психолога', 'Розуміємо, що у вашому душевному стані така грубість ранить.'],
    ['panic attacks', 'We know crowds set off your attacks, so next time use the side door.'],
    ['розлучення триває', 'Ми знаємо, що ви зараз розходитеся з чоловіком, тож зайві клопоти ні до чого.'],
    ['разводится с мужем', 'Понимаем, что вы сейчас расстаётесь с мужем и вам не до бумаг.'],
    ['divorce, moved out', 'We understand that splitting up with your husband makes everything harder.'],
    ['син служить, 93 бригада', 'Знаємо, що ваш хлопець зараз на фронті, і нам дуже прикро за грубість.'],
    ['сын на войне', 'Понимаем, что ваш мальчик сейчас на фронте и вам не до наших ошибок.'],
    ['bankruptcy 2023', 'We know money trouble put you through the courts last year, so the wrong bill hurt.'],
    ['втратила роботу у вересні', 'Ми знаємо, що зараз у вас нема заробітку, тому перерахунок зробимо першим.'],
    ['уволен в августе', 'Знаем, что вы сейчас без дохода, поэтому перерасчёт сделаем первым.'],
    ['unemployed since May', 'We know you are without an income just now, so the refund goes first.'],
    ['hearing aid', 'We know you do not hear well, and the desk should have faced you.'],
    ['слабочуюча', 'Ми знаємо, що ви недочуваєте, і касир мав говорити чіткіше.'],
    ['пьёт, лечится', 'Знаем, что с выпивкой у вас непросто, и вино в подарок было ошибкой.'],
    ['recovering alcoholic', 'We know you have given up the bottle, so the wine gift was a blunder.'],
    ['ЕКЗ, друга спроба', 'Розуміємо, як важко чекати дитину після другої спроби запліднення.'],
    ['ЭКО неудачное', 'Понимаем, что после неудачной попытки стать мамой вам было не до бумажек.'],
    ['IVF failed in May', 'We know how much you hoped for a baby this spring, and the wait was cruel.'],
    ['онкологія, ремісія', 'Ми знаємо, через яке лікування ви пройшли, тому черга була неприпустима.'],
    ['knee replacement', 'With your new knee the stairs were too much, and the lift should have worked.'],
    ['гастроскопія 12 травня, виразка', 'Ми знаємо, що шлунок вас зараз підводить, тож суп мав бути без перцю.'],
    ['migraine sufferer', 'We know bright lights bring on your headaches, and the lamps should have been dimmed.'],
    ['мігрень', 'Знаємо, як вас мучить головний біль, тому світло в залі мали приглушити.'],
    ['мигрень', 'Знаем о ваших головных болях, свет в зале надо было приглушить.'],
    ['debt restructured in May', 'We spread your repayments over two years in spring and expected the letters to stop too.'],
    ['реструктуризація боргу', 'Навесні ми розтягнули вам виплати на два роки, тож листи мали припинитися.'],
    ['pregnant, due in August', 'With the little one coming in August, standing for an hour was unfair.'],
    ['wheelchair user', 'Getting your chair over that step should never have been your problem.'],
    ['вагітна, 7 місяць', 'У вашому стані стояти годину в черзі не можна.'],
    ['overweight, bariatric surgery', 'We know you are on a strict diet after the operation, and the menu should have said so.'],
    ['баріатрична операція', 'Знаємо, що після операції їсти вам можна не все, меню мало це враховувати.'],
    ['depression', 'We know you have been feeling low for a while, and the tone of the letter was wrong.'],
    ['депресія', 'Знаємо, що вам зараз морально важко, і тон листа був не той.'],
    ['HIV positive', "Your status is nobody's business at the desk, and the nurse should have lowered her voice."],
    ['insulin, diabetes type 1', 'Someone who has to inject before meals should not wait for dinner.'],
    ['діабет', 'Людині, якій треба колоти інсулін, не можна чекати на обід.'],
    ['dental implants, 4 units', 'Your new teeth deserved better than that biscuit, we are sorry.'],
    ['refused a visa twice', 'We know the embassy has said no to you before, and that made the wait worse.'],
    ['суд з сусідами', 'Знаємо, що ви судитеся із сусідами, тому довідка була потрібна терміново.'],
    ['son has autism', 'We know loud rooms are hard for your boy, and the show should have had a quiet hour.'],
    ['аутизм у сина', 'Знаємо, що вашому хлопчику важко в гучних залах.'],
  ])('%s: %s', (note, draft) => {
    expect(leaksOf(note, draft)).not.toEqual([]);
    expect(leaksOf('asks for a call before noon', draft)).toEqual([]);
  });
});

describe('told of something else', () => {
  it.each([
    ['гастрит', 'У нашому меню зʼявилися страви для тих, у кого чутливий шлунок, позначені листком.'],
    ['chronic gastritis', 'Our chef knows that the way to a heart goes through the stomach.'],
    ['хронический гастрит', 'Блюда без острого отмечены листком, приходите голодными.'],
    ['гіпертонія, серце', 'Дякуємо від щирого серця за добрі слова про кухню!'],
    ['arrhythmia', 'We thank you with all our heart for the kind words.'],
    ['angina', 'Your kind words warmed our hearts, see you soon.'],
    ['стенокардия', 'Спасибо, ваши слова согрели нам сердце!'],
    ['кардіостимулятор', 'Ваші слова зігріли нам серце, чекаємо в гості.'],
    ['грыжа позвоночника', 'Мы за вашей спиной ничего не меняли, цена в меню та же.'],
    ['грижа', 'За вашою спиною ніхто нічого не вирішував, ціна в меню та сама.'],
    ['back surgery', 'We will have your money back by Friday and welcome you back soon.'],
    ['глаукома', 'Усе сталося на ваших очах, тож дякуємо за терпіння.'],
    ['катаракта', 'С вашей точки зрения это мелочь, но мы всё исправили.'],
    ['macular degeneration', 'In your eyes we failed, and we agree: the menu is now in large print.'],
    ['псориаз', 'Порошок для чувствительной кожи стоит на второй полке.'],
    ['COPD', 'The terrace is smoke free from Monday, thank you for telling us.'],
    ['miscarriage', 'We are sorry that your parcel was lost; a new one leaves today.'],
    ['викидень', 'Шкода, що ви втратили час у черзі, тепер запис онлайн.'],
    ['выкидыш', 'Жаль, что вы потеряли время в очереди, запись теперь онлайн.'],
    ['miscarriage', 'We hate losing customers, and we lost your trust that day.'],
    ['викидень', 'Дитяча кімната знову відчинена, приходьте з малюком.'],
    ['выкидыш', 'Детская комната снова открыта, ждём вас с малышом.'],
    ['mortgage declined', 'A home loan takes five days from the papers to the answer, sorry for the delay.'],
    ['mortgage application declined', 'Applications are answered within five days, and every refusal now comes with a reason.'],
    ['відмова в іпотеці', 'Іпотеку розглядаємо пʼять днів, відповідь надходить у застосунок.'],
    ['відмовлено в кредиті', 'Перепрошуємо за відмову касира прийняти монети, це помилка.'],
    ['отказ по ипотеке', 'Отказ кассира принять мелочь был ошибкой, извините.'],
    ['loan refused', 'The cashier refused your coins by mistake, and we are sorry.'],
    ['аллергия на лидокаин', 'Спасибо за вашу реакцию на нашу рассылку, мы её сократили.'],
    ['алергія на пил', 'Дякуємо за вашу швидку реакцію на лист, зміни вже внесені.'],
    ['allergic to nuts', 'Thank you for your reaction to our new menu, it made our day.'],
    ['panic attacks', 'Our site was under attack on Monday, and orders came late.'],
    ['депресія', 'Бажаємо вам доброго настрою, чекаємо знову.'],
    ['розлучення', 'Приходьте з чоловіком, столик біля вікна тримаємо.'],
    ['разводится', 'Приходите с мужем, столик у окна держим.'],
    ['divorce', 'Do bring your husband along, the table by the window is yours.'],
    ['bankruptcy 2023', 'Money is back on your card by Friday, sorry for the wrong bill.'],
    ['втратила роботу', 'Вибачте за роботу кухні в суботу, ми додали кухаря.'],
    ['fired in May', 'The employee who was rude to you has been dismissed.'],
    ['слабочуюча', 'Добре чуємо вас і вже прибрали гучну музику.'],
    ['hearing aid', 'We hear you, and the music is lower from today.'],
    ['recovering alcoholic', 'A bottle of water waits in every room now.'],
    ['пьёт, лечится', 'Чай и кофе теперь всё утро, спасибо за подсказку.'],
    ['ЕКЗ', 'Дякуємо за другу спробу, цього разу доставили вчасно.'],
    ['ЭКО', 'Спасибо, что дали нам вторую попытку, в этот раз успели.'],
    ['онкологія', 'Дякуємо, що пройшли опитування, черги більше немає.'],
    ['knee replacement', 'We have replaced the lift, it runs from Monday.'],
    ['hip', "A bed like that hurts everybody's back, so we replaced all mattresses."],
    ['ниркова недостатність', 'Ми полагодили вікно, протягу більше нема.'],
    ['мігрень', 'Світло в залі приглушили, дякуємо за підказку.'],
    ['migraine', 'The reception lights are softer now, thank you for telling us.'],
    ['pregnant', 'The queue now has chairs, and nobody stands for an hour.'],
    ['wheelchair user', 'We put a ramp over the step at the entrance last week.'],
    ['husband died', 'The mix up with the rooms was ours, and the second night is refunded.'],
    ['depression', 'The tone of the letter was wrong, and we have rewritten it.'],
    ['diabetes', 'Dinner now starts at six sharp, sorry for the wait.'],
    ['autism', 'The museum has a quiet hour every Sunday from nine.'],
    ['суд', 'Довідку тепер видаємо за день, черги немає.'],
  ])('%s: %s', (note, draft) => {
    expect(leaksOf(note, draft)).toEqual([]);
  });
});

it.each([
  ['хронічний гастрит', 'Після вечері болів живіт', 'Дуже шкода, що після вечері вас болів живіт, ми перевірили кухню.'],
  ['gastritis', 'My stomach hurt after the soup', 'We are sorry that your stomach hurt after the soup, the kitchen was checked.'],
  ['divorce', 'I split up with my husband and you sent the bill to him', 'Splitting up with your husband should not end in a wrong bill.'],
])('is no leak where the author told it: %s', (note, review, draft) => {
  expect(leaksOf(note, draft, review)).toEqual([]);
});

it('stays quick on a long draft of nothing but the words that it looks for', () => {
  const notes = [
    'gastritis, angina, hip',
    'miscarriage, IVF, divorce, mortgage declined, deployed, sober, allergy, panic attacks, deaf, jobless, remission',
  ];
  const draft = 'with your your poor money refused you hurt on the front без ваш проблем зі відмов кредит вам '.repeat(45);
  const record = contact('Alan Price', { notes }, []);
  const started = performance.now();
  checkDraft({ draft, review: { text: '', author: 'Guest' }, contact: record, limit: null, language: 'und', tone: null });
  expect(performance.now() - started).toBeLessThan(2_000);
});

describe('work that is lost', () => {
  it.each([
    ['безробітний, шукає роботу', 'Розуміємо, що зараз ви не працюєте, але розстрочку все ж схвалює банк.'],
    ['безробітний, шукає роботу', 'Можливо, справа в тому, що офіційного працевлаштування у вас поки немає.'],
    ['безробітний, шукає роботу', 'Поки ви без постійної роботи, радимо взяти менший пакет.'],
    ['безробітний, шукає роботу', 'Коли знайдете роботу, подайте заявку знову, і менеджер допоможе.'],
    ['безробітний, шукає роботу', 'Без довідки з місця роботи, якого у вас нині нема, банк каже ні.'],
    ['безработный с мая', 'Понимаем, что вы сейчас не работаете, поэтому предложим паузу в платежах.'],
    ['безработный с мая', 'Возможно, повлияло, что вы сейчас без официального места.'],
    ['безработный с мая', 'Когда устроитесь, подайте заявку ещё раз.'],
    ['безработный с мая', 'Пока вы между работами, удобнее маленький тариф.'],
    ['unemployed since May', "We know you're not working at the moment, so let's look at a smaller plan."],
    ['unemployed since May', 'It may have counted that you have no steady job just now.'],
    ['unemployed since May', "Once you're back in work, apply again and Tom will help."],
    ['unemployed since May', "While you're looking for a job we can pause the payments."],
    ['unemployed since May', "As you're not currently employed, the lender said no."],
  ])('is told: %s: %s', (note, draft) => {
    expect(leaksOf(note, draft)).not.toEqual([]);
    expect(leaksOf('asks for a call before noon', draft)).toEqual([]);
  });
  it.each([
    ['безробітний, шукає роботу', 'Без роботи нашого відділу це сталося б іще раніше, дякуємо за терпіння.'],
    ['безробітний, шукає роботу', 'Майстер зараз не працює, вийде в середу і все полагодить.'],
    ['безробітний, шукає роботу', 'Застосунок у вас не працює через збій, виправимо до вечора.'],
    ['безробітний, шукає роботу', 'Потрібна довідка з роботи або виписка з рахунку, підійде будь-що.'],
    ['безработный с мая', 'Мастер сейчас не работает, выйдет в среду.'],
    ['безработный с мая', 'Кран у вас не работает, заменим сегодня до шести.'],
    ['безработный с мая', 'Когда устроитесь в номере, наберите ноль, принесём второй плед.'],
    ['безработный с мая', 'Между работами на крыше и уборкой был час, простите за шум.'],
    ['unemployed since May', 'The lift is not working at the moment, the engineer comes at noon.'],
    ['unemployed since May', 'You did a good job spotting that, thank you.'],
    ['unemployed since May', "We're looking for a new night porter, so it will get better."],
    ['unemployed since May', "Once we're back in the office on Monday we'll call."],
    ['unemployed since May', 'Our fitter made a poor job of it and will come back on Friday.'],
    ['unemployed since May', 'If the app is not working for you, reinstall it.'],
  ])('is not meant: %s: %s', (note, draft) => {
    expect(leaksOf(note, draft)).toEqual([]);
  });
});
