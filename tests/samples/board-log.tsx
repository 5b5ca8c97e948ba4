// A board with one row in its log, rendered: tests put beside these answers what they are about.
import { render } from '@testing-library/react';
import { Board } from '../../components/board/Board.tsx';
import type { BoardApi } from '../../components/board/board-api.ts';
import type { Appearance } from '../../components/board/use-appearance.ts';
import { BASE_CATEGORIES } from '../../lib/contracts/base-categories.ts';
import type { LogPage, LogRow } from '../../lib/contracts/export.ts';
import { I18nProvider } from '../../lib/i18n/I18nProvider.tsx';
import { loadBoardMessages } from '../../lib/i18n/load-board-messages.ts';
import { ok, quietBoard } from './quiet-board.ts';

export const row = (part: Partial<LogRow>): LogRow => ({
  itemId: 'schema-org:r-1',
  site: 'schema-org',
  url: 'https://shop.example/reviews',
  author: 'Olena K.',
  rating: { value: 1, max: 5 },
  title: null,
  text: 'Where is my parcel?',
  category: 'delivery',
  outcome: 'replied',
  outcomeDetail: '',
  outcomeAt: '2026-03-02T09:12:00.000Z',
  agent: { userId: 'u-1', name: 'Sofia' },
  reply: 'It leaves today.',
  replySource: 'here',
  sla: 'met',
  slaSaid: false,
  firstResponseMinutes: 95,
  sincePublished: { from: 95, to: 95 },
  sinceSeen: { from: 95, to: 95 },
  ...part,
});

export const page = (rows: LogRow[], part: Partial<LogPage> = {}): LogPage => ({
  rows,
  total: rows.length,
  outcomes: { replied: rows.length, do_not_engage: 0, escalated: 0, waiting_for_customer: 0 },
  sites: ['schema-org'],
  ...part,
});

export const api = (part: Partial<BoardApi> = {}): BoardApi => ({
  ...quietBoard,
  reference: async () =>
    ok({
      members: [{ userId: 'u-1', name: 'Sofia', email: 's@example.com', role: 'agent' }],
      categories: BASE_CATEGORIES.map((categoryId, position) => ({
        categoryId,
        name: { en: `The ${categoryId}`, uk: categoryId, ru: categoryId },
        position,
        archived: false,
      })),
      timeZone: 'Europe/Kyiv',
    }),
  log: async () => ok(page([row({})])),
  exportUrl: (_, filter, format) => `/export?outcome=${filter.outcome ?? ''}&format=${format}`,
  ...part,
});

const messages = await loadBoardMessages('en');

const appearance: Appearance = { locale: 'en', theme: 'system', setLocale: () => undefined, setTheme: () => undefined };

export const show = (given: BoardApi) =>
  render(
    <I18nProvider locale="en" messages={messages} timeZone="Europe/Kyiv">
      <Board
        api={given}
        appearance={appearance}
        serverAddress="http://127.0.0.1:1"
        now={() => Temporal.Instant.from('2026-03-02T10:00:00Z')}
      />
    </I18nProvider>,
  );
