// How a JSON route is declared: once, with its access rule, its contracts and its errors. From the same declaration come the check of the
// request, the check of the person, and the OpenAPI document, so that none of them can be forgotten or say something else.
import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import { Uuid } from '../../lib/contracts/primitives.ts';
import type { Role } from '../../lib/contracts/workspace.ts';
import type { SessionPerson } from '../auth.ts';
import { storableJson } from '../services/storable-json.ts';
import { member, signedIn } from './access.ts';
import type { Access, AppEnv, Deps } from './app-env.ts';
import { Failure } from './failure.ts';
import { placeOfNul } from './unreadable-text.ts';

/** Bodies of JSON routes: fifty operations of ordinary reviews are about 100 KB; fifty of the longest texts do not come from pages. */
export const JSON_BODY_MAX = 1_048_576;

/** `public`: anybody. `signed_in`: any account. Roles: members of the path's workspace with one of them. */
export type AccessRule = 'public' | 'signed_in' | readonly Role[];

export const EVERY_ROLE: readonly Role[] = ['agent', 'lead', 'admin'];
export const LEADS: readonly Role[] = ['lead', 'admin'];

/** Path parameters of workspace routes. */
export const WorkspaceParams = z.strictObject({ workspaceId: Uuid });

export type RouteDeclaration = {
  method: 'get' | 'post' | 'put' | 'patch';
  /** With `{name}` for parameters. */
  path: string;
  tag: string;
  summary: string;
  access: AccessRule;
  params?: z.ZodObject;
  query?: z.ZodObject;
  /** JSON body. */
  body?: z.ZodType;
  /** True = the handler itself makes every text of the body storable, part by part. */
  rawText?: boolean;
  /** JSON answer with status 200; undefined = see `media`. */
  answer?: z.ZodType;
  /** For bodies and answers that are not JSON: media types, for the document. */
  media?: { body?: string; answers?: string[] };
  bodyMax?: number;
  /** Errors of this route besides those that its access rule and its contracts bring. */
  errors?: readonly ErrorCode[];
};

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;
type Answer<T> = T extends z.ZodType ? z.input<T> : Response;
export type Handle<D extends RouteDeclaration> = (
  input: { params: Parsed<D['params']>; query: Parsed<D['query']>; body: Parsed<D['body']> },
  c: Context<AppEnv>,
) => Promise<Answer<D['answer']>>;

export type Router = {
  app: Hono<AppEnv>;
  deps: Deps;
  declarations: RouteDeclaration[];
};

/** Access of a workspace route; the middleware has put it there. */
export const accessOf = (c: Context<AppEnv>): Access => c.get('access');
/** Person of a `signed_in` or workspace route. */
export const personOf = (c: Context<AppEnv>): SessionPerson => c.get('person');

export const addRoute = <const D extends RouteDeclaration>(router: Router, declaration: D, handle: Handle<D>): void => {
  const { app, deps } = router;
  const { access } = declaration;
  const path = declaration.path.replaceAll(/\{(\w+)\}/g, ':$1');
  router.declarations.push(declaration);
  // Before the body is read: strangers cost little.
  if (access === 'signed_in') app.on(declaration.method, path, signedIn(deps));
  else if (access !== 'public') app.on(declaration.method, path, member(deps, access));
  const maxSize = declaration.bodyMax ?? JSON_BODY_MAX;
  app.on(
    declaration.method,
    path,
    bodyLimit({
      maxSize,
      onError: () => {
        throw new Failure('too_large', `The body is larger than ${maxSize} bytes.`);
      },
    }),
    async (c) => {
      const input = {
        params: read(declaration.params, c.req.param(), 'path'),
        query: read(declaration.query, c.req.query(), 'query'),
        body: declaration.body === undefined ? undefined : read(declaration.body, await jsonOf(c), 'body', declaration.rawText),
      };
      // The parts were parsed by the declaration's own schemas just above; TypeScript cannot follow that through optional members.
      const answer: unknown = await handle(input as Parameters<Handle<D>>[0], c);
      return answer instanceof Response ? answer : c.body(JSON.stringify(answer), 200, { 'content-type': 'application/json' });
    },
  );
};

const read = (schema: z.ZodType | undefined, value: unknown, where: string, rawText = false): unknown => {
  if (schema === undefined) return undefined;
  const nul = rawText ? null : placeOfNul(value);
  if (nul !== null)
    throw new Failure(
      'bad_request',
      `${[where, nul].filter((part) => part !== '').join('.')}: holds the character U+0000, which cannot be stored. Take it out.`,
    );
  const parsed = schema.safeParse(rawText ? value : storableJson(value));
  if (parsed.success) return parsed.data;
  // Paths and codes, and sentences of our own contracts; never what was sent.
  const reasons = parsed.error.issues.slice(0, 5).map((issue) => {
    const place = [where, ...issue.path.map(String)].join('.');
    return issue.code === 'custom' || issue.code === 'too_small' || issue.code === 'too_big'
      ? `${place}: ${issue.message}`
      : `${place}: ${issue.code}`;
  });
  throw new Failure('bad_request', `The request is not of the documented shape. ${reasons.join('; ')}`);
};

const jsonOf = async (c: Context<AppEnv>): Promise<unknown> => {
  try {
    return await c.req.json();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('bad_request', 'The body is not JSON.');
  }
};
