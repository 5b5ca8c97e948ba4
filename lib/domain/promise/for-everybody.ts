// What holds for everybody and is no word to the one who reads: until when people may enrol, when a barista is at work again, when the train comes.

const A = `[a-zа-яёіїєґ']`;
const W = `(?<!${A})`;
const E = `(?!${A})`;

const ENDS = `(?:(?:закінч|заверш|закри|припин)${A}*ться|трива(?:є|ють|тиме|тимуть)|ді(?:є|ють|ятиме|ятимуть)|буде (?:закрито|завершено|закінчено|припинено)|сплива(?:є|ють)|(?:заканчива|заверша|закрыва|прекраща)(?:ется|ются)|(?:законч|заверш|прекрат)(?:ится|атся|ятся)|закро(?:ется|ются)|(?:про)?длит(?:ся|ься)|действу(?:ет|ют)|истека(?:ет|ют)|ист[её]кут|будет (?:закрыт|заверш[её]н|законч|прекращ)${A}*)`;
const INTAKE = `(?:запис|набір|реєстрація|прийом|приймання|подача|передплата|підписка|голосування|бронювання|акредитація|передзамовлення|продаж (?:квитків|абонементів|путівок)|запись|набор|регистрация|при[её]м|подписка|голосование|бронирование|аккредитация|предзаказ|продажа (?:билетов|абонементов|пут[её]вок))`;
const ALL = `(?:для (?:всіх|усіх|кожного|всех|каждого)|for (?:all|every(?:one|body)?))`;
const ENDS_IN_ENGLISH = `(?:(?:will |shall |'ll )?(?:close|end|expire|finish)s?|(?:is|are) (?:closing|ending)|(?:will be|is|are) closed|(?:runs?|stays? open|remains? open|will (?:run|stay open|remain open)) (?:until|till|to))`;
const INTAKE_IN_ENGLISH = `(?:registration|enrol?ment|applications?|entries|sign-?ups?|bookings?|nominations|submissions|voting|admissions?|subscriptions?|ticket sales|presale|pre-orders?)`;
/** "Your enrolment" and "реєстрація вашого телефона" are the reader's. */
const SHARED = `(?:(?! (?:ваш|your|вам|вас))[^,;:]){0,80}?`;
const NOT_YOURS = `(?<!${W}(?:ваш${A}*|your) )`;
const TERM_FOR_ALL = new RegExp(
  `${W}${NOT_YOURS}${INTAKE}${E}${SHARED} ${ENDS}${E}|${W}${ENDS}(?: ${A}+){0,2} ${INTAKE}${E}|${W}${ALL}${E}[^,;:]{0,60}? (?:${ENDS}|${ENDS_IN_ENGLISH})${E}|${W}(?:${ENDS}|${ENDS_IN_ENGLISH})[^,;:]{0,40}? ${ALL}${E}|${W}${NOT_YOURS}${INTAKE_IN_ENGLISH}${E}${SHARED} ${ENDS_IN_ENGLISH}${E}`,
  'u',
);
/** `clause` in lower case with straight apostrophes. */
export const isTermForAll = (clause: string): boolean => TERM_FOR_ALL.test(clause);

