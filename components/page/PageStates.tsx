// Every reason why there is no list: what it is, and what the agent can do.
import { Eye, EyeOff, FileSearch, GraduationCap, Lock, RotateCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

export type EmptyPage =
  /** The browser shows us no address: neither granted nor clicked. */
  | { kind: 'unknown_tab' }
  /** chrome://, the store, a new tab. */
  | { kind: 'closed_page' }
  | { kind: 'not_allowed'; origin: string; host: string }
  /** Allowed, and no script answers. */
  | { kind: 'no_script' }
  /** `site` null: no site's reading takes the host. `otherPage`: it takes the host, but not this address. */
  | { kind: 'no_reviews'; site: string | null; otherPage?: true };

type PageStatesProps = {
  page: EmptyPage;
  /** Asks the browser; must be called straight from the click. */
  onAllow: (origin: string) => Promise<boolean>;
  onRescan: () => void;
  onReload: () => void;
  /** Null where the page cannot be taught. Must be called straight from the click: it may ask for the page's origin. */
  onTeach: (() => void) | null;
};

export function PageStates({ page, onAllow, onRescan, onReload, onTeach }: PageStatesProps) {
  const t = useTranslations('page');
  const teach = useTranslations('teach');
  const offer =
    onTeach === null ? null : (
      <Button icon={<GraduationCap size={16} aria-hidden="true" />} title={teach('offerText')} onClick={onTeach}>
        {teach('offer')}
      </Button>
    );
  const [refused, setRefused] = useState(false);
  switch (page.kind) {
    case 'unknown_tab':
      return (
        <EmptyState icon={<EyeOff size={24} />} title={t('unknownTab.title')}>
          {t('unknownTab.text')}
        </EmptyState>
      );
    case 'closed_page':
      return (
        <EmptyState icon={<Lock size={24} />} title={t('closedPage.title')}>
          {t('closedPage.text')}
        </EmptyState>
      );
    case 'not_allowed':
      return (
        <EmptyState
          icon={<Eye size={24} />}
          title={t('notAllowed.title')}
          actions={
            <>
              <Button variant="primary" onClick={() => void onAllow(page.origin).then((granted) => setRefused(!granted))}>
                {t('notAllowed.allow', { host: page.host })}
              </Button>
              {offer}
            </>
          }
        >
          {t('notAllowed.text', { host: page.host })}
          {refused ? <Banner live>{t('notAllowed.refused')}</Banner> : null}
        </EmptyState>
      );
    case 'no_script':
      return (
        <EmptyState
          icon={<RotateCw size={24} />}
          title={t('noScript.title')}
          actions={
            <>
              <Button onClick={onRescan}>{t('none.rescan')}</Button>
              <Button onClick={onReload}>{t('noScript.reload')}</Button>
              {offer}
            </>
          }
        >
          {t('noScript.text')}
        </EmptyState>
      );
    case 'no_reviews':
      return (
        <EmptyState
          icon={<FileSearch size={24} />}
          title={t('none.title')}
          actions={
            <>
              <Button onClick={onRescan}>{t('none.rescan')}</Button>
              {offer}
            </>
          }
        >
          {page.site === null ? t('none.unknownSite') : t(page.otherPage ? 'none.otherPage' : 'none.text', { site: page.site })}
        </EmptyState>
      );
  }
}
