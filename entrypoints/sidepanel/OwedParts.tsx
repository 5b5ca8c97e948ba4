// Under the header of every page: the lists of what is owed, and on a review that was handed to this agent what to do about that. Both are loaded when
// there is something to show in them.
import { lazy, Suspense, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLostFocus } from '../../components/keys/use-lost-focus.ts';
import pageStyles from '../../components/page/Page.module.css';
import type { ReplyHandle } from '../../components/reply/reply-props.ts';
import type { TimeWords } from '../../components/sla/use-time-words.ts';
import type { MetaRows } from '../../lib/extension/db/schema.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { OwedView } from './use-owed.ts';
import { useSites } from './use-sites.ts';

const PromisedList = lazy(() => import('../../components/owed/OwedList.tsx').then((part) => ({ default: part.PromisedList })));
const HandedList = lazy(() => import('../../components/owed/OwedList.tsx').then((part) => ({ default: part.HandedList })));
const HandedHere = lazy(() => import('../../components/owed/HandedHere.tsx').then((part) => ({ default: part.HandedHere })));

type OwedPartsProps = {
  view: OwedView;
  session: Pick<MetaRows['session'], 'userId'>;
  tabId: number;
  /** The review that is open; null in the list. */
  openKey: string | null;
  now: number;
  teamZone: string | undefined;
  words: TimeWords;
  send: PanelPorts['send'];
  /** Where the work goes on once the review is taken on. */
  reply: { readonly current: ReplyHandle | null };
};

export function OwedParts({ view, session, tabId, openKey, now, teamZone, words, send, reply }: OwedPartsProps) {
  const t = useTranslations('owed');
  const sites = useSites();
  const root = useRef<HTMLDivElement>(null);
  useLostFocus(root, () => (reply.current === null ? root.current?.focus() : reply.current.focusDraft()));
  const { owed, isShown, close, follow } = view;
  const common = { siteName: sites.name, words, onOpen: follow };
  const here = owed.handed.find(({ item }) => item.itemId === openKey);
  return (
    <>
      <Suspense>
        {isShown('promised') ? (
          <PromisedList
            {...{ ...common, now, teamZone, userId: session.userId }}
            promises={owed.promises}
            onClose={close && (() => close('promised'))}
          />
        ) : null}
        {isShown('handed') ? <HandedList {...common} handed={owed.handed} onClose={close && (() => close('handed'))} /> : null}
      </Suspense>
      <div ref={root} tabIndex={-1}>
        <Suspense>
          {here === undefined ? null : (
            <section className={pageStyles.notices} aria-label={t('here')}>
              <HandedHere
                key={`${here.item.itemId} ${here.at}`}
                handed={here}
                words={words}
                onTake={async () => {
                  const reviewKey = here.item.itemId;
                  const answer = await send('item.reopen', { reviewKey, reason: '' });
                  return answer.ok ? await send('review.pick', { reviewKey, tabId }) : answer;
                }}
                onBack={
                  here.by.userId === session.userId
                    ? null
                    : (note) =>
                        send('outcome.record', { reviewKey: here.item.itemId, payload: { outcome: 'escalated', to: here.by.name, note } })
                }
              />
            </section>
          )}
        </Suspense>
      </div>
    </>
  );
}
