// Matters that records speak of in any language: a loan, an insurance claim, a therapy, moving house. None tells alone, since a bank's replies speak of
// mortgages too: it tells beside another word of the same note, or where it is said to be the author's (`your mortgage`).

import type { Span } from '../contacts/phones.ts';
import { type Family, familySearch, readFamilies } from './families.ts';
import { isYours } from './product-names.ts';

const MATTERS = `
  іпотека|ипотека|mortgage|іпотечний|ипотечный|home loan
  кредит|позика|займ|заем|заём|ссуда|loan
  розстрочка|рассрочка|instalment plan|installment plan
  овердрафт|overdraft
  реструктуризація|реструктуризация|restructuring|restructure
  рефінансування|рефинансирование|refinancing|refinance
  кредитна історія|кредитная история|credit history|credit score|кредитний рейтинг|кредитный рейтинг
  депозит|deposit
  колектор|коллектор|debt collector|collection agency
  арешт|арест|freeze
  застава|залог|collateral
  поручитель|guarantor
  інвестиція|инвестиция|investment
  пенсія|пенсия|pension
  страховий випадок|страховой случай|insurance claim|страхова виплата|страховая выплата|insurance payout|страхове відшкодування|страховое возмещение
  страховка|страхування|страхование|insurance
  аліменти|алименты|alimony|child support
  опіка|опека|custody|guardianship
  спадщина|спадок|наследство|inheritance|probate
  громадянство|гражданство|citizenship
  терапія|терапия|therapy
  психотерапія|психотерапия|psychotherapy|counselling|counseling
  фізіотерапія|физиотерапия|physiotherapy|physio
  біопсія|биопсия|biopsy
  ендоскопія|эндоскопия|endoscopy|гастроскопія|гастроскопия|gastroscopy|колоноскопія|колоноскопия|colonoscopy
  мрт|mri
  узд|узи|ultrasound
  госпіталізація|госпитализация|hospitalisation|hospitalization
  лікарняний|больничный|sick leave
  реабілітація|реабилитация|rehabilitation
  щеплення|прививка|вакцинація|вакцинация|vaccination
  травма|injury|trauma
  наркоз|анестезія|анестезия|anaesthesia|anesthesia
  брекети|брекеты|braces
  ринопластика|rhinoplasty|nose job
  ліпосакція|липосакция|liposuction
  ботокс|botox
  філери|филлеры|fillers
  контрацепція|контрацепция|contraception
  дієта|диета|схуднення|похудение|weight loss
  медкомісія|медкомиссия|medical board
  гарантійний ремонт|гарантийный ремонт|warranty repair|warranty claim
  омбудсмен|ombudsman|регулятор|regulator|роспотребнадзор|держпродспоживслужба|trading standards|центробанк|нацбанк
  vip|віп|вип
  переїзд|переезд|переїхати|переехать|relocation|relocating|moving house|moving home|house move
  відрядження|командировка|business trip
  заручини|помолвка|engagement party
  медовий місяць|медовый месяц|honeymoon
  хрестини|крестины|christening|baptism
  пільга|пільговик|льгота|льготник`;

/** Matters that the words of a note's sentence name. */
export const recordMattersIn: (words: readonly string[]) => readonly Family[] = familySearch(() => readFamilies(MATTERS, false));

export const matterId = (family: Family): string => `matter:${family.id}`;

/** What one writes to a firm about its goods is no matter of his own: `your question about insurance`, `your call to the insurance desk`. */
const OF_WRITING =
  /(?<!\p{L})(?:відгук|отзыв|допис|коментар|комментари|питан|запитан|вопрос|зауваж|замечан|думк|мнени|інтерес|интерес|дзвін|дзвон|звон|лист|письм|повідомл|сообщен|review|feedback|comment|question|post|note|opinion|interest|call|message|visit|візит|визит)\p{L}*\s/iu;
const OF_FIRM =
  /^\s(?:desk|department|team|office|line|counter|specialists?|advisers?|advisors?|agents?|company|branch|products?|box|boxes|page|calculator|rates?|terms)(?!\p{L})/iu;

const isSaidYours = (text: string, { start, end }: Span): boolean =>
  isYours(text, { start, end }) &&
  !OF_WRITING.test((/(?:ваш\p{L}*|your)\s(?:\p{L}+\s){0,3}$/iu.exec(text.slice(Math.max(0, start - 48), start)) ?? [''])[0]) &&
  !OF_FIRM.test(text.slice(end, end + 24));

/** `the overdraft on your card`. */
const ON_YOURS = /^\s(?:on|of|на|у|в|по|за)\s(?:your|ваш\p{L}*)(?!\p{L})/iu;

export const isYourMatter = (text: string, { start, end }: Span): boolean =>
  ON_YOURS.test(text.slice(end, end + 24)) || isSaidYours(text, { start, end });
