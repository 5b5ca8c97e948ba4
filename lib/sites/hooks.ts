// The code of every site that has any. Written by `npm run sites` from the folders beside it: do not edit.
import { hook as _2gis } from './2gis/hook.ts';
import { hook as amazon } from './amazon/hook.ts';
import { hook as appStore } from './app-store/hook.ts';
import { hook as appStoreConnect } from './app-store-connect/hook.ts';
import { hook as bankiRu } from './banki-ru/hook.ts';
import { hook as booking } from './booking/hook.ts';
import { hook as disqus } from './disqus/hook.ts';
import type { Hooks } from './engine/hooks-in-page.ts';
import { hook as facebook } from './facebook/hook.ts';
import { hook as facebookRecommendations } from './facebook-recommendations/hook.ts';
import { hook as g2 } from './g2/hook.ts';
import { hook as glassdoor } from './glassdoor/hook.ts';
import { hook as googleBusiness } from './google-business/hook.ts';
import { hook as habr } from './habr/hook.ts';
import { hook as instagram } from './instagram/hook.ts';
import { hook as irecommend } from './irecommend/hook.ts';
import { hook as livejournal } from './livejournal/hook.ts';
import { hook as okRu } from './ok-ru/hook.ts';
import { hook as otzovik } from './otzovik/hook.ts';
import { hook as reddit } from './reddit/hook.ts';
import { hook as rozetka } from './rozetka/hook.ts';
import { hook as schemaOrg } from './schema-org/hook.ts';
import { hook as tripadvisor } from './tripadvisor/hook.ts';
import { hook as trustpilotBusiness } from './trustpilot-business/hook.ts';
import { hook as trustradius } from './trustradius/hook.ts';
import { hook as vk } from './vk/hook.ts';
import { hook as wordpress } from './wordpress/hook.ts';
import { hook as x } from './x/hook.ts';
import { hook as yelp } from './yelp/hook.ts';
import { hook as youtube } from './youtube/hook.ts';

export const HOOKS: Hooks = new Map([
  ['2gis', _2gis],
  ['amazon', amazon],
  ['app-store', appStore],
  ['app-store-connect', appStoreConnect],
  ['banki-ru', bankiRu],
  ['booking', booking],
  ['disqus', disqus],
  ['facebook', facebook],
  ['facebook-recommendations', facebookRecommendations],
  ['g2', g2],
  ['glassdoor', glassdoor],
  ['google-business', googleBusiness],
  ['habr', habr],
  ['instagram', instagram],
  ['irecommend', irecommend],
  ['livejournal', livejournal],
  ['ok-ru', okRu],
  ['otzovik', otzovik],
  ['reddit', reddit],
  ['rozetka', rozetka],
  ['schema-org', schemaOrg],
  ['tripadvisor', tripadvisor],
  ['trustpilot-business', trustpilotBusiness],
  ['trustradius', trustradius],
  ['vk', vk],
  ['wordpress', wordpress],
  ['x', x],
  ['yelp', yelp],
  ['youtube', youtube],
]);
