// What became of templates, from the history of items: uses, how the items ended, and how much of each text was changed before posting.
// Shared templates and the asker's own only; nobody is named.
import { Item } from '../../lib/contracts/item.ts';
import { EVENT_PAYLOADS } from '../../lib/contracts/item-event.ts';
import type { TemplateUse, TemplateUsePlace } from '../../lib/contracts/template-use.ts';
import { ratingBand } from '../../lib/domain/tone/rating-band.ts';
import { shareChanged } from '../../lib/domain/tone/share-changed.ts';
import type { Scope } from '../db/scope.ts';
import { recentTemplateUses, type UseRow } from '../db/template-use.ts';
import { listTemplates } from '../db/words.ts';

/** Half a year tells what works now; the cap keeps one request from reading a whole history. */
const DAYS = 180;
const MAX_USES = 5_000;
const MAX_PLACES = 300;

type Sum = Omit<TemplateUse, 'places' | 'changed' | 'own'> & {
  places: Map<string, TemplateUsePlace>;
  compared: number;
  changed: number;
  own: number;
};

const empty = (templateId: string, title: string, lastUsedAt: string): Sum => ({
  templateId,
  title,
  uses: 0,
  lastUsedAt,
  posted: 0,
  doNotEngage: 0,
  escalated: 0,
  waiting: 0,
  returned: 0,
  places: new Map(),
  compared: 0,
  changed: 0,
  own: 0,
});

const add = (sum: Sum, row: UseRow): void => {
  const payload = EVENT_PAYLOADS['template.chosen'].parse(row.payload);
  const item = Item.parse(row.projection);
  // A skeleton that was replaced by another had no part in how the item ended.
  const last = payload.part === true || item.template?.templateId === payload.templateId;
  const posted = last && item.posted !== null && item.posted.source === 'here';
  sum.uses += 1;
  if (posted) sum.posted += 1;
  else if (last && item.status === 'do_not_engage') sum.doNotEngage += 1;
  else if (last && item.status === 'escalated') sum.escalated += 1;
  else if (last && item.status === 'waiting_for_customer') sum.waiting += 1;
  const edit = item.earlierTexts.at(-1);
  const returned = posted && edit !== undefined && item.posted !== null && Date.parse(edit.at) > Date.parse(item.posted.seenAt);
  if (returned) sum.returned += 1;
  const shares = posted && payload.filled !== undefined ? shareChanged(payload.filled, item.posted?.text ?? '') : null;
  if (shares !== null) {
    sum.compared += 1;
    sum.changed += shares.changed;
    sum.own += shares.own;
  }
  const band = ratingBand(item.review.rating);
  const key = `${item.category} ${item.site} ${band}`;
  const place = sum.places.get(key) ?? { category: item.category, site: item.site, band, uses: 0, posted: 0 };
  place.uses += 1;
  if (posted && !returned) place.posted += 1;
  sum.places.set(key, place);
};

/** Most used first. `now`: ISO instant. */
export const templateUses = async (scope: Scope, userId: string, now: string): Promise<TemplateUse[]> => {
  const since = Temporal.Instant.from(now)
    .subtract({ hours: 24 * DAYS })
    .toString();
  const visible = new Set((await listTemplates(scope, userId)).map((template) => template.templateId));
  const sums = new Map<string, Sum>();
  for (const row of await recentTemplateUses(scope, since, MAX_USES)) {
    if (!visible.has(row.templateId)) continue;
    const sum = sums.get(row.templateId) ?? empty(row.templateId, row.title, row.at);
    sums.set(row.templateId, sum);
    add(sum, row);
  }
  return [...sums.values()]
    .map(({ places, compared, changed, own, ...sum }) => ({
      ...sum,
      changed: compared === 0 ? null : changed / compared,
      own: compared === 0 ? null : own / compared,
      places: [...places.values()].sort((a, b) => b.uses - a.uses).slice(0, MAX_PLACES),
    }))
    .sort((a, b) => b.uses - a.uses || b.lastUsedAt.localeCompare(a.lastUsedAt));
};
