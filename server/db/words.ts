// Tones, templates and dated facts of a workspace. Every write runs inside the transaction that raised the counter.
// A personal template leaves this file only for its owner.
import { Knowledge } from '../../lib/contracts/knowledge.ts';
import { Template, Tone } from '../../lib/contracts/template.ts';
import { instantOf } from './instants.ts';
import type { Scope } from './scope.ts';

const signed = (row: { updated_by: string | null }): { updatedBy?: string } =>
  row.updated_by === null ? {} : { updatedBy: row.updated_by };

/** The tones for everything first, by language; then those for one site or category. */
export const listTones = async (scope: Scope): Promise<Tone[]> => {
  const rows = await scope.db
    .selectFrom('tones')
    .selectAll()
    .where('workspace_id', '=', scope.workspaceId)
    .orderBy('site')
    .orderBy('category')
    .orderBy('language')
    .execute();
  return rows.map((row) =>
    Tone.parse({
      language: row.language,
      site: row.site === '' ? null : row.site,
      category: row.category === '' ? null : row.category,
      formality: row.formality,
      greeting: row.greeting,
      greetingWithoutName: row.greeting_without_name,
      signOff: row.sign_off,
      avoid: row.avoid,
      use: row.use_words,
      archived: row.archived,
      version: row.version,
      ...signed(row),
      ...(row.updated_at === null ? {} : { updatedAt: instantOf(row.updated_at) }),
    }),
  );
};

export const putTone = async (scope: Scope, tone: Tone): Promise<void> => {
  const values = {
    formality: tone.formality,
    greeting: tone.greeting,
    greeting_without_name: tone.greetingWithoutName,
    sign_off: tone.signOff,
    avoid: tone.avoid,
    use_words: JSON.stringify(tone.use ?? []),
    archived: tone.archived ?? false,
    version: tone.version,
    updated_by: tone.updatedBy ?? null,
    updated_at: tone.updatedAt ?? null,
  };
  await scope.db
    .insertInto('tones')
    .values({
      workspace_id: scope.workspaceId,
      language: tone.language,
      site: tone.site ?? '',
      category: tone.category ?? '',
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'language', 'site', 'category']).doUpdateSet(values))
    .execute();
};

export type OwnedTemplate = { template: Template; ownerId: string | null };

const templateRows = (scope: Scope) =>
  scope.db.selectFrom('templates').selectAll().where('workspace_id', '=', scope.workspaceId).orderBy('title').orderBy('template_id');

const templateOf = (row: Awaited<ReturnType<ReturnType<typeof templateRows>['execute']>>[number]): Template =>
  Template.parse({
    templateId: row.template_id,
    title: row.title,
    kind: row.kind,
    personal: row.owner_id !== null,
    language: row.language,
    categories: row.categories,
    sites: row.sites,
    ratings: row.ratings,
    body: row.body,
    cover: row.cover,
    version: row.version,
    updatedAt: instantOf(row.updated_at),
    archived: row.archived,
    ...signed(row),
  });

/** The team's templates, and those of this person's own. */
export const listTemplates = async (scope: Scope, userId: string): Promise<Template[]> => {
  const rows = await templateRows(scope)
    .where((where) => where.or([where('owner_id', 'is', null), where('owner_id', '=', userId)]))
    .execute();
  return rows.map(templateOf);
};

export const sharedTemplates = async (scope: Scope): Promise<Template[]> =>
  (await templateRows(scope).where('owner_id', 'is', null).execute()).map(templateOf);

export const ownTemplates = async (scope: Scope, userId: string): Promise<Template[]> =>
  (await templateRows(scope).where('owner_id', '=', userId).execute()).map(templateOf);

/** Whoever they belong to: for writes only. */
export const templatesByIds = async (scope: Scope, ids: string[]): Promise<OwnedTemplate[]> => {
  const rows = await templateRows(scope).where('template_id', 'in', ids).execute();
  return rows.map((row) => ({ template: templateOf(row), ownerId: row.owner_id }));
};

export const putTemplate = async (scope: Scope, template: Template, ownerId: string | null): Promise<void> => {
  const values = {
    title: template.title,
    kind: template.kind ?? 'skeleton',
    owner_id: ownerId,
    language: template.language,
    categories: template.categories,
    sites: template.sites,
    ratings: template.ratings ?? [],
    body: template.body,
    cover: template.cover ?? [],
    version: template.version,
    updated_at: template.updatedAt,
    updated_by: template.updatedBy ?? null,
    archived: template.archived,
  };
  await scope.db
    .insertInto('templates')
    .values({ workspace_id: scope.workspaceId, template_id: template.templateId, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'template_id']).doUpdateSet(values))
    .execute();
};

export const listKnowledge = async (scope: Scope): Promise<Knowledge[]> => {
  const rows = await scope.db.selectFrom('knowledge').selectAll().where('workspace_id', '=', scope.workspaceId).orderBy('id').execute();
  return rows.map((row) =>
    Knowledge.parse({
      id: row.id,
      title: row.title,
      text: row.text,
      language: row.language,
      validUntil: row.valid_until,
      version: row.version,
      updatedAt: instantOf(row.updated_at),
      archived: row.archived,
      ...signed(row),
    }),
  );
};

export const putKnowledge = async (scope: Scope, entry: Knowledge): Promise<void> => {
  const values = {
    title: entry.title,
    text: entry.text,
    language: entry.language,
    valid_until: entry.validUntil,
    version: entry.version,
    updated_at: entry.updatedAt,
    updated_by: entry.updatedBy ?? null,
    archived: entry.archived,
  };
  await scope.db
    .insertInto('knowledge')
    .values({ workspace_id: scope.workspaceId, id: entry.id, ...values })
    .onConflict((conflict) => conflict.columns(['workspace_id', 'id']).doUpdateSet(values))
    .execute();
};
