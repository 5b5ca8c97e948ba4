// Says that a view could not be read, why, and lets it be asked for again. Nothing where nothing failed.
import { useTranslations } from 'use-intl';
import type { ErrorCode } from '../../lib/contracts/errors.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

export function Unread({ title, error, retry }: { title: string; error: ErrorCode | null; retry: () => void }) {
  const tCommon = useTranslations('common');
  const tError = useTranslations('error');
  if (error === null) return null;
  return (
    <Banner
      tone="bad"
      title={title}
      live
      actions={
        <Button size="small" onClick={retry}>
          {tCommon('retry')}
        </Button>
      }
    >
      {tError(error)}
    </Banner>
  );
}
