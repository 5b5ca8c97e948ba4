// What commits us in English: "we will", "the courier will", "is being sent", "expect our call".
import { promisesStateInEnglish } from './states.ts';
import { asksForTerm } from './term-asked.ts';
import { NOT_OURS } from './third-parties.ts';

const WILL = `(?:'ll|'s going to|'re going to|\\s+(?:will|shall|is going to|are going to|am going to))`;
const EVENTS = `run|last|remain|stay|continue|expire|end|open|close|cost|depend|vary|need|have to|take place|welcome|meet you|see you|look forward|miss|love|enjoy|celebrate|serve|always`;
const BE_NOT = `open|closed|available|happy|glad|pleased|delighted|grateful|waiting|here|sorry|valid|held|celebrat\\w+|welcome|proud|able|sure to pass|thrilled|honou?red`;
/** What we are at, with its second word where it needs one; also with a "re-" before it. */
const DOING = new Set(
  'treating,forwarding,escalating,raising your,raising the,raising it,filing,chasing,resealing,sealing,fitting,driving,hanging,laying,putting,moving your,moving you,moving the,moving it,moving them,switching,retiling,rebuilding,cleaning,clearing,servicing,draining,rewiring,restoring,reconnecting,reinstating,waiving,cancelling,lifting,handing,speaking to,speaking with,dropping,retraining,upgrading,unlocking,resetting,sending,phoning,messaging,faxing,redoing,printing,cutting,painting,mending,reopening,launching,sorting,booking,refunding,shipping,calling,ringing,replacing,issuing,fixing,repairing,posting,dispatching,delivering,returning,crediting,emailing,mailing,arranging,processing,releasing,publishing,updating,coming,visiting,collecting,picking,getting,writing,checking,transferring,paying,installing,swapping,reimbursing,rolling,finishing,completing,meeting with,bringing,correcting,removing,adding,arriving,heading,going out,going live'.split(
    ',',
  ),
);
/** What will be done for somebody; no opening hours, no wishes. */
const DONE = `ready|back|round(?! (?:the|and)\\b)|with you|in (?:your|touch)|on (?:your|its|site)|at your|(?!closed|open|delayed|held|served|charged|required|asked|expected|needed|celebrated|limited|pleased|delighted|excited|honou?red|thrilled|interested|surprised|missed|welcomed|remembered|treated|reduced|used|allowed|permitted|accepted)(?:[a-zа-яёіїєґ]+ed|sent|paid|written|taken|made|cut|brought|given|rebuilt|built|done|put right|resent|re-sent|flown|sold|told|rung|met|repaid|remade|rewritten|redone|retaken|reset|relaid|laid|hung|rehung|cut|recut|fed|swept|driven|drawn up|dug|shown|taught|got|put (?:up|in|back|through))`;

const ALSO = `(?:also|now|already|just|therefore|currently|personally|of course|then|both|even)`;

