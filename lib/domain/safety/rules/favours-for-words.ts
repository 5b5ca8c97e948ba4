// A favour for words that are called neither review nor stars: `for a few kind words here you get 20% off`. Thanks for kind words, and a price that is anybody's, are none.
import type { PhraseRule } from '../phrases/phrases.ts';

const KIND =
  'kind|nice|good|warm|lovely|sweet|positive|friendly|cheerful|добр*|тепл*|гарн*|приємн*|хорош*|приятн*|позитивн*|положительн*|схвальн*|хвалебн*|ласкав*|ласков*';
const WORDS =
  'word|words|line|lines|post|update|comment|mention|remark|note|paragraph|слово|слова|слів|слівце|слов|словечко|рядок|рядки|рядків|строк|строки|строчку|строчек|строчки|допис|дописи|пост|коментар|комментарий|згадку|упоминание|речення|предложени*|реченнячко';
const GIVEN =
  'FAVOUR|points|balls|бал|бали|балів|баллов|баллы|монет*|NUMBER off|NUMBER back|half price|on us|on the house|за пів ціни|за півціни|за полцены|в полцены|мінус NUMBER|минус NUMBER|дешевше|дешевле|cheaper|за наш рахунок|за наш счет|з нас|с нас|with our compliments';
const FOR = 'for|за|in return for|in exchange for|against|взамін за|взамен за';
const SETTLED =
  'вирішен*|вирішилося|вирішилось|закінч*|скінчил*|владна*|решен*|решил*|закончил*|кончил*|уладил*|ended|end|sorted|settled|solved|fixed|resolved|turned out';

const TOLD =
  'told|tell|said|say|wrote|written|posted|confirmed|напишете|розкажете|скажете|підтвердите|напишите|расскажете|скажете|подтвердите';
const READERS = 'everyone|everybody|readers|people|others|the world|here|online|publicly|всім|усім|людям|тут|публічно|всем|здесь|публично';
const COSTLESS =
  'wont cost|will not cost|costs you nothing|cost you nothing|нічого не коштуватиме|нічого вам не коштуватиме|вам нічого не коштуватиме|ничего не будет стоить|не будет вам ничего стоить|обойдется даром|нічого не заплатите|ничего не заплатите';

export const FAVOURS_FOR_WORDS: readonly PhraseRule<'conditional_compensation'>[] = [
  {
    name: 'conditional_compensation',
    named: true,
    sure: true,
    find: [
      `(${FOR}) ..3!THANKS (${KIND}) (${WORDS}) ..14!THANKS (${GIVEN})`,
      `(${GIVEN}) ..6!THANKS (${FOR}) ..3!THANKS (${KIND}) (${WORDS})`,
      // `For a line about how it ended you get 10% off`.
      `(${FOR}) ..3!THANKS (${WORDS}) ..1 (about|on|that|saying|про|що|что|о|об) ..5 (${SETTLED}) ..9!THANKS (${GIVEN})`,
      `(for|за те що|за то что) (telling|writing|sharing|posting|saying|розкажете|розповісте|напишете|поділитеся|расскажете|напишете|поделитесь) ..8 (${SETTLED}|here|тут|здесь|online|онлайн) ..8!THANKS (${GIVEN})`,
      // `Refunds are possible once you've told everyone here that it was put right`, `say something kind and the call-out won't cost you a penny`.
      `(${GIVEN}|refunds|refund) ..4!THANKS (once|after|when|as soon as|щойно|після того як|коли|как только|когда|после того как) ..2 (${TOLD}) ..3 (${READERS}) ..7 (${SETTLED}|put right|dealt with|добре|гаразд|хорошо|в порядке)`,
      `(say|write|post|put|скажіть|напишіть|скажите|напишите) (something|a thing|щось|что нибудь|что то) (${KIND}) ..6 (and|і|та|й|и) ..6 (${GIVEN}|${COSTLESS})`,
    ],
    unlessBefore: [
      '(thank*|thanks|дякуємо|дякую|дякувати|спасибі|спасибо|благодарим|вдячні|признательны|grateful|appreciate|glad) ..4',
      '(не|never|not|no|dont|жодних|жодної|никаких|никакой|немає|нет|знижок|скидок|без) ..3',
    ],
    unless: [
      '(не) (даємо|надаємо|робимо|пропонуємо|буває|платимо|обіцяємо|даем|делаем|предлагаем|бывает|платим|обещаем)',
      '(не|never|not|no|dont|doesnt|жодних|никаких|немає|нет) ..8 (words|слова|слів|слов)',
      `(${KIND}) (${WORDS}) ..5 (дяк*|спасиб*|thank*|grateful|вдячн*|благодар*|признательн*)`,
      '(line|lines) of (face|skin|hair|home|body|our|the|clothes|products|care|goods|tea|coffee)',
      // The one who is praised gets it, or everybody does.
      '(she|he|вона|він|она|он|CAP|команда|team|cook|nurse|driver|кухар*|повар*|майстер|мастер|медсестр*|водій|водитель) ..2 (gets|got|receives|received|earned|отримає|отримала|отримав|получит|получила|получил)',
      '(незалежно|независимо|regardless|whatever|no strings|for everyone|для всіх|для всех|для кожного|для каждого)',
    ],
  },
];
