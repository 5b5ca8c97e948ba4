// By which words and names a company's answer is told from everything else under a review: a heading ("Response from the owner"), a name of the
// site's own on its box (`owner-reply`). What only answers may be a reader's.

/** "Response", "answered" in the languages of the sites. */
const ANSWERS =
  'responses?|repl(?:y|ies)|answers?|antwort(?:en)?|rückmeldung|stellungnahme|réponses?|respuestas?|respostas?|rispost[ae]|odpowied(?:ź|zi)|odpov[ěe][dď]i?|відповід[ьі]|ответы?|отговор|одговор|antwoord|reactie|svar|vastaus|válasza?|răspuns(?:ul)?|yanıtı?|cevabı?|απάντηση|жауабы|პასუხი|返信|回复|回覆|답변|رد';
const ANSWERED =
  'responds?|responded|replied|replies|answered|answers|antwortete?|répond|a répondu|responde|respondió|respondeu|risponde|ha risposto|odpowiada|odpowiedział[ao]?|odpov[ěe]d[ěe]l|відповідає|відповів|відповіла|отвечает|ответила?|antwoordde|svarade|svarede|yanıtladı';
const COMMENTS = 'comments?|kommentar|commentaires?|comentarios?|comentários?|commento|komentarz|коментар|комментарий|remark|note';
/** Who answers for a company. */
const OWNERS =
  'owner|seller|vendor|merchant|business|company|manage(?:r|ment)|hotel|host|property|restaurant|shop|store|clinic|practice|developer|publisher|brand|team|staff|support|customer (?:care|service)|representative|official|admin\\p{L}*|partner|landlord|provider|dealer|bank|inhaber\\p{L}*|betreiber\\p{L}*|anbieter\\p{L}*|händler\\p{L}*|verkäufer\\p{L}*|eigentümer\\p{L}*|unternehmen\\p{L}*|hotelier\\p{L}*|praxis|autohaus|gastgeber\\p{L}*|kundenservice|propriétaires?|vendeu[rs]\\p{L}*|établissement|entreprise|gérante?|boutique|magasin|marchand|direction|camping|professionnel|propietari\\p{L}*|vendedor\\p{L}*|empresa|negocio|anfitri\\p{L}*|tienda|establecimiento|gerencia|proprietári\\p{L}*|loja|lojista|prestador|programador|proprietari\\p{L}*|venditor\\p{L}*|struttura|azienda|gestore|negozio|właściciel\\p{L}*|sprzedawc\\p{L}*|sprzedając\\p{L}*|obiektu|sklepu|firmy|pracodawc\\p{L}*|hotelu|restauracji|producenta|prodejc\\p{L}*|obchodu|provozovatel\\p{L}*|predajc\\p{L}*|majitel\\p{L}*|tulajdonos\\p{L}*|proprietar\\p{L}*|vânzător\\p{L}*|eigenaar|verkoper|winkel|bedrijf|ägaren|butiken|işletme\\p{L}*|satıcı\\p{L}*|mağaza\\p{L}*|tesisin|otel\\p{L}*|yetkili\\p{L}*|дүкен|მასპინძლის|власни[кц]\\p{L}*|продав\\p{L}*|магазин\\p{L}*|заклад\\p{L}*|компані\\p{L}*|готел\\p{L}*|адміністра\\p{L}*|представни\\p{L}*|служб\\p{L}*|консультант\\p{L}*|менеджер\\p{L}*|клінік\\p{L}*|лікар\\p{L}*|сад(?:оч)?к\\p{L}*|підтримк\\p{L}*|виробник\\p{L}*|роботодав\\p{L}*|офіційн\\p{L}*|ресторан\\p{L}*|владел\\p{L}*|компани\\p{L}*|представител\\p{L}*|отел[яьюе]\\p{L}*|администра\\p{L}*|заведени\\p{L}*|клиник\\p{L}*|врач\\p{L}*|аптек\\p{L}*|поддержк\\p{L}*|производител\\p{L}*|работодател\\p{L}*|официальн\\p{L}*|дилер\\p{L}*|банк[а-яі]*|управляющ\\p{L}*|застройщик\\p{L}*|редакц[иі]\\p{L}*|redaktion|redakcj[aię]|redakce|redakcia|rédaction|redacción|redação|redazione|redactie|redaksjonen|hr|オーナー|店舗|宿|商家|사장님|الإدارة';

