// Words that a record and an honest reply share without anything having leaked: the vocabulary of service itself, colours, sizes.
import { formKeys, lemmaKeys } from '../../language/inflection.ts';

/** Never a fact by themselves, in products, notes, ticket subjects and addresses. */
const GENERIC = `
  замовлення заказ покупка покупець клієнт клиент товар послуга услуга сервіс сервис доставка посилка посылка відправлення отправка повернення возврат обмін
  обмен гарантія гарантия ремонт звернення обращение скарга жалоба питання вопрос проблема відповідь ответ дзвінок звонок передзвонити перезвонить подзвонити
  позвонить лист письмо повідомлення сообщение менеджер оператор працівник сотрудник магазин відділення отделение офіс офис склад кур'єр курьер служба відділ
  отдел підтримка поддержка компанія компания команда колега коллега керівник руководитель директор начальник адміністратор администратор консультант консультація консультация
  оплата платіж платеж гроші деньги кошти средства сума сумма рахунок счет чек ціна цена вартість стоимость знижка скидка акція акция бонус компенсація
  компенсация картка карта карточка номер телефон пошта почта сайт додаток приложение застосунок кабінет кабинет аккаунт акаунт пароль сторінка страница
  час время день дня години час тиждень неделя місяць месяц рік год сьогодні сегодня завтра вчора вчера ранок вечір вечер термін срок дата
  просити просив просила просит попросити попросив попросила хотіти хоче хотел хотела потрібно нужно можна можно треба надо чекати чекає ждать ждет писати
  писав писала писал написати отримати отримав отримала получить получил получила сказати казати сказал сказала вирішити вирішено решить решено решен
  допомогти допомога помочь помощь перевірити проверить надати надіслати отправить відправити змінити изменить скасувати отменить замінити заменить заміна замена
  дуже очень більше больше менше меньше новий новый старий старый великий большой малий маленький гарний хороший добрий поганий плохой перший первый другий
  второй останній последний свій свой наш ваш мій мой який какой такий такой цей этот той тот інший другой кожен каждый весь всі все для від без под над при про
  через після после перед між между також также тільки только вже уже ще еще або или але якщо если коли когда тому чому потому буде будет було была был бути быть
  не нет так да вона она він они вони мене меня йому ему їй якість качество стан состояние причина результат досвід опыт ситуація ситуация випадок случай
  білий белый чорний черный червоний красный синій синий зелений зеленый жовтий желтый сірий серый рожевий розовый набір набор комплект пакет коробка упаковка
  штука розмір размер колір цвет модель серія серия версія версия тип вид місце место людина человек люди дитина ребенок дім дом будинок квартира місто город
  вулиця улица проспект бульвар провулок переулок площа площадь шосе шоссе набережна під'їзд подъезд поверх этаж район область індекс
  прийом прием запис запись візит визит відвідування посещение лікар врач клініка клиника готель отель кімната комната ресторан стіл стол банк рейс квиток билет
  працює работает не працював роботи працювати работать робота работа пройшов прийшов прийшла прийшло пришел пришла пришло затримка задержка запізнення опоздание
  order orders purchase customer client product item service services delivery shipping parcel package return returns refund exchange warranty repair request
  complaint question issue problem answer reply call calls email letter message manager operator agent staff employee store shop branch office warehouse courier
  department support company team colleague supervisor administrator consultant consultation payment money amount bill check price cost discount bonus promotion
  compensation number website page application account password time today tomorrow yesterday morning evening week month year date days hours please thank
  asked wants wanted needs need called wrote written received resolved solved help helped check checked sent send change changed cancel cancelled replace replaced
  replacement very more less good great nice other first second last some every about after before again also because between could does each from have here into just
  like make made many most much only over same should since still such than that their them then there these they this those through under until upon what when
  where which while will with within would your ours quality condition reason result experience situation case red blue green white black yellow grey gray pink
  доба добу добі діб сутки суток ніч ночі ночей ночь ночи секунда тижня понеділок вівторок середа четвер пятниця субота неділя вихідні понедельник вторник
  среда пятница суббота воскресенье выходные січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень январь февраль март
  апрель май июнь июль август сентябрь октябрь ноябрь декабрь оренда аренда прокат проживання проживание бронювання бронирование машина машинка апарат аппарат
  прилад прибор пристрій устройство обладнання оборудование літр литр кілограм килограмм грам грамм метр пара пачка пляшка бутылка місяців
  дорослий взрослый гривня гривень рубль рублей доллар долар євро евро стандартний стандартный звичайний обычный повний полный
  night nights weekend weekends monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
  november december minute minutes rent rental hire machine device appliance unit gallon gallons litre liter pounds dollar dollars euro euros pair
  установка встановлення монтаж демонтаж installation setup desk front lobby reception
  bottle pack adult adults full single standard quarter
  small large medium size colour color pack model series version type kind place person people child house home city street avenue road square
  visit appointment doctor clinic hotel room restaurant table bank flight ticket work works working delay delayed late regular new old edition original`;

