// Numbers of documents, plates, tax and medical numbers and days of birth in a text: always somebody's, whatever stands around them.

import type { FactKind } from '../finding.ts';
import { datesIn } from '../record/dates.ts';
import type { Span } from './phones.ts';

export type DocumentInText = Span & { kind: Extract<FactKind, 'document' | 'tax_id' | 'birth_date'> };

const DOCUMENT =
  /(?<![\p{L}\d])(?:\p{Lu}{1,3}[\s-]?(?:,?\s?(?:№|номер|number|no\.?))?\s?\d{6,8}|\d{2}\s?\d{2}[\s,]{0,2}(?:№|номер|number|no\.?)?\s?\d{6}|\d{9})(?!\d)/gu;
const DOCUMENT_LABEL =
  /(?:паспорт\p{L}*|passport|id[\s-]?(?:card|картк\p{L}*)|посвідчен\p{L}*|удостоверен\p{L}*|водійськ\p{L}*|водительск\p{L}*|driv\p{L}+ licen[cs]e|(?<!\p{L})сер[иі][яії]|(?<!\p{L})права(?!\p{L})|прав водит\p{L}*|свідоцтв\p{L}*|свидетельств\p{L}*|закордон\p{L}*|загран\p{L}*)(?:[^.!?\n\d]|(?<=no|ser|сер|ном)\.){0,40}$/iu;
/** A passport's series and number beside no more than `your document`. */
const YOUR_DOCUMENT =
  /(?<![a-zа-яёіїєґ])(?:ваш[a-zа-яёіїєґ]{0,4}|your)\s(?:[a-zа-яёіїєґ]+\s){0,2}(?:документ[a-zа-яёіїєґ]{0,3}|document)[\s:№-]{1,4}(?:(?:сері[їія]|сери[ия]|номер|number|no\.?|№)\s?){0,2}$/iu;
const SERIES = /(?<![\p{L}\d])\p{Lu}{2}\s?\d{6}(?!\d)/gu;
const PLATE = /(?<![\p{L}\d])[АВЕІКМНОРСТХABEIKMHOPCTX]{2}\s?\d{4}\s?[АВЕІКМНОРСТХABEIKMHOPCTX]{2}(?![\p{L}\d])/gu;
const TAX_ID =
  /(?<![\p{L}\d])(?:\d{8}-\d{5}|\d{3}-\d{3}-\d{3}[\s-]\d{2}|\d{3}-\d{2}-\d{4}|\d{10,12}|[A-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D])(?!\d)/giu;
const TAX_LABEL =
  /(?:іпн|рнокпп|инн|(?<!\p{L})[иі]ин(?!\p{L})|ідентифікаційн\p{L}*|идентификационн\p{L}*|податков\p{L}* номер\p{L}*|налогов\p{L}* номер\p{L}*|tax (?:id|number|code)|(?<!\p{L})tin|ssn|social security|national insurance|ni number|снилс|унзр|pesel)[^.!?\n\d]{0,30}$/iu;
const TAX_WORD =
  /іпн|рнокпп|инн|иин|ідентифікац|идентификац|податков|налогов|tax|tin|ssn|social sec|national ins|ni number|снилс|унзр|pesel/iu;
