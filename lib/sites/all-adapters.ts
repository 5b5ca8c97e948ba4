// Every adapter that ships. Written by `npm run sites` from the folders beside it: do not edit.
import type { Adapter } from '../contracts/adapter.ts';
import { adapter as appStoreConnect } from './app-store-connect/adapter.ts';
import { adapter as capterra } from './capterra/adapter.ts';
import { adapter as facebook } from './facebook/adapter.ts';
import { adapter as g2 } from './g2/adapter.ts';
import { adapter as googleBusiness } from './google-business/adapter.ts';
import { adapter as googleMaps } from './google-maps/adapter.ts';
import { adapter as googlePlay } from './google-play/adapter.ts';
import { adapter as googlePlayConsole } from './google-play-console/adapter.ts';
import { adapter as hotlineUa } from './hotline-ua/adapter.ts';
import { adapter as instagram } from './instagram/adapter.ts';
import { adapter as irecommend } from './irecommend/adapter.ts';
import { adapter as judgeMe } from './judge-me/adapter.ts';
import { adapter as loox } from './loox/adapter.ts';
import { adapter as okRu } from './ok-ru/adapter.ts';
import { adapter as okendo } from './okendo/adapter.ts';
import { adapter as otzovik } from './otzovik/adapter.ts';
import { adapter as promUa } from './prom-ua/adapter.ts';
import { adapter as rozetka } from './rozetka/adapter.ts';
import { adapter as schemaOrg } from './schema-org/adapter.ts';
import { adapter as shopifySpr } from './shopify-spr/adapter.ts';
import { adapter as stamped } from './stamped/adapter.ts';
import { adapter as trustpilot } from './trustpilot/adapter.ts';
import { adapter as vk } from './vk/adapter.ts';
import { adapter as yandexMaps } from './yandex-maps/adapter.ts';
import { adapter as yotpo } from './yotpo/adapter.ts';

export const ALL_ADAPTERS: readonly Adapter[] = [
  appStoreConnect,
  capterra,
  facebook,
  g2,
  googleBusiness,
  googleMaps,
  googlePlay,
  googlePlayConsole,
  hotlineUa,
  instagram,
  irecommend,
  judgeMe,
  loox,
  okRu,
  okendo,
  otzovik,
  promUa,
  rozetka,
  schemaOrg,
  shopifySpr,
  stamped,
  trustpilot,
  vk,
  yandexMaps,
  yotpo,
];
