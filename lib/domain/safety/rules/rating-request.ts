// Asking for a rating, its change or the removal of a review; and favours that hang on one. An invitation to everybody to share an opinion is neither.
import type { PhraseRule } from '../phrases.ts';

const ASK =
  '(прос*|просим|попрос*|прохання|просьба|пропону*|предлага*|раді|рада|будемо|будем|вдячн*|благодарн*|признательн*|сподіва*|надіє*|надеемся|надеюсь|розрахову*|рассчитыва*|хотіли|хотіл*|хотели|хотелось|можете|можна|можно|могли|могли б|зможете|сможете|радимо|советуем|чекаємо|чекатимемо|ждем|чи|would|could|can|please|pls|kindly|ask|asking|request|hope|hoping|appreciate|love|consider|mind|invite|encourage|grateful|wish|like|expect|want|need|mean|urge|beg)';
const IF = '(якщо|якби|коли|щоб|аби|если|чтобы|когда|раз|if|that|once|when|should)';

export const RATING_REQUEST: readonly PhraseRule<'rating_request'>[] = [
  {
    name: 'rating_request',
    find: [
      // Change of what stands: `змініть, будь ласка, свій відгук`, `take down your review`, `підняти до пʼяти зірок`.
      'CHANGE ..3!REPLY REVIEW',
      'CHANGE YOUR ..4!REPLY REVIEW',
      'CHANGE_STARS ..2!REPLY STARS',
      'CHANGE_STARS YOUR ..3!REPLY STARS',
      'CHANGE (його|её|ее|його|it) ..2 (до|на|to) ..2 (5|пяти|пять|five|4|four|чотирьох|четырех|краще|лучше|positive|higher|позитивн*|положительн*)',
      `${IF} ..5 CHANGED ..3!REPLY REVIEW`,
      `${ASK} ..5 (зміну|зміни|перегляд|перегляду|видалення|підвищення|коригування|изменение|изменения|пересмотр|пересмотра|удаление|удаления|повышение|корректировку|removal|deletion|revision|change|withdrawal) ..2 (of|to|in|your|the)? ..2 REVIEW`,
      'REVIEW ..3 (можна|можно|варто|стоит|слід|следует|просимо|просим|прошу|треба|потрібно|нужно) ..2 CHANGE',
      // The rating first: `вашу оцінку, будь ласка, змініть`, `відгук просимо видалити`.
      '(вашу|ваш|ваши|ваші|свою|свій|свой|your) REVIEW ..4 (змініть|видаліть|приберіть|оновіть|виправте|перегляньте|измените|удалите|уберите|обновите|исправьте|пересмотрите|змінити|видалити|прибрати|оновити|изменить|удалить|убрать|обновить|поправить)',
      'REVIEW ..2 (to be|be|gets|get) (changed|updated|removed|deleted|revised|amended|taken down|upgraded|reconsidered|raised|edited)',
      // The mind and the rating: `переглянете свою думку і оцінку`.
      '(перегляньте|переглянете|змініть|зміните|измените|пересмотрите|reconsider|change|rethink) ..5 (думку|рішення|мнение|решение|opinion|mind|view) ..4 REVIEW',
      // More stars.
      '(додайте|додати|добавьте|добавить|накиньте|докиньте|прибавьте|прибавить|add|adding|plus|bump|bumping|upping|raise|raising|up) ..3!OURS (зірк*|зірок*|зіроч*|звезд*|бал*|star|stars|point*)',
      '(ще|еще|another|one more|an extra|extra|few more|couple more) ..2 (зірк*|зіроч*|звездочк*|звезд*|star|stars) ..4 (було|були|була|будем*|порад*|був|было|бы|would|help|mean)',
      // Giving a good one.
      'GIVE ..5!EARN GOOD ..3 REVIEW',
      'GIVE ..3 (нам|us|me|зірок|звезд) ..2 (5|пять|five|10) REVIEW?',
      'GIVE ..2 REVIEW ..4 (5|пять|пяти|five|найвищ*|высш*|максимальн*|позитивн*|положительн*)',
      '(поставте|поставьте|ставте|ставьте|дайте|поставите|заслуговуємо на) ..3 (пятірк*|пятерк*|5|вище|выше|повыше)',
      'RATE ..4!PAST (GOOD|вище|выше) ..3',
      'RATE ..4 (у|в|на|as|with|at) (5|пять|five|10) STARS?',
      // Soft ways.
      '(будемо|будем|буду|був|була) ..3 (вдячн*|раді|радий|рада|благодарн*|рады|рад|щаслив*|признательн*) ..6!EARN GOOD ..2 REVIEW',
      '(appreciate|love|welcome|grateful for|wish for|like|want|hope for|hoping for|need|mean|means) ..6!EARN (5|five|positive|better|higher|good|highest|full|nicer|fairer|excellent|great) ..2 (review|reviews|rating|ratings|star|stars|score)',
      '(сподіваємося|сподіваємось|сподіваюся|розраховуємо|чекаємо|очікуємо|надеемся|рассчитываем|ждем|ожидаем|мріємо|мечтаем|просимо|просим|прошу) ..4!EARN (GOOD|інш*|друг*|нову|новую|більш*|більше|больше) ..2 STARS',
      '(сподіваємося|сподіваємось|надеемся|чекаємо|ждем|мріємо) ..3 (пятірк*|пятерк*)',
      '(не) (пошкодуйте|шкодуйте|пожалейте|жалейте|скупіться|скупитесь) ..3 (зірок*|зіроч*|зірк*|звезд*|балів|баллов|оцін*|оцен*|пятірк*)',
      'GOOD ..2 REVIEW ..5!EARN (будемо вдячні|будем благодарны|дуже допоможе|очень поможет|дуже допоміг|допоможуть|помогут|would help|would be appreciated|would mean|would be great|goes a long way|means a lot to our|нам потрібн*|нам нужн*)',
      '(якщо|если|if) ..5 (задоволен*|сподобал*|довольн*|понравил*|satisfied|happy|liked|enjoyed) ..8 (GIVE|RATE) ..5 (GOOD) ..2 REVIEW',
      // Votes of others.
      '(друзів|друзей|знайомих|знакомых|рідних|родных|friends|family|relatives|employees|співробітників) ..4 (залишити|залишили|оставить|оставили|поставити|поставили|поставить|написати|написать|leave|post|write|give) ..4 (GOOD) ..2 REVIEW',
      // Hints that a low rating harms.
      '(така|таку|такая|такую|низьк*|низк*|одна|low|1) ..2 (оцінк*|оценк*|зірк*|звезд*|rating|star) ..4 (шкодить|псує|вредит|портит|hurts|harms|affects) ..10 (змін*|пересмотр*|перегля*|измен*|change|reconsider|update)',
      '(вищу|вищої|вищий|більшу|высшую|более высокую|повыше|higher|better) (оцінк*|оценк*|бал|балл|рейтинг|rating|score|ratings) ..2 (від вас|вашу|от вас|from you)',
    ],
    unlessBefore: [
      '(не) (просим*|прошу|просять|просит|будемо|будем|треба|потрібно|нужно|надо|вимагаємо|требуем|обовязково|обязательно|збираємося|собираемся|маємо|имеем|маю|станемо|станем|можемо|можем|хочемо|хотим|пропонуємо|предлагаем|закликаємо|вправі|вправе|мусите|должны|повинні|зобовязані) ..2',
      '(ніколи|никогда|жодним чином|нікого|никого) ..3',
      '(not|never|dont|wont|wouldnt|cannot|cant|no need|isnt|arent|without) ..3!NICELY',
      '(дякуємо|дякую|спасибі|спасибо|благодарим|вдячні|thank you|thanks|thankful|glad|happy|delighted) ..1 (що|за|что|for|that|you|to see) ..3',
      '(ми|мы|we|we will|well|we have|weve|we can|we could|we may|ми можемо|мы можем)',
      '(право|можливість|возможность|right|free|свобод*|вільні) ..2',
      '(як|как|how) (to|you can)?',
      '(earn|earning|deserve|заслуж*|заробити|заработать|отримати|получить|receive|win) ..3',
    ],
    unless: [
      '(не) (просимо|просим|прошу|будемо просити|будем просить) ..3 CHANGE',
      '(правил*|політик*|политик*|rules|policy|terms|guidelines|law|закон*) ..6 (забороня*|не дозвол*|запреща*|не позволя*|forbid*|prohibit*|not allow*|dont allow)',
    ],
  },
];

