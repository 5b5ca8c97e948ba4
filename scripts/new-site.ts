// `npm run new:site ID`: the folder of a new site, with stubs of adapter, page and expectation that fail their tests until they are filled in.
// Writes nothing where the folder is there already.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isSiteFolder, writeSiteLists } from './list-sites.ts';
import { FILL_IN } from './site-stubs.ts';

/** A folder's name is the site's id in every record of the team, so it is for good: lower case, digits and single hyphens. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Bounded by the names of hooks in the adapter's contract. */
const ID_MAX = 40;

const adapterOf = (
  id: string,
): string => `// ${FILL_IN} what this site is, and where it was seen: a saved page and its year, or selectors from public code only. Then its traps.
${"import { date, line, rating, site, text, url } from '../engine/define.ts';"}

export const adapter = site({
  id: '${id}',
  // ${FILL_IN} the name as people know it.
  name: '${id}',
  // ${FILL_IN} exact host names, or \`*.domain\` for a domain and all below it; national domains one by one.
  hosts: ['${id}.invalid'],
  // ${FILL_IN} pathnames, with \`:name\` for one part and \`*\` for anything; without the line, every path.
  paths: ['/reviews/*'],
  // ${FILL_IN} the root of one review. Data attributes, stable ids, ARIA and microdata before classes; no build-hashed class.
  item: '[data-fill-in]',
  // ${FILL_IN} what a root must hold to be a review and no teaser; without the line, nothing.
  require: ['[data-fill-in-text]'],
  // ${FILL_IN} one or more sources a field, tried in order; a field that the site does not show goes.
  fields: {
    nativeId: [line(':scope', 'data-fill-in')],
    author: [line('[data-fill-in-author]')],
    authorUrl: [url('a[data-fill-in-author]')],
    rating: [rating('[data-fill-in-rating]', 'aria-label')],
    title: [line('[data-fill-in-title]')],
    text: [text('[data-fill-in-text]')],
    publishedAt: [date('time', 'datetime')],
    permalink: [url('a[data-fill-in-link]')],
    ownReply: [text('[data-fill-in-reply]')],
    ownReplyAt: [date('[data-fill-in-reply] time', 'datetime')],
  },
  // ${FILL_IN} where the owner writes: inline, dialog, iframe or page; without the line, the site takes no replies here.
  reply: { kind: 'inline', opener: ['button[data-fill-in-reply]'], input: ['textarea[data-fill-in-reply]'] },
  // ${FILL_IN} the longest reply, and how sure that is: P said by the site, S by others, U unverified; without the line, unknown.
  limit: { value: 1000, unit: 'characters', source: '', mark: 'U' },
});
`;

const PAGE = `<!doctype html>
<html lang="en">
  <!-- ${FILL_IN} the smallest page with the site's own markup and your own words, no real names: a review with the owner's reply and one without,
    one without a rating or text where the site has such, and beside them what must not be taken for a review. -->
  <body>
    <main></main>
  </body>
</html>
`;

const expectationOf = (id: string): string =>
  `${JSON.stringify(
    {
      url: `https://${id}.invalid/reviews/1`,
      at: '2026-11-21T20:00:00Z',
      role: 'list',
      problems: [],
      reviews: [
        {
          site: id,
          externalId: null,
          url: `https://${id}.invalid/reviews/1`,
          kind: 'review',
          author: {
            name: `${FILL_IN} each review as it should be read, in the order of the page, written by hand before looking`,
            profileUrl: null,
          },
          rating: { value: 5, max: 5 },
          title: null,
          text: `${FILL_IN} compare with: npm run -s vidhuk -- detect lib/sites/${id}/fixtures/list.html --url URL --at 2026-11-21T20:00:00Z`,
          publishedAt: null,
          reply: null,
          replyBox: 'inline',
        },
      ],
    },
    null,
    2,
  )}\n`;

const HELP = `npm run new:site ID

Makes lib/sites/ID/ with stubs of the adapter, a page and its expectation, which fail until they are filled in, and writes the lists of sites anew.
ID: lower-case letters, digits and single hyphens, at most ${ID_MAX} characters, such as google-maps.`;

/** Why there can be no folder of that name; null where there can. */
export const refusalOf = (id: string | undefined, sites: string): string | null => {
  if (id === undefined) return 'Name the site: npm run new:site ID';
  if (!ID.test(id) || id.length > ID_MAX)
    return `"${id}" is no id of a site: lower-case letters, digits and single hyphens, at most ${ID_MAX} characters, such as google-maps.`;
  if (!isSiteFolder(id)) return `lib/sites/${id}/ belongs to the engine.`;
  if (existsSync(join(sites, id))) return `lib/sites/${id}/ is there already; nothing was changed.`;
  return null;
};

const run = async (id: string | undefined): Promise<number> => {
  if (id === '--help' || id === '-h') {
    console.log(HELP);
    return 0;
  }
  const sites = fileURLToPath(new URL('../lib/sites/', import.meta.url));
  const refusal = refusalOf(id, sites);
  if (refusal !== null || id === undefined) {
    console.error(refusal);
    return 1;
  }
  const files = { 'adapter.ts': adapterOf(id), 'fixtures/list.html': PAGE, 'fixtures/list.json': expectationOf(id) };
  mkdirSync(join(sites, id, 'fixtures'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(sites, id, name), text, { flag: 'wx' });
  const lists = await writeSiteLists(sites);
  console.log(
    [
      ...Object.keys(files).map((name) => `Written: lib/sites/${id}/${name}`),
      ...lists.map((name) => `Written: lib/sites/${name}`),
      `Fill in what says "${FILL_IN}", then: npx vitest run --project unit lib/sites`,
      `Code for what data cannot say goes into lib/sites/${id}/hook.ts, named by \`hook: '${id}'\`; run \`npm run sites\` after it.`,
    ].join('\n'),
  );
  return 0;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await run(process.argv[2]);
