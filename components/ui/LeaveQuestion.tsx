// Asks before what was entered is thrown away. It takes the focus, so that Enter goes on writing.
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Banner } from './Banner.tsx';
import { Button } from './Button.tsx';

export function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const t = useTranslations('common');
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <Banner
      tone="warn"
      live
      title={t('leaveForm')}
      actions={
        <>
          <Button ref={stay} size="small" onClick={onStay}>
            {t('leaveFormNo')}
          </Button>
          <Button size="small" variant="danger" onClick={onLeave}>
            {t('leaveFormYes')}
          </Button>
        </>
      }
    />
  );
}