const CHANGE_ANY =
  '(CHANGE|CHANGED|CHANGE_NOUN|CHANGE_STARS|GIVE|змінено|видалено|прибрано|знято|оновлено|зникне|зникнуть|исчезнет|изменен|удален|убран|обновлен|changes|disappears|is gone|comes down|побачимо|увидим|see|RATE)';

export const CONDITIONAL_COMPENSATION: readonly PhraseRule<'conditional_compensation'>[] = [
  {
    name: 'conditional_compensation',
    across: true,
    find: [
      // A favour for a review: `знижка за відгук`, `a voucher in exchange for five stars`.
      'FAVOUR ..5!THANKS (за|замість|в обмін на|взамін на|в обмен на|взамен на|for|in exchange for|in return for|against) ..3!CAUSES REVIEW',
      // If you change it, we pay: both orders.
      `CONDITION ..6 ${CHANGE_ANY} ..5!CAUSES REVIEW ..9 FAVOUR`,
      `CONDITION ..5 REVIEW ..3 ${CHANGE_ANY} ..9 FAVOUR`,
      `FAVOUR ..9!THANKS CONDITION ..6 ${CHANGE_ANY} ..4!CAUSES REVIEW`,
      `FAVOUR ..9!THANKS CONDITION ..4 REVIEW ..3 ${CHANGE_ANY}`,
      `FAVOUR ..6!THANKS (після|после|after|following|upon|за|for|проти|against) ..2 CHANGE_NOUN ..3 REVIEW`,
      'CHANGE_NOUN ..3 REVIEW ..6 (гарант*|означає|означает|відкриє|откроет|means|unlocks|qualif*|дає право|дает право) ..4 FAVOUR',
      // Do it and we pay: `видаліть відгук — і ми повернемо кошти`.
      'CHANGE ..4 REVIEW ..3 (і|й|та|а|тоді|взамін|натомість|и|тогда|взамен|and|then|well|we) ..6!THANKS FAVOUR',
      'GIVE ..3 GOOD ..2 REVIEW ..4 (і|й|та|а|тоді|и|тогда|and|then|to|щоб|чтобы|для) ..6!THANKS FAVOUR',
      'GIVE ..3 REVIEW ..2 (і|й|та|и|and) (отрима*|получ*|receive|get|отримуйте|получите|забирайте) ..5',
      '(отримайте|отримаєте|отримуйте|получите|получайте|get|receive|claim) ..3 FAVOUR ..3 (за|for) ..3 (GIVE|REVIEW|CHANGE)',
      // No favour while it stands.
      '(поки|пока|доки|until|unless|while|as long as) ..5 REVIEW ..8 (не|жодн*|no|wont|not|cannot) ..4 FAVOUR',
      'FAVOUR ..3 (не|неможлив*|no|not|невозмож*) ..6 (поки|пока|доки|until|unless|while|without|без) ..5 REVIEW',
      '(тоді|лише|тільки|тогда|только|only) ..3 FAVOUR ..4 (після|коли|если|когда|после|when|after|once) ..6 REVIEW',
      // Hints: `домовимося про знижку, якщо зміниться оцінка`.
      '(зміниться|змінюється|изменится|поменяется|покращиться|улучшится|зросте|changes|improves) ..3 REVIEW ..8 FAVOUR',
      'REVIEW ..3 (зміниться|изменится|поменяется|покращиться|улучшится|зникне|исчезнет|changes|improves|disappears|is gone|is removed|is changed|is updated|is deleted|gets removed) ..8 FAVOUR',
      'FAVOUR ..8!THANKS (зміниться|изменится|поменяется|покращиться|улучшится|зникне|исчезнет|changes|improves|disappears|is gone|is removed|is changed|is updated|is deleted|gets removed) ..2 REVIEW?',
      'FAVOUR ..8!THANKS CONDITION ..3 REVIEW ..2 (зміниться|изменится|поменяется|покращиться|улучшится|зникне|исчезнет|changes|improves|disappears|is|gets|буде|будет)',
    ],
    unlessBefore: ['(незалежно|независимо|regardless|irrespective) ..3'],
    unless: [
      '(незалежно|независимо|regardless|irrespective|whatever|whether) ..6 REVIEW',
      '(не|never|not|dont|ніколи|никогда|жодних|никаких|no) ..3 (пропону*|дає*|дарує*|нараховує*|предлага*|дает*|дарим|платим*|платимо|купуємо|покупаем|offer*|give|pay|buy|trade|повязуємо|связываем|привязуємо|tie|залеж*|завис*|depend*) ..12 REVIEW',
      '(не|not|doesnt|isnt) ..2 (залеж*|завис*|depend*|повяза*|связан*|tied|linked|related) ..6',
      'REVIEW ..6 (не|not|doesnt|isnt|never) ..3 (залеж*|завис*|впли*|влия*|depend*|affect*|matter*|повяза*|связан*|change*|require*)',
    ],
  },
];
