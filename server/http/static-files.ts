// Files served beside the API: the built board at `/` and, where asked for, demo review pages under `/demo/`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './app-env.ts';

/** Nothing from elsewhere, no frames around it, no plug-ins. `style-src` allows the docs page's own style element. */
const POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export const safetyHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  c.header('x-content-type-options', 'nosniff');
  c.header('referrer-policy', 'no-referrer');
  // Demo pages stand for sites of strangers, with scripts and frames of their own.
  if (!c.req.path.startsWith('/demo/')) {
    c.header('content-security-policy', POLICY);
    c.header('x-frame-options', 'DENY');
  }
  if (c.req.path.startsWith('/api/')) c.header('cache-control', 'no-store');
});

const NO_BOARD = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Vidhuk</title>
<p>The backend is running. The board is not built: run <code>npm run build</code>, then start again.</p>
<p><a href="/docs">API</a></p></html>`;

export const addStaticFiles = (app: Hono<AppEnv>, folders: { board: string | null; demo: string | null }): void => {
  if (folders.demo !== null) {
    app.get('/demo', (c) => c.redirect('/demo/'));
    app.use('/demo/*', serveStatic({ root: folders.demo, rewriteRequestPath: (path) => path.replace(/^\/demo/, '') }));
  }
  const index = folders.board === null ? null : join(folders.board, 'index.html');
  if (folders.board === null || index === null || !existsSync(index)) {
    app.get('/', (c) => c.html(NO_BOARD));
    return;
  }
  app.use(
    '/assets/*',
    serveStatic({
      root: folders.board,
      // Vite puts a hash of the content into the names of these files.
      onFound: (_path, c) => c.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.get('/*', serveStatic<AppEnv>({ root: folders.board }));
  // Addresses inside the board (`/log?…`) are its own business: they get the page, names with a dot are files that do not exist.
  app.get('/*', async (c, next) => {
    if (c.req.path.startsWith('/api/') || c.req.path.startsWith('/demo/') || c.req.path.split('/').at(-1)?.includes('.')) return next();
    return c.html(readFileSync(index, 'utf8'));
  });
};
