// How people tell of the steps they take against someone, of those who will look into it and of what the law forbids. Written as in `turn-index.ts`.

/** Bodies people turn to that `word-classes.ts` does not know. */
const BODIES =
  'нкек_/дснс_/мчс_/держпраці_/гоструд/дільничн/участков/екоінспек/экоинспек/ветслужб/держветслужб/лікнадзор/гоструда/цпп_/ркн_/фссп_/опеку_/сес_/сэс_/єдебо/приставам_/приставов_/acas_/hse_/hmrc_/eeoc_/nafdac_/aclu_/hud_/dmv_/finra_/nhtsa_/cpsc_/ndpc_/ndpr_/ferma_/ico_/fos_/uscis_/aarp_/citizens_+advice/labor_+board/labour_+board/health_+board/health_+inspect/code_+enforcement/state_+board/fire_+marshal/fire_+inspector';

const ACTS =
  'розбер/разбер/приїде_/приїдуть_/приехал/приедет_/приедут_/приїхал/прийде_/прийдуть_/прийшов_/пришел_/придет_/придут_/зацікав/заинтерес/займеться/займетс/перевірить_/проверит_/закрила_/закрыла_/закриє_/закроет_/оштраф/припис/предписан/виписа/выписал/відкри/возбуд/розгляне/рассмотрит/in_+touch/investigat/involved/shut_+them/fined_+them/will_+be/on_+the_+way';

const STEPS = `
<write> ..4 <bodies>
<bodies> ..3 <acts>/заявк/подан/подал/скарг/жалоб
<authority> ..2 <acts>
припис/предписан ..2 від_/от_ <bodies>/<authority>
оштраф/fined_ ..2 <authority>/<bodies>
<bodies>/<authority> ..5 оштраф/fined_
піду_/пойду_/звернус/звернем/обращ/напиш/скарг/жалоб/донес/заяв/повідом/сообщ/передам_/зверта/скину_/дзвон/звон ..3 куди_+треба/куда_+надо/куда_+следует/куди_+слід/куда_+нужно/куди_+потрібно
знаю_/знаєм/знаем_/i_+know ..1 куди_/куда_/кому_/where_/who_+to ..1 зверн/обрат/жалов/скарж/писат/заяв/complain/take_+this/report
судимос/судимся_/сужусь_/суджус/позиватис/позиваюс/позиватим/позиваємос
йду_/піду_/пойду_/иду_/буду_/будем/готов/будете_ ..2 судитис/судиться_/позиват
далі_/дальше_/потім_/следующ/наступн/next_/after_+that ..2 позов_/иск_/суд_/адвокат/юрист/прокурат/поліці/полици/court_/tribunal/lawyer/solicitor/small_+claims
спілкуватим/общаться_+будете/спілкуйтес/общайтес/общаться_+с_/поговорите_+с_/будете_+говорити_/будете_+говорить_/розмовлятим ..4 адвокат/юрист/слідч/следоват
court_/tribunal_ it_ is_
скажу_/розкаж/расскаж/tell_/tells_/explain_/поясни/объясн/доведет/докаж/пояснюв ..3 судді_/судье_/слідчому_/следователю_/прокурору_/прокурору_/judge_/magistrate/прокуророві
to_ a_ judge_
претензі/претензи ..3 рекоменд/заказн/досудов/досудеб/цінним_/ценным_
рекоменд/заказн/досудов/досудеб/цінним_/ценным_ ..2 претенз
досудеб/досудов ..1 претенз/поряд/врегул/урегул
recorded_ delivery_
small_ claim
statutory_ demand_
money_ claim_ online_
take_/taking_/took_ ..1 this_/it_/matter ..1 further_/higher_/to_+the_+top/as_+far/all_+the_+way
серйозн/серьезн ..1 інстанц/инстанц
ерлр_/єрдр_/кусп_/єо_
возбуд/возбужд ..2 дел/производ
слідч/следоват/дізнавач/дознавател ..3 відкри/возбуд/допит/допрос/опитав/опросил/виклик/вызыва/вже_/уже_/займ/вед/взя
дав_/дала_/дал_/gave_/giving_/дати_/дать_ ..1 показання_/показания_/свідчення_/statement ..3 поліц/полиц/слідч/следоват/police/officer
талон_ ..3 поліц/полиц/кусп
subject_ access_
legal_ letter/papers
see_ you_ ..3 tribunal/arbitration/small
served_ ..2 papers_/notice_ ..3 on_ them_/you_
під_/под_ арешт ..3 машин/авто/квартир
машин/авто_/автомобіл/автомобил/квартир ..3 в_+арешт/під_+арешт/под_+арест/в_+арест/в_+розшук/в_+розыск/у_+розшук`;

