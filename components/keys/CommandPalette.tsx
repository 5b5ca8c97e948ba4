// Everything the panel can do now, by name: reviews to open, decisions, theme, language.
import { useTranslations } from 'use-intl';
import { fold, searchWords } from '../../lib/domain/language/fold.ts';
import { Kbd } from '../ui/Kbd.tsx';
import { useOptionList } from '../ui/use-option-list.ts';
import styles from './Dialog.module.css';
import { Dialog } from './Dialog.tsx';

export type PaletteCommand = { id: string; name: string; keys?: string; run: () => void };

/** Commands whose name holds every word of the query, in the given order; names that begin with the query first. */
export function searchCommands(commands: readonly PaletteCommand[], query: string): PaletteCommand[] {
  const whole = fold(query.trim());
  const words = searchWords(query);
  const found = commands.filter((command) => words.every((word) => fold(command.name).includes(word)));
  return found.sort((a, b) => Number(fold(b.name).startsWith(whole)) - Number(fold(a.name).startsWith(whole)));
}

export default function CommandPalette({ commands, onClose }: { commands: readonly PaletteCommand[]; onClose: () => void }) {
  const t = useTranslations('keys');
  const { query, found, input, list, option } = useOptionList({
    search: (typed) => searchCommands(commands, typed),
    idOf: (command) => command.id,
    onTake: (command) => {
      onClose();
      command.run();
    },
  });
  return (
    <Dialog label={t('palette')} onClose={onClose}>
      <div className={styles.head}>
        <input className={styles.search} aria-label={t('search')} placeholder={t('search')} autoFocus {...input} />
      </div>
      <span role="status" className="visually-hidden">
        {t('results', { count: found.length })}
      </span>
      {found.length === 0 ? (
        <p className={styles.nothing}>{t('nothing', { query })}</p>
      ) : (
        <div className={styles.options} {...list(t('palette'))}>
          {found.map((command) => (
            <div key={command.id} className={styles.option} {...option(command)}>
              <span>{command.name}</span>
              {command.keys === undefined ? null : <Kbd keys={command.keys} />}
            </div>
          ))}
        </div>
      )}
    </Dialog>
  );
}
