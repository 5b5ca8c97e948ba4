// Templates, tones, policy and categories: versions are raised by the server, and nobody overwrites a colleague unseen.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { Categories, CurrentPolicy, type TemplateDraft, Templates, Tones } from '../../lib/contracts/reference.ts';
import type { Scope } from '../../server/db/scope.ts';
import { onBothStores, type TestBackend } from './backend.ts';

const of = (scope: Scope, path: string): string => `/api/v1/workspaces/${scope.workspaceId}/${path}`;
const team = async (backend: TestBackend) => {
  const scope = await backend.workspace();
  return { scope, lead: await backend.person(scope, 'lead') };
};
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

onBothStores('settings', (backend) => {
  it('raises a template’s version with each change and refuses a stale one whole', async () => {
    const { scope, lead } = await team(backend());
    const put = (...templates: TemplateDraft[]) => backend().request(lead, 'PUT', of(scope, 'templates'), { templates });
    const first = draft();
    const created = Templates.parse(await (await put(first)).json()).templates;
    expect(created).toMatchObject([{ templateId: first.templateId, version: 1, categories: ['delivery'] }]);
    const second = await put({ ...first, title: 'Late', baseVersion: 1 });
    expect(Templates.parse(await second.json()).templates).toMatchObject([{ title: 'Late', version: 2 }]);
    const fresh = draft({ title: 'Lost' });
    const stale = await put(fresh, { ...first, title: 'Overwritten', baseVersion: 1 });
    expect(stale.status).toBe(409);
    const now = Templates.parse(await (await backend().request(lead, 'GET', of(scope, 'templates'))).json()).templates;
    expect(now.map((template) => [template.title, template.version])).toEqual([['Late', 2]]);
  });

  it('lets one of two leads win who save at the same moment', async () => {
    const { scope, lead } = await team(backend());
    const template = draft();
    const save = (title: string) => backend().request(lead, 'PUT', of(scope, 'templates'), { templates: [{ ...template, title }] });
    const statuses = (await Promise.all([save('One'), save('Two')])).map((answer) => answer.status);
    expect(statuses.sort()).toEqual([200, 409]);
  });

  it('keeps every version of the policy and puts the newest in force', async () => {
    const { scope, lead } = await team(backend());
    const day = [{ from: '09:00', to: '18:00' }];
    const policy = {
      policyId: null,
      baseVersion: 0,
      name: 'Standard',
      calendar: {
        timeZone: 'Europe/Kyiv',
        week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
        holidays: ['2026-08-24'],
        exceptions: [],
      },
      rules: [{ name: 'All', firstResponseMinutes: 240, measure: 'business', startsAt: 'first_seen' }],
    };
    const put = (body: unknown) => backend().request(lead, 'PUT', of(scope, 'policy'), body);
    expect((await put({ ...policy, calendar: { ...policy.calendar, timeZone: 'Mars/Olympus' } })).status).toBe(400);
    const first = CurrentPolicy.parse(await (await put(policy)).json()).policy;
    expect(first).toMatchObject({ name: 'Standard', version: 1, calendar: policy.calendar, rules: policy.rules });
    expect((await put(policy)).status).toBe(409);
    const second = CurrentPolicy.parse(
      await (await put({ ...policy, policyId: first?.policyId, baseVersion: 1, name: 'Faster' })).json(),
    ).policy;
    expect(second).toMatchObject({ policyId: first?.policyId, version: 2, name: 'Faster' });
    expect(CurrentPolicy.parse(await (await backend().request(lead, 'GET', of(scope, 'policy'))).json()).policy).toEqual(second);
  });

  it('adds and renames categories, and sets the tone of one language', async () => {
    const { scope, lead } = await team(backend());
    const returns = { categoryId: 'returns', name: { en: 'Returns', uk: 'Повернення', ru: 'Возврат' }, position: 2, archived: false };
    await backend().request(lead, 'PUT', of(scope, 'categories'), { categories: [returns] });
    const renamed = { ...returns, name: { ...returns.name, en: 'Sent back' }, archived: true };
    const answer = await backend().request(lead, 'PUT', of(scope, 'categories'), { categories: [renamed] });
    const { categories } = Categories.parse(await answer.json());
    expect(categories).toHaveLength(10);
    expect(categories).toContainEqual(renamed);

    const tone = {
      language: 'uk',
      formality: 'informal',
      greeting: 'Привіт, {{name}}!',
      greetingWithoutName: 'Привіт!',
      signOff: '{{agent}}',
      avoid: ['на жаль', 'a, "b"'],
    };
    const put = (baseVersion: number) => backend().request(lead, 'PUT', of(scope, 'tones'), { tones: [{ ...tone, baseVersion }] });
    expect((await put(0)).status).toBe(409);
    const { tones } = Tones.parse(await (await put(1)).json());
    expect(tones.map((entry) => [entry.language, entry.version])).toEqual([
      ['en', 1],
      ['ru', 1],
      ['uk', 2],
    ]);
    expect(tones[2]?.avoid).toEqual(tone.avoid);
  });
});
