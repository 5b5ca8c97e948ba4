// Every adapter that ships. Written by `npm run sites` from the folders beside it: do not edit.
import type { Adapter } from '../contracts/adapter.ts';
import { adapter as _2gis } from './2gis/adapter.ts';
import { adapter as amazon } from './amazon/adapter.ts';
import { adapter as appStore } from './app-store/adapter.ts';
import { adapter as appStoreConnect } from './app-store-connect/adapter.ts';
import { adapter as bankiRu } from './banki-ru/adapter.ts';
import { adapter as booking } from './booking/adapter.ts';
import { adapter as capterra } from './capterra/adapter.ts';
import { adapter as disqus } from './disqus/adapter.ts';
import { adapter as facebook } from './facebook/adapter.ts';
import { adapter as facebookRecommendations } from './facebook-recommendations/adapter.ts';
import { adapter as g2 } from './g2/adapter.ts';
import { adapter as glassdoor } from './glassdoor/adapter.ts';
import { adapter as googleBusiness } from './google-business/adapter.ts';
import { adapter as googleMaps } from './google-maps/adapter.ts';
import { adapter as googlePlay } from './google-play/adapter.ts';
import { adapter as googlePlayConsole } from './google-play-console/adapter.ts';
import { adapter as habr } from './habr/adapter.ts';
import { adapter as hotlineUa } from './hotline-ua/adapter.ts';
import { adapter as instagram } from './instagram/adapter.ts';
import { adapter as irecommend } from './irecommend/adapter.ts';
import { adapter as judgeMe } from './judge-me/adapter.ts';
import { adapter as livejournal } from './livejournal/adapter.ts';
import { adapter as loox } from './loox/adapter.ts';
import { adapter as mastodon } from './mastodon/adapter.ts';
import { adapter as okRu } from './ok-ru/adapter.ts';
import { adapter as okendo } from './okendo/adapter.ts';
import { adapter as otzovik } from './otzovik/adapter.ts';
import { adapter as promUa } from './prom-ua/adapter.ts';
import { adapter as reddit } from './reddit/adapter.ts';
import { adapter as rozetka } from './rozetka/adapter.ts';
import { adapter as schemaOrg } from './schema-org/adapter.ts';
import { adapter as shopifySpr } from './shopify-spr/adapter.ts';
import { adapter as stamped } from './stamped/adapter.ts';
import { adapter as tripadvisor } from './tripadvisor/adapter.ts';
import { adapter as trustpilot } from './trustpilot/adapter.ts';
import { adapter as trustpilotBusiness } from './trustpilot-business/adapter.ts';
import { adapter as trustradius } from './trustradius/adapter.ts';
import { adapter as vk } from './vk/adapter.ts';
import { adapter as woocommerce } from './woocommerce/adapter.ts';
import { adapter as wordpress } from './wordpress/adapter.ts';
import { adapter as x } from './x/adapter.ts';
import { adapter as yandexMaps } from './yandex-maps/adapter.ts';
import { adapter as yelp } from './yelp/adapter.ts';
import { adapter as yotpo } from './yotpo/adapter.ts';
import { adapter as youtube } from './youtube/adapter.ts';

export const ALL_ADAPTERS: readonly Adapter[] = [
  _2gis,
  amazon,
  appStore,
  appStoreConnect,
  bankiRu,
  booking,
  capterra,
  disqus,
  facebook,
  facebookRecommendations,
  g2,
  glassdoor,
  googleBusiness,
  googleMaps,
  googlePlay,
  googlePlayConsole,
  habr,
  hotlineUa,
  instagram,
  irecommend,
  judgeMe,
  livejournal,
  loox,
  mastodon,
  okRu,
  okendo,
  otzovik,
  promUa,
  reddit,
  rozetka,
  schemaOrg,
  shopifySpr,
  stamped,
  tripadvisor,
  trustpilot,
  trustpilotBusiness,
  trustradius,
  vk,
  woocommerce,
  wordpress,
  x,
  yandexMaps,
  yelp,
  yotpo,
  youtube,
];
