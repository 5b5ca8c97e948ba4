// The reply to one review: skeleton, draft with its findings, length, the decision, and Insert, the one primary button of the panel.
import { useCallback, useEffect, useId, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { TemplateDraft } from '../../lib/contracts/reference.ts';
import type { Template } from '../../lib/contracts/template.ts';
import { DEFAULT_DECISION_RULES } from '../../lib/domain/decision/default-rules.ts';
import { stepSkeleton } from '../../lib/domain/decision/step-skeleton.ts';
import type { Finding } from '../../lib/domain/safety/finding.ts';
import { boxLimit, tighterLimit } from '../../lib/domain/safety/length.ts';
import { reviewLanguage } from '../../lib/domain/safety/wrong-language/wrong-language.ts';
import { needsOwnWord } from '../../lib/domain/tone/as-filled.ts';
import { type RefuseTemplate, refusedTemplate } from '../../lib/domain/tone/refused-template.ts';
import { useReaction } from '../decision/use-reaction.tsx';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { CoverList, FactProblems } from './CoverList.tsx';
import { DecisionBar } from './DecisionBar.tsx';
import { DraftEditor, type DraftEditorHandle } from './DraftEditor.tsx';
import { DraftFoot } from './DraftFoot.tsx';
import { draftChecker } from './draft-checker.ts';
import { useEntered } from './entered-words.ts';
import { FindingStrip, OwnWordNeeded, useFindingText } from './FindingStrip.tsx';
import { nextFinding, passageToRemove } from './findings.ts';
import { InsertStatus, mayMark } from './InsertStatus.tsx';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';
import type { ReplySectionProps } from './reply-props.ts';
import { SnippetTools } from './SnippetTools.tsx';
import { shortenDraft } from './shorten-draft.ts';
import { usePreview } from './slot-words.ts';
import { TemplatePicker } from './TemplatePicker.tsx';
import { OwnWordLine, ToFixLine } from './ToFixLine.tsx';
import { ToneLine } from './ToneLine.tsx';
import { useFindings } from './use-findings.ts';
import { useGateJudge } from './use-gate-judge.ts';
import { useInsert } from './use-insert.ts';
import { usePutIn } from './use-put-in.ts';
import { useSnippetSlot } from './use-snippet-slot.tsx';
import { NO_TEAM_WORDS, useWords } from './use-words.ts';
import wordStyles from './Words.module.css';

const NONE: readonly string[] = [];

export function ReplySection(props: ReplySectionProps) {
  const { entry, draft, templates, tones, company, agentName, records, recordMissing, nearest = null } = props;
  const { claimedBy, reviewOnPage, now, words, port, readsReplies = true, second = null } = props;
  const t = useTranslations('reply');
  const customer = useTranslations('customer');
  const textOf = useFindingText();
  const id = useId();
  const editor = useRef<DraftEditorHandle>(null);
  const useButton = useRef<HTMLButtonElement>(null);
  const [picking, setPicking] = useState(false);
  const [asked, setAsked] = useState<Template | null>(null);
  const [active, setActive] = useState<Finding | null>(null);
  const [entered, setDecision] = useEntered('decision', () => 'reply');
  const decision = second === null ? entered : 'reply';
  /** An Insert that waits for what the gate has learnt. */
  const [waiting, setWaiting] = useState<{ replace: boolean } | null>(null);
  const toSelect = useRef<{ start: number; end: number } | null>(null);
  /** Where the walk through the findings stands; `active` may have followed the pointer since. */
  const lastStop = useRef<Finding | null>(null);

  const { review, item, language } = entry;
  // Until the agent has chosen, the proposal puts the likeliest skeleton first.
  const category = item?.category ?? props.proposed;
  const { chosen, tone, ...agreed } = useWords({
    ...{ review, language, category, templates, tones, team: props.team ?? NO_TEAM_WORDS, chosenId: draft.templateId, company, agentName },
  });
  const preview = usePreview(agreed);
  const replyLanguage = agreed.language;
  // The skeleton's language is the agent's choice; a review too short to be sure of demands none.
  const expected = chosen?.language ?? reviewLanguage(review);
  const { judge, loading } = useGateJudge(props.loadJudge);
  const rules = props.reaction?.rules ?? DEFAULT_DECISION_RULES;
  const { regulated = false, ownContacts = NONE } = rules;
  const allowed = useMemo(() => [company, agentName, ...ownContacts], [company, agentName, ownContacts]);
  // The same one while it is the tighter of the two, so the gate is not made anew at every keystroke.
  const box = useMemo(() => (props.boxTakes == null ? null : boxLimit(props.boxTakes)), [props.boxTakes]);
  const limit = tighterLimit(draft.text, props.limit, box);
  const check = useMemo(
    () => draftChecker({ review, records, limit, language: expected, tone, allowed, nearest, judge, regulated }),
    [review, records, limit, expected, tone, allowed, nearest, judge, regulated],
  );
  const { findings, finish } = useFindings(draft.text, check);
  const attempt = useInsert({ item, draft: draft.text, reviewOnPage, port });
  const mark = mayMark(attempt, now, readsReplies) ? port.markPosted : undefined;

  // After a skeleton is taken the text is new only with the next paint; then its first blank is selected.
  useLayoutEffect(() => {
    if (toSelect.current !== null) {
      editor.current?.select(toSelect.current.start, toSelect.current.end);
      toSelect.current = null;
    }
  });

  const putIn = usePutIn({ draft, second, templates, agreed, editor, port });
  const take = (template: Template) => {
    setAsked(null);
    setPicking(false);
    const { hints, text } = putIn.take(template);
    toSelect.current = hints[0] ?? { start: text.length, end: text.length };
  };
  const refuse: RefuseTemplate = (text) => refusedTemplate(text, { allowed, judge });
  const keep = async (template: TemplateDraft) => (await port.keepTemplate?.(template)) ?? null;
  const snippets = useSnippetSlot({ draft: draft.text, agreed, preview, editor, toSelect, port, refuse, keep, note: putIn.note });
  const use = (template: Template) => {
    if (draft.text.trim() === '') {
      take(template);
    } else {
      setPicking(false);
      setAsked(template);
    }
  };

  const blocked = findings.some((finding) => finding.level === 'block');
  // A lead who is asked reads it, so asking is not held back.
  const isUnread = useMemo(
    () => needsOwnWord({ item, draft: draft.text, filled: draft.filled, second, rules }),
    [draft.filled, draft.text, item, second, rules],
  );
  const reacting = useReaction({
    ...{ reaction: props.reaction ?? null, item, review, category, draft: draft.text, blocked, now, words },
    onText: putIn.write,
    onBack: () => editor.current?.focus(),
    onSteps: (steps) => {
      const body = stepSkeleton(steps, replyLanguage);
      if (body === null) return;
      const language = replyLanguage === 'und' ? 'en' : replyLanguage;
      const skeleton = { templateId: '', title: '', language, categories: [], sites: [], body };
      const { hints } = putIn.fill({ ...skeleton, version: 1, updatedAt: '', archived: false });
      toSelect.current = hints[0] ?? null;
    },
  });
  const refuseUnread = () => {
    attempt.fail({ kind: 'as_filled' });
    editor.current?.focus();
  };
  const copy = () => {
    if (reacting.instead !== null) return;
    if (isUnread) refuseUnread();
    else void attempt.copy();
  };

  const show = useCallback(
    (finding: Finding, isStop = false) => {
      setActive(finding);
      lastStop.current = finding;
      // The reason must be in sight too, also where the section reaches below the panel's edge; where both do not fit, the words are.
      document.getElementById(`${id}-finding`)?.scrollIntoView?.({ block: 'nearest' });
      // What is too long is all the rest of the draft: selected by anything but the walk, the next letter typed would take its place.
      editor.current?.select(finding.start, finding.rule === 'over_limit' && !isStop ? finding.start : finding.end);
    },
    [id],
  );
  const insert = (replace: boolean) => {
    if (draft.text.trim() === '') {
      attempt.fail({ kind: 'empty' });
      editor.current?.focus();
      return;
    }
    if (loading) {
      setWaiting({ replace });
      return;
    }
    // The findings on screen may be a moment old: what goes into the page is checked now.
    const block = finish().find((finding) => finding.level === 'block');
    if (block !== undefined) {
      attempt.fail({ kind: 'blocked' });
      show(block);
      return;
    }
    if (reacting.instead !== null) reacting.ask();
    else if (isUnread) refuseUnread();
    else if (claimedBy === null && attempt.state !== 'inserting') void attempt.insert(replace);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of the loading may start it, with what holds by then.
  useEffect(() => {
    if (loading || waiting === null) return;
    setWaiting(null);
    insert(waiting.replace);
  }, [loading]);
  const goToFinding = useCallback(() => {
    const next = nextFinding(findings, editor.current?.caret() ?? 0, lastStop.current);
    if (next !== null) {
      show(next, true);
    }
  }, [findings, show]);

  useImperativeHandle(props.handle, () => ({
    insert: () => insert(false),
    copy,
    goToFinding,
    openPicker: () => setPicking(true),
    ...(second === null && { decide: setDecision, openMatrix: reacting.open }),
    ...(mark === undefined ? {} : { markPosted: mark }),
    focusNext: () => (draft.text.trim() === '' && useButton.current !== null ? useButton.current.focus() : editor.current?.focus()),
    focusDraft: () => editor.current?.focus(),
  }));

  const drop = () => {
    const shorter = shortenDraft(draft.text, limit);
    if (shorter === null) return;
    toSelect.current = { start: shorter.text.length, end: shorter.text.length };
    putIn.write(shorter.text);
  };
  const inserting = attempt.state === 'inserting' || waiting !== null;
  const unread = isUnread && !blocked && reacting.instead === null;
  return (
    <>
      {second === null ? reacting.above : null}
      <TemplatePicker
        ranked={agreed.ranked}
        suggested={agreed.suggested.length}
        search={agreed.search}
        preview={preview}
        problemsOf={agreed.problemsOf}
        chosenId={draft.templateId}
        open={picking}
        onOpen={setPicking}
        onUse={use}
        useButton={useButton}
      />
      {tone === null ? null : <ToneLine tone={tone} company={company} agentName={agentName} />}
      {chosen === null ? null : (
        <>
          <FactProblems problems={agreed.problemsOf(chosen)} />
          <CoverList draft={draft.text} cover={chosen.cover ?? []} />
        </>
      )}
      {asked === null ? null : (
        <ReplaceQuestion
          title={asked.title}
          onReplace={() => take(asked)}
          onKeep={() => {
            setAsked(null);
            editor.current?.focus();
          }}
        />
      )}
      <div className={wordStyles.draft}>
        <DraftEditor
          label={t('draft')}
          placeholder={t('draftPlaceholder')}
          text={draft.text}
          lang={replyLanguage === 'und' ? undefined : replyLanguage}
          readOnly={!draft.ready}
          findings={findings}
          active={active}
          tooltip={active === null ? undefined : textOf(active)}
          describedBy={`${id}-finding ${id}-length${unread ? ` ${id}-own-word` : ''}`}
          onChange={(text) => draft.change({ text })}
          onActive={setActive}
          onSnippet={(start, end) => snippets.open({ start, end })}
          handle={editor}
        />
        {snippets.picker}
        {unread ? <OwnWordNeeded id={`${id}-own-word`} /> : null}
        <DraftFoot id={`${id}-length`} draft={draft} limit={limit} />
        <FindingStrip
          id={`${id}-finding`}
          findings={findings}
          active={active}
          onNext={goToFinding}
          onShow={(finding) => show(finding)}
          toDrop={() => shortenDraft(draft.text, limit)?.dropped ?? null}
          onDrop={drop}
          onRemove={(finding) => {
            const { start, end } = passageToRemove(draft.text, finding);
            putIn.keep();
            toSelect.current = { start, end: start };
            editor.current?.replace(start, end, '');
          }}
        />
      </div>
      {props.underDraft}
      <SnippetTools
        language={replyLanguage}
        category={item?.category ?? null}
        textToKeep={() => {
          const { start, end } = editor.current?.selection() ?? { start: 0, end: 0 };
          return start === end ? draft.text : draft.text.slice(start, end);
        }}
        onSnippet={() => snippets.open(editor.current?.selection() ?? null)}
        refuse={refuse}
        keep={keep}
      />
      {putIn.undo === null ? null : (
        <Button size="small" variant="quiet" onClick={putIn.undo}>
          {t('undoSkeleton')}
        </Button>
      )}
      {draft.saving === 'failed' ? <Banner tone="bad" live title={t('notSaved')} /> : null}
      {recordMissing ? <Banner tone="warn">{customer('unchecked')}</Banner> : null}
      <InsertStatus
        state={attempt.state}
        failure={attempt.failure}
        inserted={attempt.inserted}
        {...{ now, words, readsReplies }}
        isSecond={second !== null}
        onMark={mark}
        onCopy={copy}
        onReplace={() => insert(true)}
      />
      {reacting.said}
      <DecisionBar
        decision={decision}
        onDecision={second === null ? setDecision : null}
        instead={reacting.instead}
        {...{ handOn: reacting.handOn, paths: reacting.paths, late: reacting.late, people: port.people }}
        toFix={
          blocked ? (
            <ToFixLine id={`${id}-fix`} findings={findings} onShow={(finding) => show(finding)} />
          ) : unread ? (
            <OwnWordLine id={`${id}-fix`} onShow={() => editor.current?.focus()} />
          ) : null
        }
        insert={{
          busy: inserting,
          again: attempt.inserted !== null,
          disabled: inserting || claimedBy !== null || blocked || unread,
          why: blocked || unread ? `${id}-fix` : undefined,
          run: () => insert(false),
        }}
        onRecord={port.record}
      />
    </>
  );
}
