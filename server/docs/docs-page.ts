// The OpenAPI document as one readable page: no script, nothing loaded from elsewhere.
import { html, raw } from 'hono/html';
import type { OpenApiDocument, OpenApiOperation } from '../openapi.ts';

const STYLE = `
:root{color-scheme:light dark;--ink:#1b1f24;--dim:#5b6570;--line:#d8dee4;--ground:#fff;--soft:#f5f7f9;--accent:#0b5cad}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ec;--dim:#9aa4ae;--line:#333b44;--ground:#14181c;--soft:#1c2228;--accent:#6cb2ff}}
body{margin:0;font:14px/22px system-ui,sans-serif;color:var(--ink);background:var(--ground)}
main{max-width:960px;margin:0 auto;padding:32px 24px 96px}
h1{font-size:24px;line-height:32px;margin:0 0 8px}h2{font-size:18px;margin:48px 0 4px}p{margin:0 0 12px}.dim{color:var(--dim)}
details{border:1px solid var(--line);border-radius:6px;margin:8px 0;background:var(--ground)}
summary{padding:8px 12px;cursor:pointer;display:flex;gap:12px;align-items:baseline;flex-wrap:wrap}
details[open]>summary{border-bottom:1px solid var(--line)}details>div{padding:12px}
.method{font:600 12px/20px ui-monospace,monospace;text-transform:uppercase;min-width:48px;color:var(--accent)}
code{font:13px/20px ui-monospace,monospace;overflow-wrap:anywhere}
pre{font:12px/18px ui-monospace,monospace;background:var(--soft);padding:12px;border-radius:6px;overflow:auto;max-height:480px;margin:4px 0 12px}
table{border-collapse:collapse;margin:4px 0 12px;width:100%}td,th{text-align:left;padding:4px 12px 4px 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400}
th{color:var(--dim)}a{color:var(--accent)}:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
`;

const access = (rule: OpenApiOperation['x-access']): string =>
  rule === 'public' ? 'no sign-in' : rule === 'signed_in' ? 'signed in' : `member: ${rule.join(', ')}`;

/** One schema a reader can take in: the JSON Schema itself, indented; references become links. */
const schemaBlock = (schema: unknown) => {
  const text = JSON.stringify(schema, null, 2) ?? '';
  const parts = text.split(/("#\/components\/schemas\/\w+")/);
  return html`<pre>${parts.map((part) => {
    const name = /^"#\/components\/schemas\/(\w+)"$/.exec(part)?.[1];
    return name === undefined ? part : html`<a href="#schema-${name}">${name}</a>`;
  })}</pre>`;
};

const contentBlocks = (content: unknown) => {
  if (typeof content !== 'object' || content === null) return '';
  return Object.entries(content).map(([type, media]: [string, unknown]) => {
    const schema = typeof media === 'object' && media !== null && 'schema' in media ? media.schema : {};
    return html`<div class="dim">${type}</div>${schemaBlock(schema)}`;
  });
};

const operationBlock = (path: string, method: string, operation: OpenApiOperation) => html`
<details id="${method}-${path.replaceAll(/[^a-zA-Z0-9]+/g, '-')}">
  <summary><span class="method">${method}</span><code>${path}</code><span class="dim">${operation.summary}</span></summary>
  <div>
    <p class="dim">For: ${access(operation['x-access'])}</p>
    ${
      operation.parameters.length === 0
        ? ''
        : html`<table><thead><tr><th>Parameter</th><th>In</th><th>Shape</th></tr></thead><tbody>${operation.parameters.map(
            (parameter) =>
              html`<tr><td><code>${String(parameter.name)}</code>${parameter.required === true ? '' : ' (optional)'}</td><td>${String(parameter.in)}</td><td><code>${JSON.stringify(parameter.schema)}</code></td></tr>`,
          )}</tbody></table>`
    }
    ${operation.requestBody === undefined ? '' : html`<p>Body</p>${contentBlocks(operation.requestBody.content)}`}
    ${Object.entries(operation.responses).map(
      ([status, response]) =>
        html`<p><code>${status}</code> <span class="dim">${String(response.description)}</span></p>${status === '200' ? contentBlocks(response.content) : ''}`,
    )}
  </div>
</details>`;

export const docsPage = (document: OpenApiDocument) => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.info.title} API ${document.info.version}</title><style>${raw(STYLE)}</style></head>
<body><main>
<h1>${document.info.title} API</h1>
<p class="dim">Version ${document.info.version} · OpenAPI ${document.openapi} · <a href="/openapi.json">openapi.json</a></p>
<p>${document.info.description}</p>
${document.tags.map(
  (tag) =>
    html`<h2>${tag.name}</h2><p class="dim">${tag.description}</p>${operations
      .filter(({ operation }) => operation.tags.includes(tag.name))
      .map(({ path, method, operation }) => operationBlock(path, method, operation))}`,
)}
<h2>Shapes</h2>
${Object.entries(document.components.schemas).map(
  ([name, schema]) => html`<details id="schema-${name}"><summary><code>${name}</code></summary><div>${schemaBlock(schema)}</div></details>`,
)}
</main></body></html>`;
};
