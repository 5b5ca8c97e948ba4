// The one place that reads the environment. Every setting of the backend is named, checked and explained here.
import { isAbsolute, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder of package.json. */
export const PROJECT_ROOT = fileURLToPath(new URL('..', import.meta.url));

const Flag = z.enum(['0', '1', 'true', 'false']).transform((value) => value === '1' || value === 'true');

const Variables = z.object({
  /** Folder of the store, the secret and the command socket. Default: `.vidhuk` beside package.json. */
  VIDHUK_DATA: z.string().min(1).optional(),
  /** PostgreSQL 15 or newer. Without it the store is PGlite in VIDHUK_DATA/store. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'is not the address of a PostgreSQL, such as postgres://user:password@host:5432/database' })
    .optional(),
  /** Signs sessions. Several servers on one database need the same. Without it one is made in VIDHUK_DATA/secret. */
  VIDHUK_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  VIDHUK_HOST: z.string().min(1).default('127.0.0.1'),
  VIDHUK_PORT: z.coerce.number().int().min(0).max(65_535).default(8787),
  /** The address that people use, where a proxy stands in front; https makes the board's cookie secure. */
  VIDHUK_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** 1 = a proxy of yours sets X-Forwarded-For; otherwise that header is not believed. */
  VIDHUK_TRUST_PROXY: Flag.default(false),
  VIDHUK_LOG_LEVEL: z.enum(['error', 'info', 'debug', 'silent']).default('info'),
});

export type Env = {
  dataFolder: string;
  databaseUrl: string | null;
  secret: string | null;
  host: string;
  port: number;
  publicUrl: string | null;
  trustProxy: boolean;
  logLevel: 'error' | 'info' | 'debug' | 'silent';
};

/** A setting is wrong; the message names it and says what it should be, never its value. */
export class EnvError extends Error {}

/** Empty variables count as not set, as in a `.env` file with `NAME=`. */
export const readEnv = (source: Readonly<Record<string, string | undefined>> = process.env): Env => {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = Variables.safeParse(present);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new EnvError(`The environment has settings that cannot be used. ${reasons.join('; ')}`);
  }
  const values = parsed.data;
  const data = values.VIDHUK_DATA ?? '.vidhuk';
  return {
    dataFolder: isAbsolute(data) ? data : values.VIDHUK_DATA === undefined ? join(PROJECT_ROOT, data) : resolve(data),
    databaseUrl: values.DATABASE_URL ?? null,
    secret: values.VIDHUK_SECRET ?? null,
    host: values.VIDHUK_HOST,
    port: values.VIDHUK_PORT,
    publicUrl: values.VIDHUK_PUBLIC_URL?.replace(/\/+$/, '') ?? null,
    trustProxy: values.VIDHUK_TRUST_PROXY,
    logLevel: values.VIDHUK_LOG_LEVEL,
  };
};