/** A fact only together with another word of the same entry in one sentence: words of a product's name that mean other things as well. */
const NEEDS_COMPANION = `
  watch book light phone cover stand charger charge case card bag box set plan premium standard basic home smart super mini max ultra plus pro air line point
  music family business annual monthly yearly travel sport active natural classic comfort control power quick easy first fresh live open public world life
  corner side back upper lower inner outer left right top bottom steam cleaner king queen twin double superior view sea garden hot cold stone deep dry wet iron glass wood oak summer winter spring autumn
  men women kids baby girl boy hand body face hair skin water fire sun moon star north south east west city park river mountain lake grand royal
  prime select choice gold silver bronze express direct total special limited edition classic modern vintage smooth fresh strong safe clear bright happy
  вид море сад гора срібний золотий серебряный золотой експрес экспресс прямий прямой морський морской гарячий горячий холодний холодный камінь
  план тариф преміум премиум стандарт базовий базовый сімейний семейный річний годовой місячний месячный підписка подписка абонемент курс кава чай вода книга світло свет
  чохол чехол захист защита дитячий детский жіночий женский чоловічий мужской домашній домашний літній летний зимовий зимний електричний электрический`;

/**
 * What a record must never tell in public: health, debts, family, law. A line is one matter in all its words and languages:
 * where a record holds one of them, every other one in a draft tells it too.
 */
const SENSITIVE = `
  діагноз диагноз diagnosis diagnosed
  алергія алергік алергічний аллергия аллергик аллергический allergy allergies allergic
  вагітна вагітність беременная беременность pregnant pregnancy
  діабет діабетик диабет диабетик diabetes diabetic
  інвалід інвалідність інвалідний візок инвалид инвалидность инвалидный коляска disability disabled wheelchair
  рак онкологія онкохворий онкохвора онкология онкобольной онкобольная онколог cancer oncology oncologist tumour tumor chemo chemotherapy radiotherapy хіміотерапія химиотерапия опромінення облучение
  інсульт инсульт stroke
  інфаркт инфаркт infarction
  епілепсія эпилепсия epilepsy epileptic
  астма asthma asthmatic
  депресія депрессия depression depressed антидепресант антидепрессант antidepressant psychiatrist психіатр психиатр psychologist психолог психотерапевт psychotherapist
  паніка паника panic
  безсоння бессонница insomnia
  заїкання заїкається заикание заикается stammer stutter stuttering
  глухий глуха глухота слабочуючий слабочуюча глухая слабослышащий слабослышащая deaf deafness
  сліпий сліпа незрячий незряча слепой слепая незрячая слабозорий слабовидящий слабовидящая blind blindness
  діаліз диализ dialysis
  ампутація ампутация amputation amputated amputee
  трансплантація трансплантация transplant
  викидень выкидыш miscarriage miscarried stillborn
  менопауза климакс клімакс menopause
  усиновлення усиновлений усиновила усыновление усыновленный усыновила adoption
  сирота сироти orphan
  лудоман лудоманія лудомания gambling gambler
  в'язниця тюрма тюрьма prison jail parole
  полонений пленный captivity
  гей лесбійка лесбиянка gay lesbian bisexual transgender
  гіпертонія гіпертонік гипертония гипертоник hypertension
  веган веганка веганський веганский vegan вегетаріанець вегетаріанка вегетарианец вегетарианка vegetarian
  вчитель вчителька учитель учительница teacher
  суддя судья judge
  прокурор prosecutor
  депутат deputy
  журналіст журналістка журналист журналистка journalist
  блогер блогерка blogger
  поліцейський полицейский policeman
  медсестра nurse
  священик священник priest
  дцп palsy
  птср ptsd
  сдвг adhd рдуг
  весілля свадьба wedding
  годовщина річниця anniversary
  ювілей юбилей jubilee
  тверезість трезвость sober sobriety rehab
  алкоголік алкоголь алкоголик alcoholic alcoholism drinking
  безробітний безробітна безработный безработная unemployed jobless redundancy redundant
  багатодітний багатодітна многодетный многодетная
  одиначка одиночка
  субсидія субсидия subsidy
  декрет декретна декретный maternity
  близнюки близнецы twins
  поранення поранений ранение раненый wounded
  мобілізація мобилизация мобілізований мобилизованный mobilised mobilized
  дружина жена wife
  чоловіком мужем husband
  донька дочка daughter
  син сын son
  бабуся бабушка grandmother
  дідусь дедушка grandfather
  мачуха мачеха stepmother
  university студент студентка student
  мігрень мигрень migraine
  гепатит hepatitis
  вич віл снід спид hiv aids
  туберкульоз туберкулез tuberculosis
  псоріаз псориаз psoriasis
  грижа грыжа hernia
  артрит артроз arthritis
  сколіоз сколиоз scoliosis
  варикоз varicose
  екзема экзема eczema
  анорексія анорексия булімія булимия anorexia bulimia
  деменція деменция dementia альцгеймер alzheimer
  паркінсон паркинсон parkinson
  безпліддя бесплодие infertility ivf
  аборт abortion
  перелом fracture fractured
  аутизм аутист autism autistic
  деменція деменция dementia
  залежність зависимость addiction addicted
  хвороба хворіє хвора хворий болезнь болеет больная больной illness sick
  хронічний хронический chronic
  операція операция хирургия surgery operated
  аналізи анализы ліки лекарство лекарства medication medicine
  борг боргу заборгованість боржник долг долги задолженность должник debt debts debtor indebted
  банкрут банкрутство банкрот банкротство bankrupt bankruptcy
  розлучення розлучена розлучений розлучилася розлучилась розлучився развод разведена разведенный развелась развелся divorce divorced divorcee
  удова вдова вдовець вдовец widow widower
  смерть помер померла умер умерла похоронил похоронила поховав поховала buried death died deceased funeral похорон похороны поминки
  пенсіонер пенсіонерка пенсионер пенсионерка pensioner retired
  ветеран veteran військовий военный military
  переселенець переселенка беженец беженка refugee
  судимість судимость convicted
  суд судом court lawsuit
  юрист адвокат lawyer attorney solicitor
  скандаліст скандальний скандальна скандалист скандальный скандальная конфліктний конфліктна конфликтный конфликтная
  шахрай шахрайка мошенник мошенница fraudster
  агресивний агресивна агрессивный агрессивная aggressive
  п'яний п'яна пьяный пьяная drunk
  релігія религия religion religious`;

