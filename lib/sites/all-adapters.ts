// Every adapter that ships. Written by `npm run sites` from the folders beside it: do not edit.
import type { Adapter } from '../contracts/adapter.ts';
import { adapter as appStoreConnect } from './app-store-connect/adapter.ts';
import { adapter as facebook } from './facebook/adapter.ts';
import { adapter as googleBusiness } from './google-business/adapter.ts';
import { adapter as googleMaps } from './google-maps/adapter.ts';
import { adapter as googlePlayConsole } from './google-play-console/adapter.ts';
import { adapter as schemaOrg } from './schema-org/adapter.ts';
import { adapter as trustpilot } from './trustpilot/adapter.ts';

export const ALL_ADAPTERS: readonly Adapter[] = [
  appStoreConnect,
  facebook,
  googleBusiness,
  googleMaps,
  googlePlayConsole,
  schemaOrg,
  trustpilot,
];
