// The OpenAPI 3.1 document, made from the declared routes and the shared contracts by zod's own JSON Schema conversion.
import { z } from 'zod';
import { Category } from '../lib/contracts/category.ts';
import { CandidateQuery, Contact, ContactCandidate, ContactHistory } from '../lib/contracts/contact.ts';
import { ERRORS, ErrorBody, type ErrorCode } from '../lib/contracts/errors.ts';
import { Item } from '../lib/contracts/item.ts';
import { ItemEvent, Operation } from '../lib/contracts/item-event.ts';
import { Knowledge } from '../lib/contracts/knowledge.ts';
import { Calendar, SlaPolicy } from '../lib/contracts/policy.ts';
import { KnowledgeDraft, PolicyDraft, TemplateDraft, ToneDraft } from '../lib/contracts/reference.ts';
import { DetectedReview } from '../lib/contracts/review.ts';
import { PullResponse, PushRequest, PushResponse, PushResult } from '../lib/contracts/sync.ts';
import { Template, Tone } from '../lib/contracts/template.ts';
import { TemplateUse } from '../lib/contracts/template-use.ts';
import { Invitation, Me, Member, Workspace } from '../lib/contracts/workspace.ts';
import type { RouteDeclaration } from './http/route.ts';

/** Contracts that the document names; everything else stands where it is used. */
const NAMED = {
  Calendar,
  CandidateQuery,
  Category,
  Contact,
  ContactCandidate,
  ContactHistory,
  DetectedReview,
  ErrorBody,
  Invitation,
  Item,
  ItemEvent,
  Knowledge,
  KnowledgeDraft,
  Me,
  Member,
  Operation,
  PolicyDraft,
  PullResponse,
  PushRequest,
  PushResponse,
  PushResult,
  SlaPolicy,
  Template,
  TemplateDraft,
  TemplateUse,
  Tone,
  ToneDraft,
  Workspace,
};

type Json = { [key: string]: unknown };
export type OpenApiOperation = {
  tags: string[];
  summary: string;
  parameters: Json[];
  requestBody?: Json;
  responses: Record<string, Json>;
  security: Json[];
  /** Who may call: `public`, `signed_in` or a list of roles. */
  'x-access': RouteDeclaration['access'];
};
export type OpenApiDocument = {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Partial<Record<RouteDeclaration['method'], OpenApiOperation>>>;
  components: { schemas: Record<string, unknown>; securitySchemes: Json };
};

export const TAGS: Record<string, string> = {
  Session:
    'Signing in and out. The answer to a sign-in carries the bearer token in the header `set-auth-token`, and a cookie for the board.',
  Sync: 'Operations from an agent’s machine to the server, items and reference data back.',
  Contacts: 'People of the company’s own records. Every view is logged.',
  Log: 'Handled items, their decision trail and the export.',
  Settings: 'Templates, tones, policy and categories. Every change raises a version.',
  People: 'Members and invitations.',
  Server: 'Health, version and this document.',
};

const ref = (name: string): string => `#/components/schemas/${name}`;

/** Errors that follow from the declaration itself. */
const errorsOf = (route: RouteDeclaration): ErrorCode[] => {
  const codes = new Set<ErrorCode>(route.errors ?? []);
  if (route.access !== 'public') codes.add('not_signed_in');
  if (Array.isArray(route.access)) codes.add('forbidden');
  if (route.params !== undefined || route.query !== undefined || route.body !== undefined) codes.add('bad_request');
  if (route.body !== undefined || route.bodyMax !== undefined) codes.add('too_large');
  return [...codes].sort((a, b) => ERRORS[a].status - ERRORS[b].status);
};

/** Schemas of one route under names of their own, taken apart again after the conversion so that named contracts become references. */
const partName = (route: RouteDeclaration, part: string): string => `${route.method} ${route.path} ${part}`;

