// Tones, templates and facts as people change them: versions are raised here and nowhere else, with the author's name; what `DOMAIN.md` section 7
// refuses is not stored, whoever sends it. A draft made from a stale version changes nothing.
import type { Knowledge } from '../../lib/contracts/knowledge.ts';
import type { KnowledgeDraft, TemplateDraft, ToneDraft } from '../../lib/contracts/reference.ts';
import type { Template, Tone } from '../../lib/contracts/template.ts';
import { factAsRead, refusedTemplate } from '../../lib/domain/tone/refused-template.ts';
import { sameTone } from '../../lib/domain/tone/tone-for.ts';
import type { Scope } from '../db/scope.ts';
import * as rows from '../db/words.ts';
import { Failure } from '../http/failure.ts';
import { decisionRules } from './decisions.ts';
import { atMost, changeReference, editedMeanwhile } from './reference.ts';

export type Author = { userId: string; name: string };

const MAX_SHARED = 2_000;
const MAX_OWN = 200;

type Refuse = (texts: readonly string[]) => void;

const refuser = async (tx: Scope): Promise<Refuse> => {
  const { ownContacts: allowed } = await decisionRules(tx);
  return (texts) => {
    for (const text of texts) {
      const refusal = refusedTemplate(text, { allowed });
      if (refusal !== null) throw new Failure('bad_request', refusal.message);
    }
  };
};

const write = async (tx: Scope, drafts: TemplateDraft[], now: string, by: Author, ownerId: string | null): Promise<void> => {
  const stored = await rows.templatesByIds(
    tx,
    drafts.map((draft) => draft.templateId),
  );
  const refuse = await refuser(tx);
  const known = new Map(stored.map((entry) => [entry.template.templateId, entry]));
  for (const { baseVersion, ...draft } of drafts) {
    refuse([draft.title, draft.body, ...(draft.cover ?? [])]);
    const current = known.get(draft.templateId);
    // Somebody else's own template is nobody's business: the id is simply taken.
    if (current !== undefined && current.ownerId !== ownerId)
      throw new Failure('conflict', 'This id belongs to another template. Make a new one.');
    if ((current?.template.version ?? 0) !== baseVersion) throw editedMeanwhile('a template');
    const template: Template = { ...draft, personal: ownerId !== null, version: baseVersion + 1, updatedAt: now, updatedBy: by.name };
    known.set(template.templateId, { template, ownerId });
    await rows.putTemplate(tx, template, ownerId);
  }
};

/** Templates of the team. Nothing is written where one of the drafts is stale or refused. Answers with all that the author may use. */
export const putTemplates = (scope: Scope, drafts: TemplateDraft[], now: string, by: Author): Promise<Template[]> =>
  changeReference(scope, async (tx) => {
    if (drafts.some((draft) => draft.personal === true))
      throw new Failure('bad_request', 'A personal template is saved at templates/own, by its owner.');
    await write(tx, drafts, now, by, null);
    atMost(MAX_SHARED, 'templates', await rows.sharedTemplates(tx));
    return rows.listTemplates(tx, by.userId);
  });

/** The author's own templates: nobody else is given them, leads included. */
export const putOwnTemplates = (scope: Scope, drafts: TemplateDraft[], now: string, by: Author): Promise<Template[]> =>
  changeReference(scope, async (tx) => {
    await write(tx, drafts, now, by, by.userId);
    return atMost(MAX_OWN, 'templates of your own', await rows.ownTemplates(tx, by.userId));
  });

export const putTones = (scope: Scope, drafts: ToneDraft[], now: string, by: Author): Promise<Tone[]> =>
  changeReference(scope, async (tx) => {
    const known = await rows.listTones(tx);
    const refuse = await refuser(tx);
    for (const { baseVersion, ...draft } of drafts) {
      const everywhere = (draft.site ?? null) === null && (draft.category ?? null) === null;
      if (everywhere && draft.archived === true)
        throw new Failure('bad_request', 'The tone of a language cannot be put aside; only one for a site or a category can.');
      refuse([draft.greeting, draft.greetingWithoutName, draft.signOff]);
      const at = known.findIndex((tone) => sameTone(tone, draft));
      if ((known[at]?.version ?? 0) !== baseVersion) throw editedMeanwhile('the tone of a language');
      const tone: Tone = { ...draft, version: baseVersion + 1, updatedAt: now, updatedBy: by.name };
      known.splice(at < 0 ? known.length : at, 1, tone);
      await rows.putTone(tx, tone);
    }
    return atMost(300, 'tones', await rows.listTones(tx));
  });

export const putKnowledge = (scope: Scope, drafts: KnowledgeDraft[], now: string, by: Author): Promise<Knowledge[]> =>
  changeReference(scope, async (tx) => {
    const refuse = await refuser(tx);
    const known = new Map((await rows.listKnowledge(tx)).map((entry) => [entry.id, entry]));
    for (const { baseVersion, ...draft } of drafts) {
      refuse([factAsRead(draft)]);
      if ((known.get(draft.id)?.version ?? 0) !== baseVersion) throw editedMeanwhile('a fact');
      const entry: Knowledge = { ...draft, version: baseVersion + 1, updatedAt: now, updatedBy: by.name };
      known.set(entry.id, entry);
      await rows.putKnowledge(tx, entry);
    }
    return atMost(1_000, 'facts', await rows.listKnowledge(tx));
  });
