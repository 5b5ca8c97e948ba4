// The lead's side of the main job: the log by the API, and the export by the board's own button.
import Papa from 'papaparse';
import type { BrowserContext, Page } from 'playwright-core';
import { type DemoSession, signInDemo } from '../../demo/seed.ts';
import { ACCOUNTS } from '../../demo/workspace.ts';
import { EXPORT_COLUMNS, LogPage, type LogRow } from '../../lib/contracts/export.ts';
import { sameText } from '../../lib/domain/identity/same-text.ts';
import { fact } from './facts.ts';

export type Lead = { session: DemoSession; log: () => Promise<LogRow[]>; events: (itemId: string) => Promise<unknown[]> };

/** One session for all questions: the server counts sign-ins. */
export const signInLead = async (url: string): Promise<Lead> => {
  const session = await signInDemo(url, ACCOUNTS.lead);
  const get = async (path: string): Promise<unknown> => {
    const response = await fetch(`${url}/api/v1/workspaces/${session.workspaceId}/${path}`, {
      headers: { authorization: `Bearer ${session.token}` },
    });
    fact(response.ok, `the server answers ${path.split('?')[0]}, but it said ${response.status}`);
    return response.json();
  };
  return {
    session,
    log: async () => LogPage.parse(await get('log?pageSize=200')).rows,
    events: async (itemId) => {
      const body = await get(`items/${encodeURIComponent(itemId)}/events`);
      return typeof body === 'object' && body !== null && 'events' in body && Array.isArray(body.events) ? body.events : [];
    },
  };
};

type Export = { bytes: Buffer; rows: number };

/** Signs in on the board, takes the CSV of its link, and opens the item's trail. `picture` is called with the board on screen. */
export const exportOnBoard = async (
  context: BrowserContext,
  url: string,
  author: string,
  picture: (board: Page) => Promise<void>,
): Promise<Export> => {
  const board = await context.newPage();
  await board.goto(`${url}/?period=all`);
  const email = board.getByLabel('E-mail');
  const table = board.getByRole('table');
  await email.or(table).first().waitFor();
  if (await email.isVisible()) {
    await email.fill(ACCOUNTS.lead.email);
    await board.getByLabel('Password').fill(ACCOUNTS.lead.password);
    await board.getByRole('button', { name: 'Sign in' }).click();
  }
  await table.getByRole('button', { name: author }).first().waitFor();
  // The link's own address with the lead's own cookie. A second debugger (the one on the panel) takes the browser's downloads away.
  const address = await board.getByRole('link', { name: /^CSV/ }).getAttribute('href');
  const answer = await context.request.get(new URL(address ?? '', url).href);
  fact(answer.ok(), `the board's CSV link works, but it answered ${answer.status()}`);
  const bytes = await answer.body();
  await table.getByRole('button', { name: author }).first().click();
  await board.getByRole('dialog').getByRole('listitem').first().waitFor();
  await picture(board);
  await board.close();
  return { bytes, rows: rowsOf(bytes).length };
};

const rowsOf = (bytes: Buffer): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(bytes.toString('utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;

/** Every fact that the lead's CSV has to state of the reply. */
export const checkCsv = (bytes: Buffer, item: LogRow, text: string): void => {
  fact(bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf])), 'the CSV begins with a BOM for spreadsheets');
  const rows = rowsOf(bytes).filter((row) => row.item_id === item.itemId);
  const [row] = rows;
  fact(row !== undefined && rows.length === 1, `the CSV has the item in one row, but has ${rows.length}`);
  fact(
    EXPORT_COLUMNS.every((column) => column in row),
    'the CSV has all columns',
  );
  fact(sameText(row.reply ?? '', text), "the CSV's reply is the draft");
  fact(
    row.outcome === 'replied' && row.reply_source === 'here',
    `the CSV says "replied" from "here", but says ${row.outcome} from ${row.reply_source}`,
  );
  fact(row.agent === ACCOUNTS.agent.name, `the CSV names the agent, but names ${row.agent}`);
  const trail: unknown = JSON.parse(row.events ?? '[]');
  const kinds = Array.isArray(trail) ? trail.map((event: { kind?: unknown }) => event.kind) : [];
  for (const kind of ['review.seen', 'item.claimed', 'category.set', 'template.chosen', 'reply.inserted', 'reply.posted'])
    fact(kinds.includes(kind), `the trail in the CSV holds ${kind}`);
};