const convert = (routes: readonly RouteDeclaration[]): Record<string, unknown> => {
  const registry = z.registry<{ id: string }>();
  const seen = new Map<z.ZodType, string>();
  for (const [id, schema] of Object.entries(NAMED)) {
    registry.add(schema, { id });
    seen.set(schema, id);
  }
  for (const route of routes)
    for (const part of ['body', 'answer'] as const) {
      const schema = route[part];
      if (schema === undefined || seen.has(schema)) continue;
      const id = partName(route, part);
      registry.add(schema, { id });
      seen.set(schema, id);
    }
  const { schemas } = z.toJSONSchema(registry, { uri: ref, io: 'input', unrepresentable: 'any' });
  const bare = (schema: unknown): unknown => {
    if (typeof schema !== 'object' || schema === null) return schema;
    return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
  };
  const converted: Record<string, unknown> = {};
  for (const route of routes)
    for (const part of ['body', 'answer'] as const) {
      const schema = route[part];
      const id = schema === undefined ? undefined : seen.get(schema);
      if (id !== undefined) converted[partName(route, part)] = id in NAMED ? { $ref: ref(id) } : bare(schemas[id]);
    }
  for (const name of Object.keys(NAMED)) converted[name] = bare(schemas[name]);
  return converted;
};

const parameters = (route: RouteDeclaration): Json[] =>
  (['params', 'query'] as const).flatMap((part) => {
    const schema = route[part];
    if (schema === undefined) return [];
    const { properties, required } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return Object.entries(properties ?? {}).map(([name, property]) => ({
      name,
      in: part === 'params' ? 'path' : 'query',
      required: part === 'params' || (required ?? []).includes(name),
      schema: property,
    }));
  });

const operation = (route: RouteDeclaration, schemas: Record<string, unknown>): OpenApiOperation => {
  const jsonContent = (schema: unknown) => ({ 'application/json': { schema } });
  const media = route.media ?? {};
  const answers = media.answers ?? [];
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of errorsOf(route)) byStatus.set(ERRORS[code].status, [...(byStatus.get(ERRORS[code].status) ?? []), code]);
  const requestBody =
    route.body !== undefined
      ? { required: true, content: jsonContent(schemas[partName(route, 'body')]) }
      : media.body === undefined
        ? undefined
        : { required: true, content: { [media.body]: { schema: { type: 'string' } } } };
  return {
    tags: [route.tag],
    summary: route.summary,
    parameters: parameters(route),
    ...(requestBody === undefined ? {} : { requestBody }),
    responses: {
      '200': {
        description: 'Done',
        content:
          route.answer === undefined
            ? Object.fromEntries(answers.map((type) => [type, { schema: { type: 'string' } }]))
            : jsonContent(schemas[partName(route, 'answer')]),
      },
      ...Object.fromEntries(
        [...byStatus].map(([status, codes]) => [
          String(status),
          { description: codes.join(', '), content: jsonContent({ $ref: ref('ErrorBody') }) },
        ]),
      ),
    },
    security: route.access === 'public' ? [] : [{ bearer: [] }, { cookie: [] }],
    'x-access': route.access,
  };
};

export const openApiDocument = (routes: readonly RouteDeclaration[], version: string): OpenApiDocument => {
  const schemas = convert(routes);
  const paths: OpenApiDocument['paths'] = {};
  for (const route of routes) paths[route.path] = { ...paths[route.path], [route.method]: operation(route, schemas) };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Vidhuk',
      version,
      description:
        'Backend of the reply desk. JSON over HTTP; every answer that is not 2xx is an `ErrorBody` with a code from a closed list.',
    },
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: Object.fromEntries(Object.keys(NAMED).map((name) => [name, schemas[name]])),
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer', description: 'The token of `set-auth-token`.' },
        cookie: { type: 'apiKey', in: 'cookie', name: 'vidhuk.session_token', description: 'For the board, on the server’s own origin.' },
      },
    },
  };
};
