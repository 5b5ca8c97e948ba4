// Reply limits by the names people use for a site, as data with unit, source and the month they were looked up (`DOMAIN.md` section 2).
// A site with an adapter has its limit there as well; a test holds the two together.
import type { LengthLimit } from '../../contracts/adapter.ts';

/** `null` = unknown: nothing is blocked, and the panel says so. */
export const SITE_LIMITS: Readonly<Record<string, LengthLimit | null>> = {
  'google-business': { value: 4096, unit: 'utf8_bytes', source: 'Google Business Profile API, updateReply (2026-11)', mark: 'P' },
  'google-maps': { value: 4096, unit: 'utf8_bytes', source: 'Google Business Profile API, updateReply (2026-11)', mark: 'P' },
  'google-play': { value: 350, unit: 'characters', source: 'Google Play Console help, Reply to reviews (2026-11)', mark: 'P' },
  'google-play-console': { value: 350, unit: 'characters', source: 'Google Play Console help, Reply to reviews (2026-11)', mark: 'P' },
  'app-store': { value: 5970, unit: 'characters', source: 'App Store Connect, developer response (2026-11)', mark: 'S' },
  'app-store-connect': { value: 5970, unit: 'characters', source: 'App Store Connect, developer response (2026-11)', mark: 'S' },
  facebook: { value: 8000, unit: 'characters', source: 'Facebook, length of a comment (2026-11)', mark: 'S' },
  instagram: { value: 2200, unit: 'characters', source: 'Instagram, length of a comment (2026-11)', mark: 'S' },
  trustpilot: null,
  'yandex-maps': null,
  other: null,
};