const whole = (words: string): string => `(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`;
const OWNER = new RegExp(whole(OWNERS), 'iu');
/** Letters without spaces between words. */
const DENSE = /からの返信|の返信$|사장님|商家回复|店家回复/u;
/** Of the one who bought, not of the one who sells. */
const BUYER = /verified|since|\bof (?:a|an|this|the)\b.*\b(?:car|model)\b/i;
const ANSWER_OF_OWNER = new RegExp(
  `^[^\\p{L}]*(?:(?:the|this|questa|esta|cette|diese|la|el|die|der|ця|это)\\s)?(?:${whole(`${ANSWERS}|${COMMENTS}`)}[^!?]{0,70}?${whole(OWNERS)}|${whole(OWNERS)}(?:['’]s?)?[^.!?:]{0,30}?${whole(`${ANSWERS}|${ANSWERED}|${COMMENTS}`)})`,
  'iu',
);
const FROM = 'from|by|of|von|vom|der|des|de|du|del|della|da|do|od|van|från|fra|від|от';
const LABEL = new RegExp(`^[^\\p{L}]*${whole(ANSWERS)}\\s*:?$`, 'iu');
const ANSWER_FROM = new RegExp(`^[^\\p{L}]*${whole(ANSWERS)}(?:\\s+${whole(FROM)}\\s*:?|\\s*:)\\s*`, 'iu');
const COMMENT_FROM = new RegExp(`^[^\\p{L}]*${whole(COMMENTS)}\\s+${whole(FROM)}\\s*:?\\s*`, 'iu');
/** "on 3 March", behind the name. */
const TAIL = /[\s,·|:]*(?:\s(?:am|on|le|du|el|em|del|vom|от|від|dnia))?\s*(?:\d.*)?$/iu;
const SOMEBODY_ANSWERED = new RegExp(`\\s+${whole(ANSWERED)}\\s*:?$`, 'iu');
const ANSWERED_FIRST = new RegExp(`^[^\\p{L}]*${whole(ANSWERED)}\\s+`, 'iu');

/** Longer is a sentence. */
export const LONGEST_HEADING = 110;

/** Whether words speak of whoever answers for a company: "Mary, manager", "Official". */
export const tellsOwner = (words: string): boolean =>
  words.length <= LONGEST_HEADING && (OWNER.test(words) || DENSE.test(words)) && !BUYER.test(words);

/** "Response from the owner", "Ответ магазина", "Customer care answered". */
export const isOwnersHeading = (words: string): boolean =>
  words.length <= LONGEST_HEADING && !/[.!?]$/.test(words) && !BUYER.test(words) && (ANSWER_OF_OWNER.test(words) || DENSE.test(words));

/** The one who answers, by a heading that names somebody ("Reply from Anna"); empty for a label alone ("Reply:"), null for other words. */
export function answererIn(words: string): string | null {
  if (words.length > LONGEST_HEADING) return null;
  if (LABEL.test(words)) return '';
  for (const shape of [ANSWER_FROM, SOMEBODY_ANSWERED, ANSWERED_FIRST])
    if (shape.test(words)) return words.replace(shape, '').replace(TAIL, '');
  return null;
}

/** The name in the line that heads an answer, whatever it says of it. */
export const handIn = (words: string): string => answererIn(words) ?? words.replace(COMMENT_FROM, '').replace(TAIL, '');

const NONE_YET =
  /(?<!\p{L})(?:no|not|none|awaiting|waiting|pending|claim|log ?in|sign in|keine?|noch nicht|ausstehend|pas encore|aucune|sin|sem|nessuna|brak|bez|geen|inget|нет|пока|ожидае\p{L}*|ждем|ждём|ещ[её] не|немає|поки|очіку\p{L}*|ще не)(?!\p{L})/iu;
const SPEAKS_OF_ANSWER = new RegExp(
  `${whole(`${ANSWERS}|${ANSWERED}|answer`)}|${whole('your|ваш\\p{L}*|ihr\\p{L}*|votre|su|twoj\\p{L}*')} ${whole(OWNERS)}`,
  'iu',
);
/** "No answer of the shop yet", "Is this your company? Claim it to answer". */
export const saysNone = (words: string): boolean => words.length <= LONGEST_HEADING && NONE_YET.test(words) && SPEAKS_OF_ANSWER.test(words);

/** "Company answered" is a mark of the review; "Company answered:" heads what follows. */
export const isMarkAlone = (words: string): boolean => !words.endsWith(':') && SOMEBODY_ANSWERED.test(words);

const QUESTION_NAME = /^(?:questions?|frage|pytanie|pregunta|domanda|vopros|zapytannya)$/i;
/** Whether a question is asked there: what answers it is of the one who wrote the review. */
export const isQuestion = (element: Element): boolean =>
  /\?\s*$/.test(element.textContent ?? '') || [...element.classList].some((name) => partsOf(name).some((part) => QUESTION_NAME.test(part)));

