// Under a list that may not be the whole page: the page's own markup often names a few of the reviews that are seen, and a taught site may have changed.
import { GraduationCap } from 'lucide-react';
import { useTranslations } from 'use-intl';
import pageStyles from '../../components/page/Page.module.css';
import { Banner } from '../../components/ui/Banner.tsx';
import { Button } from '../../components/ui/Button.tsx';
import type { PanelPorts } from './panel-ports.ts';
import type { TabState } from './use-tab.ts';
import { useBeginTeaching } from './use-teaching.ts';

export function TeachOffer({ tab, ports }: { tab: TabState | null; ports: PanelPorts }) {
  const t = useTranslations('teach');
  const { begin, notStarted } = useBeginTeaching(tab, ports);
  if (begin === null) return null;
  return (
    <div className={pageStyles.notices}>
      <div className={pageStyles.offer}>
        <p>{t('offerAgain')}</p>
        <Button size="small" icon={<GraduationCap size={14} aria-hidden="true" />} title={t('offerText')} onClick={begin}>
          {t('offer')}
        </Button>
      </div>
      {notStarted ? (
        <Banner tone="warn" live>
          {t('notStarted')}
        </Banner>
      ) : null}
    </div>
  );
}
