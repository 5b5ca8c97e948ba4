// Sites whose name is no brand but words: these are said in the reader's language.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

const WORDED = ['schema-org', 'facebook-recommendations'] as const;

/** Null = the site goes by its own name. */
export function useWordedSite(): (siteId: string) => string | null {
  const t = useTranslations('sites.names');
  return useCallback(
    (siteId) => {
      const worded = WORDED.find((id) => id === siteId);
      return worded === undefined ? null : t(worded);
    },
    [t],
  );
}
