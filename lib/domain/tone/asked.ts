// What people ask a service for, in Ukrainian, Russian and English under one name: kinds of questions, things done, and what they are done to. A bridge
// from "where do I remove" to "how to delete". Written by hand from what services are asked for anywhere; no company's or product's own words.
// Beginnings of words; `_` parts the words of a phrase, at the end it makes a whole word.
import { eachPhrase, type PhraseIndex, phraseIndex, tokensOf } from '../category/phrase-index.ts';

const ASKED: Readonly<Record<string, string>> = {
  why: `чому_|навіщо|для_чого|через_що|почему|зачем|отчего|для_чего|из-за_чего|why_|what_for|how_come|reason|причин`,
  what_is: `що_таке|що_означа|що_за_|что_такое|что_значит|что_означа|что_за_|what_is_a|what_does_|meaning_|what_are_`,
  how_many: `скільк|скольк|ліміт|обмежен|лимит|ограничен|максимум|минимум|мінімум|how_much|how_many|limit|maximum|minimum`,
  how_long: `коли_|як_довго|як_швидко|скільки_часу|строк|термін|когда_|как_долго|как_скоро|как_быстро|сколько_времени|срок_|сроки|when_|how_long|how_soon|how_fast|long_does`,
  who: `хто_|ким_|кому_|кто_|кем_|who_|whom_|whose_`,
  where: `де_|куди_|звідки_|где_|куда_|откуда_|where_`,
  can: `можна|можу_|можемо_|можлив|чи_є_|дозвол|вдасться|зможу|можно|могу_|можем_|смогу|сможем|получится|возможно|разреш|доступн|can_i|can_you|could_i|possible|able_to|allowed|available`,
  need: `треба|потрібн|обов'язк|повинен|повинн|мушу|нужн|надо_|обязательн|должен|должн|требуется|необходим|need_|must_|have_to|require|necessary|mandatory`,
  how: `як_|яким_чином|как_|каким_образом|how_do|how_to|how_can|how_could|way_to`,
  delete: `видал|прибрат|прибер|стерт|зітр|очист|удал|убрат|убер|стере|сотр|delet|remov|eras|clear_|wipe`,
  change: `змін|поміня|редаг|відредаг|перейменув|замін|измен|поменя|сменит|смена|менят|редакт|отредакт|правит|переимен|замен|chang|edit_|editing|modif|rename|switch|replac|amend`,
  add: `дода|прикріп|прив'яз|під'єдн|підключ|добав|прикреп|привяз|подключ|присоедин|add_|adding|added|attach|link_|linking|connect|bind`,
  turn_off: `відключ|вимкн|вимик|відв'яз|деактив|отключ|выключ|отвяз|disabl|disconnect|turn_off|deactivat|unlink|switch_off`,
  turn_on: `увімк|вмика|активу|включит|включа|активир|enabl|turn_on|activat`,
  create: `створ|завести|заведу|оформ|созда|сделат|creat|set_up|setup|make_a|start_a`,
  register: `реєстр|зареєстр|регистр|зарегистр|sign_up|register|registration|open_an_account`,
  login: `увійти|увійд|вхід|зайти|логін|авториз|войти|войд|вход_|входа|вхожу|захожу|логин|log_in|login|logging|sign_in`,
  download: `скача|завантаж|сохран|зберег|download|save_`,
  upload: `завантаж|викла|розміс|опублік|загруз|залит|залив|вылож|выклад|размест|размещ|опублик|публик|upload|publish|post_`,
  see: `подив|побач|перегля|дізна|перевір|посмотр|увид|просмотр|узна|провер|see_|view|check|find_out|look_at|track`,
  find: `знайт|знайд|шука|пошук|найти|найд|искат|ищу_|поиск|find_|finding|search|locat|look_for`,
  send: `надісл|надсил|відправ|отправ|послат|пошл|send|sent_|submit`,
  receive: `отрим|прийшл|приход|надійшл|получит|получ_|пришел|пришл|поступ|receiv|get_|got_|arriv|come_|came_`,
  restore: `віднов|поверн|забув|забул|скин|восстан|верн|забыл|забыт|сброс|restor|recover|reset|forgot|forget`,
  stop: `скасув|припин|відмін|зупин|отмен|прекрат|отказат|останов|cancel|stop_|stopp|terminat`,
  confirm: `підтвер|верифік|посвідч|подтвер|верифи|удостовер|confirm|verif|identity|prove|proof`,
  refuse: `відхил|відмов|отклон|отказал|отказ_|не_принял|declin|reject|refus|denied|deny`,
  block: `заблок|блокув|бан_|забан|блокир|block|frozen|freez|banned|suspend`,
  fail: `не_працю|не_можу|не_вдає|не_вийшл|помилк|не_работ|не_могу|не_получ|не_удал|не_выход|ошибк|error|not_work|n't_work|fail|ca_n't|cannot|unable|problem|проблем`,
  forbid: `заборон|не_можна|не_дозвол|запрещ|запрет|нельзя|не_разреш|forbid|prohibit|not_allowed|restrict`,
  rules: `вимог|умов_|умови|правил|критер|требов|услови|requirement|condition|rule|criteria|eligib`,
  phone: `телефон|смартфон|мобільн|андроїд|айфон|мобильн|андроид|android|iphone|ios_|phone|mobile|smartphone`,
  wait: `чека|очік|розгля|обробля|ждат|жду_|ждем|рассмат|рассмотр|ожида|обрабат|обработ|wait|pending|review|process|delay|still`,
  money: `грош|кошт|оплат|плат|заробі|деньг|денег|средств|заработ|money|cash_|fund|pay_|paid|payment|earn`,
  cost: `ціна|ціну|варт|кошту|безкошт|тариф|коміс|цена|цену|стоит|стоим|бесплат|комисс|price|cost|fee_|fees|charg|free_|rate`,
  age: `вік_|віку|років|неповнол|возраст|лет_|несовершеннол|age_|years_old|minor|child_|children|kids`,
  abroad: `країн|закорд|резидент|інозем|стран|границ|иностран|гражда|countr|abroad|foreign|resident|oversea|nation`,
  document: `докумен|довідк|паспорт|справк|document|passport|certificate|id_card`,
  mail: `пошт_|пошту|пошти|почт|email|e-mail|mail_|имейл|емейл|імейл`,
  password: `пароль|пароля|паролі|пароли|password|passcode|pin_|код_|code_`,
  account: `акаунт|профіл|кабінет|обліков|аккаунт|профил|кабинет|учетн|account|profile`,
  app: `додат|застосун|прилож|app_|apps_|application`,
  support: `підтримк|звернен|зв'яза|поддержк|обращен|обратит|связат|support|help_|contact`,
  settings: `налашт|настро|setting|configur|setup`,
  several: `декільк|кілька|одночас|нескольк|одновремен|сразу_|several|multiple|simultan|same_time|more_than_one`,
  other_person: `інший_|іншому|іншого|чуж_|чужі|друг|чужой|чужие|чужое|someone|anyone|else_|friend|another|other_`,
  lost: `загуб|втрат|зник|потер|пропал|исчез|утер|lost_|stolen|missing|disappear|vanish`,
  fast: `швидк|прискор|термінов|быстр|ускор|срочн|fast|quick|urgent|speed|asap|expedit`,
};

let index: PhraseIndex<string> | null = null;

/** Names of what the text asks for, one for each place where it does. */
export const askedOf = (text: string): string[] => {
  index ??= phraseIndex(Object.entries(ASKED).map(([name, written]) => [written, name] as const));
  const found: string[] = [];
  eachPhrase(index, tokensOf(text.replaceAll('ё', 'е')), (name) => found.push(name));
  return found;
};
