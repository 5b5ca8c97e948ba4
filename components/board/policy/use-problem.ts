// What is wrong at a field of the policy, in words. While something is typed for the first time it is not called wrong yet: only once the field was left,
// or after the lead has tried to save.
import { createContext, useContext } from 'react';
import { useTranslations } from 'use-intl';
import type { PolicyProblem } from '../../../lib/domain/sla/policy-problems.ts';

type Problems = { problems: readonly PolicyProblem[]; tried: boolean; left: ReadonlySet<string>; leave: (path: string) => void };

export const PolicyProblems = createContext<Problems>({ problems: [], tried: false, left: new Set(), leave: () => {} });

/** `group`: the field, or the interval that it is a part of, which is judged once either end was left. */
export function useProblem(): { of: (path: string, group?: string) => string | undefined; leave: (path: string) => void } {
  const t = useTranslations('policy.problem');
  const { problems, tried, left, leave } = useContext(PolicyProblems);
  return {
    of: (path, group = path) => {
      const found = tried || left.has(group) ? problems.find((one) => one.path === path) : undefined;
      return found === undefined ? undefined : t(found.why);
    },
    leave,
  };
}
