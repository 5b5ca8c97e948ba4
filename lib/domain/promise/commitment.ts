// Whether a sentence commits us to something: "ми повідомимо", "менеджер свяжется", "you will receive". Roots, not forms: Ukrainian and Russian
// inflect, and the future of a perfective verb looks like nothing else in a reply. Requests to the customer, questions and refusals are none.

/** Beginnings of perfective verbs in the first person of the future, each with the endings that make it one. */
const UK = {
  roots:
    "повідом відповім відповід нада надішл надсилатим зв'яж зателефон подзвон перетелефон передзвон напиш розбер з'ясу перевір поверн виріш виправ відправ достав замін усун опублік онов заверш закінч зроб підготу поінформ проінформ інформуватим відремонт компенс зараху перераху переда підтверд узгод розгля вишл полагод врегул налашт дода випуст звернем прозвіту зв’яж дамо скажем дізна запланую організу привез забер встанов відшкоду".split(
      ' ',
    ),
  endings: /(?:мо|мось|мося|лю|шу|жу|жусь|жуся|ню|ну|нуся|нусь|дам|вім|ую|юю|ішлю|плю|блю|влю|рю|русь|руся|ру)$/,
};
const RU = {
  roots:
    'сообщ ответ верн вернем свяж перезвон позвон напиш отправ пришл вышл провер разбер исправ реш замен достав опублик обнов заверш законч сдела подготов предостав проинформ уведом отремонт компенс зачисл перечисл переда подтверд соглас рассмотр устран урегул настро добав выпуст дад дам скаж узна организу привез забер установ возмест выясн отчита дополн'.split(
      ' ',
    ),
  endings: /(?:[иеёоу]м|[иеё]мся|мся|щу|шу|жу|жусь|лю|ню|ну|нусь|рю|ру|русь|рюсь|дам|влю|плю|ую|шлю|чу|юсь)$/,
};
/** Third persons that speak for us: "менеджер зв'яжеться", "кошти надійдуть", "ответ поступит", "буде вирішено". */
const OTHERS =
  /(?:^|[^\p{L}])(?:отрима(?:єте|ють)|получите|зв'яж(?:е|у)ться|зателефону(?:є|ють)|подзвонить|відповість|надійд(?:е|уть)|поверн(?:е|у)ться|свяж(?:е|у)тся|позвон(?:ит|ят)|перезвон(?:ит|ят)|ответит|поступ(?:ит|ят)|вернутся|верн[её]тся|прид[её]т|придут|прийд(?:е|уть)|(?:буде|будуть)\s+(?:\p{L}+(?:но|то|ні|ний|на|ті|те)|готов\p{L}*)|(?:будет|будут)\s+(?:\p{L}+(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|ято|яты|ут|ута|уто|уты)|готов\p{L}*))(?!\p{L})/u;
const PROMISING =
  /(?:^|[^\p{L}])(?:обіця(?:ємо|ю)|обеща(?:ем|ю)|гарантуємо|гарантируем|будемо інформувати|будем (?:держать|информировать))(?!\p{L})/u;
const EN =
  /\b(?:(?:we|i)(?:'ll| will| shall| are going to| am going to| promise| guarantee| commit)|you(?:'ll| will) (?:receive|get|hear|have|see|be (?:contacted|refunded|informed|called))|(?:team|manager|colleague|specialist|department|engineers?|courier|support|somebody|someone|refund|money|reply|answer|update|fix|parcel|replacement|order)(?:'ll| will)|will be (?:sent|refunded|fixed|resolved|delivered|published|updated|ready|replaced|credited|returned|repaired|completed|issued|processed|back|with you)|expect (?:a|an|our|your) (?:call|reply|answer|refund|update|replacement))\b/;
const EN_NOT =
  /\b(?:will|'ll) (?:always |gladly |also )?be (?:open|closed|available|happy|glad|pleased|delighted|grateful|waiting|sure to pass)\b|\b(?:won't|will not|cannot|can't|unable to|do not promise|don't promise)\b/;
const REFUSAL = /(?:^|[^\p{L}])(?:не (?:обіця|обеща|зможемо|сможем|гаранту|гарантиру|будемо|будем)\p{L}*|на жаль, не|к сожалению, не)/u;

const speaks = (words: readonly string[], { roots, endings }: { roots: readonly string[]; endings: RegExp }): boolean =>
  words.some((word) => endings.test(word) && roots.some((root) => word.startsWith(root)));

/** `sentence` in lower case with straight apostrophes. */
export function isCommitment(sentence: string): boolean {
  if (/\?\s*$/.test(sentence)) return false;
  if (EN.test(sentence) && !EN_NOT.test(sentence)) return true;
  if (REFUSAL.test(sentence)) return false;
  if (OTHERS.test(sentence) || PROMISING.test(sentence)) return true;
  const words = sentence.match(/[\p{L}']+/gu) ?? [];
  return speaks(words, UK) || speaks(words, RU);
}
