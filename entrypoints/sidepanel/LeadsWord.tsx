// What a lead has decided about this agent's work, the moment it arrives: a reply that waited for a word, a site that was taught. It stands here until
// it is closed, followed, or read at its own review, and is said to those who listen. Of replies only what comes while the panel is open: before that the
// list shows it.
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLostFocus } from '../../components/keys/use-lost-focus.ts';
import pageStyles from '../../components/page/Page.module.css';
import { Banner } from '../../components/ui/Banner.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { decisionKey, taughtNews } from '../../lib/extension/adapters/taught-news.ts';
import { type AskedReply, askedRepliesOf } from '../../lib/extension/db/queries.ts';
import type { PanelPorts } from './panel-ports.ts';

type LeadsWordProps = { userId: string; openKey: string | null; onOpen: (reviewKey: string) => void; ports: Pick<PanelPorts, 'send'> };

/**
 * Replies that were decided since the panel looked first, until they are asked for again, followed or put aside; of each, the text that waited. One that stood
 * at its own review is told only there from then on.
 */
function useDecidedReplies(userId: string, openKey: string | null) {
  const asked = useLiveQuery(async () => ({ userId, replies: await askedRepliesOf(userId) }), [userId]);
  const waited = useRef(new Map<string, string>());
  const [decided, setDecided] = useState<ReadonlyMap<string, string>>(new Map());
  const replies = asked?.userId === userId ? asked.replies : null;
  useEffect(() => {
    if (replies === null) return;
    const waiting = new Map(
      replies.filter(({ approval }) => approval.state === 'requested').map(({ reviewKey, approval }) => [reviewKey, approval.text]),
    );
    const byKey = new Map(replies.map((reply) => [reply.reviewKey, reply]));
    const arrived = [...waited.current].filter(([key]) => !waiting.has(key));
    waited.current = waiting;
    setDecided((before) => {
      const left = [...before, ...arrived].filter(([key, asked]) => {
        const reply = byKey.get(key);
        return reply !== undefined && !waiting.has(key) && !reply.past && !(reply.taken && isChanged(reply, asked));
      });
      return arrived.length === 0 && left.length === before.size ? before : new Map(left);
    });
  }, [replies]);
  const [read, setRead] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    if (openKey !== null && decided.has(openKey)) setRead((before) => new Set([...before, openKey]));
    setRead((before) => ([...before].every((key) => decided.has(key)) ? before : new Set([...before].filter((key) => decided.has(key)))));
  }, [openKey, decided]);
  const putAside = (key: string) => setDecided((before) => new Map([...before].filter(([other]) => other !== key)));
  const news = (replies ?? []).flatMap((reply) => {
    const asked = decided.get(reply.reviewKey);
    const elsewhere = reply.reviewKey !== openKey;
    return asked === undefined || (elsewhere && read.has(reply.reviewKey)) ? [] : [{ ...reply, changed: isChanged(reply, asked) }];
  });
  return { news, putAside };
}

const isChanged = ({ approval }: AskedReply, asked: string): boolean => approval.text.trim() !== asked.trim();

export function LeadsWord({ userId, openKey, onOpen, ports }: LeadsWordProps) {
  const t = useTranslations();
  const { news, putAside } = useDecidedReplies(userId, openKey);
  const taught = useLiveQuery(taughtNews, []) ?? [];
  const root = useRef<HTMLDivElement>(null);
  useLostFocus(root, () => root.current?.focus());
  const open = (reviewKey: string) => {
    putAside(reviewKey);
    onOpen(reviewKey);
  };
  return (
    <div ref={root} role="status" tabIndex={-1}>
      {news.length + taught.length === 0 ? null : (
        <div className={pageStyles.notices}>
          {news.map((reply) => (
            <ReplyWord
              key={reply.reviewKey}
              reply={reply}
              onOpen={reply.reviewKey === openKey ? null : () => open(reply.reviewKey)}
              onClose={() => putAside(reply.reviewKey)}
            />
          ))}
          {taught.map((decision) => (
            <Banner
              key={decisionKey(decision)}
              tone={decision.state === 'approved' ? 'good' : 'warn'}
              actions={
                <Button size="small" onClick={() => void ports.send('teach.told', { decision: decisionKey(decision) })}>
                  {t('common.close')}
                </Button>
              }
            >
              {t(`teach.news.${decision.state}`, { by: decision.decidedBy, site: decision.name })}
              {decision.note === '' ? null : <p>{t('decision.approval.news.word', { note: decision.note })}</p>}
            </Banner>
          ))}
        </div>
      )}
    </div>
  );
}

type ReplyWordProps = { reply: AskedReply & { changed: boolean }; onOpen: (() => void) | null; onClose: () => void };

function ReplyWord({ reply: { approval, author, changed }, onOpen, onClose }: ReplyWordProps) {
  const t = useTranslations();
  const given = approval.state === 'given';
  const facts = { by: approval.decidedBy?.name ?? '', name: author || t('review.anonymous') };
  return (
    <Banner
      tone={given ? 'good' : 'warn'}
      actions={
        <>
          {onOpen === null ? null : (
            <Button size="small" onClick={onOpen}>
              {t('decision.approval.news.open')}
            </Button>
          )}
          <Button size="small" onClick={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      {t(`decision.approval.news.${given ? (changed ? 'givenChanged' : 'given') : 'refused'}`, facts)}
      {given && changed && onOpen === null ? ` ${t('decision.approval.news.takeFirst')}` : null}
      {approval.note === '' ? null : <p>{t('decision.approval.news.word', { note: approval.note })}</p>}
    </Banner>
  );
}
