// The team's words as leads see them: templates with their use and how much of them was changed, tones, and facts with those out of date first to see.
import { FilePlus } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { ErrorCode } from '../../../lib/contracts/errors.ts';
import { type RefuseTemplate, refusedTemplate } from '../../../lib/domain/tone/refused-template.ts';
import { type LoadJudge, useGateJudge } from '../../reply/use-gate-judge.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { BoardApi, WordsChange } from '../board-api.ts';
import styles from '../SitesView.module.css';
import { useAnswer } from '../use-answer.ts';
import { FactDialog } from './FactDialog.tsx';
import { FactTable } from './FactTable.tsx';
import { TemplateDialog } from './TemplateDialog.tsx';
import { TemplateTable } from './TemplateTable.tsx';
import { ToneDialog } from './ToneDialog.tsx';
import { ToneTable } from './ToneTable.tsx';
import type { Edited } from './words-view.ts';

type TemplatesViewProps = {
  api: Pick<BoardApi, 'words' | 'saveWords' | 'decisionRules'>;
  workspaceId: string;
  categories: readonly Category[];
  timeZone: string | null;
  now: () => Temporal.Instant;
  /** What the gate has learnt beside its phrases; missing = words are judged by phrases alone. */
  loadJudge?: LoadJudge | undefined;
};

export function TemplatesView({ api, workspaceId, categories, timeZone, now, loadJudge }: TemplatesViewProps) {
  const t = useTranslations('words.board');
  const tCommon = useTranslations('common');
  const tError = useTranslations('error');
  const words = useAnswer(useCallback((signal: AbortSignal) => api.words(workspaceId, signal), [api, workspaceId]));
  const rules = useAnswer(useCallback((signal: AbortSignal) => api.decisionRules(workspaceId, signal), [api, workspaceId]));
  const { judge } = useGateJudge(loadJudge);
  const refuse: RefuseTemplate = (text) => refusedTemplate(text, { allowed: rules.value?.ownContacts, judge });
  const [edited, setEdited] = useState<Edited | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [saved, setSaved] = useState(false);
  const today = now()
    .toZonedDateTimeISO(timeZone ?? 'UTC')
    .toPlainDate()
    .toString();

  const save = async (change: WordsChange): Promise<void> => {
    const answer = await api.saveWords(workspaceId, change);
    setFailure(answer.ok ? null : answer.code);
    setSaved(answer.ok);
    // What a colleague has changed is shown before it can be changed again.
    if (answer.ok || answer.code === 'conflict') {
      setEdited(null);
      words.retry();
    }
  };
  const close = () => {
    setEdited(null);
    setFailure(null);
  };
  const error = failure ?? words.error ?? rules.error;
  const { value } = words;
  const message =
    error === null ? null : (
      <Banner
        tone="bad"
        live
        actions={
          value === null ? (
            <Button size="small" onClick={words.retry}>
              {tCommon('retry')}
            </Button>
          ) : undefined
        }
      >
        {error === 'conflict' ? t('conflict') : tError(error)}
      </Banner>
    );
  return (
    <>
      <h1 className={styles.title}>{t('title')}</h1>
      {edited === null ? message : null}
      <p aria-live="polite" className={saved ? styles.quiet : 'visually-hidden'}>
        {saved ? t('saved') : ''}
      </p>
      {value === null ? (
        words.error === null ? (
          <Skeleton lines={6} label={tCommon('loading')} />
        ) : null
      ) : (
        <>
          <div className={styles.decisions}>
            <Button icon={<FilePlus size={14} aria-hidden="true" />} onClick={() => setEdited({ what: 'templates', entry: null })}>
              {t('newTemplate')}
            </Button>
            <Button onClick={() => setEdited({ what: 'tones', entry: null })}>{t('newTone')}</Button>
            <Button onClick={() => setEdited({ what: 'knowledge', entry: null })}>{t('newFact')}</Button>
          </div>
          <TemplateTable
            words={value}
            categories={categories}
            today={today}
            onEdit={(entry) => setEdited({ what: 'templates', entry })}
            onSamples={(draft) => save({ what: 'templates', draft })}
          />
          <ToneTable tones={value.tones} categories={categories} onEdit={(entry) => setEdited({ what: 'tones', entry })} />
          <FactTable words={value} today={today} onEdit={(entry) => setEdited({ what: 'knowledge', entry })} />
          {edited?.what === 'templates' ? (
            <TemplateDialog
              template={edited.entry}
              refuse={refuse}
              words={value}
              categories={categories}
              today={today}
              message={message}
              onSave={(draft) => void save({ what: 'templates', draft })}
              onClose={close}
            />
          ) : edited?.what === 'tones' ? (
            <ToneDialog
              tone={edited.entry}
              tones={value.tones}
              refuse={refuse}
              categories={categories}
              message={message}
              onSave={(draft) => void save({ what: 'tones', draft })}
              onClose={close}
            />
          ) : edited?.what === 'knowledge' ? (
            <FactDialog
              fact={edited.entry}
              refuse={refuse}
              message={message}
              onSave={(draft) => void save({ what: 'knowledge', draft })}
              onClose={close}
            />
          ) : null}
        </>
      )}
    </>
  );
}
