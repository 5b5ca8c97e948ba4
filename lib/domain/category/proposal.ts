// What the panel proposes: by the trained model where it is loaded, by the word list until then.
import type { Classified } from './classify.ts';
import type { CategoryProposal } from './suggest.ts';

const SHOWN = 3;

/** A withheld answer becomes the first alternative: the agent chooses. */
export const proposalOf = ({ category, confidence, abstained, alternatives }: Classified): CategoryProposal =>
  abstained
    ? { category: null, confidence, alternatives: [{ category, confidence }, ...alternatives].slice(0, SHOWN) }
    : { category, confidence, alternatives: alternatives.slice(0, SHOWN) };
