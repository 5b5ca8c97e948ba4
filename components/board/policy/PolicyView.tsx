// The service level as a lead sets it: the version in force as a form, what a colleague saved meanwhile, and all versions before.
import { Timer } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Category } from '../../../lib/contracts/category.ts';
import type { ErrorCode } from '../../../lib/contracts/errors.ts';
import type { PolicyVersion } from '../../../lib/contracts/reference.ts';
import { mergedPolicy, type PolicyChange, type PolicyPart, policyChanges } from '../../../lib/domain/sla/policy-changes.ts';
import type { PolicyContent } from '../../../lib/domain/sla/policy-problems.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LeaveQuestion } from '../../ui/LeaveQuestion.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { BoardApi } from '../board-api.ts';
import sections from '../SitesView.module.css';
import { useUnsaved } from '../unsaved.ts';
import { useAnswer } from '../use-answer.ts';
import styles from './Policy.module.css';
import { PolicyForm } from './PolicyForm.tsx';
import { contentOf, entriesOf, type PolicyEntries } from './policy-form.ts';
import { emptyPolicy, proposedPolicy } from './proposal.ts';
import { useChangeWords } from './use-change-words.ts';
import { VersionList } from './VersionList.tsx';

type PolicyViewProps = {
  api: Pick<BoardApi, 'policy' | 'savePolicy'>;
  workspaceId: string;
  categories: readonly Category[];
  now: () => Temporal.Instant;
  /** The team's time zone is not what the rest of the board has read. */
  onChanged: () => void;
};

type Note =
  | { what: 'proposed' }
  | { what: 'went_back'; version: number }
  | { what: 'crossed'; by: string | null; version: number; changes: PolicyChange[]; both: PolicyPart[] };

/** `base`: the version that the form was begun from; null where none was in force. */
type Editing = { base: PolicyVersion | null; entries: PolicyEntries };

