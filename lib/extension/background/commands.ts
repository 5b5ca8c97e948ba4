// The panel's commands, by name.
import { readLimits } from '../adapters/adapter-store.ts';
import { type CommandName, checkRequest, commandName } from '../check-message.ts';
import { findCandidates, linkContact, readHistory, searchContacts, unlinkContact } from '../commands/contacts.ts';
import { chooseTemplate, correctRisks, needNoReply, recordOutcome, reopenItem, setCategory } from '../commands/decide.ts';
import { discardBlocked } from '../commands/discard.ts';
import { markPosted, unmarkPosted } from '../commands/mark-posted.ts';
import { clearHighlight, highlightReview, rescanPage } from '../commands/page.ts';
import { listColleagues } from '../commands/people.ts';
import { leaveReview, pickReview } from '../commands/pick.ts';
import { closePromise, makePromise, movePromise } from '../commands/promise.ts';
import { askApproval, linkStatement, recordDecision } from '../commands/react.ts';
import { insertReply, recordCopied } from '../commands/reply.ts';
import { actTeaching, beginTeaching, noteTold, saveTaught } from '../commands/teach.ts';
import { keepTemplate } from '../commands/words.ts';
import type { PanelCommandResult, PanelCommands } from '../messages.ts';
import { showMarks } from '../pages/show-marks.ts';
import type { Ports } from '../ports.ts';
import { done, failed } from '../result.ts';
import { acceptInvitation, signIn, signOut } from '../session/sign-in.ts';
import { syncAndShow } from './duties.ts';

type Handlers = { [K in CommandName]: (ports: Ports, request: PanelCommands[K]['request']) => Promise<PanelCommandResult<K>> };

const HANDLERS: Handlers = {
  'session.sign_in': signIn,
  'session.accept_invitation': acceptInvitation,
  'session.sign_out': async (ports, { discardUnsent }) => await signOut(ports, discardUnsent),
  'sites.refresh': async (ports) => {
    await ports.refreshSites();
    return done;
  },
  'page.rescan': async (ports, { tabId }) => await rescanPage(ports, tabId),
  'review.pick': async (ports, { reviewKey, tabId }) => {
    const picked = await pickReview(ports, reviewKey);
    // The page's answer is not waited for: a slow page must not hold up the panel.
    if (picked.ok) void highlightReview(ports, { reviewKey, tabId, scroll: true });
    return picked;
  },
  'review.leave': async (ports, { reviewKey, tabId }) => {
    void clearHighlight(ports, tabId);
    return await leaveReview(ports, reviewKey);
  },
  'review.highlight': async (ports, request) => ({ ok: true, value: await highlightReview(ports, request) }),
  'category.set': setCategory,
  'risk.correct': correctRisks,
  'template.choose': chooseTemplate,
  'template.keep': keepTemplate,
  'people.names': listColleagues,
  'contact.candidates': findCandidates,
  'contact.search': searchContacts,
  'contact.history': readHistory,
  'contact.link': linkContact,
  'contact.unlink': unlinkContact,
  'reply.insert': async (ports, request) => await insertReply(ports, await readLimits(), request),
  'reply.copied': async (ports, request) => await recordCopied(ports, await readLimits(), request),
  'reply.mark': markPosted,
  'reply.unmark': unmarkPosted,
  'reply.unneeded': needNoReply,
  'outcome.record': recordOutcome,
  'item.reopen': reopenItem,
  'promise.make': makePromise,
  'promise.close': closePromise,
  'promise.move': movePromise,
  'decision.record': recordDecision,
  'statement.link': linkStatement,
  'approval.ask': askApproval,
  'teach.begin': beginTeaching,
  'teach.act': actTeaching,
  'teach.save': saveTaught,
  'marks.show': async (ports) => {
    await showMarks(ports);
    return done;
  },
  'teach.told': async (_ports, { decision }) => await noteTold(decision),
  'sync.now': async (ports) => {
    await syncAndShow(ports, 'asked');
    return done;
  },
  'sync.discard': async (_ports, { entityKey }) => await discardBlocked(entityKey),
};

const run = async <K extends CommandName>(ports: Ports, name: K, message: unknown): Promise<PanelCommandResult<K>> => {
  const request = checkRequest(name, message);
  return request === null ? failed('bad_request') : await HANDLERS[name](ports, request);
};

/** These only ask or only touch a page; every other command may have left something to send. */
const ASKING: ReadonlySet<CommandName> = new Set([
  'sites.refresh',
  'page.rescan',
  'review.highlight',
  'template.keep',
  'people.names',
  'contact.candidates',
  'contact.search',
  'contact.history',
  'teach.begin',
  'teach.act',
  'marks.show',
  'teach.told',
  'sync.now',
]);

/** The command's answer and whether there may be something to send; null where the message is no command. An unexpected error becomes `internal`. */
export const handleCommand = async (
  ports: Ports,
  message: unknown,
): Promise<{ result: PanelCommandResult<CommandName>; toSend: boolean } | null> => {
  const name = commandName(message);
  if (name === null) return null;
  try {
    const result = await run(ports, name, message);
    return { result, toSend: result.ok && !ASKING.has(name) };
  } catch (error) {
    console.error(`ERROR command.${name} failed: ${error instanceof Error ? error.name : 'unknown'}`);
    return { result: failed('internal'), toSend: false };
  }
};
