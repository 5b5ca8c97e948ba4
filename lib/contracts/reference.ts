// What leads edit: templates, tones, facts, policy, categories. A draft carries the version it was made from (0 = new), so that two leads who edit the
// same thing at once do not overwrite each other unseen: the second one gets `conflict`.
import { z } from 'zod';
import { Category } from './category.ts';
import { Knowledge } from './knowledge.ts';
import { SlaPolicy } from './policy.ts';
import { Instant, Line } from './primitives.ts';
import { Template, Tone } from './template.ts';

const BaseVersion = z.number().int().min(0);

export const TemplateDraft = Template.omit({ version: true, updatedAt: true, updatedBy: true }).extend({ baseVersion: BaseVersion });
export type TemplateDraft = z.infer<typeof TemplateDraft>;
export const ToneDraft = Tone.omit({ version: true, updatedAt: true, updatedBy: true }).extend({ baseVersion: BaseVersion });
export type ToneDraft = z.infer<typeof ToneDraft>;
export const KnowledgeDraft = Knowledge.omit({ version: true, updatedAt: true, updatedBy: true }).extend({ baseVersion: BaseVersion });
export type KnowledgeDraft = z.infer<typeof KnowledgeDraft>;
/** `policyId` null where the workspace has no policy yet. */
export const PolicyDraft = SlaPolicy.omit({ version: true, policyId: true }).extend({
  policyId: SlaPolicy.shape.policyId.nullable(),
  baseVersion: BaseVersion,
});
export type PolicyDraft = z.infer<typeof PolicyDraft>;

/** Bodies of GET and of answers to PUT. A PUT writes the entries it names and leaves the others as they are. */
export const Templates = z.strictObject({ templates: z.array(Template).max(2_300) });
export type Templates = z.infer<typeof Templates>;
export const TemplateDrafts = z.strictObject({ templates: z.array(TemplateDraft).min(1).max(200) });
export type TemplateDrafts = z.infer<typeof TemplateDrafts>;
export const Tones = z.strictObject({ tones: z.array(Tone).max(300) });
export type Tones = z.infer<typeof Tones>;
export const ToneDrafts = z.strictObject({ tones: z.array(ToneDraft).min(1).max(20) });
export type ToneDrafts = z.infer<typeof ToneDrafts>;
export const KnowledgeEntries = z.strictObject({ knowledge: z.array(Knowledge).max(1_000) });
export type KnowledgeEntries = z.infer<typeof KnowledgeEntries>;
export const KnowledgeDrafts = z.strictObject({ knowledge: z.array(KnowledgeDraft).min(1).max(200) });
export type KnowledgeDrafts = z.infer<typeof KnowledgeDrafts>;
/** `policy` null = none set: items get no clock. */
export const CurrentPolicy = z.strictObject({ policy: SlaPolicy.nullable() });
export type CurrentPolicy = z.infer<typeof CurrentPolicy>;
/** All versions, newest first; `by` is a name, null where nobody is known for it (the account is gone, or it came with the workspace). */
export const PolicyHistory = z.strictObject({
  versions: z.array(z.strictObject({ policy: SlaPolicy, at: Instant, by: Line.nullable() })).max(50),
});
export type PolicyHistory = z.infer<typeof PolicyHistory>;
export type PolicyVersion = PolicyHistory['versions'][number];
/** `version` counts the changes of the set. */
export const Categories = z.strictObject({ categories: z.array(Category).max(200), version: z.number().int().min(0).optional() });
export type Categories = z.infer<typeof Categories>;
/** With `baseVersion`, a set that somebody else has changed since is a conflict. */
export const CategoryDrafts = z.strictObject({ categories: z.array(Category).min(1).max(200), baseVersion: BaseVersion.optional() });
export type CategoryDrafts = z.infer<typeof CategoryDrafts>;
