// Reviews that were answered with a template, newest first: what a new review is compared with to suggest the same one.
import { withDatabase } from './open.ts';

const MAX = 300;

export const answeredReviews = async (): Promise<{ templateId: string; text: string }[]> =>
  await withDatabase(async (db) => {
    const found: { templateId: string; text: string; at: string }[] = [];
    await db.items.each(({ local }) => {
      if (local.template === null || local.posted?.source !== 'here') return;
      const { title, text } = local.review;
      found.push({ templateId: local.template.templateId, text: `${title ?? ''}\n${text}`.trim(), at: local.posted.seenAt });
    });
    return found
      .sort((a, b) => b.at.localeCompare(a.at))
      .slice(0, MAX)
      .map(({ templateId, text }) => ({ templateId, text }));
  });