const COMMITS = [
  `\\b(?:we|i)(?:'ll|'d| will| shall|'re going to| are going to|'m going to| am going to| promise| guarantee| commit| undertake| plan to| intend to| aim to| expect to)\\b`,
  `\\byou(?:r [a-z]+)?(?:'ll| will| should) (?:receive|get|hear|have|find|be (?:contacted|refunded|informed|called|paid|credited|reimbursed|emailed|notified|sent))\\b`,
  `\\bsee the [a-zа-яёіїєґ]+ (?:on your|in your)`,
  `\\b(?!(?:${NOT_OURS})\\b)[a-zа-яёіїєґ]+${WILL} (?!(?:not|never|${EVENTS}|be)\\b)`,
  `\\b(?:will|'ll|shall|should|is to|are to|is going to|are going to) be (?:${DONE})\\b`,
  `(?: will|'ll) be (?:working on|looking (?:in)?to|looking at|seeing to) (?:your|the|this|that|it)\\b`,
  `\\bshould (?:arrive|reach you|land|be with you|appear)\\b`,
  `\\b(?:we|i)(?:'ve| have) (?:${ALSO} )?(?:committed|undertaken|pledged|agreed|arranged|resolved|vowed)\\b|\\b(?:we|i) (?:${ALSO} )?(?:pledge|vow) to\\b`,
  `\\b(?:you have|i give you|we give you) (?:my|our) word\\b|\\b(?:my|our) word on it\\b|\\b(?:that's|that is|it's) a promise\\b|\\bhold (?:me|us) to (?:it|that)\\b`,
  `\\b(?:we|i)(?:'ve| have) (?:${ALSO} )?(?:booked|scheduled|lined up|pencilled in) (?:a|an|our|the|his|her) (?!table|room|seat|slot|place)`,
  // "Voucher coming your way tonight", "the gift card follows on Monday".
  `(?<!\\b(?:was|were|been|kept|keep) )\\bcoming your way\\b`,
  `(?<!\\b(?:what|which|that|who) )\\bfollows (?:by|on|in|within|tomorrow|today|tonight|shortly|next|this|before|no later)\\b`,
  // "Corrected bill to follow on 1 December": no verb but this.
  `(?<!\\b(?:how|want|wants|need|needs|able|going|like|have|has|easy|hard|difficult|asked|had|failed|tend|try|tried|ought) )\\bto follow (?:by|on|in|within|tomorrow|today|tonight|shortly|next|this|before|no later|from)\\b`,
  `\\b(?:the|your|our) (?:new|replacement|spare|corrected|revised|missing|second|other) (?:[a-z]+ ){0,2}[a-z]+s (?:go (?:up|down|in|out|on|live|back)|leave|ship|land|arrive|come out)\\b`,
  `(?<!\\b(?:price|fee|fare|rate|rent|cost|tariff|charge|show|life|match|party|concert)s? )\\b(?:goes|is going|are going) (?:up|in|on|online|back up|back in)\\b(?= (?:on|by|tomorrow|today|tonight|this|next|first))`,
  `(?:\\b(?:is|are)|'s|'re) (?:now )?(?:scheduled|booked in|set to(?! (?:strike|rise|fall|walk out|run late)))\\b`,
  `(?:\\b(?:is|are)|'s|'re) (?:${ALSO} )?being (?:${DONE})\\b|(?:\\b(?:are|am)|'re|'m) (?:${ALSO} )?having (?:the|your|it|them|a|an|our|all|every)\\b.{0,40}(?:[a-z]{3}ed|done|made|cut|put|rebuilt|relaid)\\b`,
  `\\b(?:is|are) due (?:to (?:arrive|be|land|reach|come|go|open)|at|on|by|in|with|back|next|tomorrow|today)\\b`,
  // The second verb of a sentence: "has read it and | will call you".
  `^\\s*(?:(?:then|also|she|he|they) )?(?:will|shall) (?!(?:not|never|${EVENTS}|be)\\b)`,
  `\\b(?:is|are|'s|'re) (?:now )?going back (?:in)?to (?:you|your)\\b|\\b(?!we\\b|i\\b)[a-z]+(?: will|'ll) be waiting (?:for you )?(?:at|in|on|with|behind|for you (?:on|by|from|tomorrow|today|tonight))\\b(?<!\\b(?:we|i|team|staff|we all)(?: will|'ll) be waiting.*)`,
  `\\b(?:comes|drops|goes back|goes|returns|is back) (?:off|onto|on|into|to) (?:your|the) (?:[a-z]+ )?(?:card|account|bill|statement|balance|wallet|bank)\\b`,
  `\\b(?:is|are|has been|have been|'s been|'ve been) (?:now |already )?(?:booked|scheduled|arranged|assigned|confirmed|pencilled in|lined up) to (?:come|visit|call|ring|phone|be with|collect|deliver|install|fit|swap|replace|fix|repair|inspect|check|see|look|arrive|attend|meet|start|finish)\\b`,
  `\\b(?:are|am|'re|'m|is) (?:${ALSO} |fully |firmly )?committed to (?!(?:serving|providing|offering|being|giving|welcoming|maintaining|improving|listening|ensuring|learning|growing|supporting)\\b)[a-z-]+ing\\b`,
  `\\b(?!(?:${NOT_OURS})\\b)[a-z]+ (?:${ALSO} )?(?:undertakes|pledges|commits|vows) to\\b|\\bour [a-z]+ (?:undertake|pledge|commit|vow) to\\b`,
  `\\bgets? (?:fixed|repaired|replaced|changed|rebuilt|refunded|repaid|repainted|sent|shipped|posted|delivered|installed|fitted|cleaned|corrected|paid|credited|swapped|resolved|sorted|mended|returned|redone|filled|sealed|resealed|drained|rewired|removed|retiled|relaid|upgraded|relined|patched|welded|sanded|glazed|reglazed|towed|hung|rehung|treated|plastered|pumped out|ripped out|taken (?:down|out|away)|put (?:up|back|in|right)|built|reset|reprinted|resurfaced|repaved|varnished|disinfected|reupholstered|stitched|pressed)\\b`,
  `\\b(?:ships|leaves|arrives|(?<!\\b(?:bus|boat|ferry|tour|train|van|team|newsletter|band|crew) )goes out|goes live|lands|reopens)\\b`,
  `\\b(?:goes|is going|are going|go) (?:(?:off|out|straight|back) )?(?:in(?:to)? the (?:[a-z]+ )?(?:post|mail|postbox)|(?:to|off to) (?:you|your [a-z]+)(?: by [a-z]+)?(?= (?:on|by|tomorrow|today|tonight|this|next|first))|by (?:courier|post|mail|registered|recorded|express))\\b`,
  `\\bcount on\\b|\\b(?:we|i)(?:'ve| have)? asked\\b.{0,50}\\bto (?:ring|call|write|contact|email|phone|visit|check|send|refund)\\b`,
  `\\blet me\\b|\\b(?:give|allow) (?:us|me) (?:just |about )?(?:until|till|half|a (?:day|week|moment|couple of|few)|an hour)\\b`,
  `(?<!\\b(?:we|i) )\\bexpect your\\b|\\bexpect (?:a|an|our|the|it|them|to hear|something|news|\\d+)\\b`,
];
/** Apart they cost half of what one pattern of all costs to prepare. Most drafts in the other languages have no word of it. */
const LATIN = /[a-z]{2}/;
const EN = COMMITS.map((source) => new RegExp(source, 'u'));
const AT_WORK = new RegExp(
  `(?:\\b(?:is|are|am)|'s|'re|'m|(?<!\\b(?:${NOT_OURS}))(?:'ll| will| shall) be) (?:${ALSO} )?([a-z-]+ing)(?= ([a-z]+)|[^a-z]|$)`,
  'gu',
);
const isAtWork = (clause: string): boolean =>
  [...clause.matchAll(AT_WORK)].some(([, verb = '', next = '']) =>
    [verb, verb.replace(/^re-?/, '')].some((deed) => DOING.has(deed) || DOING.has(`${deed} ${next}`)),
  );
