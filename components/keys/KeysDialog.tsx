// All keys on one sheet.
import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/Button.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './Dialog.module.css';
import { Dialog } from './Dialog.tsx';
import { isMac, KEY_GROUPS, keyName } from './key-names.ts';

export default function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('keys');
  const common = useTranslations('common');
  const mac = isMac();
  return (
    <Dialog label={t('title')} onClose={onClose}>
      <div className={styles.head}>
        <h2>{t('title')}</h2>
        <IconButton label={common('close')} icon={<X size={16} />} onClick={onClose} />
      </div>
      {/* Longer than a short panel, so it must be reachable by key. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('title')}>
        {KEY_GROUPS.map((group) => (
          <div key={group.name} className={styles.group}>
            <h3>{t(group.name)}</h3>
            <ul>
              {group.keys.map((row) => (
                <li key={row.what} className={styles.keyRow}>
                  <span>{t(row.what)}</span>
                  <span className={styles.keys}>
                    {row.keys.map((keys) => (
                      <Kbd key={keys} keys={keyName(keys, mac)} />
                    ))}
                    <span className="visually-hidden">{row.keys.join(', ')}</span>
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </Dialog>
  );
}
