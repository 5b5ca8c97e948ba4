// One name for one thing, where the rules find two at one place: a favour for a review that somebody is to write is no plea for a rating beside, a plea
// without a favour hangs nothing on it, and `we will see you in court for slander` threatens and accuses of nothing more.

import { overlaps, type Span } from '../contacts/phones.ts';
import type { Finding } from '../finding.ts';
import { mayAskForChange, sentenceAround } from './favour-for-change.ts';

type Told = Pick<Finding, 'rule'> & Span;

/** Stars by their number, or a review of a good sort: asked for by name, that is a plea as well. */
const OF_STARS =
  /(?<![a-zа-яёіїєґ\d])(?:\d|five|four|п[’ʼ']?ять|п[’ʼ']?яти|пять|пяти|чотири|четыре)[\s-](?:stars?|зір|звезд|звёзд)|(?:positive|good|позитивн|положительн|хорош|гарн)[a-zа-яёіїєґ]*\s(?:review|rating|score|feedback|відгук|отзыв|оцін|оцен)|п[’ʼ']?ят[іе]рк|пят[её]рк/iu;

/** What we ask, and what nobody gets by it. */
const ASKS = /(?<![а-яёіїєґ])(?:прос|сподіва|надіє|наде|хот|хоч|буд|чека|жд|раді|дяку|благодар)[а-яёіїєґ]*/giu;
/** Anything that somebody may get, or that we do for it: looked for generously. */
const OF_WORTH =
  /впаде|упад[её]т|прилет[иі]ть?|капне|півціни|пів ціни|полцен|half[ -]price|знижк|знижен|скидк|скидок|бонус|купон|промокод|подар|дару|дарим|сертиф|ваучер|компенс|к[еєэ]шб|винагор|вознагр|безкошт|безплатн|бесплат|платит|платим|сплат|оплат|повер[нт]|верн|возвр|возм|відшк|нарах|начисл|зарах|зачисл|грош|кошт|деньг|денег|средств|рахун|счет|счёт|на нас|(?:з|с) нас|приго[сщ]|уго[сщ]|десерт|кав[аиу]|кофе|чай|напо[їй]|напит|вечер|обід|обед|ужин|сніданк|завтрак|місяц|месяц|балі?в?(?![a-zа-яёіїєґ])|бали|балл|монет|отрима|получ|приз|розіграш|розыгрыш|лотере|абонемент|безлім|преміум|премиум|ремонт|замін|замен|discount|bonus|coupon|voucher|gift|refund|return|compens|reimburs|cash|reward|credit|free|complimentary|on us|on the house|treat|off(?![a-z])|money|payout|pay(?![a-z])|waiv|[£€$₴₽%]|\d{2}|грн|грив|руб|dollar|pound|euro|євро|евро|[а-яёіїєґ]{3}(?:мо|ем|им|ём)(?![а-яёіїєґ])|points|yours|coffee|tea(?![a-z])|dessert|drink|meal|dinner|breakfast|month|night|prize|draw|raffle|receive|get(?![a-z])|send|earn|repair|replac|cancel|(?:and|then|,)\s(?:we|i)(?![a-z])|(?:і|й|та|и|тоді|тогда|,)\s(?:ми|мы)(?![a-zа-яёіїєґ])/iu;

const OF_COURT =
  /(?<![a-zа-яёіїєґ])(?:суд|позов|позив|іск|иск|адвокат|юрист|юридич|відповідальн|ответственн|притяг|привлеч|привлек|поліц|полиц|court|sue|suing|lawsuit|litigat|legal|lawyer|attorney|solicitor|prosecut|claim|action|police)/iu;
/** A claim against the author himself says of what he is held guilty. */
const AGAINST_YOU =
  /(?<![a-zа-яёіїєґ])(?:на вас|на тебе|на тебя|проти вас|проти тебе|против вас|против тебя|against you|su(?:e|ing) you)(?![a-zа-яёіїєґ])/iu;
/** What one is taken to court for, as the ground that it is. */
const GROUND =
  /(?<![a-zа-яёіїєґ])(?:for|of|over|за|про|о|об|щодо)\s(?:(?:public|open|plain|criminal|публічн|публичн|відверт|откровенн|злісн|поширення|распространение|spreading)[a-zа-яёіїєґ]*\s)?(?:наклеп|клевет|slander|libel|defam|lying|lies|брехн|ложь|неправд|ложн|недостовірн|недостоверн|false)[a-zа-яёіїєґ]*$/iu;

/** The bare name of the deed, within what threatens with it: `our solicitors read this, and defamation costs people a lot`. */
const DEED = /^(?:наклеп|клевет|slander|libel|defamation)[a-zа-яёіїєґ]*$/iu;
const ITS_OWNER = /(?<![a-zа-яёіїєґ])(?:your|this|that|ваш|твій|твой|твоя|цей|этот|эта|це|это)[a-zа-яёіїєґ]*\s(?:[^\s]+\s){0,2}$/iu;

/** Whether the review that the favour is for is more than written anew: changed, taken away, or asked for by its stars. */
const isPlea = (sentence: string): boolean => mayAskForChange(sentence) || OF_STARS.test(sentence);

const isDeed = (text: string, accused: Span, threats: readonly Span[]): boolean =>
  DEED.test(text.slice(accused.start, accused.end)) &&
  !ITS_OWNER.test(text.slice(0, accused.start)) &&
  threats.some(
    (threat) => threat.start <= accused.start && accused.end <= threat.end && OF_COURT.test(text.slice(threat.start, threat.end)),
  );

/** Whether the accusation is but the ground of a threat of court in its clause. */
const isGround = (text: string, accused: Span, threats: readonly Span[]): boolean =>
  threats.some((threat) => {
    const [from, to] = threat.start <= accused.start ? [threat.start, accused.end] : [accused.start, threat.end];
    return (
      !/[.!?;:–—\n]/u.test(text.slice(from, to)) &&
      !AGAINST_YOU.test(text.slice(from, to)) &&
      OF_COURT.test(text.slice(threat.start, threat.end)) &&
      GROUND.test(text.slice(Math.max(0, accused.start - 32), accused.end))
    );
  });

export const withOneName = <Found extends Told>(text: string, findings: readonly Found[]): Found[] => {
  const of = (rule: Told['rule']) => findings.filter((finding) => finding.rule === rule);
  const favours = of('conditional_compensation');
  const pleas = of('rating_request');
  const threats = of('threat');
  const around = (span: Span) => sentenceAround(text, span);
  const idle = new Set(
    favours.filter((favour) => pleas.some((plea) => overlaps(plea, favour)) && !OF_WORTH.test(around(favour).replace(ASKS, ' '))),
  );
  return findings.filter((finding) => {
    if (finding.rule === 'conditional_compensation') return !idle.has(finding);
    if (finding.rule === 'rating_request')
      return !favours.some(
        (favour) =>
          !idle.has(favour) &&
          overlaps(favour, finding) &&
          !isPlea(around({ start: Math.min(favour.start, finding.start), end: Math.max(favour.end, finding.end) })),
      );
    return finding.rule !== 'accusation' || !(isGround(text, finding, threats) || isDeed(text, finding, threats));
  });
};
