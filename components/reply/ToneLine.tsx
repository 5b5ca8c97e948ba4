// The tone in one quiet line beside the draft; its words, version and author on demand.
import { useTranslations } from 'use-intl';
import type { Tone } from '../../lib/contracts/template.ts';
import { ownNamesIn } from '../../lib/domain/people/own-names.ts';
import styles from './Words.module.css';

type ToneLineProps = { tone: Tone; company: string; agentName: string };

export function ToneLine({ tone, company, agentName }: ToneLineProps) {
  const t = useTranslations('words');
  const reply = useTranslations('reply');
  const common = useTranslations('common');
  const own = ownNamesIn(tone.language, { company, agent: agentName });
  const signOff = tone.signOff.replace(/\{\{\s*agent\s*\}\}/g, own.agent).replace(/\{\{\s*company\s*\}\}/g, own.company);
  const use = tone.use ?? [];
  return (
    <details className={styles.tone}>
      <summary>
        {reply('toneIs', { formality: reply(`tone.${tone.formality}`), language: common(`language.${tone.language}`) })}
        {signOff.trim() === '' ? '' : ` · ${t('closesWith', { text: signOff })}`}
      </summary>
      <dl className={styles.words}>
        {use.length === 0 ? null : (
          <>
            <dt>{t('say')}</dt>
            <dd>
              {use
                .map(({ say, insteadOf }) => (insteadOf.length === 0 ? say : t('sayInstead', { say, words: insteadOf.join(', ') })))
                .join('; ')}
            </dd>
          </>
        )}
        {tone.avoid.length === 0 ? null : (
          <>
            <dt>{t('avoid')}</dt>
            <dd>{tone.avoid.join(', ')}</dd>
          </>
        )}
        <dt className="visually-hidden">{t('toneMore')}</dt>
        <dd>
          {tone.updatedBy === undefined
            ? t('toneVersion', { version: String(tone.version) })
            : t('toneBy', { version: String(tone.version), author: tone.updatedBy })}
        </dd>
      </dl>
    </details>
  );
}
