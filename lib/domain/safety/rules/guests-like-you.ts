// Guests of a sort that are said to cheat, `guests like you bring the hair along`, and an author who is wished less dull, `if you weren't so thick`.
import type { PhraseRule } from '../phrases/phrases.ts';

const GUESTS =
  'guests|guest|customers|customer|clients|people|visitors|diners|folks|folk|those|patients|passengers|buyers|shoppers|reviewers|lot|types';
const LIKE_YOU =
  '(такі|таких|таким|такими|такие|таким|людей|люди|гості|гостей|гости|клієнти|клієнтів|клиенты|клиентов|покупці|покупатели) ..2 (як|как|на зразок|вроде|типу|типа) (ви|вы|вас|вам)';
const PLANTED =
  'hair|hairs|cockroach|cockroaches|roach|bug|bugs|insect|insects|fly|flies|worm|worms|glass|stone|stones|nail|nails|plaster|wire|mouse|crumbs|stain|stains|волосин*|волос*|таргана|тарганів|мух*|комах*|скло|скельц*|камін*|хробак*|гвіздок|плям*|таракана|тараканов|насеком*|стекл*|камен*|камуш*|червя*|гвозд*|пятн*';
const GAIN =
  'for free|for nothing|free meal|free meals|free dinner|free lunch|free food|free stay|freebie|freebies|without paying|not to pay|to avoid paying|a refund|refunds|money back|compensation|discount|discounts|безкоштовно|безплатно|задарма|на дурняк|на халяву|не платити|не заплатити|знижк*|компенсаці*|повернення|бесплатно|задаром|даром|не платить|не заплатить|скидк*|компенсаци*|возврат*';
const FEIGN_EN =
  'invent|inventing|fake|fakes|faking|stage|staging|make up|makes up|make things up|making up|fabricate|pretend|pretends|lie|lies|lying|cheat|cheats|plant|plants|planting|whine|whines|moan';
const FEIGN =
  'вигадують|вигадувати|придумують|придумувати|видумують|брешуть|брехати|підкидають|підкидати|підкладають|підкладати|підсовують|симулюють|шахраюють|ламають|псують|придумывают|придумывать|выдумывают|выдумывать|сочиняют|сочинять|врут|врать|подбрасывают|подбрасывать|подкладывают|подкладывать|подсовывают|симулируют|мошенничают|ломают|портят';

const THICK_EN = 'thick|dense|dim|daft|stupid|dumb|slow|blind|lazy|clueless|ignorant|foolish|dull|thickheaded|obtuse|brainless|witless';
const THICK =
  'туп*|дурн*|недалек*|обмежен*|нерозумн*|бестолков*|безголов*|безмозк*|безмозг*|лінив*|ледач*|неграмотн*|неписьменн*|глуп*|ограниченн*|ленив*|слеп*|сліп*|тугодум*';

export const GUESTS_LIKE_YOU: readonly PhraseRule<'accusation'>[] = [
  {
    name: 'accusation',
    find: [
      `(${GUESTS}) (like|such as|of) (you|your kind|your sort|your type) ..3 (bring|brings|plant|plants|put|puts|hide|carry|slip|drop|sneak|pack|smuggle) ..5 (${PLANTED})`,
      `(${GUESTS}) (like|such as|of) (you|your kind|your sort|your type) ..4 (${FEIGN_EN}|bring|plant|put|hide|carry|break|damage|want|only want|just want|hunt|fish|look|live|dine|eat|stay) ..8 (${GAIN})`,
      `(${GUESTS}) (like|such as|of) (you|your kind|your sort|your type) ..3 (${FEIGN_EN})`,
      `${LIKE_YOU} ..4 (приносять|приносят|носять|носят|кладуть|кладут|підкидають|підкладають|подбрасывают|подкладывают|везуть|везут) ..4 (${PLANTED})`,
      `${LIKE_YOU} ..4 (${FEIGN})`,
      `(${GUESTS}|гості|гостей|гости|клієнти|клієнтів|клиенты|клиентов|люди) ..3 (самі|сами|themselves|own|власн*|свого|свою|своего) ..2 (bring|plant|put|кладуть|підкидають|підкладають|приносять|кладут|подбрасывают|подкладывают|приносят) ..4 (${PLANTED}) ..6 (${GAIN})`,
    ],
    unlessBefore: ['(не|not|never|dont|nobody|no one|ніхто|никто|sorry|вибачте|простите) ..5'],
  },
];

export const WERE_NOT_SO_THICK: readonly PhraseRule<'insult'>[] = [
  {
    name: 'insult',
    find: [
      `(if) (you) ..1 (werent|wasnt|arent|were not|are not|hadnt been|had not been|were less|were a bit less) ..2 (${THICK_EN})`,
      `(were|had) (you) (not|been less|been a little less|less|a little less|a bit less) ..2 (${THICK_EN})`,
      `(якби|якщо|коли б|если|ежели) ..1 (б|бы)? (ви|вы|ти|ты) ..3 (таким|такими|такою|такой|такі|такая|такие|настільки|настолько) ..1 (${THICK})`,
      `(не) (були|будь|были|будь) (б|бы|би)? ..1 (ви|вы|ти|ты) ..2 (таким|такими|такою|такой|такі|такая|такие|настільки|настолько) ..1 (${THICK})`,
    ],
  },
];
