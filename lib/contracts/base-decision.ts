// Gates and outcomes of the reaction matrix (`DOMAIN.md` section 5), apart from their schemas: what decides in the panel needs the names and not the
// schema library.

/** In the order in which they are asked: what about, of what nature, who and where, accurate, worth engaging, without another department. */
export const GATES = ['topic', 'nature', 'author', 'accuracy', 'worth', 'alone'] as const;

/**
 * A: answer in place. B: answer in place, and a statement on our own page. G: do not engage. D: a statement on our own page only.
 * Letters are those of the matrix; a team's own outcomes have ids in small letters.
 */
export const BASE_OUTCOMES = ['A', 'B', 'G', 'D'] as const;

/** How many risks one review may have. */
export const RISKS_MAX = 20;
