// Grand words of shame, tragedy, eternity and holiness about one's own small failure; and tears, which are big words only where they are our own.
import type { PhraseRule } from '../phrases/phrases.ts';

export const GRAND_WORDS: readonly PhraseRule<'pathos'>[] = [
  {
    name: 'pathos',
    find: [
      '(пляма|плямою|пятно|пятном|тавро|клеймо|клеймом|рана|раною|раной|stain|blot|scar|wound) ..4 (наш*|our|моїй|моей|my) ..1 (душ*|совіст*|совест*|серц*|серд*|чест*|імені|имени|soul|souls|conscience|heart|hearts|honour|honor)',
      '(найтемніш*|найчорніш*|найстрашніш*|темнейш*|чернейш*|мрачнейш*|самый темный|самый черный|самая темная|самая черная|самый страшный|darkest|blackest|bleakest) ..1 (година|години|годину|день|днем|час|часом|сторінк*|страниц*|глав*|hour|hours|day|days|moment|moments|chapter|page) ..3 (наш*|our|нас|us|історі*|истори*|history)',
      '(eternal|everlasting|undying|unending|вічн*|вечн*|довічн*|невимовн*|невыразим*|нестерпн*|невыносим*|unbearable|unspeakable) ..1 (shame|disgrace|sorrow|guilt|remorse|pain|ганьб*|сором|соромом|провин*|скорбот*|біль|болем|позор*|стыд*|скорб*|боль|болью|раскаян*|каятт*|каяття)',
      '(sacred|holy|священн*|свят*) (mission|duty|duties|vow|oath|calling|task|obligation|lesson|promise|місія|місію|місією|обовязок|обовязком|клятва|клятву|урок|уроком|покликання|миссия|миссию|миссией|долг|долгом|призвание|призванием|обет|завіт|завет|справа|справою|дело|делом)',
      '(to|until|till|into|в|у|до) ..1 (our|my|самої|самой|саму|самую)? (graves|grave|могилу|могили|могилы|deathbed|останнього подиху|последнего вздоха|last breath|dying day|скону|гробової дошки|гробовой доски)',
      '(пронесемо|понесемо|нестимемо|пронесем|понесем|будем нести|carry|bear) ..5 (крізь|через|through|for|with|всю|все|усе|до) ..2 (життя|жизнь|lives|life|віки|века|віків|веков|eternity|вічність|вечность)',
      '(shame|burden|guilt|ганьб*|сором|провин*|позор*|стыд|вину|боль|біль) ..4 (forever|eternally|навіки|навеки|навік|навек|довіку|вовіки|вовеки|вічно|вечно)',
      '(спокутуватим*|спокутуєм*|спокутувати|спокутуват*|искупим|искупать|искупить|каятимем*|atone|atoning|repent|penance) ..2',
      '(не|never) ..1 (пробачимо|вибачимо|простим|forgive) ..1 (собі|себе|ourselves|myself)',
    ],
  },
  {
    name: 'pathos',
    find: [
      '(трагеді*|трагеди*|tragedy|tragedies|calamity|катастроф*|catastrophe) ..8 (наш*|нас|нам|ми|мы|our|us|we)',
      '(наш*|нас|нам|our|us) ..3 (трагеді*|трагеди*|tragedy|calamity)',
    ],
    // Where somebody came to harm the word is not too big, and on a stage it is a play.
    unless: [
      '(загин*|помер*|смерт*|поранен*|погиб*|умер*|ранен*|war|війн*|войн*|пожеж*|пожар*|землетр*|died|death|deaths|killed|lost|earthquake|fire|flood|hurricane|attack|terror*|victims|жертв*|covid|pandemic|accident|вистав*|спектакл*|театр*|постановк*|stage|theatre|play|performance|фільм*|фильм*|film)',
    ],
  },
  {
    name: 'pathos',
    find: ['(сльоз*|слез*|tears|ридаємо|рыдаем|плачемо|плачем|weeping|sobbing)'],
    // Rips in cloth are spelt the same.
    unless: [
      '(those|these|the) tears (come|came|ran|run|along)',
      '(seam|seams|thread|stitch*|tent|fabric|sleeve|canvas|lining|sheet|leather|holes|rip|rips|ripped|sewn|zip|cloth|cushion|mattress|upholstery) ..8 tears',
      'tears ..8 (seam|seams|thread|stitch*|tent|fabric|sleeve|canvas|lining|sheet|leather|holes|rips|ripped|sewn|zip|cloth|cushion|mattress|upholstery)',
    ],
    // Of the author and his own he tells himself.
    unlessBefore: [
      '(your|ваш*|his|her|their|його|її|їхні|его|ее|их|дитяч*|детск*|child*)',
      '(son|daughter|child|children|kid|kids|baby|toddler|boy|girl|one|ones|wife|husband|mother|mum|mom|father|dad|sister|brother|friend|guest|син|сина|сину|донька|доньку|доньці|донечка|дочка|дочку|дочки|дитина|дитину|дитини|діти|дітей|малюк*|мама|маму|мами|дружина|дружину|чоловік|бабус*|сын|сына|дочь|дочери|дочку|ребенок|ребенка|ребенку|дети|детей|малыш*|жена|жену|муж|бабушк*|мать) ..4',
      '(you|u|ви|вы|вас|вам|вами|he|she|they|him|them|він|вона|вони|они|он|она) ..3',
    ],
  },
  {
    // Tears of a whole team over a text, and hearts in pieces.
    name: 'pathos',
    find: [
      '(ми|мы|we|я|i|команда|колектив|коллектив|офіс|офис|team|staff|office|crew|everyone here) ..3 (ридали|ридаємо|плакали|рыдали|рыдаем|ридала|плакала|рыдала|рыдал|wept|cried|sobbed) ..6 (над|читаючи|читая|прочитавши|прочитав|reading|over|вашим|вашою|вашу|вашей|історі*|истори*|your|when|коли|когда)',
      '(ридали|ридаємо|плакали|рыдали|рыдаем|плачемо|wept|cried|sobbed) ..1 (всім|усім|всею|всем|всей|цілим|целым|as a|усією|всією) ..1 (колективом|коллективом|офісом|офисом|відділом|отделом|командою|командой|сменой|зміною|team|office)',
      '(weep|weeping|cry|crying|плачемо|плачем|ридаємо|рыдаем|сумуємо|скорбим) (with you|разом|разом з|з вами|с вами|вместе)',
      '(серце|серця|сердце|сердца|heart|hearts) ..3 (розбит*|розбилося|розбилось|розлетілося|разбит*|разбилось|разлетелось) ..1 (на|вщент|вдребезги|друзки|в)?',
      '(безмежн*|безграничн*|boundless|endless|unconditional) ..1 (любовю|любов|любві|любовь|любви|love) ..1 (до|к|for|to) ..1 (людства|людей|людини|людям|человечеству|человеку|ближнього|mankind|humanity|humankind|people)',
    ],
    unlessBefore: ['(не|not|never|дитина|дитини|ребенок|child|baby|ви|вы|you) ..1'],
  },
  {
    // The guest as a saint: `для нас гість святий`.
    name: 'pathos',
    find: [
      '(гість|гості|клієнт|клієнти|покупець|гость|гости|клиент|клиенты|покупатель|guest|guests|customer|customers|client) ..3 (святий|святі|святе|свята справа|святой|святые|святое|святая|святиня|святыня|sacred|holy|a deity|is god)',
      '(ми|мы|we|were) (the)? (найкращ*|лучш*|best|finest) (FILLER)? ..2 (країни|страны|світу|мира|континенту|континента|україни|украины|європи|европы|планети|планеты|in the country|in the world|in the nation|on the planet|in europe)',
    ],
    unless: ['(микола*|николa*|николай|николая|валентин*|юр*|георг*|nicholas|valentine*|patrick*|храм*|церк*|church|temple) '],
    unlessBefore: ['(не|not|never|якщо|если|if|хочемо стати|хотим стать) ..1'],
  },
  {
    // Superlatives about oneself: `we remain the most beloved bistro`.
    name: 'pathos',
    find: [
      '(ми|мы) ..1 (є|залишаємося|залишаємось|остаемся|являемся)? ..1 (найулюблен*|найвидатніш*|найлегендарн*|найвеличніш*|найславетніш*|любимейш*|величайш*|легендарнейш*|самая любимая|самые любимые|самый любимый|самая легендарная|самые легендарные|самый легендарный)',
      '(we|were) ..1 (are|remain|were|stay)? ..5 (most beloved|most legendary|most celebrated|most admired|most loved|best loved|most renowned|most iconic)',
      '(we|were) ..1 (are|remain|were|stay)? the (finest|greatest|best) ..6 (ever|on earth|in the land|in the nation)',
    ],
    unlessBefore: ['(не|not|never) ..1'],
  },
  {
    // Mountains that one would move, and smiles that one lives for.
    name: 'pathos',
    find: [
      '(звернути|звернемо|звертаємо|звертати|згорнути|зрушити|зрушимо|перевернути|перевернемо|свернуть|свернем|сворачиваем|сворачивать|сдвинуть|сдвинем|move|moving) (гори|горы|mountains|heaven and earth)',
      '(гори|горы) ..1 (звернути|звернемо|звертаємо|звертати|згорнути|зрушити|зрушимо|перевернути|перевернемо|свернуть|свернем|сворачиваем|сворачивать|сдвинуть|сдвинем)',
      '(заради|ради|задля|for the sake of) ..2 (щастя|счастья|радості|радости|happiness|joy) ..1 (кожн*|кажд*|every|each|наших|our|ваш*|your)',
      '(посмішка|усмішка|улыбка|усмішки|улыбки|щастя|счастье|smile|smiles|happiness|довіра|доверие) ..5 (дорожч*|дороже|цінніш*|ценнее|важливіш*|worth|dearer|priceless|precious) ..3 (золот*|діамант*|бриллиант*|грош*|денег|життя|жизни|gold|diamonds|money|us|anything|нас|нам|все|усе|всего)',
      '(душу|життя|жизнь|останнє|последнее|останню|последнюю|soul|lives|shirt) ..1 (готові|готовы|ладні|готов)? ..1 (віддати|віддамо|віддали|покласти|отдать|отдадим|отдали|положить)',
      '(готові|готовы|ладні|ready to|would|will) ..1 (віддати|покласти|отдать|положить|give|lay down) ..1 (все|усе|всё|душу|життя|жизнь|останнє|последнее|our souls|our lives|our last|our hearts) ..2 (за|заради|ради|для|for)',
      '(віддали|отдали) (б|бы) ..1 (все|усе|душу|життя|жизнь|останнє|последнее)',
      '(не|not|never) (заспокоїмося|заспокоїмось|зупинимося|спочинемо|успокоимся|остановимся|rest|stop) ..1 (поки|доки|пока|until|till|before) ..2 (кожен|кожна|кожний|кожному|каждый|каждая|каждому|every|each|all)',
      '(колектив|команда|коллектив|team|staff) ..1 (плаче|сумує|ридає|плачет|грустит|скорбит|рыдает|weeps|cries|mourns|grieves) ..1 (разом|вместе|with|along)',
      '(walk|go|run|пройдемо|пройдем|пройти|підемо|пойдем|кинемося|бросимся) ..1 (through|крізь|через|сквозь|у|в) ..1 (fire|вогонь|огонь|fire and water|вогонь і воду|огонь и воду)',
      '(зірку|зірки|звезду|звезды|star|stars|moon|місяць|луну) ..1 (з|із|с|from|down from) ..1 (the)? (неба|небес|sky|heavens)',
      '(заради|ради|задля|for the sake of|for) ..1 (the|a)? (посмішк*|усмішк*|улыбк*|smile|smiles) ..2 (кожн*|кажд*|every|each|наших|our|ваш*|your|гостей|гостя|клієнт*|клиент*|покуп*|дітей|детей|people)',
    ],
    unless: ['(mountains|гори|горы) (of|білизни|белья|посуду|посуды|сміття|мусора)'],
    unlessBefore: ['(не|not|never|ви|вы|you|вони|они|they|дякуємо|спасибо|thank*) ..3'],
  },
];
