// A backend in memory behind `fetch`, made of the domain's own functions, with faults on demand: for tests of the extension's side of sync.

import { z } from 'zod';
import { Adapter } from '../../lib/contracts/adapter.ts';
import { type OwnTaught, SiteCheck, type TaughtCounts, TaughtProposal } from '../../lib/contracts/adapter-update.ts';
import type { Item } from '../../lib/contracts/item.ts';
import { type Actor, Operation } from '../../lib/contracts/item-event.ts';
import { KNOWS_RISK_RULES, PROTOCOL_VERSION, type PullResponse, type Reference } from '../../lib/contracts/sync.ts';
import { acceptOperation } from '../../lib/domain/item/accept.ts';
import { applyOperation } from '../../lib/domain/item/project.ts';
import { withoutRiskRules } from '../../lib/domain/sla/match-rule.ts';

export const BACKEND_URL = 'https://desk.example';
export const WORKSPACE_ID = '01890000-0000-7000-8000-0000000000aa';

/** What happens to the next request whose path ends with `path`. */
export type Fault =
  | { kind: 'status'; status: number; body?: string; headers?: Record<string, string> }
  /** Nothing arrives. */
  | { kind: 'cut_before' }
  /** The server does its work and the answer is lost. */
  | { kind: 'cut_after' }
  /** The request arrives twice; the second answer is the one that comes back. */
  | { kind: 'twice' }
  | { kind: 'garbage'; body: string };

export class MemoryBackend {
  /** Adapters that agents taught, as they were proposed. */
  readonly proposed: Adapter[] = [];
  readonly counted: TaughtCounts[] = [];
  /** What leads decided about them. */
  decided: OwnTaught['decided'] = [];
  readonly people = new Map<string, Actor & { password: string }>();
  readonly tokens = new Map<string, Actor>();
  readonly items = new Map<string, { item: Item; changed: number }>();
  readonly applied = new Map<string, string>();
  reference: Reference | null = null;
  referenceChanged = 0;
  counter = 0;
  /** Kinds that this server does not take, such as those of a newer extension. */
  readonly unknownKinds = new Set<string>();
  /** Requests as they came in, faults included. */
  readonly requests: { method: string; path: string; by: string | null; type: string | null; limit: string | null }[] = [];
  private readonly faults: { path: string; fault: Fault }[] = [];

  addPerson(actor: Actor, password: string): void {
    this.people.set(`${actor.userId}@example.com`, { ...actor, password });
  }

  failNext(path: string, ...faults: Fault[]): void {
    this.faults.push(...faults.map((fault) => ({ path, fault })));
  }

  /** Somebody else's work. */
  apply(operation: Operation, by: Actor): void {
    const item = this.items.get(operation.entityKey)?.item ?? null;
    this.counter += 1;
    this.items.set(operation.entityKey, { item: applyOperation(item, operation, by), changed: this.counter });
  }

  readonly fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname;
    const body = await request.text();
    const token = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
    this.requests.push({
      method: request.method,
      path,
      by: this.tokens.get(token)?.userId ?? null,
      type: request.headers.get('content-type'),
      limit: new URL(request.url).searchParams.get('limit'),
    });
    const index = this.faults.findIndex((entry) => path.endsWith(entry.path));
    const fault = index === -1 ? undefined : this.faults.splice(index, 1)[0]?.fault;
    const answer = (): Response => this.answer(request, path, token, body);
    switch (fault?.kind) {
      case 'cut_before':
        throw new TypeError('fetch failed');
      case 'cut_after':
        answer();
        throw new TypeError('fetch failed');
      case 'twice':
        answer();
        return answer();
      case 'garbage':
        return new Response(fault.body, { status: 200, headers: { 'content-type': 'text/html' } });
      case 'status':
        return new Response(fault.body ?? '', { status: fault.status, ...(fault.headers === undefined ? {} : { headers: fault.headers }) });
      case undefined:
        return answer();
    }
  };

  private answer(request: Request, path: string, token: string, body: string): Response {
    if (path === '/version') return Response.json({ name: 'vidhuk', version: '0.1.0', protocol: PROTOCOL_VERSION });
    if (path === '/api/auth/sign-in/email') return this.signIn(JSON.parse(body));
    const by = this.tokens.get(token);
    if (by === undefined) return Response.json({ error: { code: 'not_signed_in', message: 'Sign in.' } }, { status: 401 });
    if (path.endsWith('/sync/push')) return Response.json({ results: this.push(JSON.parse(body), by) });
    if (path.endsWith('/sync/pull')) {
      // As the first servers that knew of it compare it: as a whole.
      const knows = request.headers.get('content-language') === KNOWS_RISK_RULES;
      return Response.json(this.pull(new URL(request.url).searchParams.get('cursor') ?? '0', knows));
    }
    if (path.endsWith('/adapters/taught') && request.method === 'GET') return Response.json({ decided: this.decided });
    if (path.endsWith('/adapters/taught')) {
      const sent = z.union([TaughtProposal, Adapter]).parse(JSON.parse(body));
      this.proposed.push('adapter' in sent ? sent.adapter : sent);
      if ('adapter' in sent) this.counted.push(sent.counts);
      return Response.json({ ok: true });
    }
    if (path.endsWith('/adapters/checks')) return Response.json({ ok: SiteCheck.parse(JSON.parse(body)) !== null });
    return Response.json({ error: { code: 'not_found', message: 'Nothing here.' } }, { status: 404 });
  }

  private signIn({ email, password }: { email: string; password: string }): Response {
    const person = this.people.get(email);
    if (person?.password !== password)
      return Response.json({ error: { code: 'wrong_credentials', message: 'E-mail or password is wrong.' } }, { status: 401 });
    const token = `token-${person.userId}-${this.tokens.size}`;
    this.tokens.set(token, { userId: person.userId, name: person.name });
    const workspace = { workspaceId: WORKSPACE_ID, name: 'Sample shop' };
    return Response.json(
      { user: { userId: person.userId, name: person.name, email }, memberships: [{ workspace, role: 'agent' }] },
      { headers: { 'set-auth-token': token } },
    );
  }

  private push({ operations }: { operations: unknown[] }, by: Actor) {
    return operations.map((sent) => {
      const operation = Operation.parse(sent);
      const current = this.items.get(operation.entityKey)?.item ?? null;
      if (this.applied.has(operation.opId)) return { opId: operation.opId, status: 'duplicate', error: null, item: current };
      if (this.unknownKinds.has(operation.kind)) {
        const error = { code: 'bad_request', message: 'This server does not know the operation.' };
        return { opId: operation.opId, status: 'rejected', error, item: current };
      }
      const verdict = acceptOperation(current, operation, by);
      if (!verdict.accept) {
        const { status, code, message } = verdict;
        return { opId: operation.opId, status, error: { code, message }, item: current };
      }
      this.applied.set(operation.opId, operation.kind);
      this.apply(operation, by);
      return { opId: operation.opId, status: 'applied', error: null, item: this.items.get(operation.entityKey)?.item ?? null };
    });
  }

  private pull(cursor: string, knowsRiskRules: boolean): PullResponse {
    const since = Number(cursor);
    const { reference } = this;
    const policy = reference?.policy ?? null;
    const told = reference && { ...reference, policy: policy === null || knowsRiskRules ? policy : withoutRiskRules(policy) };
    const items = [...this.items.values()].filter((entry) => entry.changed > since).map((entry) => entry.item);
    return {
      cursor: String(this.counter),
      more: false,
      items,
      reference: this.referenceChanged > since || since === 0 ? told : null,
    };
  }
}
