// Templates, tones and facts: everybody of the workspace reads them, leads write those of the team, and everybody his own templates.
import { KnowledgeDrafts, KnowledgeEntries, TemplateDrafts, Templates, ToneDrafts, Tones } from '../../lib/contracts/reference.ts';
import { TemplateUses } from '../../lib/contracts/template-use.ts';
import { listKnowledge, listTemplates, listTones } from '../db/words.ts';
import { accessOf, addRoute, EVERY_ROLE, LEADS, type Router, WorkspaceParams } from '../http/route.ts';
import { templateUses } from '../services/template-use.ts';
import { putKnowledge, putOwnTemplates, putTemplates, putTones } from '../services/words.ts';

export const addWordRoutes = (router: Router): void => {
  const { deps } = router;
  const of = (what: string) => `/api/v1/workspaces/{workspaceId}/${what}` as const;
  const read = { method: 'get', tag: 'Words', access: EVERY_ROLE, params: WorkspaceParams } as const;
  const write = { method: 'put', tag: 'Words', access: LEADS, params: WorkspaceParams, errors: ['conflict'] } as const;

  addRoute(
    router,
    { ...read, path: of('templates'), summary: 'Reply skeletons and snippets: the team’s, and the caller’s own', answer: Templates },
    async (_input, c) => ({ templates: await listTemplates(accessOf(c).scope, accessOf(c).person.userId) }),
  );
  addRoute(
    router,
    { ...write, path: of('templates'), summary: 'Add or change templates; those not named stay', body: TemplateDrafts, answer: Templates },
    async ({ body }, c) => ({
      templates: await putTemplates(accessOf(c).scope, body.templates, deps.now(), accessOf(c).person),
    }),
  );
  addRoute(
    router,
    {
      ...write,
      access: EVERY_ROLE,
      path: of('templates/own'),
      summary: 'Add or change templates of one’s own, which nobody else is given; answers with all of them',
      body: TemplateDrafts,
      answer: Templates,
    },
    async ({ body }, c) => ({
      templates: await putOwnTemplates(accessOf(c).scope, body.templates, deps.now(), accessOf(c).person),
    }),
  );
  addRoute(
    router,
    { ...read, path: of('templates/use'), summary: 'How often templates were taken, changed, and how it ended', answer: TemplateUses },
    async (_input, c) => ({ uses: await templateUses(accessOf(c).scope, accessOf(c).person.userId, deps.now()) }),
  );

  addRoute(
    router,
    { ...read, path: of('tones'), summary: 'Tone of voice by language, site and category', answer: Tones },
    async (_input, c) => ({ tones: await listTones(accessOf(c).scope) }),
  );
  addRoute(
    router,
    { ...write, path: of('tones'), summary: 'Set tones; those not named stay', body: ToneDrafts, answer: Tones },
    async ({ body }, c) => ({ tones: await putTones(accessOf(c).scope, body.tones, deps.now(), accessOf(c).person) }),
  );

  addRoute(
    router,
    { ...read, path: of('knowledge'), summary: 'Facts that replies may state, each with its last day', answer: KnowledgeEntries },
    async (_input, c) => ({ knowledge: await listKnowledge(accessOf(c).scope) }),
  );
  addRoute(
    router,
    {
      ...write,
      path: of('knowledge'),
      summary: 'Add or change facts; those not named stay',
      body: KnowledgeDrafts,
      answer: KnowledgeEntries,
    },
    async ({ body }, c) => ({ knowledge: await putKnowledge(accessOf(c).scope, body.knowledge, deps.now(), accessOf(c).person) }),
  );
};
