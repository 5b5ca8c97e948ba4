// Under the header of every page: the lists of what is owed, and on a review that was handed to this agent what to do about that.
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLostFocus } from '../../components/keys/use-lost-focus.ts';
import { HandedHere } from '../../components/owed/HandedHere.tsx';
import { HandedList, PromisedList } from '../../components/owed/OwedList.tsx';
import pageStyles from '../../components/page/Page.module.css';
import type { ReplyHandle } from '../../components/reply/reply-props.ts';
import type { TimeWords } from '../../components/sla/use-time-words.ts';
import type { MetaRows } from '../../lib/extension/db/schema.ts';
import type { PanelPorts } from './panel-ports.ts';
import type { OwedView } from './use-owed.ts';
import { useSites } from './use-sites.ts';

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
      {isShown('promised') ? (
        <PromisedList
          {...{ ...common, now, teamZone, userId: session.userId }}
          promises={owed.promises}
          onClose={close && (() => close('promised'))}
        />
      ) : null}
      {isShown('handed') ? <HandedList {...common} handed={owed.handed} onClose={close && (() => close('handed'))} /> : null}
      <div ref={root} tabIndex={-1}>
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
      </div>
    </>
  );
}
