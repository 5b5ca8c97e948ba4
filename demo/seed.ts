// Fills an empty store with the demo workspace. Accounts come by the command of `vidhuk user add`, all else through the backend's own
// routes as the lead would send it. Every step asks what is there already, so a start that was cut short is finished by the next one.
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import {
  CurrentPolicy,
  type KnowledgeDraft,
  KnowledgeEntries,
  type PolicyDraft,
  type TemplateDraft,
  Templates,
  type ToneDraft,
  Tones,
} from '../lib/contracts/reference.ts';
import { Me, type Role } from '../lib/contracts/workspace.ts';
import { contactsCsv } from './contacts-csv.ts';
import { FACTS, TEMPLATES } from './templates.ts';
import { ACCOUNTS, COMPANY, type DemoAccount, demoPolicy, TONES } from './workspace.ts';

export type AddDemoUser = (user: { email: string; name: string; role: Role; password: string; workspace: string }) => Promise<void>;

export type SeedPorts = {
  /** Address of the running backend, no slash at the end. */
  url: string;
  addUser: AddDemoUser;
  /** Names of the workspaces that are in the store. */
  workspaces: readonly string[];
  now: Temporal.Instant;
};

export type SeedResult = 'seeded' | 'already_there' | 'not_ours';

export type DemoSession = { workspaceId: string; token: string };

const Imported = z.object({ imported: z.number(), rejected: z.array(z.unknown()) });

const failed = async (response: Response, what: string): Promise<Error> =>
  new Error(`The demo could not be set up: ${what} was answered with ${response.status}. ${await response.text()}`);

/** Signs in as the extension does and returns the bearer token. */
export const signInDemo = async (url: string, account: DemoAccount): Promise<DemoSession> => {
  const response = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: account.email, password: account.password }),
  });
  if (!response.ok) throw await failed(response, `signing in as ${account.email}`);
  const token = response.headers.get('set-auth-token');
  const membership = Me.parse(await response.json()).memberships[0];
  if (token === null || membership === undefined) throw new Error(`${account.email} has no workspace.`);
  return { workspaceId: membership.workspace.workspaceId, token };
};

/** One request of the workspace's routes, as JSON or as CSV. Returns the body as JSON. */
const ask = async (url: string, session: DemoSession, method: 'GET' | 'PUT' | 'POST', path: string, body?: unknown): Promise<unknown> => {
  const csv = typeof body === 'string';
  const response = await fetch(`${url}/api/v1/workspaces/${session.workspaceId}/${path}`, {
    method,
    headers: { authorization: `Bearer ${session.token}`, 'content-type': csv ? 'text/csv; charset=utf-8' : 'application/json' },
    ...(body === undefined ? {} : { body: csv ? body : JSON.stringify(body) }),
  });
  if (!response.ok) throw await failed(response, `${method} ${path}`);
  return response.json();
};

const seedTones = async (url: string, session: DemoSession): Promise<void> => {
  const { tones } = Tones.parse(await ask(url, session, 'GET', 'tones'));
  const drafts: ToneDraft[] = TONES.map(({ version: _, ...tone }) => ({
    ...tone,
    baseVersion: tones.find((known) => known.language === tone.language)?.version ?? 0,
  }));
  await ask(url, session, 'PUT', 'tones', { tones: drafts });
};

const seedFacts = async (url: string, session: DemoSession, today: Temporal.PlainDate): Promise<void> => {
  const { knowledge } = KnowledgeEntries.parse(await ask(url, session, 'GET', 'knowledge'));
  const drafts: KnowledgeDraft[] = FACTS.filter(({ id }) => !knowledge.some((known) => known.id === id)).map(({ days, ...fact }) => ({
    ...fact,
    validUntil: days === null ? null : today.add({ days }).toString(),
    archived: false,
    baseVersion: 0,
  }));
  if (drafts.length > 0) await ask(url, session, 'PUT', 'knowledge', { knowledge: drafts });
};

const seedTemplates = async (url: string, session: DemoSession): Promise<void> => {
  const { templates } = Templates.parse(await ask(url, session, 'GET', 'templates'));
  const drafts: TemplateDraft[] = TEMPLATES.filter(
    ({ title, language }) => !templates.some((known) => known.title === title && known.language === language),
  ).map((template) => ({
    ...template,
    categories: [...template.categories],
    templateId: uuidv7(),
    sites: [],
    archived: false,
    baseVersion: 0,
  }));
  if (drafts.length > 0) await ask(url, session, 'PUT', 'templates', { templates: drafts });
};

/** The policy is written last: a demo workspace that has one is complete. */
const seedPolicy = async (url: string, session: DemoSession, year: number): Promise<void> => {
  const { policyId: _, version: __, ...policy } = demoPolicy(uuidv7(), year);
  const draft: PolicyDraft = { ...policy, policyId: null, baseVersion: 0 };
  await ask(url, session, 'PUT', 'policy', draft);
};

/** Does nothing in a store that holds any workspace but the demo's own. */
export const seedDemo = async ({ url, addUser, workspaces, now }: SeedPorts): Promise<SeedResult> => {
  if (workspaces.some((name) => name !== COMPANY)) return 'not_ours';
  const today = now.toZonedDateTimeISO('Europe/Kyiv').toPlainDate();
  if (workspaces.length > 0) {
    // No such account yet: the setting up was broken off before it, and goes on below.
    const session = await signInDemo(url, ACCOUNTS.lead).catch(() => null);
    if (session !== null && CurrentPolicy.parse(await ask(url, session, 'GET', 'policy')).policy !== null) return 'already_there';
  }
  for (const account of [ACCOUNTS.admin, ACCOUNTS.lead, ACCOUNTS.agent])
    await addUser({ email: account.email, name: account.name, role: account.role, password: account.password, workspace: COMPANY });
  const lead = await signInDemo(url, ACCOUNTS.lead);
  await seedTones(url, lead);
  await seedFacts(url, lead, today);
  await seedTemplates(url, lead);
  const { rejected } = Imported.parse(await ask(url, lead, 'POST', 'contacts/import', contactsCsv(today)));
  if (rejected.length > 0) throw new Error(`Contacts of the demo were left out: ${JSON.stringify(rejected[0])}`);
  await seedPolicy(url, lead, today.year);
  return 'seeded';
};
