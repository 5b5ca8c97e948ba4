// Takes a contact's record apart into facts, each in the form in which a text is searched for it.
import type { ContactHistory } from '../../../contracts/contact.ts';
import { lemmaKeys } from '../../language/inflection.ts';
import { skeleton } from '../../people/skeleton.ts';
import { digitsOf } from '../contacts/phones.ts';
import type { FactKind } from '../finding.ts';
import { wordsOf } from '../words.ts';
import { aidsIn } from './aids.ts';
import { amountsIn, centsOf } from './amounts.ts';
import { citySpellings, isCityAbbreviation, pluralGenitives, shortCityNames } from './cities.ts';
import { isAdjective, recordCognate } from './cognates.ts';
import { isCondition, labelledConditions } from './conditions.ts';
import { datesIn } from './dates.ts';
import { type Fact, letters, textKeys, type WordFact, wordFact, wordsIn } from './fact.ts';
import { isGeneric, isGenericItself, needsCompanion, recordedFamily, sensitiveFamily } from './generic-words.ts';
import { goodsIn } from './goods.ts';
import { streetCaution } from './name-caution.ts';
import { givenIds, mailboxNames, nameFacts } from './name-facts.ts';
import { mattersIn } from './note-matters.ts';
import { jobWordsIn, rowOf } from './note-wishes.ts';
import { orderCountFacts } from './order-count.ts';
import { countsIn, isModifier, isMood, pairsIn, quotedIn, withSizes } from './product-names.ts';
import { matterId, recordMattersIn } from './record-matters.ts';
import { canonicalRef, digitCore, soundedRef } from './references.ts';

const emailFact = (email: string): Fact => ({ how: 'email', id: `email:${email.toLowerCase()}`, kind: 'email', email });

const dateFact = (date: string): Fact[] => {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return [];
  return [{ how: 'date', id: `date:${year}-${month}-${day}`, kind: 'date', year, month, day }];
};

const referenceFact = (kind: 'order_ref' | 'ticket_ref' | 'product' | 'note' | 'address', ref: string): Fact[] => {
  const canon = canonicalRef(ref);
  if (canon.length < 3 || !/\d/.test(canon)) return [];
  // A number that looks like a year needs a word before it, as a short one does.
  return [
    {
      how: 'reference',
      id: `reference:${canon}`,
      kind,
      canon,
      sounded: soundedRef(ref),
      core: digitCore(ref),
      digits: kind === 'product' || kind === 'address' ? '' : digitsOf(ref),
      labelled: /^(?:.{1,3}|(?:19|20)\d\d)$/u.test(canon),
      size: /^\d+X\d+$/.test(canon),
    },
  ];
};

const amountFact = (amount: string | null): Fact[] => {
  const cents = amount === null ? null : centsOf(amount);
  return cents === null || cents === 0 ? [] : [{ how: 'amount', id: `amount:${cents}`, kind: 'amount', cents }];
};

/** `Сочи` - `сочинский`: of the city as well. */
const cityAdjectives = (city: string): string[] => {
  if (!/^\p{Script=Cyrillic}{4,}$/u.test(city)) return [];
  const stem = city.toLowerCase().replace(/[аеиіїоуюяьйы]+$/u, '');
  if (stem.length < 3) return [];
  if (/[цс]ь?к$/u.test(stem)) return [`${stem}ий`];
  // `Чернівці`, `Черновцы`: чернівецький, черновицкий.
  if (/[вн]ц$/u.test(stem)) return [`${stem.slice(0, -1)}ецький`, `${stem.slice(0, -1)}ицкий`, `${stem.slice(0, -1)}ецкий`];
  const open = stem.replace(/і([вн])$/u, 'ї$1');
  return [
    `${stem}ський`,
    `${stem}ский`,
    `${open}ський`,
    `${stem}инський`,
    `${stem}инский`,
    `${stem}івський`,
    `${stem}овский`,
    `${stem}ской`,
  ];
};

/** `м. Київ`, `New York, NY`: the name alone. */
const bareCity = (city: string): string =>
  (city.split(',')[0] ?? city).replace(/^(?:г|м|місто|город|city of)[.\s]\s?(?=\p{Lu})/iu, '').trim();

/** A town in the plural is `Лубни` and `з Лубен`. */
const pluralKeys = (word: string): string[] => pluralGenitives(word).map((form) => `=${skeleton(form)}`);

