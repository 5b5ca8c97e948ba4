// Tones, templates and facts: who may see and change what, what is refused, and what use is told of them.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { DecisionRules } from '../../lib/contracts/decision.ts';
import { KnowledgeEntries, type TemplateDraft, Templates, Tones } from '../../lib/contracts/reference.ts';
import { PullResponse } from '../../lib/contracts/sync.ts';
import { TemplateUses } from '../../lib/contracts/template-use.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type Person, type TestBackend } from './backend.ts';
import { operation, seen } from './operations.ts';

const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const draft = (change: Partial<TemplateDraft> = {}): TemplateDraft => ({
  templateId: randomUUID(),
  title: 'Parcel late',
  language: 'uk',
  categories: ['delivery'],
  sites: [],
  body: '{{greeting}} [[що з посилкою]] {{sign_off}}',
  archived: false,
  baseVersion: 0,
  ...change,
});
const fact = {
  id: 'hours',
  title: 'Години',
  text: 'щодня 9-18',
  language: 'uk',
  validUntil: '2026-11-30',
  archived: false,
  baseVersion: 0,
};

onBothStores('words', (backend) => {
  const team = async () => {
    const scope = await backend().workspace();
    const [lead, agent, other] = await Promise.all((['lead', 'agent', 'agent'] as const).map((role) => backend().person(scope, role)));
    if (lead === undefined || agent === undefined || other === undefined) throw new Error('No team');
    const put = (person: Person, path: string, body: unknown) => backend().request(person, 'PUT', of(scope, path), body);
    const get = async (person: Person, path: string): Promise<unknown> =>
      await (await backend().request(person, 'GET', of(scope, path))).json();
    const titles = async (person: Person) => Templates.parse(await get(person, 'templates')).templates.map((one) => one.title);
    return { scope, lead, agent, other, put, get, titles };
  };
  const pulled = async (person: Person, scope: Scope, on: TestBackend) =>
    PullResponse.parse(await (await on.request(person, 'GET', of(scope, 'sync/pull'))).json()).reference;

  it('keeps what a template says of itself, with its author', async () => {
    const { lead, put } = await team();
    const full = draft({ kind: 'snippet', ratings: ['low', 'middle'], cover: ['Строк', 'Вибачення'] });
    const answer = Templates.parse(await (await put(lead, 'templates', { templates: [full] })).json());
    expect(answer.templates).toMatchObject([
      { kind: 'snippet', ratings: ['low', 'middle'], cover: full.cover, personal: false, updatedBy: lead.name },
    ]);
  });

  it.each([
    ['Змініть оцінку, будь ласка.', 'may not ask for a rating'],
    ['Промокод за ваш відгук.', 'may not hang on a review'],
    ['{{order_number}} уже їде.', 'is not published'],
    ['Ваше замовлення 12345 уже їде.', 'is not published'],
    ['Телефонуйте мені: 067 123 45 67.', 'is not kept for replies'],
  ])('refuses a template with the reason, from whoever it comes: %s', async (body, reason) => {
    const { lead, agent, put, titles } = await team();
    for (const answer of [
      await put(lead, 'templates', { templates: [draft({ title: 'Fine', body: 'Дякуємо.' }), draft({ body })] }),
      await put(agent, 'templates/own', { templates: [draft({ body })] }),
      await put(lead, 'templates', { templates: [draft({ cover: [body] })] }),
    ]) {
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain(reason);
    }
    expect(await titles(lead)).toEqual([]);
  });

  it('takes the contacts that the settings call the company’s own', async () => {
    const { lead, put, get } = await team();
    const template = draft({ body: 'Телефонуйте мені: 067 123 45 67.' });
    const phone = { ...fact, id: 'phone', title: 'Наш телефон', text: '067 123 45 67' };
    expect((await put(lead, 'templates', { templates: [template] })).status).toBe(400);
    expect((await put(lead, 'knowledge', { knowledge: [phone] })).status).toBe(400);
    const { version, ...rules } = DecisionRules.parse(await get(lead, 'decisions/rules'));
    expect((await put(lead, 'decisions/rules', { ...rules, ownContacts: ['+380671234567'], baseVersion: version })).status).toBe(200);
    expect((await put(lead, 'templates', { templates: [template] })).status).toBe(200);
    expect((await put(lead, 'knowledge', { knowledge: [phone] })).status).toBe(200);
  });

  it('gives a personal template to its owner only', async () => {
    const { scope, lead, agent, other, put, titles } = await team();
    const own = draft({ title: 'Mine', kind: 'snippet' });
    await put(lead, 'templates', { templates: [draft({ title: 'Ours' })] });
    const saved = Templates.parse(await (await put(agent, 'templates/own', { templates: [own] })).json());
    expect(saved.templates).toMatchObject([{ title: 'Mine', personal: true, version: 1 }]);
    expect(await titles(agent)).toEqual(['Mine', 'Ours']);
    expect(await titles(other)).toEqual(['Ours']);
    expect(await titles(lead)).toEqual(['Ours']);
    expect((await pulled(agent, scope, backend()))?.templates.map((one) => one.title)).toEqual(['Mine', 'Ours']);
    expect((await pulled(other, scope, backend()))?.templates.map((one) => one.title)).toEqual(['Ours']);

    // Neither a colleague nor a lead can write over it, and it cannot become the team's by its flag.
    for (const person of [other, lead])
      expect((await put(person, 'templates/own', { templates: [{ ...own, title: 'Stolen', baseVersion: 1 }] })).status).toBe(409);
    expect((await put(lead, 'templates', { templates: [{ ...own, title: 'Stolen', baseVersion: 1 }] })).status).toBe(409);
    expect((await put(lead, 'templates', { templates: [draft({ personal: true })] })).status).toBe(400);
    expect(await titles(agent)).toEqual(['Mine', 'Ours']);
    expect((await put(agent, 'templates', { templates: [draft()] })).status).toBe(403);
  });

  it('has a tone for each language, site and category, with versions of their own', async () => {
    const { lead, put } = await team();
    const tone = {
      language: 'uk',
      formality: 'formal',
      greeting: 'Вітаємо, {{name}}.',
      greetingWithoutName: 'Вітаємо.',
      signOff: '{{company}}',
      avoid: ['нажаль'],
      use: [{ say: 'гість', insteadOf: ['клієнт'] }],
    };
    const save = async (change: object) => await put(lead, 'tones', { tones: [{ ...tone, baseVersion: 0, ...change }] });
    expect((await save({ category: 'praise' })).status).toBe(200);
    expect((await save({ category: 'praise' })).status).toBe(409);
    const { tones } = Tones.parse(await (await save({ category: 'praise', site: 'google-maps' })).json());
    expect(tones.map((one) => [one.language, one.site, one.category, one.version])).toEqual([
      ['en', null, null, 1],
      ['ru', null, null, 1],
      ['uk', null, null, 1],
      ['uk', null, 'praise', 1],
      ['uk', 'google-maps', 'praise', 1],
    ]);
    expect(tones.at(-1)).toMatchObject({ use: tone.use, updatedBy: lead.name });
    expect((await save({ category: 'praise', archived: true, baseVersion: 1 })).status).toBe(200);
    expect((await save({ archived: true, baseVersion: 1 })).status).toBe(400);
  });

  it('keeps facts with their last day and gives them to every machine', async () => {
    const { scope, lead, agent, put, get } = await team();
    expect((await put(agent, 'knowledge', { knowledge: [fact] })).status).toBe(403);
    expect((await put(lead, 'knowledge', { knowledge: [{ ...fact, validUntil: '30.11.2026' }] })).status).toBe(400);
    const { knowledge } = KnowledgeEntries.parse(await (await put(lead, 'knowledge', { knowledge: [fact] })).json());
    expect(knowledge).toMatchObject([{ id: 'hours', validUntil: '2026-11-30', version: 1, updatedBy: lead.name }]);
    expect((await put(lead, 'knowledge', { knowledge: [fact] })).status).toBe(409);
    const later = { ...fact, validUntil: null, baseVersion: 1 };
    expect((await put(lead, 'knowledge', { knowledge: [later] })).status).toBe(200);
    expect(KnowledgeEntries.parse(await get(agent, 'knowledge')).knowledge).toMatchObject([{ validUntil: null, version: 2 }]);
    expect((await pulled(agent, scope, backend()))?.knowledge).toMatchObject([{ id: 'hours' }]);
  });

  it('tells how often a template was taken, how much was changed and how it ended', async () => {
    const { scope, lead, agent, put, get } = await team();
    const ours = draft({ title: 'Ours' });
    const mine = draft({ title: 'Mine' });
    await put(lead, 'templates', { templates: [ours] });
    await put(agent, 'templates/own', { templates: [mine] });
    // The server counts the last 180 days by its own clock.
    const today = new Date().toISOString();
    const take = (itemId: string, template: TemplateDraft, filled: string) =>
      operation(itemId, 'template.chosen', { templateId: template.templateId, version: 1, title: template.title, filled }, { at: today });
    const posted = (itemId: string, text: string) =>
      operation(itemId, 'reply.posted', { text, source: 'here', seenAt: '2026-11-21T10:30:00.000Z', publishedAt: null });
    const operations = [
      ...[seen('trustpilot:u1'), take('trustpilot:u1', ours, 'один два'), take('trustpilot:u1', ours, 'один два три чотири')],
      ...[operation('trustpilot:u1', 'category.set', { category: 'delivery', suggestion: null }), posted('trustpilot:u1', 'один два')],
      ...[seen('trustpilot:u2'), take('trustpilot:u2', ours, 'один два')],
      operation('trustpilot:u2', 'outcome.recorded', { outcome: 'do_not_engage', reason: 'spam' }),
      ...[seen('trustpilot:u3'), take('trustpilot:u3', mine, 'так'), take('trustpilot:u3', ours, 'один'), posted('trustpilot:u3', 'два')],
    ];
    const answer = await backend().request(agent, 'POST', of(scope, 'sync/push'), { protocol: 2, operations });
    expect(await answer.text()).not.toContain('rejected');
    const uses = async (person: Person) => TemplateUses.parse(await get(person, 'templates/use')).uses;
    const [first] = await uses(lead);
    expect(first).toMatchObject({ title: 'Ours', uses: 3, posted: 2, doNotEngage: 1, escalated: 0, waiting: 0, returned: 0 });
    // Half of the first skeleton and nothing of the second survived.
    expect(first?.changed).toBeCloseTo(0.75);
    expect(first?.own).toBeCloseTo(0.5);
    expect(first?.places).toContainEqual({ category: 'delivery', site: 'trustpilot', band: 'low', uses: 1, posted: 1 });
    expect((await uses(lead)).map((use) => use.title)).toEqual(['Ours']);
    expect((await uses(agent)).map((use) => [use.title, use.uses, use.posted])).toEqual([
      ['Ours', 3, 2],
      ['Mine', 1, 0],
    ]);
  });
});
