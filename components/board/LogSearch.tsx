// The search of the log: words of the author, the review or the reply. Asked for with Enter, the button, or by leaving the field; an emptied field is
// no search.
import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../ui/Button.tsx';
import styles from './FilterSentence.module.css';

type LogSearchProps = {
  /** What is searched for now. */
  text: string;
  onSearch: (text: string) => void;
};

export function LogSearch({ text, onSearch }: LogSearchProps) {
  const t = useTranslations('board.filter');
  const [draft, setDraft] = useState(text);
  // Back, a link, "Show everything": the field says what the log shows.
  useEffect(() => setDraft(text), [text]);
  const search = () => {
    if (draft.trim() !== text) onSearch(draft.trim());
  };
  return (
    <search className={styles.searchBox}>
      <form
        className={styles.search}
        onSubmit={(event) => {
          event.preventDefault();
          search();
        }}
      >
        <input
          className={styles.words}
          type="search"
          aria-label={t('search')}
          placeholder={t('searchHint')}
          value={draft}
          maxLength={200}
          onChange={(event) => {
            setDraft(event.target.value);
            if (event.target.value === '' && text !== '') onSearch('');
          }}
          onBlur={search}
        />
        <IconButton label={t('find')} icon={<Search size={14} aria-hidden="true" />} type="submit" />
      </form>
    </search>
  );
}
