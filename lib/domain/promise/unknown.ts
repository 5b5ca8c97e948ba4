// What nobody can tell yet and what nobody of us ever said: "nobody knows whether it will sail on Friday", "ніхто не казав, що …". No word of ours
// stands in it, up to the "but" or "so" behind which ours may.

const CYRILLIC = /[а-яіїєґ]/u;
const A = `[a-zа-яёіїєґ']`;
const W = `(?<!${A})`;
const E = `(?!${A})`;
/** Where what was told ends. */
export const TURN = `,?\\s(?:але|проте|однак|зате|но|однако|зато|but(?! (?:that|not)${E})|however)${E}|,\\s(?:so|yet|тому(?! що)|тож|отже|поэтому|так что|а (?:насправді|на самом деле|на деле|в действительности))${E}|\\sso (?:we|i|our)${E}`;
const OURS = `,?\\s(?:and|і|й|та|а|и)\\s(?:we|i|our|will|shall|ми|мы|я|наш${A}*|${A}+(?:[еиє]мо)|(?:на|от|пере|по)[а-яё]+(?:[еёи]м))${E}|,\\s(?:we|i|ми|мы|я)(?:'${A}+)?${E}`;
const CLAUSE = `(?:(?!${TURN}|${OURS}|[,;:()—–]).){0,200}`;
const REST = `(?:(?!${TURN}|${OURS}|[;:—–]|,\\s(?:тому що|бо|потому что|because)${E}).){0,300}`;

/** A clause of "whether": nobody knows it, unless what stands before it says that we shall tell. */
const WHETHER = new RegExp(`${W}whether${E}${CLAUSE}`, 'gu');
/** "Чи" is also an "or": that has no verb and is short. */
const WHETHER_CYRILLIC = new RegExp(
  `(?<=, |${W}(?:неясно|невідомо|неизвестно|питання|вопрос) )(?:чи(?! (?:${A}+ )?${A}+\\s*(?:[,.!;]|$))|(?:[а-яё-]+ ){1,3}ли)${E}${CLAUSE}`,
  'gu',
);
const TELLING = `(?:tell|let you know|inform|confirm|check|find out|ask|write|update|decide|advise|know|hear|establish|look|examine|assess|test|verify|say|report|see)`;
const TELLS = new RegExp(
  `(?:'ll|${W}(?:will|shall|going to|let me|let us))(?: [a-z]+){0,6}? ${TELLING}${E}|${W}(?:ска[жз]|повідом|сообщ|напиш|відпиш|дізна|узна|перевір|провер|з'ясу|выясн|уточн|запит|спрос|спита|вирішим|решим|дамо знати|дадим знать|підтверд|подтверд|визнач|определ|оцін|оцен|подивит|посмотрет|перекон|глян|взглян)`,
  'u',
);
const UNABLE = new RegExp(
  `${W}(?:nobody|no one|no-one|none|neither|no [a-z]+|cannot|(?:not|never|не)(?! (?:forget|hesitate|fail|only|забуд${A}*|лише|тільки|только|лишь))|ніхто|жоден|жодна|жодне|никто|ни один|ни одна|(?:важко|складно|трудно|сложно|рано|неможливо|невозможно) ${A}+)${E}|n't${E}`,
  'u',
);
/** Same length as `sentence`. */
const withoutWhether = (sentence: string, filler: string): string =>
  sentence.replace(CYRILLIC.test(sentence) ? WHETHER_CYRILLIC : WHETHER, (found, ...[place]: readonly number[]) => {
    const before =
      sentence
        .slice(0, place)
        .replace(/,\s*$/, '')
        .split(/[,;:—–]/u)
        .at(-1) ?? '';
    return TELLS.test(before) && !UNABLE.test(before) ? found : filler.repeat(found.length);
  });

const NOBODY = `(?:nobody|no one|no-one|none of|neither of|not one of|not even)`;
const NOBODY_CYRILLIC = `(?:ніхто|жоден|жодна|жодне|никто|ни один|ни одна|ни одно)`;
const SAY_IN_ENGLISH = `(?:say|promise|guarantee|confirm|tell|swear|be (?:sure|certain))`;
const SAID_IN_ENGLISH = `(?:said|promised|told|wrote|written|claimed|stated|mentioned|announced|guaranteed|agreed|assured|informed|confirmed)`;
const NOBODY_SAID = new RegExp(
  `(?:(?:${W}not|n't)(?: [a-z]+)? true|${W}untrue|${W}false|${W}(?:a|just a|only a) (?:rumou?r|myth|mistake)|no truth in it) that${E}${REST}|${W}${NOBODY}${E}[^,;:—–]{0,60}? (?:${SAID_IN_ENGLISH}|(?:can|could|will|would|dares? to|is able to) (?:[a-z]+ ){0,2}?${SAY_IN_ENGLISH})${E}${REST}|(?:${W}(?:not|never)|n't) (?:[a-z]+ )?(?:${SAID_IN_ENGLISH}|tell|state|mention|announce|promise|guarantee|vouch|swear)(?: [a-z]+){0,4} that${E}${REST}`,
  'gu',
);
const SAY = `(?:каза|говори|писа|обіця|пообіця|обеща|пообеща|стверджу|утвержда|заявл|запевн|завер|гарант|повідомля|сообща|згаду|упомина|скаж|зна[єлв]|погодж|соглас|соглаш)${A}*`;
const CAN_SAY = `(?:може|зможе|міг|могла|могли|може|может|сможет|мог|бер[её]ться|возьм[её]тся|візьметься) (?:${A}+ ){0,3}?(?:сказати|(?:по)?обіцяти|гарантувати|запевнити|стверджувати|підтвердити|знати|сказать|(?:по)?обещать|гарантировать|заверить|утверждать|подтвердить|знать)`;
const THAT = `(?: ${A}+){0,5},? (?:що|что|ніби|нібито|буцімто|будто|якобы)${E}`;
const VOUCHES = `(?:руча(?:ється|ються|ется|ются)|обіця(?:є|ють)|обеща(?:ет|ют)|гаранту(?:є|ють)|гарантиру(?:ет|ют)|стверджу(?:є|ють)|утвержда(?:ет|ют)|запевня(?:є|ють)|каж(?:е|уть)|говор(?:ить|ять|ит|ят))`;
const NOBODY_SAID_CYRILLIC = new RegExp(
  `${W}(?:(?:неправда|не правда|вигадка|выдумка|чутк[аи]|слухи?|міф|миф|(?:не )?відповідає дійсності|соответствует действительности)(?: [а-яёіїєґ']+){0,2},? (?:що|что|ніби|нібито|будто|якобы)${E}|${NOBODY_CYRILLIC}${E}[^,;:—–]{0,90}?\\sне (?:${A}+ ){0,3}?(?:${SAY}|${CAN_SAY})${THAT}|${NOBODY_CYRILLIC}${E}[^,;:—–]{0,90}?\\sне (?:${A}+ )?${CAN_SAY}|не (?:(?:каза|говори|писа|стверджува|(?:по)?обіця|(?:по)?обеща|утвержда|заявля|гарантува|гарантирова|запевня|заверя)(?:в|ла|ли|л)|${VOUCHES})${THAT})${REST}`,
  'gu',
);

/** Same length as `sentence`. */
export const withoutUnknown = (sentence: string, filler: string): string =>
  withoutWhether(sentence, filler).replace(CYRILLIC.test(sentence) ? NOBODY_SAID_CYRILLIC : NOBODY_SAID, (found) =>
    filler.repeat(found.length),
  );