const cityFacts = (city: string): Fact[] =>
  [...new Set([city, ...citySpellings(bareCity(city)), ...shortCityNames(bareCity(city))])].flatMap((spelling) => {
    const words = wordsIn(spelling).filter((word) => letters(word) >= 2);
    const id = `city:${skeleton(city)}`;
    return [
      {
        ...wordFact('city', id, words[0] ?? ''),
        careful: streetCaution(words[0] ?? ''),
        words: words.map((word) => [...lemmaKeys(word), ...pluralKeys(word)]),
        capital: true,
        spelled: isCityAbbreviation(spelling) ? spelling : null,
      },
      ...(words.length === 1 ? cityAdjectives(words[0] ?? '') : []).map((adjective) => wordFact('city', id, adjective, { careful: null })),
    ];
  });

const POSTCODE = /(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}(?![\p{L}\d])/giu;

/** `вул. Зелена`: a street may be called after any word; written with a capital it is the street. */
const STREET_NAMED =
  /(?<!\p{L})(?:вул|вулиця|ул|улица|просп|проспект|пров|пер|бульв?|бульвар|пл|площа|площадь)\.?\s+(\p{Lu}[\p{L}'’ʼ-]{3,})/gu;

const addressFacts = (address: string): Fact[] => {
  const streets = new Set([...address.matchAll(STREET_NAMED)].map(([, name = '']) => name));
  return wordsIn(address)
    .filter((word) => letters(word) >= 4 && (streets.has(word) || !isGeneric(word)))
    .map(
      (word): Fact =>
        wordFact('address', `address:${skeleton(word)}`, word, { capital: true, careful: streetCaution(word), words: textKeys(word) }),
    )
    .concat(
      [...(address.match(/\d{4,}/g) ?? []), ...(address.match(POSTCODE) ?? [])].flatMap((number) => referenceFact('address', number)),
    );
};

/** Everyday things and brands under their other names. */
const goodsFacts = (words: readonly string[], group: string): Fact[] =>
  goodsIn(words).flatMap((family) =>
    family.names.map(
      ({ words: [first = '', ...rest], brand }): Fact => ({
        ...wordFact('product', `goods:${family.id}`, first, { group, careful: null, capital: brand && /^\p{Lu}/u.test(first) }),
        words: [lemmaKeys(first), ...rest.map((word) => lemmaKeys(word))],
      }),
    ),
  );

/** `ноутбук` is the same fact as the author's `ноут`. */
const productId = (word: string): string => {
  const [family] = goodsIn([word]);
  return family === undefined ? `product:${skeleton(word)}` : `goods:${family.id}`;
};

const counted = (text: string, kind: FactKind): Fact[] =>
  countsIn(text, wordsOf(text)).map(({ value, matter }): Fact => ({ how: 'count', id: `count:${value}:${matter}`, kind, value, matter }));

/** `абонемент «Ранковий»` is told by `ваш ранковий абонемент`: the name of one word before the thing that it names. */
const headedBy = (product: string, name: string, group: string): Fact[] => {
  const [first = '', ...others] = wordsIn(name);
  const head = wordsIn(product.replace(name, ' ')).find((word) => letters(word) >= 4);
  if (head === undefined || others.length > 0 || letters(first) < 4) return [];
  return [
    {
      ...wordFact('product', `pair:${skeleton(first)}+${skeleton(head)}`, first, { group, careful: null, yours: true }),
      words: [textKeys(first).flat(), lemmaKeys(head)],
    },
  ];
};

/** Words of a name that tell it only together, and what stands in quotation marks. */
const namePartFacts = (product: string, words: readonly string[], group: string): Fact[] => [
  ...pairsIn(words).map(
    ([first, second]): Fact => ({
      ...wordFact('product', `pair:${skeleton(first)}+${skeleton(second)}`, first, { group, careful: null }),
      words: [textKeys(first).flat(), lemmaKeys(second)],
      one: /[a-z]$/i.test(second) && !/s$/i.test(second),
    }),
  ),
  ...quotedIn(product)
    .flatMap(wordsIn)
    .filter((word) => letters(word) >= 4 && /^\p{Lu}/u.test(word))
    .map((word): Fact => wordFact('product', productId(word), word, { group, careful: 'title', words: textKeys(word) })),
  ...quotedIn(product).flatMap((name) => headedBy(product, name, group)),
  ...counted(product, 'product'),
];

const productFacts = (name: string, group: string): Fact[] => {
  const product = withSizes(name);
  const codes = (product.match(/[\p{L}\d]+(?:[-/][\p{L}\d]+)*/gu) ?? []).filter(
    (code) => /\d/.test(code) && canonicalRef(code).length >= 3,
  );
  const inCodes = new Set(codes.flatMap((code) => wordsIn(code)));
  const words = wordsIn(product).filter((word) => !inCodes.has(word));
  return words
    .filter((word) => letters(word) >= 3 && !isGeneric(word))
    .map(
      (word): Fact =>
        wordFact('product', productId(word), word, {
          group,
          companion: needsCompanion(word) || isModifier(word),
          careful: isMood(word) ? 'title' : null,
          capital: letters(word) < 4 && goodsIn([word]).length === 0,
          words: textKeys(word),
        }),
    )
    .concat(goodsFacts(words, group))
    .concat(namePartFacts(product, words, group))
    .concat(
      codes.flatMap((code) => referenceFact('product', code).map((fact) => (fact.how === 'reference' ? { ...fact, core: null } : fact))),
    );
};

const phoneFact = (phone: string): Fact => ({
  how: 'phone',
  id: `phone:${digitsOf(phone).slice(-9)}`,
  kind: 'phone',
  digits: digitsOf(phone),
});

const familyOf = (word: string): string[] | null => sensitiveFamily(word) ?? recordedFamily(word);

const noteWords = (sentence: string, group: string): Fact[] => {
  let opens = true;
  const labelled = labelledConditions(sentence);
  return wordsIn(sentence).flatMap((word): Fact[] => {
    const isName = !opens && /^\p{Lu}\p{Ll}/u.test(word);
    opens = false;
    const make = (more: Partial<WordFact>): Fact =>
      wordFact('note', `note:${skeleton(word)}`, word, { group, careful: null, words: textKeys(word), ...more });
    const family = familyOf(word);
    if (family !== null)
      return [make({ id: `note:${family[0]}` }), ...family.map((other) => make({ id: `note:${family[0]}`, words: [lemmaKeys(other)] }))];
    // What the label calls an illness, or what is made like the name of one, tells it alone.
    if (letters(word) >= 3 && (labelled.has(word.toLowerCase()) ? !isGeneric(word) : isCondition(word))) return [make({})];
    if (letters(word) < 4 || (isName ? isGenericItself(word) : isGeneric(word))) return [];
    if (isName) return [make({ capital: true })];
    const [matter] = recordMattersIn([word]);
    const id = matter === undefined ? {} : { id: matterId(matter) };
    const cognates = recordCognate(word);
    return [
      make({ companion: true, words: [[...textKeys(word).flat(), ...cognates]], ...id }),
      ...(cognates.length === 0 || isAdjective(word) ? [] : [make({ yours: true, words: [cognates], ...id })]),
    ];
  });
};

/** Matters under all their names: beside another word of the sentence, and where they are said to be the author's. */
const matterFacts = (sentence: string, group: string): Fact[] =>
  recordMattersIn(wordsIn(sentence)).flatMap((family) =>
    family.names.flatMap(({ words: [first = '', ...rest] }) => {
      const fact = {
        ...wordFact('note', matterId(family), first, { group, careful: null }),
        words: [lemmaKeys(first), ...rest.map((word) => lemmaKeys(word))],
      };
      return [
        { ...fact, companion: true },
        { ...fact, yours: true },
      ];
    }),
  );

/** Aids by all their names, and matters in the other words that tell them. */
const toldFacts = (note: string, sentences: readonly string[], group: string): Fact[] => {
  const families = new Set(wordsIn(note).flatMap((word) => familyOf(word)?.[0] ?? []));
  return [
    ...sentences
      .flatMap((sentence) => aidsIn(wordsIn(sentence)))
      .flatMap(({ id, names }) =>
        names.map(
          ({ words: [first = '', ...rest] }): Fact => ({
            ...wordFact('note', `aid:${id}`, first, { group, careful: null }),
            words: [lemmaKeys(first), ...rest.map((word) => lemmaKeys(word))],
          }),
        ),
      ),
    ...mattersIn(note, families).flatMap(({ family, told, said = told }): Fact[] => [
      { how: 'told', id: `note:${family}`, kind: 'note', told, said },
      ...(sensitiveFamily(family) ?? []).map((word) => wordFact('note', `note:${family}`, word, { group, careful: null })),
    ]),
  ];
};

/** `room 214`, `палата 5`: short numbers count with a word before them, in the note and in the text. */
const LABELLED_NUMBER =
  /(?<!\p{L})(?:room|suite|ward|table|seat|кімнат\p{L}*|комнат\p{L}*|номер\p{L}*|палат\p{L}*|столик\p{L}*|апартамент\p{L}*|місц\p{L}*|бронюван\p{L}*|бронь|booking|reservation|карт\p{L}*|поліс\p{L}*|полис\p{L}*|policy|рахун\p{L}*|account|договор\p{L}*|договір)\s?(?:№|#|no\.?|n)?\s?([\p{L}\d]*\d{2,}[\p{L}\d-]*)/giu;

/** Words, numbers, sums, dates and addresses of free text. A plain word is a fact only beside another one of the same sentence. */
const noteFacts = (note: string, group: string): Fact[] => {
  const phones = note.match(/\+?\d[\d\s()-]{7,}\d/g) ?? [];
  const numbers = (note.match(/[\p{L}\d]*\d[\p{L}\d-]*\d[\p{L}\d]*/gu) ?? []).filter(
    (number) => canonicalRef(number).length >= 4 && !/^(?:19|20)\d\d$/.test(number),
  );
  const jobs = new Set(jobWordsIn(note).flatMap((word) => [`note:${skeleton(word)}`, ...recordMattersIn([word]).map(matterId)]));
  const sentences = note.split(/[.!?;\n]+/);
  return [
    ...sentences
      .flatMap((sentence, index) => [...noteWords(sentence, `${group}.${index}`), ...matterFacts(sentence, `${group}.${index}`)])
      .map((fact) => (fact.how === 'words' && jobs.has(fact.id) ? { ...fact, job: true } : fact)),
    ...sentences.flatMap((sentence): Fact[] => {
      const row = rowOf(wordsIn(sentence));
      return row === null ? [] : [{ how: 'row', id: `row:${skeleton(sentence)}`, kind: 'note', row }];
    }),
    ...toldFacts(note, sentences, group),
    ...numbers.flatMap((number) => referenceFact('note', number)),
    ...[...note.matchAll(LABELLED_NUMBER)]
      .flatMap((match) => referenceFact('note', match[1] ?? ''))
      .map((fact) => ({ ...fact, labelled: true })),
    ...phones.map(phoneFact),
    ...(note.match(/[^\s@<>()]+@[^\s@<>()]+\.[\p{L}]{2,}/gu) ?? []).map(emailFact),
    ...amountsIn(note, wordsOf(note)).flatMap(({ cents, money }): Fact[] =>
      money ? [{ how: 'amount', id: `amount:${cents}`, kind: 'amount', cents }] : [],
    ),
    ...datesIn(note).map(
      ({ day, month, year }): Fact => ({ how: 'date', id: `date:${year ?? ''}-${month}-${day}`, kind: 'date', day, month, year }),
    ),
  ];
};

const collect = ({ contact, orders, tickets }: ContactHistory): Fact[] => [
  ...[contact.name, ...contact.otherNames].flatMap(nameFacts),
  ...contact.phones.map(phoneFact),
  ...contact.emails.flatMap((email) => [emailFact(email), ...mailboxNames(email, givenIds([contact.name, ...contact.otherNames]))]),
  ...(contact.city === null ? [] : cityFacts(contact.city)),
  ...(contact.address === null ? [] : addressFacts(contact.address)),
  ...orders.flatMap((order, index) => [
    ...referenceFact('order_ref', order.ref),
    ...dateFact(order.date),
    ...amountFact(order.amount),
    ...productFacts(order.product, `order${index}`),
  ]),
  ...orderCountFacts(orders.length),
  ...tickets.flatMap((ticket, index) => [
    ...referenceFact('ticket_ref', ticket.ref),
    ...dateFact(ticket.openedAt),
    ...(ticket.closedAt === null ? [] : dateFact(ticket.closedAt)),
    ...noteFacts(ticket.subject, `ticket${index}`),
  ]),
  ...contact.notes.flatMap((note, index) => noteFacts(note, `note${index}`)),
];

const cache = new WeakMap<ContactHistory, Fact[]>();

/** Facts of a record, each once. Kept as long as the record object lives: the gate runs on every keystroke. */
export const factsOf = (record: ContactHistory): Fact[] => {
  const known = cache.get(record);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  const facts = collect(record).filter((fact) => {
    const key = `${fact.id}|${fact.how === 'words' ? `${fact.words.join('+')}|${fact.companion}` : fact.how === 'told' ? fact.told.source : ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  cache.set(record, facts);
  return facts;
};
