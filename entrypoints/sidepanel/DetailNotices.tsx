// What stands in the way of this review right now, above everything else.
import { useTranslations } from 'use-intl';
import pageStyles from '../../components/page/Page.module.css';
import type { TimeWords } from '../../components/sla/use-time-words.ts';
import { Banner } from '../../components/ui/Banner.tsx';
import { Button } from '../../components/ui/Button.tsx';
import { ErrorText } from '../../components/ui/ErrorText.tsx';
import type { Item } from '../../lib/contracts/item.ts';
import type { CommandError } from '../../lib/extension/messages.ts';
import { DeletedNotice } from './DeletedNotice.tsx';

type DetailNoticesProps = {
  item: Item | null;
  words: TimeWords;
  onPage: boolean;
  /** The tab shows another site than the review's: there is nothing to scroll to. */
  elsewhere: boolean;
  /** What is written and not yet sent; empty where the review is handled. */
  draft: string;
  pickProblem: CommandError | null;
  problem: CommandError | null;
  claimedBy: string | null;
  onRetryPick: () => void;
  onAnswerAnyway: () => void;
  onCloseProblem: () => void;
};

export function DetailNotices(props: DetailNoticesProps) {
  const { item, words, onPage, elsewhere, draft, pickProblem, problem, claimedBy, onRetryPick, onAnswerAnyway, onCloseProblem } = props;
  const t = useTranslations();
  const find = t(elsewhere ? 'page.gone.findElsewhere' : 'page.gone.find');
  const isGone = item?.deleted !== undefined && item.deleted.proof !== null;
  if (onPage && !isGone && pickProblem === null && problem === null && claimedBy === null) {
    return null;
  }
  return (
    <div className={pageStyles.notices}>
      {isGone ? <DeletedNotice deleted={item.deleted} words={words} /> : null}
      {onPage || isGone ? null : (
        <Banner tone="warn" title={t(elsewhere ? 'page.gone.elsewhere' : 'page.gone.title')}>
          {(draft.trim() === '' ? [find] : [t('page.gone.kept'), find, t('page.gone.insert')]).join(' ')}
        </Banner>
      )}
      {claimedBy === null ? null : (
        <Banner
          tone="warn"
          live
          title={t('review.claimedBy', { name: claimedBy })}
          actions={
            <Button size="small" onClick={onAnswerAnyway}>
              {t('reply.answerAnyway')}
            </Button>
          }
        >
          {t('reply.insertClaimed', { name: claimedBy })}
        </Banner>
      )}
      {pickProblem === null ? null : (
        <Banner
          tone="bad"
          live
          title={t('page.openFailed')}
          actions={
            <Button size="small" onClick={onRetryPick}>
              {t('common.retry')}
            </Button>
          }
        >
          <ErrorText error={pickProblem} />
        </Banner>
      )}
      {problem === null ? null : (
        <Banner
          tone="bad"
          live
          title={t('page.commandFailed')}
          actions={
            <Button size="small" onClick={onCloseProblem}>
              {t('common.close')}
            </Button>
          }
        >
          <ErrorText error={problem} />
        </Banner>
      )}
    </div>
  );
}
