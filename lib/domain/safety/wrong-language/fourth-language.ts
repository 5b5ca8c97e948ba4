// Whether a text in Latin letters is in a language that is none of ours: told by the small words of seven neighbours and by letters that English lacks.

/** Small words and words of every reply. What English writes as well is in no list, or counts only beside others. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  de: 'der die das den dem des ein eine einen einem einer und oder aber ist sind war waren wird werden wurde haben hatte nicht auch noch schon sehr mit von zum zur auf bei nach aus für über uns wir ihr ihnen ihre ihren sie ich es dass daß wenn weil bitte danke vielen leid tut entschuldigung morgen heute kommt kommen schicken senden',
  pl: 'jest są był była było nie się na ze za od dla jak ale czy już też tylko przez przy pod nad jutro dziś dzisiaj rano nam nas was wam pan pani państwa pana bardzo przepraszamy dziękujemy przykro proszę prosimy wyślemy wyślę paczka paczkę paczki zwrócimy będzie będziemy który która które żeby oraz został została nowy nowa nową za do',
  es: 'el los las una unos unas y o pero que qué es son fue era está están ha han no se le les lo su sus nos muy más con por para del al sin como hoy mañana gracias sentimos lamentamos disculpe disculpas envíamos enviamos usted ustedes tiene tienen la de en antes mucho caja dinero viernes',
  fr: "le les des du une et ou mais est sont était avec pour dans sur par pas ne nous vous notre votre nos vos ce cette ces qui que très plus merci désolé désolés désolée bonjour excuser demain aujourd'hui aujourd hui part la de en il elle sommes avons être",
  it: 'il lo gli una uno e ma è sono era con per del della dei delle dal dalla nel nella al alla non che si ci vi le la di da in molto più grazie dispiace spiacenti scuse scusi domani oggi nostro nostra vostro vostra suo sua parte arriva siamo abbiamo corriere pacco',
  pt: 'o os as um uma e mas é são foi era com para por pelo pela do da dos das no na nos nas não que se lhe seu sua muito mais obrigado obrigada lamentamos desculpe desculpas amanhã hoje está estamos você vocês temos chega nova caixa de em ao à',
  tr: 've bir bu şu için ile de da ki mi mı ama çok daha değil var yok olarak olan size sizi biz siz bizim sizin yarın bugün teşekkür teşekkürler ederiz özür dileriz üzgünüz lütfen gibi kadar sonra yeni para paket',
};
const LISTS = Object.values(SMALL_WORDS).map((list): ReadonlySet<string> => new Set(list.split(' ')));

/** Letters that English names and dishes bring along as well: two words with them tell more than one. */
const MARKED = /[ąćęłńśźżäöüßñçğışãõàèéêîôûåæøáíóúùìò]/iu;

const FEWEST_KINDS = 3;
/** With words of marked letters among so few words, two of one language will do. */
const FEWEST_BESIDE_MARKS = 2;
/** Of all words so many must be the neighbour's small ones. */
const EVERY = 5;

/** Words that no name holds: written small, or the first of a sentence. */
const plainWords = (text: string): string[] =>
  [...text.matchAll(/(?<=(^|[.!?…\n]\s*)?)\p{L}+(?:['’]\p{L}+)?/gu)]
    .filter(({ 0: word, 1: opens }) => opens !== undefined || /^\p{Ll}/u.test(word))
    .map(([word]) => word.toLowerCase());

/** `isEnglish` says of a word that English has it in every text. */
export const isFourthLanguage = (text: string, isEnglish: (word: string) => boolean): boolean => {
  const words = plainWords(text);
  const kinds = Math.max(...LISTS.map((list) => new Set(words.filter((word) => list.has(word))).size));
  const marked = words.filter((word) => MARKED.test(word)).length;
  const english = new Set(words.filter(isEnglish)).size;
  const enough = kinds >= FEWEST_KINDS || (marked > 0 && kinds >= FEWEST_BESIDE_MARKS) || (marked >= 2 && kinds > 0);
  return enough && kinds * EVERY >= words.length && kinds > english;
};
