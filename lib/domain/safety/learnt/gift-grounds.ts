// What a learnt favour for a review must stand on: not a gift that is said to ask for nothing, and not an address for help, `write here and we will
// return the fee`, where no review is spoken of.
import type { Sentence } from '../sentences.ts';

const NOTHING_ASKED =
  / (?:(?:nothing|no[^ ]*) (?:[^ ]+ ){0,4}in (?:return|exchange)|(?:nothing|no review|no reviews) (?:is |was )?(?:expected|asked|wanted|needed|required)|no strings(?: attached)?|with no conditions?|without (?:conditions?|strings)|without any (?:conditions?|strings)|unconditional(?:ly)?|(?:нічого|ничего) (?:[^ ]+ ){0,3}(?:натомість|взамін|взамен|навзамін)|(?:натомість|взамін|взамен|навзамін) (?:[^ ]+ ){0,2}(?:нічого|ничего|не)|(?:без|жодних|ніяких|никаких) (?:[^ ]+ )?(?:умов|условий|зобовязань|обязательств)|(?:просто так|безумовно|безусловно)) /gu;
/** When it is done, and no condition: `once it gets frosty`, `щойно похолодає`. */
const SEASON =
  / (?:once|when|whenever|as soon as|after|щойно|коли|як тільки|після того як|когда|как только|после того как) (?:[^ ]+ ){0,3}?(?:cold|colder|frosty|frosts?|freez[^ ]*|warm[^ ]*|winter|spring|summer|autumn|snow[^ ]*|rain[^ ]*|leaves fall|похолод[^ ]*|потепл[^ ]*|замерз[^ ]*|мороз[^ ]*|сніг[^ ]*|снег[^ ]*|зим[^ ]*|весн[^ ]*|літо|лето|осін[^ ]*|осен[^ ]*|листя|листья)(?= )/gu;
const TO_US =
  / (?:(?:write|message|text|tell|ring|post|send) (?:[^ ]+ )?(?:here|us|me|back)|reply|respond|call|contact|let us know|drop us a line|(?:напишіть|пишіть|повідомте|відпишіть|напишите|пишите|сообщите|отпишитесь) (?:нам|мені|мне|сюди|сюда|тут|здесь|у|в|на|і|и)|дайте знати|дайте знать|зателефонуйте|дзвоніть|зверніться|ответьте|позвоните|звоните|обратитесь) /u;
/** A review, praise, or silence that is bought: looked for generously. */
const OF_REVIEW =
  / (?:відгук|отзыв|допис|пост |посту |комент|коммент|оцін|оцен|рейтинг|зірк|зірок|зіроч|звезд|бал |бал[иы] |балів|баллов|добр|тепл|гарн|хорош|приємн|приятн|похвал|позитив|положит|рекоменд|порад|посовет|сторіз|сторис|фото|хештег|хэштег|відміт|отмет|познач|мапах|карт[аи]х |google|гугл|видал|прибер|удал|убер|змін|измен|виправ|исправ|мовч|молч|забуд|замн|друз|знайом|знаком|подписчик|підписник|задоволен|доволен|довольн|вирішен|решен|review|rating|stars? |score|feedback|comment|post|kind|nice|good|warm|positive|praise|lovely|cheerful|great|best|world|everyone|recommend|story|stories|photo|hashtag|tag|maps|trustpilot|yelp|facebook|instagram|remov|delet|take |chang|edit|updat|quiet|silen|forget|happy|satisfied|sorted|solved|friends?|followers|about us|про нас|о нас)/u;

/** A condition, or what was written under another name. */
const CONDITION =
  / (?:once|after|when|as soon as|until|if the five|if you|щойно|після|коли|как только|после|когда|якщо ви|если вы|припин[^ ]*|перестан[^ ]*|зника[^ ]*|исчез[^ ]*|withdraw[^ ]*|words?|texts?|page|public|internet|people|five|5|текст[^ ]*|сторінк[^ ]*|страниц[^ ]*|слов[^ ]*|претенз[^ ]*|скарг[^ ]*|жалоб[^ ]*|misunderstanding|прекрасно|чудово|публічн[^ ]*|публичн[^ ]*) /u;

export const isTiedToReview = ({ line }: Sentence): boolean => {
  const rest = line.replace(NOTHING_ASKED, ' ').replace(SEASON, ' ');
  return OF_REVIEW.test(rest) || CONDITION.test(rest) || !(rest !== line || TO_US.test(line));
};
