// Why Insert is grey, in the bar that stays in sight: how long the draft is where that is too long, how many things are to be fixed, and the first of them in
// a word or two. A click goes there.
import { CircleAlert, PencilLine } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Finding } from '../../lib/domain/safety/finding.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Reply.module.css';

type ToFixLineProps = { id: string; findings: readonly Finding[]; onShow: (finding: Finding) => void };

/** Nothing where nothing blocks. */
export function ToFixLine({ id, findings, onShow }: ToFixLineProps) {
  const t = useTranslations('reply.findings');
  const blocks = findings.filter((finding) => finding.level === 'block');
  const [first] = blocks;
  if (first === undefined) return null;
  const tooLong = blocks.find((finding) => finding.rule === 'over_limit');
  const isBlank = first.rule === 'empty_slot';
  const Icon = isBlank ? PencilLine : CircleAlert;
  const said = t('toFix', { count: blocks.length, reason: t(`short.${first.rule}`) });
  return (
    <Button
      id={id}
      size="small"
      variant="quiet"
      className={`${styles.toFix} ${isBlank ? '' : styles.isBad}`}
      icon={<Icon size={14} aria-hidden="true" />}
      onClick={() => onShow(first)}
    >
      {tooLong === undefined ? said : `${tooLong.detail} · ${said}`}
    </Button>
  );
}

/** Where nothing blocks but the template stands there as it came. */
export function OwnWordLine({ id, onShow }: { id: string; onShow: () => void }) {
  const t = useTranslations('reply.findings');
  return (
    <Button
      id={id}
      size="small"
      variant="quiet"
      className={styles.toFix}
      icon={<PencilLine size={14} aria-hidden="true" />}
      onClick={onShow}
    >
      {t('ownWord')}
    </Button>
  );
}
