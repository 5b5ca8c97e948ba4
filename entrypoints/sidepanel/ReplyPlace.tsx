// What is written in reply to the open review: a first reply, a second one beside what stands there, or nothing more, with what became of it.
import { type ComponentProps, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { HandledReply } from '../../components/reply/HandledReply.tsx';
import type { ReplySectionProps } from '../../components/reply/reply-props.ts';
import { SecondButtons, SecondNotice } from '../../components/reply/SecondReply.tsx';
import { Banner } from '../../components/ui/Banner.tsx';
import { Skeleton } from '../../components/ui/Skeleton.tsx';
import { asSecond, standingReply } from '../../lib/domain/reply/second-reply.ts';
import type { useReplySections } from './use-reply-sections.ts';
import type { Second } from './use-second-reply.ts';

type ReplyPlaceProps = Pick<ReturnType<typeof useReplySections>, 'ReplySection'> &
  Pick<ComponentProps<typeof HandledReply>, 'onReopen' | 'onUnmark' | 'onNext' | 'statement'> & {
    /** An outcome stands, or a reply. */
    handled: boolean;
    /** The author has written since. */
    waits: boolean;
    second: Second;
    section: ReplySectionProps;
  };

export function ReplyPlace({ ReplySection, handled, second, section, statement, ...ways }: ReplyPlaceProps) {
  const t = useTranslations();
  const { entry, words } = section;
  const { active } = second;
  const { item } = entry;
  const shown = useMemo(
    () => (active === null || item === null ? entry : { ...entry, item: asSecond(item, active) }),
    [entry, item, active],
  );
  if (handled && item !== null && active === null)
    return (
      <HandledReply
        {...ways}
        {...{ item, words, statement }}
        seconds={second.kinds}
        onSecond={second.begin}
        onWait={entry.lookAgain === null ? undefined : section.port.record}
      />
    );
  const stands = standingReply(entry.review);
  return (
    <>
      {active !== null ? (
        <SecondNotice second={active} instead={second.instead} onGoOn={second.goOn} onLeave={second.leave} />
      ) : stands === null ? null : (
        <Banner title={t('review.ownReply')} actions={<SecondButtons kinds={second.kinds} onBegin={second.begin} />}>
          <p style={{ whiteSpace: 'pre-wrap' }}>{stands}</p>
        </Banner>
      )}
      {ReplySection === null ? (
        <Skeleton lines={5} label={t('common.loading')} />
      ) : (
        <ReplySection key={active?.at} {...section} entry={shown} second={active} />
      )}
    </>
  );
}
