// A fault of our own while drawing: said plainly, with the draft safe on the machine.
import { TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../../components/ui/Button.tsx';
import { EmptyState } from '../../components/ui/EmptyState.tsx';

export class Fault extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Stumbled /> : this.props.children;
  }
}

function Stumbled() {
  const t = useTranslations('page.fault');
  return (
    <EmptyState
      icon={<TriangleAlert size={24} />}
      title={t('title')}
      actions={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
    >
      {t('text')}
    </EmptyState>
  );
}
