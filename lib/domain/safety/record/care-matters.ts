// What a note's matter asks for or looks like from outside, as a kind reply tells it: injections before meals for diabetes, quiet for an autistic child, a diet
// after surgery, payments that were spread. Looked for only where the record speaks of the matter.

import { AFTER, any, L } from '../word-edges.ts';
import type { LifeMatter } from './life-matters.ts';

const HEADACHE = any(
  `головн[${L}]*\\s(?:біль|болю|болем|болі|болей|боли|боль|болях|болями)${AFTER}`,
  `your\\s(?:[a-z]+\\s)?(?:headaches?|heads?\\s(?:hurts?|aches?))${AFTER}`,
);
const HEADACHE_NOTED = any(`(?:мігрен|мигрен|migrain|headache|струс|сотряс|concuss)[${L}]*`);

const INJECTED = any(
  `(?:кол(?:оти|оть|ете|ють|ют)|ін['’ʼ]?єкці[${L}]*|инъекци[${L}]*|укол[${L}]*|інсулін[${L}]*|инсулин[${L}]*)${AFTER}`,
  `(?:inject|injects|injecting|injections?|insulin|needles?\\sbefore)${AFTER}`,
);
const INJECTED_NOTED = any(`(?:діабет|диабет|diabet|інсулін|инсулин|insulin)[${L}]*`);

const YOUR_CHILD = `(?:your\\s(?:[a-z]+\\s)?(?:boy|son|child|girl|daughter|kid|little\\sone)|ваш[${L}]*\\s(?:[${L}]+\\s)?(?:хлоп|син|дит|мальч|сын|реб|доч|доньк|дівч|девоч)[${L}]*)`;
const TOO_MUCH = `(?:hard|tough|too\\smuch|difficult|overwhelming|важко|складно|тяжко|тяжело|трудно|нелегко|непросто)`;
const OVERWHELMED = any(`${TOO_MUCH}\\s[^.!?\\n]{0,30}${YOUR_CHILD}`, `${YOUR_CHILD}\\s[^.!?\\n]{0,30}${TOO_MUCH}${AFTER}`);
const OVERWHELMED_NOTED = any(`(?:autis|аутис|spectrum|asperger|аспергер|adhd|сдвг|рдуг)[${L}]*`);

const OPERATED = any(
  `(?:after|since|following|before)\\s(?:the|your)\\s(?:[a-z]+\\s)?(?:operation|op|surgery|procedure)${AFTER}|your\\s(?:operation|surgery|strict\\sdiet|diet)${AFTER}`,
  `(?:після|после)\\s(?:вашої\\s|вашей\\s|такої\\s|такой\\s)?операці[їи]${AFTER}(?!\\s[зсп])|ваш[${L}]*\\s(?:[${L}]+\\s)?(?:дієт|диет|операці|операци)[${L}]*`,
);
const OPERATED_NOTED = any(
  `(?:bariatric|баріатр|бариатр|surgery|surgical|operation|операці|операци|прооперован|bypass|resection|резекц)[${L}]*`,
);

const SPREAD = any(
  `(?:розтягну|розстрочи|розби|розподіли|растяну|рассрочи|разби|распредели)[${L}]*\\s(?:вам|ваш[${L}]*)\\s(?:[${L}]+\\s){0,2}(?:виплат|платеж|платіж|борг|выплат|долг|сум)[${L}]*`,
  `(?:spread|spreading|rescheduled|stretched|split)\\s(?:[a-z]+\\s)?(?:your|you)\\s(?:[a-z]+\\s){0,2}(?:repayments?|payments?|instal?ments?|debt|balance)${AFTER}`,
);
const SPREAD_NOTED = any(`(?:реструкт|restructur|борг|долг|debt|arrears|заборгован|задолжен|розстроч|рассроч)[${L}]*`);