/** What is pressed to answer somebody: where a comment has it, everybody may answer. */
const MAY_ANSWER =
  /^(?:reply|comment|відповісти|коментувати|ответить|комментировать|antworten|kommentieren|répondre|commenter|responder|comentar|odpowiedz|skomentuj|rispondi|commenta|beantwoorden|reageren|svara|svar|odpovědět|yanıtla|cevapla)$/iu;
export const isInvitation = (words: string): boolean => MAY_ANSWER.test(words);

const OPEN_PLACE = /(?:^|[-_a-z])(?:comments|replies|answers|threads?|children|discussion)(?:--.*|__?[A-Za-z0-9]{5})?$/;
const COMMENT = /(?:^|[-_a-z])comment(?:--.*|__?[A-Za-z0-9]{5})?$/;

const hasName = (element: Element, shape: RegExp): boolean => [...element.classList].some((name) => shape.test(name));

/** Whether the names on an element are those of a place where everybody writes, or of what everybody writes there. */
export const isOpenPlace = (element: Element): boolean => element.getAttribute('role') === 'article' || hasName(element, OPEN_PLACE);
export const isComment = (element: Element): boolean => hasName(element, COMMENT);

const ANSWER_NAME =
  /^(?:\w*(?:answer|antwort|response|otvet)s?|reply|replies|responses?|reponses?|respuestas?|respostas?|resposta|rispost[ae]|odpowiedzi?|odpovedi?|vidpovidi?|svar|cevap|yanit|antwoord)$/i;
const SAYS_NAME = /^says?$/i;
const OWNER_NAME =
  /^(?:owners?|sellers?|vendors?|merchants?|business|biz|company|managers?|management|hotel|hotelier|host|property|restaurant|shop|store|clinic|doctor|developer|dev|publisher|brand|team|staff|support|official|admin|administrator|partner|landlord|provider|dealer|representative|inhaber|betreiber|anbieter|haendler|proprietaire|gerant|vendeur|propietario|empresa|negocio|loja|vendedor|proprietario|venditore|gestore|sprzedawc[ay]|wlasciciel|firm[ya]|magazina?|zakladu?|kompanii|prodavca|vlasnyka)$/i;
/** What is pressed or written in, and what only says that there is an answer. */
const NO_ANSWER =
  /^(?:forms?|btns?|buttons?|links?|toggle|counts?|counter|icons?|input|textarea|editor|cancel|write|leave|new|add|login|show|hide|more|action|actions|tools?|has|with|without|no|not|to|trigger|rate|time|quick|badge|avatar)$/i;
const NAMING = /^(?:class|id|part|itemprop|data-.*)$/;

const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .split(/[^A-Za-z]+/)
    .filter(Boolean);

/** So WordPress marks what was written by whoever wrote the page itself. */
const PAGE_AUTHOR = 'bypostauthor';

/** Whether a name is that of somebody who answers for a company, or of what he writes. */
export const isOwnersName = (name: string): boolean => partsOf(name).some((part) => OWNER_NAME.test(part) || part === PAGE_AUTHOR);
export const isOwners = ({ classList }: Element): boolean => [...classList].some(isOwnersName);

const namesOn = (element: Element): string[][] =>
  [...element.attributes]
    .filter(({ name, value }) => NAMING.test(name) && value.length <= 300)
    .flatMap(({ name, value }) => [...value.split(/\s+/), name.replace(/^data-/, '')])
    .map((name) => partsOf(name).map((part) => part.toLowerCase()))
    .filter((parts) => !parts.some((part) => NO_ANSWER.test(part)));

/** What a review's own elements are called: a bank's site calls the reviews "responses", a shop's `shop-review`. */
export const usualNames = (elements: Iterable<Element>): Set<string> =>
  new Set([...elements].flatMap((element) => namesOn(element).flat()));

/** `sure` = the answer of a company, `may` = an answer, `note` = something about or from a company. */
export type Said = 'sure' | 'may' | 'note';

/** What the names on an element say of it; null = nothing of the kind. */
export function saidByNames(element: Element, usual: ReadonlySet<string>): Said | null {
  if (element.classList.contains(PAGE_AUTHOR)) return 'sure';
  let said: Said | null = null;
  for (const parts of namesOn(element)) {
    const own = parts.filter((part) => !usual.has(part));
    const answers = own.some((part) => ANSWER_NAME.test(part));
    const owners = own.some((part) => OWNER_NAME.test(part));
    if (owners && (answers || parts.some((part) => SAYS_NAME.test(part)))) return 'sure';
    if (answers) said = 'may';
    else if (owners && parts.includes('note')) said ??= 'note';
  }
  return said;
}