/** Words that only in a record speak of a sensitive matter: `owes` is debt there, and nothing in a reply. */
const RECORDED = `
  debt owes owed overdue винен винна прострочив прострочила прострочення должен должна просрочил просрочила просрочка
  surgery operation оперована оперований оперирован
  pregnant expecting вагітністю
  divorce divorcing розлучається разводится`;

const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
const keysOf = (list: string): ReadonlySet<string> => new Set(wordsOf(list).flatMap((word) => lemmaKeys(word)));

const GENERIC_KEYS = keysOf(GENERIC);
const COMPANION_KEYS = keysOf(NEEDS_COMPANION);
const FAMILIES = new Map<string, string[]>();
for (const line of SENSITIVE.split('\n')) {
  const family = wordsOf(line);
  for (const word of family) for (const key of lemmaKeys(word)) FAMILIES.set(key, family);
}

const has = (keys: ReadonlySet<string>, word: string): boolean => formKeys(word).some((key) => keys.has(key));

export const isGeneric = (word: string): boolean => has(GENERIC_KEYS, word);
export const needsCompanion = (word: string): boolean => has(COMPANION_KEYS, word);
const RECORDED_AS = new Map<string, string>();
for (const line of RECORDED.split('\n')) {
  const [family, ...aliases] = wordsOf(line);
  for (const word of aliases) for (const key of lemmaKeys(word)) RECORDED_AS.set(key, family ?? '');
}

/** The family that a word of a record stands for there, or null. */
export const recordedFamily = (word: string): string[] | null => {
  for (const key of formKeys(word)) {
    const family = RECORDED_AS.get(key);
    if (family !== undefined) return sensitiveFamily(family);
  }
  return null;
};

/** The very word of the list, in no other form: a name may only share the stem of one (`Рома` and `room`). */
export const isGenericItself = (word: string): boolean => formKeys(word).some((key) => key.startsWith('=') && GENERIC_KEYS.has(key));

/** All words of the sensitive matter that a word belongs to, or null. */
export const sensitiveFamily = (word: string): string[] | null => {
  for (const key of formKeys(word)) {
    const family = FAMILIES.get(key);
    if (family !== undefined) return family;
  }
  return null;
};
