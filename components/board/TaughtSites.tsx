// Sites that agents taught, before the lead who decides: who taught it, when, for which host, how much of its page it read, and where it looks. Counts
// and selectors only: nobody's review leaves the page for this.
import { Check, CircleOff, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Adapter } from '../../lib/contracts/adapter.ts';
import type { TaughtAdapter, TaughtCounts, TaughtDecision } from '../../lib/contracts/adapter-update.ts';
import { useLostFocus } from '../keys/use-lost-focus.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Cell } from './Cell.tsx';
import tables from './LogTable.module.css';
import styles from './SitesView.module.css';

type TaughtSitesProps = {
  taught: readonly TaughtAdapter[];
  /** True where it holds now. */
  onDecide: (decision: TaughtDecision) => Promise<boolean>;
};

export function TaughtSites({ taught, onDecide }: TaughtSitesProps) {
  const t = useTranslations('sites');
  const format = useFormatter();
  const section = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(section, () => heading.current?.focus());
  return (
    <section ref={section} className={styles.section} aria-labelledby="sites-taught">
      <h2 id="sites-taught" ref={heading} tabIndex={-1}>
        {t('taught')}
      </h2>
      {taught.length === 0 ? (
        <p className={styles.quiet}>{t('noneTaught')}</p>
      ) : (
        <table className={tables.table}>
          <caption className="visually-hidden">{t('taught')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('site')}</th>
              <th scope="col">{t('by')}</th>
              <th scope="col">{t('reads')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col">{t('decision')}</th>
            </tr>
          </thead>
          <tbody>
            {taught.map(({ adapter, state, proposedBy, proposedAt, decidedBy, counts, note = '' }) => (
              <tr key={`${adapter.id} ${adapter.version}`}>
                <Cell label={t('site')}>
                  {adapter.name} <span className={styles.version}>{t('version', { version: adapter.version })}</span>
                  <div className={styles.quiet}>{adapter.hosts.join(', ')}</div>
                </Cell>
                <Cell label={t('by')}>
                  {proposedBy}
                  <div className={styles.quiet}>{format.dateTime(new Date(proposedAt), { dateStyle: 'medium', timeStyle: 'short' })}</div>
                </Cell>
                <Cell label={t('reads')}>
                  {counts === undefined ? <p className={styles.quiet}>{t('noCounts')}</p> : <Counts counts={counts} />}
                  <Places adapter={adapter} />
                </Cell>
                <Cell label={t('state')}>
                  {t(`states.${state}`)}
                  {decidedBy === null ? null : <div className={styles.quiet}>{decidedBy}</div>}
                  {note === '' ? null : <div className={styles.note}>{note}</div>}
                </Cell>
                <Cell label={t('decision')}>
                  <Decisions
                    name={adapter.name}
                    state={state}
                    onDecide={(next) => onDecide({ id: adapter.id, version: adapter.version, ...next })}
                  />
                </Cell>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Counts({ counts }: { counts: TaughtCounts }) {
  const t = useTranslations('sites');
  const tField = useTranslations('teaching.step');
  const all = counts.reviews;
  const of = (count: number, lengths?: [number, number]): string => {
    if (count === 0) return t('readNone');
    const read = t('readOf', { reviews: count, candidates: all });
    return lengths === undefined ? read : `${read}, ${t('lengths', { from: lengths[0], to: lengths[1] })}`;
  };
  const rows = [
    ['author', of(counts.withAuthor, counts.authorLengths)],
    ['text', of(counts.withText, counts.textLengths)],
    ['date', of(counts.withDate)],
    ['rating', of(counts.withRating)],
    ['reply', of(counts.withReply)],
  ] as const;
  return (
    <>
      <p className={styles.counted}>{t('counted', { count: all })}</p>
      <dl className={styles.reads}>
        {rows.map(([field, words]) => (
          <div key={field}>
            <dt>{tField(field)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {counts.withReply === 0 ? <p className={styles.quiet}>{t('noBox')}</p> : null}
    </>
  );
}

/** For whoever can read selectors: the first place of each field. */
function Places({ adapter }: { adapter: Adapter }) {
  const t = useTranslations('sites');
  const tField = useTranslations('teaching.step');
  const { fields, item, reply } = adapter;
  const places = [
    [t('review'), item],
    [tField('author'), fields.author[0]?.select],
    [tField('text'), fields.text[0]?.select],
    [tField('date'), fields.publishedAt[0]?.select],
    [tField('rating'), fields.rating[0]?.select],
    [tField('reply'), reply.kind === 'none' ? undefined : reply.input[0]],
  ] as const;
  return (
    <details className={styles.places}>
      <summary>{t('places')}</summary>
      <dl className={styles.reads}>
        {places.map(([name, select]) =>
          select === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <code>{select}</code>
              </dd>
            </div>
          ),
        )}
      </dl>
    </details>
  );
}

type DecisionsProps = {
  name: string;
  state: TaughtAdapter['state'];
  onDecide: (decision: Pick<TaughtDecision, 'state' | 'was' | 'note'>) => Promise<boolean>;
};

function Decisions({ name, state, onDecide }: DecisionsProps) {
  const t = useTranslations('sites');
  const [word, setWord] = useState('');
  const note = word.trim();
  // The word goes out with the decision; where that was refused, as where another lead was faster, it stays.
  const decide = async (next: TaughtDecision['state']) => {
    if (await onDecide({ state: next, was: state, ...(note === '' ? {} : { note }) })) setWord('');
  };
  return (
    <div className={styles.decisions}>
      <Field
        label={t('word')}
        aria-label={t('wordOf', { name })}
        value={word}
        maxLength={500}
        onChange={(event) => setWord(event.target.value)}
      />
      {state === 'approved' ? (
        <Button
          size="small"
          icon={<CircleOff size={14} aria-hidden="true" />}
          aria-label={t('switchOffOf', { name })}
          onClick={() => void decide('off')}
        >
          {t('switchOff')}
        </Button>
      ) : (
        <Button
          size="small"
          icon={<Check size={14} aria-hidden="true" />}
          aria-label={t('approveOf', { name })}
          onClick={() => void decide('approved')}
        >
          {t('approve')}
        </Button>
      )}
      {state === 'proposed' ? (
        <Button
          size="small"
          icon={<X size={14} aria-hidden="true" />}
          aria-label={t('refuseOf', { name })}
          onClick={() => void decide('refused')}
        >
          {t('refuse')}
        </Button>
      ) : null}
    </div>
  );
}