/** What the verb says is no work of ours, whatever stands before it. */
const NO_WORK = new RegExp(
  `\\b(?:we|i)(?:'ll| will| shall) (?:always |gladly |also |certainly )*(?:be )?(?:${BE_NOT}|${EVENTS})\\b|\\b(?:we|i) (?:hope|wish|would love|'d love)\\b|\\b(?:we|i)'d (?:love|like|be)\\b|\\b(?:be|is|are) (?:back )?on (?:the|our) (?:[a-z]+ )?menu\\b`,
  'u',
);
const REFUSED =
  /\b(?:won't|will not|shan't|cannot|can't|unable to|not be able|(?:do|does|did) not promise|don't promise|no guarantee|no longer|unlikely|hardly|i doubt|we doubt|(?:i|we)(?:'d| would) rather not|can't see|no (?:earlier|sooner) than)\b|^\s*not (?:before|until)\b/u;

/** "We'll lay a ramp tomorrow | have the other in place by May": a second verb under the same "will". */
const UNDER_WILL =
  /^\s*(?:then |also |meanwhile,? |in the meantime,? |until then,? )?(?:have|get|put|send|email|call|ring|phone|text|message|write|post|publish|refund|pay|credit|return|deliver|collect|pick up|replace|repair|fix|fit|install|swap|make|let|give|tell|report|update|check|add|open|arrange|finish|start|bring|come|take|move|issue|ship|cancel|remove|repaint|rebuild|reopen)\b/u;
const WILL_SAID = /(?:'ll|\b(?:will|shall|going to))\b/u;
export const goesOnInEnglish = (before: string, clause: string): boolean => WILL_SAID.test(before) && UNDER_WILL.test(clause);

/** `clause` in lower case with straight apostrophes. */
export const commitsInEnglish = (clause: string): boolean =>
  LATIN.test(clause) &&
  (asksForTerm(clause) ||
    ((isAtWork(clause) || EN.some((pattern) => pattern.test(clause)) || promisesStateInEnglish(clause)) && !NO_WORK.test(clause)));
export const refusesInEnglish = (clause: string): boolean => REFUSED.test(clause);