const LOW = any(
  `(?:(?:feeling|felt)\\s(?:so\\s|very\\s|rather\\s|quite\\s)?(?:low|blue|down|dark)|been\\s(?:low|blue))\\s(?:lately|for|these|this|since|of\\slate)`,
  `(?:морально|душевно|психологічно|психологически)\\s(?:[${L}]+\\s)?(?:важко|тяжко|тяжело|непросто|складно|трудно)|на\\s(?:душі|душе)\\s(?:[${L}]+\\s)?(?:важко|тяжко|тяжело|темно|неспокійно|неспокойно)`,
);
const LOW_NOTED = any(`(?:депрес|depress|bipolar|біполяр|биполяр|anxi|тривож|тревож|вигоран|выгоран|burnout)[${L}]*`);

const STATUS = any(`your\\sstatus${AFTER}(?!\\s(?:in|as|on|level|page|update))|ваш(?:ий|ого|ому|им|его|ему|)\\sстатус[${L}]*`);
const STATUS_NOTED = any(`(?:hiv|віл|вич|aids|снід|спид)${AFTER}`);

const TEETH = any(
  `(?:your|ваш[${L}]*)\\s(?:new|нов[${L}]*)\\s(?:teeth|tooth|smile|зуб[${L}]*|усмішк[${L}]*|улыбк[${L}]*|щелеп[${L}]*|челюст[${L}]*)${AFTER}`,
);
const TEETH_NOTED = any(`(?:implant|імплант|имплант|denture|crown|veneer|вінір|винир|коронк|протез|брекет|braces)[${L}]*`);

const IN_COURT = any(
  `(?:ви|вы)\\s(?:[${L}]+\\s)?(?:судитес|судитеся|судились|судилис|позиваєт|позивал)[${L}]*`,
  `your\\s(?:[a-z]+\\s)?(?:court\\scase|lawsuit|litigation|trial|hearing\\sin\\scourt)${AFTER}`,
);
const IN_COURT_NOTED = any(`(?:суд(?![${L}]{2})|судов|судит|судебн|позов|позива|иск(?![${L}]{2})|court|lawsuit|litigat|suing)[${L}]*`);

const CHAIR = any(
  `your\\s(?:wheel)?chair\\s(?:over|up|through|into|onto|across|down|past)${AFTER}`,
  `ваш[${L}]*\\s(?:візок|візк|коляск|кріс|кресл)[${L}]*`,
);
const CHAIR_NOTED = any(`(?:wheelchair|візк[уи]|візок|коляск|крісл|кресл|інвалід|инвалид|disab|дцп)[${L}]*`);

const CHILD_COMING = any(`(?:little\\sone|baby|child|bundle)\\s(?:is\\s)?(?:coming|arriving|expected|joining)${AFTER}`);
const CHILD_COMING_NOTED = any(`(?:pregnan|expecting|вагітн|беремен|due\\sin|trimester)[${L}]*`);

const care = (family: string, told: string, noted: string): LifeMatter => ({
  family,
  told: new RegExp(told, 'giu'),
  noted: new RegExp(noted, 'iu'),
  said: new RegExp(`${told}|${noted}`, 'giu'),
});

/** `family`: the first word of its line in `generic-words.ts`, or a name of its own. */
export const CARE_MATTERS: readonly LifeMatter[] = [
  care('мігрень', HEADACHE, HEADACHE_NOTED),
  care('діабет', INJECTED, INJECTED_NOTED),
  care('аутизм', OVERWHELMED, OVERWHELMED_NOTED),
  care('операція', OPERATED, OPERATED_NOTED),
  care('виплати', SPREAD, SPREAD_NOTED),
  care('депресія', LOW, LOW_NOTED),
  care('вич', STATUS, STATUS_NOTED),
  care('зуби', TEETH, TEETH_NOTED),
  care('суд', IN_COURT, IN_COURT_NOTED),
  care('інвалід', CHAIR, CHAIR_NOTED),
  care('вагітна', CHILD_COMING, CHILD_COMING_NOTED),
];
