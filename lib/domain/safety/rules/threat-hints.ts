// Threats told as a hint: a pity if something happened to what is dear to the author, a child that still comes to us.
import type { PhraseRule } from '../phrases/phrases.ts';

const HARM_CYRILLIC =
  'подряп*|подряпає|розіб*|розбив*|станеться|сталося|сталось|трапиться|трапилося|трапилось|спал*|підпал*|зникн*|прокол*|поріж*|пошкод*|зламає|поцарап*|разоб*|разбил*|случится|случилось|произойдет|сожж*|подпал*|пропад*|порежет|повред*|сломает';
const HARM_ENGLISH =
  'ran|run|scratched|scratch|keyed|broke|smashed|smash|slashed|slash|damaged|torched|dented|poured|stole|set|let|pushed|happened|happen|befell|came to harm|got hurt|caught fire|burned|burnt';
const CHILD =
  'дитина|дитини|дитину|син|сина|донька|доньку|дочка|дочку|діти|ребенок|ребенка|ребенку|сын|сына|дочь|дети|child|kid|kids|children|son|daughter|little one|little ones|boy|girl';

/** What is taken away from one who writes on. */
const POST =
  'post|review|comment|complaint|word|tweet|відгук|пост|допис|коментар|скарга|слово|публікація|отзыв|жалоба|комментарий|публикация';
const TAKEN_AWAY =
  'cancelled|canceled|gone|closed|terminated|ended|banned|blocked|withdrawn|revoked|suspended|cut off|розірвемо|розриваємо|скасуємо|анулюємо|закриємо|припинимо|заблокуємо|відключимо|виселимо|розірвано|скасовано|анульовано|закрито|расторгнем|расторгаем|аннулируем|отменим|закроем|прекратим|заблокируем|отключим|выселим|расторгнут|аннулирован|аннулировано|закрыт|закрыта';

/** Whom the author is to fear as long as his review stands. */
const POWERS =
  'юрист*|адвокат*|юридичн*|юридическ*|суд|суда|суду|суді|суде|судом|позов*|иск|иском|поліці*|полици*|прокуратур*|lawyer*|attorney*|solicitor*|legal team|legal department|legal action|court|sue|police|bailiff*|claim|lawsuit';
const REVIEW_STAYS =
  'still up|still online|still there|still here|still visible|still standing|stays up|stays online|stays there|stays here|stays public|remains up|remains online|remains here|remains public|isnt removed|is not removed|isnt taken down|is not taken down|isnt deleted|is not deleted|isnt gone|is not gone|hasnt gone|has not gone|doesnt disappear|does not disappear|висітиме|висить|залишатиметься|залишиться тут|лишиться тут|залишиться на сторінці|не зникне|не щезне|не буде видален*|не буде прибран*|не приберуть|будет висеть|висит|останется здесь|останется тут|останется на странице|не исчезнет|не пропадет|не будет удален*|не будет убран*';
const POSTED =
  'review|post|comment|text|words|відгук*|допис*|пост|поста|коментар*|текст|слова|отзыв*|комментари*|текста|публікац*|публикац*';
const AS_LONG = 'if|unless|while|as long as|якщо|коли|поки|допоки|если|пока|покуда';

export const THREAT_HINTS: readonly PhraseRule<'threat'>[] = [
  {
    // `The review goes to our solicitors if it is still up next week`.
    name: 'threat',
    find: [
      `(${POSTED}) ..8 (${POWERS}) ..8 (${AS_LONG}) ..4 (${REVIEW_STAYS})`,
      `(${POWERS}) ..8 (${AS_LONG}) ..3 (${POSTED}) ..3 (${REVIEW_STAYS})`,
      `(${AS_LONG}) ..3 (${POSTED}) ..3 (${REVIEW_STAYS}) ..14 (${POWERS})`,
      `(${POWERS}) ..8 (unless) ..2 (${POSTED}) ..3 (gone|removed|deleted|taken down|comes down|withdrawn)`,
    ],
    unlessBefore: ['(не|not|no|never|nobody|ніхто|никто) ..3'],
  },
  {
    // Slander that the police have been told of: `your post is slander, a report went to the police`.
    name: 'threat',
    find: [
      '(клевет*|наклеп*|slander*|libel*|defamat*|defaming) ..10 (заява|заяву|заявление|скаргу|жалобу|позов|иск|report|complaint|statement|lawsuit) ..5 (поліці*|полици*|police|суд|суду|суде|court|прокуратур*)',
      '(клевет*|наклеп*|slander*|libel*|defamat*|defaming) ..10 (поліці*|полици*|police|суд|суду|суде|court|прокуратур*) ..4 (заяв*|подали|подано|написали|передали|filed|lodged|reported|informed|told)',
    ],
    unlessBefore: ['(не|not|no|never|немає|нет) ..1'],
  },
  {
    // `One more post and the contract gets cancelled`.
    name: 'threat',
    find: [
      `(one more|another|another such|ще один|ще одна|ще одне|еще один|еще одна|еще одно) ..1 (${POST}) ..3 (and|і|й|и|та) ..6 (${TAKEN_AWAY})`,
    ],
    unless: [
      '(case|ticket|complaint|request|form|заявк*|звернення|скарг*|обращени*|жалоб*|питання|вопрос) ..2 (is|was|gets|буде|будет|можна|можно)? ..1 (closed|закри*|закро*|закрыт*)',
    ],
    unlessBefore: ['(до|before|after|після|после|not|не) ..1'],
  },
  {
    name: 'threat',
    find: [
      `(shame|pity) if (something|anything|somebody|someone|anybody|anyone|some one) ..3 (${HARM_ENGLISH})`,
      `(шкода|прикро|жаль|жалко|обидно) ..2 (якщо|якби|если) ..4 (хтось|щось|хто небудь|кто то|что то|кто нибудь) ..6 (${HARM_CYRILLIC})`,
      `(remember|памятайте|помните) ..3 (${CHILD}) (ще|еще|still) ..5 (нас|нам|us|here|наш*|our)`,
      `(обережніше|подумайте|осторожнее|careful|watch out) ..7 (${CHILD}) ..2 (ходить|вчиться|навчається|ходит|учится|comes|attends|goes|studies) ..2 (нас|нам|наш*|our|us|here)`,
    ],
    unlessBefore: ['(не|not|never) ..1'],
  },
];
