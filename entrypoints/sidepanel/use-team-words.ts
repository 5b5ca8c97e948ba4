// What the team has agreed on besides templates and tones, as the tables of this machine have it. Read once a review: suggestions do not move while
// somebody chooses among them.
import { useEffect, useMemo, useState } from 'react';
import { NO_TEAM_WORDS, type TeamWords } from '../../components/reply/use-words.ts';
import type { Reference } from '../../lib/contracts/sync.ts';
import { answeredReviews } from '../../lib/extension/db/answered-reviews.ts';
import { meta } from '../../lib/extension/db/queries.ts';
import { accountKey } from '../../lib/extension/session/account.ts';

const NONE: TeamWords['knowledge'] = [];
const NO_CATEGORIES: Reference['categories'] = [];

/** `now`: milliseconds. */
export function useTeamWords(reference: Reference | null, now: number): TeamWords {
  const [past, setPast] = useState<Pick<TeamWords, 'uses' | 'answered'>>(NO_TEAM_WORDS);
  useEffect(() => {
    let gone = false;
    const read = async () => {
      const [session, known, answered] = await Promise.all([meta('session'), meta('templateUses'), answeredReviews()]);
      const mine = session !== null && known?.account === accountKey(session);
      if (!gone) setPast({ uses: mine ? known.uses : [], answered });
    };
    void read();
    return () => {
      gone = true;
    };
  }, []);
  const zone = reference?.policy?.calendar.timeZone ?? 'UTC';
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString();
  const knowledge = reference?.knowledge ?? NONE;
  const categories = reference?.categories ?? NO_CATEGORIES;
  return useMemo(() => ({ ...past, knowledge, today, categories }), [past, knowledge, today, categories]);
}