/** In the nominative: whom guests meet. */
const STAFF = `(?:бариста|бармен|перукар|перукарка|парикмахер|стиліст|стилістка|стилист|візажист|визажист|барбер|майстер|майстриня|мастер|лікар|лікарка|врач|доктор|стоматолог|педіатр|педиатр|хірург|хирург|терапевт|психолог|логопед|масажист|массажист|косметолог|тренер|тренерка|інструктор|инструктор|вчитель|вчителька|учитель|учительница|викладач|викладачка|преподаватель|гід|гид|екскурсовод|экскурсовод|аніматор|аниматор|няня|адміністратор|адміністраторка|администратор|офіціант|официант|офіціантка|официантка|кухар|повар|шеф|шеф-кухар|шеф-повар|кондитер|пекар|пекарь|сомельє|сомелье|продавець|продавчиня|продавец|консультант|консультантка|касир|касирка|кассир|флорист|флористка|колега|коллега|менеджер|менеджерка|команда)(?:ка|иня|ша)?`;
const AT_WORK = `(?:працюватим(?:е|уть)|прийматим(?:е|уть)|(?:буде|будуть|будет|будут) (?:${A}+ ){0,2}?(?:працювати|приймати|работать|принимать|(?:на|в|у) (?:зміні|роботі|місці|строю|смене|работе|месте))|(?:повернеться|верн[её]тся|вийде|выйдет) (?:${A}+ ){0,2}?(?:(?:на|до|к|з|із|из|с) (?:робот${A}*|работ${A}*|зміну|смену|відпустки|отпуска|лікарняного|больничного|декрет${A}*)))`;
const FOR_YOU = new RegExp(`${W}(?:над|з ваш${A}*|с ваш${A}*|(?:у|в) вас|для вас|з вами|с вами|(?:with|on|for) you(?:r)?)${E}`, 'u');
/** Nothing but a person comes back from there. */
const FROM_LEAVE = `(?:повернеться|верн[её]тся|вийде|выйдет) (?:${A}+ ){0,2}?(?:(?:з|із|из|с) (?:відпустки|отпуска|лікарняного|больничного|декрет${A}*)|на (?:зміну|смену))`;
const LEAVE = `back from (?:(?:her|his|their) )?(?:leave|holidays?|vacation|sick leave|maternity leave)`;
const MET = new RegExp(
  `${W}${STAFF}${E}.*${W}${AT_WORK}${E}|${W}${AT_WORK}${E}(?: ${A}+){0,3} ${STAFF}${E}|${W}(?:${FROM_LEAVE}|(?:will|'ll|should) be ${LEAVE})${E}`,
  'u',
);
/** Those who come to nobody's home. */
const HOUSE = `(?:barista|hairdresser|stylist|barber|beautician|manicurist|chef|cook|waiter|waitress|bartender|receptionist|doctor|dentist|teacher|tutor|trainer|instructor|masseuse?|host|hostess|guide|cashier|florist|pastry chef|sommelier)`;
const STAFF_IN_ENGLISH = `(?:${HOUSE}|nurse|therapist|physio|pharmacist|vet|manager|colleague|consultant|technician|baker|team)`;
const BACK = `(?:will|'ll|should|is going to) be`;
const MET_IN_ENGLISH = new RegExp(
  `${W}${STAFF_IN_ENGLISH}${E}[^,;:]{0,40}?(?: ${BACK}|'ll be) (?:working(?: [a-z]+){0,2}? again|seeing (?:patients|guests|clients) again|back (?:at (?:work|the [a-z]+)|in (?:the|our) [a-z]+|behind the [a-z]+|on (?:shift|duty|the floor))|on (?:shift|duty)(?: again)?)${E}|${W}${HOUSE}${E}[^,;:]{0,40}?(?: ${BACK}|'ll be) back (?:again )?(?=on |tomorrow|next |from )(?!.* (?:to|with) )`,
  'u',
);
/** "Поезд едет к вам", "the bus leaves": a timetable. */
const VEHICLE = `(?:поїзд|потяг|поезд|електричка|электричка|автобус|маршрутка|трамвай|тролейбус|троллейбус|паром|корабель|корабль|теплохід|теплоход|літак|самол[её]т|рейс|цирк|театр|оркестр|ярмарок|ярмарка|виставка|выставка|експрес|экспресс)`;
const GOES = `(?:їде|їдуть|[ій]де|[ій]дуть|едет|едут|ид[её]т|поїде|поедет|піде|пойд[её]т|вируша(?:є|ють)|вирушить|уходит|уйд[её]т|відправля(?:ється|ться)|отправля(?:ется|тся))`;
const LINE = `(?:поїзд|потяг|поезд|електричка|электричка|паром|теплохід|теплоход|літак|самол[её]т|рейс)`;
const ARRIVES = `(?:прибува(?:є|ет)|прибуд(?:е|ет)|прилетить|прилетит|приземлиться|приземлится)(?!.*(?:до вас|к вам|на ваш))`;
const TIMETABLE = new RegExp(
  `${W}${LINE}${E}(?: ${A}+){0,3}? ${ARRIVES}${E}|${W}${VEHICLE}${E}(?: ${A}+){0,3}? ${GOES}${E}|${W}${GOES}(?: ${A}+){0,3} ${VEHICLE}${E}|${W}(?:trains?|bus|buses|coach|ferry|boat|tram|plane|flight|circus|tour|shuttle)(?: (?:to|from|for|at|of) (?:the |your )?[a-z]+){0,2} (?:(?:also|then|now|always|usually) )?(?:goes|go|leaves|arrives|departs|lands|is (?:going|leaving|arriving|coming)|will (?:leave|depart|sail))${E}`,
  'u',
);
/** Not where somebody of ours is in it. */
const WITH_OURS = new RegExp(`${W}(?:наш${A}*|our)${E}`, 'u');
export const isTimetable = (clause: string): boolean => TIMETABLE.test(clause) && !WITH_OURS.test(clause);
/** Whom everybody meets: no deed for the reader. */
export const isMet = (clause: string): boolean => (MET.test(clause) || MET_IN_ENGLISH.test(clause)) && !FOR_YOU.test(clause);