const FORBIDDEN = `
лікарськ/врачебн/медичн/медицинск/банківськ/банковск/адвокатськ/адвокатск ..1 таємниц/тайну_/тайна_/тайны_
medical_/patient_/doctor-patient ..1 confidential/privacy
авторськ/авторск ..1 прав
copyright/trademark/intellectual ..2 infring/violat/claim/breach/theft
закон/закони_/законы_/фз_ ..4 не_+писан/не_+писані/не_+писаны/для_+кого/не_+для_+вас/не_+указ/не_+існує_+для
для_ кого_ ..1 писан/закон
прода/торгу/sell/selling/sold/serving/налива/наливают/відпуск/отпуск/поят/дають_/дают_ ..4 алкогол/сигарет/цигар/вейп/снюс/пиво_/пива_/горілк/водк/vape/vapes/cigarette/alcohol/beer_/booze/tobacco/енергетик ~5 неповноліт/несоверш/дітям_/детям_/дітьми_/підлітк/подростк/школяр/школьник/minor_/minors_/underage/kids_/children/teen/uniform/schoolkid
прода/отпуск/відпуск/sold_/sell/selling/везут_/везуть_/привезл/дали_/дают_/дають_ ..5 без_/without_ ..1 рецепт/prescription
рецепт/prescription ..4 везут_+без/везуть_+без/продают_+без/продають_+без/never_+asked/n't_+ask/nobody_+asked
no_/without_/n't_/never_ ..3 planning_ permission/consent
no_/without_/n't_/never_ ..2 building_+permit/building_+permission/building_+consent
самовільн/самоволь ..3 підключ/подключ/підняли/подняли/змін/измен/збуд/постро/захоп/захват/відключ/отключ/встанов/установ/заня
самобуд/самозахват/самозахоп/самострой/незаконно
паспорт/права_/посвідчен/passport/driving_+licence ..3 в_+залог/у_+залог/в_+заставу/у_+заставу/під_+заставу/під_+залог/под_+залог/as_+deposit/as_+collateral/as_+security/hostage
забра/взял/відібра/отобра/тримают/держат/took/keep/kept/hold/holding ..3 паспорт/документи_/документы_/трудов/passport/documents ..6 не_+відда/не_+отда/не_+верта/не_+верн/не_+поверта/не_+возвращ/n't_+give/refus/won't/until_+i/поки_+не/пока_+не
пломб ~2 сорва/зірва/зрива/срыва
кримінал_/криминал_/криміналом_/криминалом_
criminals_
criminal_ offence/offense/investigation/charges/damage/act_/activity
cash_ in_ hand_ ..6 staff/wage/hour/no_+contract/work
hour_/wage/wages/quid ..3 cash_ in_ hand_
below_/under_/less_+than ..3 minimum_ wage
зарплат/зп_/получк ..4 конверт/чорн/черн/сірій/в_+сер
працю/робот/работ/людей_/staff ..4 без_+оформлен/без_+договор/без_+трудов/неоформ/no_+contract/without_+contract
зарплат/зп_/wages_/salary_/payslip ..5 не_+платять_/не_+платят_/не_+платили_/не_+виплатили_/не_+выплатили_/не_+выплачивают_/не_+виплачують_/n't_+paid/never_+paid/withh/затримую/задержива/stolen/unpaid
не_/n't_/never_ ..1 <pay> ..2 зарплат/зп_/wages_/salary_/overtime/відпускн/отпускн/минималк/мінімалк
unpaid_ wages/overtime/invoice
підпис/подпис/signature ..4 протокол/зборів/собрани ..6 підроб/поддел/покійн/покойн/мертв/померл/умерш/dead
протокол ..4 підпис/подпис ..3 підроб/поддел/чуж
рубають_/рубят_/вирубу/вырубают/зрубал/спилил/спиляли ..3 ліс/лес_/дерев/парк/заказник/заповідник/заповедник
зливают/зливає/сливают/сливает/скида/сбрасыва/dump ..5 річк/реку_/озер/ставок/пруд/ліс_/лес_/яр_/river/lake/stream/creek/woods/каналізац/канализац
прослуховув/прослушив/записув/підслухову ..3 без_ ..1 згод/відом/соглас/ведом
камер/camera ..4 роздяг/раздевал/туалет/душев/примірочн/примерочн/changing_+room/toilet/bathroom/bedroom/airbnb
показал/показали_/надіслал/скинул/розповіл/рассказал/видал/выдал/переда/emailed/sent_/gave_/told_/showed_/read_+out ..5 мою_+медкарт/мої_+аналіз/мои_+анализ/мій_+діагноз/мой_+диагноз/моя_+медкарт/медкартк/медкарту/мій_+адрес/мой_+адрес/my_+results/my_+diagnosis/my_+medical/my_+address_+to/my_+records/my_+salary
діагноз/диагноз/diagnosis/test_+results ..4 при_+всіх/при_+всех/на_+весь/на_+всю/вголос/вслух/in_+front_+of/out_+loud
чужі_/чужие_/someone_+else's/somebody_+else's/other_+people's/other_+patients ..1 документ/дані_/данные_/аналіз/анализ/медкарт/паспорт/дов/results/records/details/data_/file`;

export const STEPS_TURNS = `${STEPS}\n${FORBIDDEN}`.replaceAll('<bodies>', BODIES).replaceAll('<acts>', ACTS);