export function PolicyView({ api, workspaceId, categories, now, onChanged }: PolicyViewProps) {
  const t = useTranslations('policy');
  const tCommon = useTranslations('common');
  const tError = useTranslations('error');
  const format = useFormatter();
  const answer = useAnswer(useCallback((signal: AbortSignal) => api.policy(workspaceId, signal), [api, workspaceId]));
  const [editing, setEditing] = useState<Editing | null>(null);
  const [note, setNote] = useState<Note | null>(null);
  const [failure, setFailure] = useState<ErrorCode | null>(null);
  const [said, setSaid] = useState('');
  const [saving, setSaving] = useState(false);
  /** At once, for a second press that comes before the button is drawn anew. */
  const busy = useRef(false);
  /** The version that would take the place of what was entered. */
  const [asked, setAsked] = useState<PolicyVersion | null>(null);
  const top = useRef<HTMLHeadingElement>(null);

  const versions = answer.value?.versions ?? [];
  const [current = null] = versions;
  // Made once: its cards are told apart by ids of their own, and the form keeps them, and with them the focus, from the first look on.
  const begun = useMemo(() => (current === null ? null : { base: current, entries: entriesOf(current.policy) }), [current]);
  const edited = editing ?? begun;
  const isChanged =
    editing !== null && (editing.base === null || policyChanges(editing.base.policy, contentOf(editing.entries)).length > 0);
  useUnsaved(isChanged);
  useEffect(() => {
    // What was typed before this ran stays.
    if (begun !== null) setEditing((now) => now ?? begun);
  }, [begun]);

  const begin = (base: PolicyVersion | null, content: PolicyContent, told: Note | null) => {
    setEditing({ base, entries: entriesOf(content) });
    setNote(told);
    setSaid('');
    setAsked(null);
    top.current?.focus();
  };
  const names = {
    name: t('defaultName'),
    risk: t('proposal.risk'),
    low: t('proposal.low'),
    praise: t('proposal.praise'),
    rest: t('restName'),
  };

  /** Somebody else was first: what both changed apart is put together, and the lead looks it over. */
  const cross = async ({ base }: Editing, mine: PolicyContent): Promise<void> => {
    const latest = await api.policy(workspaceId);
    if (!latest.ok) return setFailure(latest.code);
    const [theirs] = latest.value.versions;
    if (theirs === undefined) return setFailure('conflict');
    const stood = base?.policy ?? null;
    const { merged, both } = mergedPolicy(stood, mine, theirs.policy);
    const changes = stood === null ? [] : policyChanges(stood, theirs.policy);
    begin(theirs, merged, { what: 'crossed', by: theirs.by, version: theirs.policy.version, changes, both });
    answer.retry();
  };
  const send = async (from: Editing): Promise<void> => {
    const content = contentOf(from.entries);
    const { base } = from;
    if (base !== null && policyChanges(base.policy, content).length === 0) return setSaid(t('unchanged'));
    const result = await api.savePolicy(workspaceId, {
      ...content,
      ...{ policyId: base?.policy.policyId ?? null, baseVersion: base?.policy.version ?? 0 },
    });
    if (!result.ok) return result.code === 'conflict' ? await cross(from, content) : setFailure(result.code);
    const { policy } = result.value;
    if (policy === null) return setFailure('protocol_mismatch');
    // Who has begun to change something else meanwhile goes on from here.
    setEditing((now) => ({ base: { policy, at: '', by: null }, entries: now?.entries ?? from.entries }));
    setNote(null);
    setSaid(t('saved', { version: String(policy.version) }));
    answer.retry();
    onChanged();
  };
  const save = async (from: Editing): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setSaving(true);
    setFailure(null);
    await send(from);
    busy.current = false;
    setSaving(false);
  };
  const goBack = (version: PolicyVersion) =>
    begin(edited?.base ?? current, version.policy, { what: 'went_back', version: version.policy.version });

  const error = failure ?? answer.error;
  return (
    <>
      <h1 ref={top} tabIndex={-1} className={sections.title}>
        {t('title')}
      </h1>
      <p className={styles.quiet}>{t('lead')}</p>
      {error === null ? null : (
        <Banner
          tone="bad"
          live
          actions={
            answer.value === null ? (
              <Button size="small" onClick={answer.retry}>
                {tCommon('retry')}
              </Button>
            ) : undefined
          }
        >
          {tError(error)}
        </Banner>
      )}
      {current === null ? null : (
        <p className={styles.quiet}>
          {t('inForce', {
            version: String(current.policy.version),
            by: current.by ?? t('nobody'),
            at: format.dateTime(new Date(current.at), { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </p>
      )}
      {asked === null ? null : <LeaveQuestion onStay={() => setAsked(null)} onLeave={() => goBack(asked)} />}
      {note === null ? null : <NoteBanner note={note} />}
      {answer.value === null ? (
        answer.error === null ? (
          <Skeleton lines={6} label={tCommon('loading')} />
        ) : null
      ) : edited === null ? (
        <EmptyState
          icon={<Timer size={24} />}
          title={t('none')}
          actions={
            <>
              <Button variant="primary" onClick={() => begin(null, proposedPolicy(Temporal.Now.timeZoneId(), names), { what: 'proposed' })}>
                {t('startProposal')}
              </Button>
              <Button onClick={() => begin(null, emptyPolicy(Temporal.Now.timeZoneId(), names), null)}>{t('startEmpty')}</Button>
            </>
          }
        >
          <p>{t('noneText')}</p>
        </EmptyState>
      ) : (
        <PolicyForm
          entries={edited.entries}
          categories={categories}
          now={now}
          said={said}
          saving={saving}
          onChange={(entries) => {
            setSaid('');
            setEditing({ base: edited.base, entries });
          }}
          onSave={() => void save(edited)}
        />
      )}
      {versions.length === 0 ? null : (
        <VersionList versions={versions} onGoBack={(version) => (isChanged ? setAsked(version) : goBack(version))} />
      )}
    </>
  );
}

function NoteBanner({ note }: { note: Note }) {
  const t = useTranslations('policy');
  const words = useChangeWords();
  if (note.what === 'proposed')
    return (
      <Banner tone="info" live>
        {t('proposed')}
      </Banner>
    );
  if (note.what === 'went_back')
    return (
      <Banner tone="info" live>
        {t('wentBack', { version: String(note.version) })}
      </Banner>
    );
  const { by, version, changes, both } = note;
  return (
    <Banner tone="warn" live title={t('crossed', { by: by ?? t('nobody'), version: String(version) })}>
      {changes.length === 0 ? null : (
        <>
          <p>{t('crossedTheirs')}</p>
          <ul className={sections.list}>
            {changes.map((change) => (
              <li key={JSON.stringify(change)}>{words.change(change)}</li>
            ))}
          </ul>
        </>
      )}
      {both.length === 0 ? null : <p>{t('crossedBoth', { parts: words.parts(both) })}</p>}
      <p>{t('crossedNext')}</p>
    </Banner>
  );
}
