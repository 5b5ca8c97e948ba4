// Word beginnings that speak for a category, in Ukrainian, Russian and English, with their weight. Hand-written; a trained model takes its place later.
// `_` parts the words of a phrase (one more word may stand between them), at the end it makes a whole word. Order and weights follow the labelling guide: money first, then fault, delivery, service.

export type BaseCategory = 'fault' | 'quality' | 'billing' | 'delivery' | 'service' | 'praise' | 'question' | 'suggestion' | 'abuse';

/** Weight → beginnings, parted by `|`. */
export const LEXICON: Readonly<Record<BaseCategory, Readonly<Record<string, string>>>> = {
  fault: {
    '3': `не_працю|не_запуска|не_відкрива|не_заванта|не_вмика|не_включа|не_зберіга|зламав|зламал|зламан|вилітає|вилета|зависа|збій|збої|глюч|глюк|помилк|не_вдається_увійти|не_можу_увійти|не_можу_зайти|не_приходить_код
      |не_работа|не_запуска|не_открыва|не_загруж|не_включа|не_сохран|сломал|поломк|слома|вылета|зависа|сбой|сбои|глюч|баг|ошибк|не_могу_войти|не_могу_зайти|не_приходит_код|тормозит|лага|черный_экран|белый_экран|пропал_звук|нет_звука
      |crash|bug|bugs|glitch|error|freez|froze|frozen|not_work|n't_work|doesnt_work|dont_work|stopped_work|wont_open|n't_open|n't_load|not_load|n't_log|cannot_log|cant_log|unable_to_log|n't_connect|login_fail|broke|broken|defect|malfunction|not_respond|black_screen|out_of_order|outage|is_down|keeps_clos|n't_start|not_open|unable_to_open|n't_sync|not_sync|fails|failed_to`,
    '1.5': `оновлен|после_обнов|обновлен|перестал|перестав|підвиса|барахл|дефект|брак|бракован|since_update|last_update|latest_update|after_update|fix|unable_to|unusable|n't_even|network|server|not_able_to|issue_with_the_app|technical`,
    '0.7': `додаток|додатк|застосун|приложен|сайт|програм|app|application|website|version|login|log_in|password|update`,
  },
  quality: {
    '2.5': `несмачн|невкусн|брудн|грязн|бруд|грязь|смерд|воня|запах|холодн|черств|прострочен|протух|тухл|гнил|антисанітар|антисанитар|тараган|таракан|клоп|плісняв|плесен|шумно|шум|неякісн|некачествен|низька_якіст|низкое_качеств|погана_якіст|плохое_качеств
      |dirty|filthy|smell|stain|mold|mould|cockroach|bed_bug|noisy|noise|cold_food|tasteless|bland|stale|undercook|overcook|uncomfortabl|cheap_material|poor_quality|bad_quality|low_quality|run_down|rundown|outdated|old_furniture|worn|shabby|disgusting|hygiene|unhygienic|uncomfortable|cramped|tiny_room|disappoint`,
    '1.5': `розчаров|разочаров|якіст|качеств|їж|еда|еды|їст|кухн|блюд|страв|порці|номер_|кімнат|комнат|ремонт|туалет|тісно|тесно|душно|прохолодн|палат|умови|условия|інтер'єр
      |quality|taste|food|room|bathroom|bed|breakfast|shower|towel|carpet|furniture|air_condition|a/c|wifi|wi-fi|useless|rubbish|garbage|mediocre|overrated|boring|average|bad_app|worst_app|waste`,
    '0.8': `жах|ужас|terrible|awful|horrible|worst|погано|плохо|поган|плох|bad|ніякий|так_себе|не_сподоб|не_понрав|not_good|not_great|n't_like|не_раджу|не_совету|не_рекоменд|not_recommend|n't_recommend`,
  },
  billing: {
    '3': `списа|зняли|переплат|комісі|завищен|відмов_у_виплат|не_повернул|не_поверта|поверн_кошт|поверн_грош|повернення_кошт|хабар|здирн|обдер|шахра|обман_на_грош|подвійн_оплат|деруть|дорого|дорогі|ціни_завищ
      |списыв|списал|сняли|комисси|завышен|не_верну|не_возвраща|возврат_ден|возврат_средств|вернуть_ден|взятк|дорого|дороговат|кешбэк_не|кэшбэк_не|не_начисл|не_выплат|заблокирова_счет|заблокирова_карт|двойн_оплат|увеличил_ставк|повысил_ставк
      |charge|charged|overcharg|refund|fees|money_back|my_money|billed|hidden_cost|deduct|debited|too_expensive|overpriced|expensive|rip_off|ripoff|scam|price_went|jacked|steal|stole|cheated|double_pay|failed_transfer|credited`,
    '1.5': `гроші|грошей|кошти|коштів|рахунок_за|тариф|оплат|ціна|ціни|цін_|деньги|денег|средств|процент|ставк|штраф|долг|цена|цены|стоимост|навяз|fee|payment|price|pricing|fare|money|pay_for|paid|cost|subscription|invoice|withdraw|debit`,
    '0.6': `картк|карт|кредит|банкомат|бонус|акці|акци|знижк|скидк|вклад|страхов|кешб|кэшб|плат|promo|discount|credit|card|account|transaction|loan|atm|exchange_rate|top_up|currency|points|transfer|balance|voucher`,
  },
  delivery: {
    '3': `доставк|доставл|посилк|посылк|кур'єр|курʼєр|курьер|не_приїха|не_приеха|не_прийшл|не_пришл|загубил|потерял|не_той_товар|не_тот_товар|запізн|опозда|затрим_рейс|затримк|задержк|перенес_запис|скасува_запис|не_привез
      |deliver|shipping|shipment|parcel|package|courier|not_arriv|n't_arriv|never_arriv|late_flight|flight_delay|delayed|delay|cancelled|canceled|cancel_flight|flightled|lost_bag|lost_luggage|baggage|luggage|missing_item|wrong_item|wrong_order|missed_connect|missed_flight|still_waiting_for_my|rebook|my_bag|bags|not_received|have_not_received|track`,
    '1': `замовлен|заказ|відправ|отправ|пункт_видач|пункт_выдач|поштомат|order|flight|dispatch|arriv`,
  },
  service: {
    '3': `хам|груб|нахаб|невіглас|некомпетент|непрофес|ставлення|байдуж|зневаг|ігнор|не_відповіда|не_бер_трубк|не_додзвон|неможливо_додзвон|черг|бюрократ|футбол|відфутбол|ганяють|відмовили|не_прийня|чекал_годин|чекати_годин|крич|принижу
      |отношен|безразлич|игнор|не_отвеча|не_берут_трубк|не_дозвон|невозможно_дозвон|очеред|не_перезвон|динам|посыла|нахам|хамск|неуваж|не_помог|не_решил|не_решает|отписк|дезинформ|перенаправ|отказал|кричал|тянут
      |rude|unprofessional|incompetent|ignored|ignor|unhelpful|no_response|no_reply|n't_respond|never_respond|n't_answer|no_answer|on_hold|hold_for|hung_up|long_queue|long_line|waited_for|waiting_for|attitude|customer_service|customer_support|customer_care|bad_service|poor_service|worst_service|terrible_service|slow_service|arrogant|disrespect|nobody_help|no_help|helpline|argu|lied_to|mislead|wait_time|phone_line|call_back`,
    '1.3': `персонал|обслугов|обслуж|працівн|сотрудни|менеджер|оператор|охорон|охран|касир|кассир|лікар|врач|медсестр|реєстратур|регистратур|адміністрат|администрат|консультант|спеціаліст|специалист|підтримк|поддержк|гаряч_ліні|горяч_лини|чат|відділенн|отделени|офис|офіс|дзвон|звон|дзвін|викладач|консул
      |staff|service|waiter|waitress|reception|front_desk|manager|agent|support|employee|representative|rep|crew|attendant|call|email|respond|response`,
    '0.7': `чека|годин|хвилин|ждать|ждал|ждем|часов|минут|wait|hour|talon|талон|запис`,
  },
  praise: {
    '2.5': `дяку|вдячн|подяк|супер|чудов|прекрасн|найкращ|відмінн|відмін_|задоволен|рекоменд|раджу|смачн|приємн|молодц|люблю|класн|бездоганн|неперевершен|професіонал|на_вищому_рівні|щиро|комфортн|затишн|якісн|спасиб|благодар|отличн|замечательн|лучш|доволен|довольн|совету|вкусн|приятн|супер|вежлив|ввічлив|быстро_и|все_понрав|все_сподоб|очень_понрав|удобн|зручн|профессионал|на_высш|огромн_благодар|грамотн|внимательн|уважн|оперативн|привітн|привітлив|доброзичлив
      |thank|great|excellent|amazing|awesome|love|loved|perfect|wonderful|fantastic|best|superb|highly_recommend|recommend|delicious|friendly|helpful|happy|satisfied|easy_to_use|beautiful|nice|brilliant|enjoy|outstanding|pleasant|comfortable|lovely|good_job|well_done|fabulous|exceptional|kudos|appreciate|impress|smooth|courteous`,
    '1.2': `добре|добрий|гарн|швидк|чисто|хорош|быстр|чист|good|cool|clean|fast|convenient|reliable|nice_app|works_well|quick|fun|helped|like_it|useful|super|просто_і|все_ок|👍|❤|🔥|😍|🥰|😊|👏|💙|🙏`,
  },
  question: {
    '2.5': `підкажіть|скажіть_будь|чи_можна|як_можна|хто_знає|хто_в_курсі|чи_є_|чи_працю|коли_буд|скільки_кошту|де_можна|як_записа|підскаж|подскаж|скажите|можно_ли|как_мне|как_можно|почему_я|что_делать|как_сдела|как_подключ|когда_буд|где_можно|хотел_бы_узнать|хотела_бы_узнать|уточнит|интересует|поясните|каким_образом|есть_ли|помогите
      |how_do_i|how_can_i|how_to|can_i|can_you|could_you|what_is_the|when_will|where_can|is_it_possible|is_there_a|do_you|does_anyone|anyone_know|why_does|why_is|please_advise|what_do_i|what_should|please_help|help_me|how_long|how_much`,
    '1': `здравствуйте|добрый_день|доброго_дня|добрий_день|вітаю|как_|чи_|як_|какой|яка_|який_|коли_|скільки|why|what|when|where`,
  },
  suggestion: {
    '3': `пропон|було_б_добре|було_б_чудово|хотілося_б|бажано|не_вистача|додайте|зробіть|побажан|варто_б|предлага|было_бы_хорошо|было_бы_здорово|хотелось_бы|добавьте|сделайте|не_хватает|пожелан|желательно|внедрит
      |please_add|would_be_nice|would_be_great|it_would_be|should_add|wish_|i'd_like_to_see|would_like_to_see|would_love|suggest|need_to_add|needs_to_add|needs_more|should_have|could_be_improv|can_you_add|add_a|add_the|feature_request|add_option|option_to|ability_to|if_only|only_thing_missing|make_it_possible|bring_back|needs_a|missing_feature|would_be_good|would_give_5|add_more`,
  },
  abuse: {
    '3': `дебіл|ідіот|дурн|тварюк|мудак|гніди|козл|покидьк|скотин|твар|виродк|брехун|лохотрон|гори_в_пекл|здохн|дебил|идиот|урод|твари|мраз|сволоч|гнид|подонк|лохотрон|козл|дерьм|гавн|говн|лайно|сука|суки|пізд|пизд|хуй|хуе|єбан|ебан|бля
      |idiot|moron|asshole|bastard|fuck|stupid_people|go_to_hell|retard|piece_of_shit|crap|shit|bullshit|subscribe_to_my|check_out_my|visit_my|buy_now|earn_money`,
    '1': `ганьб|позор|shame|цирк|clown|зрадник|вор|злоді|thie`,
  },
};