/** Seven to ten digits in groups right behind the name of the document: elsewhere they may be a phone. */
const GROUPED =
  /(?:паспорт[a-zа-яёіїєґ]{0,3}|passports?|id[\s-]?(?:card|картк[аиуі])|посвідчення|удостоверени[еяю]|driving licen[cs]e)[\s,:(–—-]{1,3}(?:(?:серії|серія|серии|серия|series)\s?\d{0,4}\s?)?(?:(?:№|номер(?:ом|а)?|number|no\.?|n)[\s:]{0,2}){0,2}(\d(?:[\s-]?\d){6,9})(?![\d])/giu;
/** `документ готов, номер 75 1234567`: a paper that lies ready for its owner, behind its own number; an application's number says so. */
const READY =
  /(?:паспорт|документ|посвідчен|удостоверен|свідоцтв|свидетельств|загран|закордонн|прав[ао](?![a-zа-яёіїєґ])|document|passport|licen[cs]e|certificate)[a-zа-яёіїєґ]{0,8}\s(?:(?:вже|уже|ваш|is|now|has|been|already)\s){0,2}(?:готов|виготовлен|изготовлен|надійш|поступил|чека|жд[её]т|лежи|ready|issued|printed|here|waiting|arrived)[^.!?\n\d]{0,12}(?:№|номер|number|no\.?)\s?([A-ZА-ЯІЇЄ]{0,2}\s?\d(?:[\s-]?\d){5,9})(?!\d)/giu;
/** A firm's number is written on every receipt; a person's own stays his where the words speak of a person. */
const FIRM =
  /(?<![a-zа-яёіїєґA-ZА-ЯЁІЇЄҐ])(?:ООО|АО|ПАО|ОАО|ЗАО|НАО|АНО|ГУП|МУП|ТОО|ТОВ|ПрАТ|ПАТ|ПП|КП|ДП|ОСББ|ТСЖ|LLC|LLP|Ltd|PLC|Inc|GmbH|JSC)(?![a-zа-яёіїєґA-ZА-ЯЁІЇЄҐ])/u;
const OWN_DETAILS =
  /(?<![a-zа-яёіїєґ])(?:наш|our|компан|юрлиц|юрособ|організац|организац|підприємств(?!ц)|предприят|реквізит|реквизит|отримувач|получател|продавец|продавець|виконавець|исполнител|постачальник|поставщик|company|seller|payee|supplier|business)/iu;
const OF_PERSON =
  /(?<![a-zа-яёіїєґ])(?:ваш|твій|твоя|твой|your|його|її|его|её|ее|his|her|клієнт|клиент|покуп|пацієнт|пациент|гост[яьюе]|сусід|сосед|сотрудни|працівни|співробітни|майст|мастер|кур['’]?єр|курьер|водій|водія|водител|customer|client|guest|patient|employee|driver|neighbou?r)/iu;
const FIRM_REACH = 110;
/** Whether a tax number is a firm's. */
const isFirms = (text: string, start: number): boolean => {
  const words =
    text
      .slice(Math.max(0, start - FIRM_REACH), start)
      .split(/(?<!\s[A-ZА-ЯЁІЇЄҐ])[.!?]\s+(?=[A-ZА-ЯЁІЇЄҐ])/u)
      .at(-1) ?? '';
  return !OF_PERSON.test(words) && (FIRM.test(words) || OWN_DETAILS.test(words));
};
const SSN = /(?<![\d-])(?!000|666|9\d\d)\d{3}-\d{2}-\d{4}(?![\d-])/gu;
const BIRTH =
  /(?:дат\p{L}+ народженн\p{L}+|народи(?:лися|лась|вся|лись)|народжен\p{L}*|д\.\s?н\.|дат\p{L}+ рожден\p{L}+|родил(?:ся|ась|ись)|рожден\p{L}*|date of birth|birth ?date|birthday|born|dob|день народження|день рождения)[^.!?\n\d]{0,25}$/iu;
/** Shapes of other countries' plates mean a plate only beside a car. */
const PLATE_SHAPES =
  /(?<![\p{L}\d])(?:[АВЕКМНОРСТУХABEKMHOPCTYX]\d{3}[АВЕКМНОРСТУХABEKMHOPCTYX]{2}\s?\d{2,3}|[A-Z]{2}\d{2}\s?[A-Z]{3}|\d{3}\s?[A-Z]{3}\s?\d{2}|\d{4}\s?[A-Z]{2}-\d|[A-Z]{2}\s?\d{5})(?![\p{L}\d])/gu;
const CAR =
  /(?<!\p{L})(?:авто|автомобіл\p{L}*|автомобил\p{L}*|машин\p{L}*|фургон\p{L}*|держномер\p{L}*|госномер\p{L}*|номерн\p{L}+ знак\p{L}*|car|van|vehicle|plate|registration|reg)(?!\p{L})/iu;
const BRITISH_LICENCE = /(?<![\p{L}\d])[A-Z9]{5}\s?\d{6}\s?[A-Z9]{2}\d[A-Z]{2}(?![\p{L}\d])/gu;
const MEDICAL =
  /(?:медичн\p{L}+ карт\p{L}+|медкарт\p{L}*|історі\p{L}+ хвороби|медицинск\p{L}+ карт\p{L}+|истори\p{L}+ болезни|амбулаторн\p{L}+ карт\p{L}+|medical (?:record|file|card)|patient (?:id|number|no|file)|nhs (?:number|no)|hospital number|(?<!\p{L})mrn)[^.!?\n\d]{0,14}(\d(?:[ -]?\d){3,11})(?!\d)/giu;

/** `12.04.2011 года рождения`, `р. н.` */
const BORN_AFTER = /^,?\s?(?:року|года|р\.|г\.)?\s?(?:народження|рождения|н\.|р\.|birth)/iu;

const LABEL_REACH = 60;
const NEAR_CAR = 40;

export const documentsIn = (text: string): DocumentInText[] => {
  if (!/\d/.test(text)) return [];
  const found: DocumentInText[] = [];
  const push = (kind: DocumentInText['kind'], match: RegExpMatchArray) => {
    const start = match.index ?? 0;
    found.push({ kind, start, end: start + match[0].trimEnd().length });
  };
  const labelled = (kind: DocumentInText['kind'], pattern: RegExp, label: RegExp) => {
    for (const match of text.matchAll(pattern))
      if (label.test(text.slice(Math.max(0, match.index - LABEL_REACH), match.index))) push(kind, match);
  };
  labelled('document', DOCUMENT, DOCUMENT_LABEL);
  labelled('document', SERIES, YOUR_DOCUMENT);
  for (const match of [...text.matchAll(GROUPED), ...text.matchAll(READY)]) {
    const end = match.index + match[0].length;
    const start = end - (match[1] ?? '').length;
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind: 'document', start, end });
  }
  for (const match of text.matchAll(PLATE)) push('document', match);
  if (CAR.test(text))
    for (const match of text.matchAll(PLATE_SHAPES))
      if (CAR.test(text.slice(Math.max(0, match.index - NEAR_CAR), match.index + match[0].length + NEAR_CAR))) push('document', match);
  for (const match of text.matchAll(BRITISH_LICENCE)) push('document', match);
  for (const match of text.matchAll(MEDICAL)) {
    const end = match.index + match[0].length;
    found.push({ kind: 'document', start: end - (match[1] ?? '').length, end });
  }
  if (TAX_WORD.test(text))
    for (const match of text.matchAll(TAX_ID))
      if (TAX_LABEL.test(text.slice(Math.max(0, match.index - LABEL_REACH), match.index)) && !isFirms(text, match.index))
        push('tax_id', match);
  for (const match of text.matchAll(SSN)) push('tax_id', match);
  if (/народ|рожд|родил|birth|born|dob|[дрг]\.\s?[нр]/iu.test(text))
    for (const { start, end } of datesIn(text))
      if (BIRTH.test(text.slice(Math.max(0, start - 50), start)) || BORN_AFTER.test(text.slice(end, end + 24)))
        found.push({ kind: 'birth_date', start, end });
  return found;
};
