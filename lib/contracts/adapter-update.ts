// Adapters that reach the extension without a release: a signed update of sites that ship, and what the team has taught. The signature covers the
// very text of `content`, so nothing has to be written the same way twice.
import { z } from 'zod';
import { Adapter } from './adapter.ts';
import { Instant, Line, SiteId } from './primitives.ts';

/** Raw Ed25519 public key (32 bytes), base64url without padding. */
export const PublicKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export type PublicKey = z.infer<typeof PublicKey>;

/** What must not be used any more: one version of a site's adapter, or the whole site where no version is named. */
export const SwitchedOff = z.strictObject({ id: SiteId, version: z.number().int().positive().nullable() });
export type SwitchedOff = z.infer<typeof SwitchedOff>;

/** Above what forty sites need by far; a pull carries it. */
export const UPDATE_CHARACTERS_MAX = 256 * 1024;

export const SignedUpdate = z.strictObject({
  /** The key that signed; counts only where the receiver trusts it. */
  publicKey: PublicKey,
  /** Ed25519 over `content`, base64url without padding. */
  signature: z.string().regex(/^[A-Za-z0-9_-]{86}$/),
  /** JSON text of an `UpdateContent`. */
  content: z.string().min(2).max(UPDATE_CHARACTERS_MAX),
});
export type SignedUpdate = z.infer<typeof SignedUpdate>;

/** Not strict: an older extension skips what it does not know. Adapters are read one by one, so that one that is not understood costs only itself. */
export const UpdateContent = z.object({
  format: z.literal(1),
  /** Raised with every update; a lower or equal one is old and refused. */
  sequence: z.number().int().positive(),
  createdAt: Instant,
  /** Who may sign the next update. */
  keys: z.array(PublicKey).min(1).max(5),
  /** All updated adapters: what is not named goes back to what ships. */
  adapters: z.array(z.unknown()).max(200),
  off: z.array(SwitchedOff).max(200),
});
export type UpdateContent = z.infer<typeof UpdateContent>;

const Count = z.number().int().min(0).max(1_000_000);
/** The shortest and the longest, in characters. */
const Lengths = z.tuple([Count, Count]);

/** What a taught adapter read on the page it was taught on. Counts only: nothing of the page's contents, nobody's name. */
export const TaughtCounts = z.strictObject({
  reviews: Count,
  withAuthor: Count,
  withText: Count,
  withDate: Count,
  withRating: Count,
  /** With a place for the reply, which may have to be opened first. */
  withReply: Count,
  /** Of authors and texts that are not empty: whether names are as long as names. */
  authorLengths: Lengths.optional(),
  textLengths: Lengths.optional(),
});
export type TaughtCounts = z.infer<typeof TaughtCounts>;

/** Parts that are no more than the whole, and lengths of what was read. */
const isOfOnePage = (counts: TaughtCounts): boolean => {
  const { reviews, withAuthor, withText, withDate, withRating, withReply, authorLengths, textLengths } = counts;
  const isRange = (lengths: [number, number] | undefined, read: number): boolean =>
    lengths === undefined || (read > 0 && lengths[0] <= lengths[1]);
  return (
    Math.max(withAuthor, withText, withDate, withRating, withReply) <= reviews &&
    isRange(authorLengths, withAuthor) &&
    isRange(textLengths, withText)
  );
};

/** What an agent's machine proposes. The adapter alone is taken as well: older extensions send that. */
export const TaughtProposal = z.strictObject({ adapter: Adapter, counts: TaughtCounts.refine(isOfOnePage, 'The counts are of no page') });
export type TaughtProposal = z.infer<typeof TaughtProposal>;

/** An adapter that an agent taught on a page of its site. `approved` ones are the team's; `off` were approved once. */
export const TaughtAdapter = z.strictObject({
  adapter: Adapter,
  state: z.enum(['proposed', 'approved', 'refused', 'off']),
  proposedBy: Line,
  proposedAt: Instant,
  decidedBy: Line.nullable(),
  decidedAt: Instant.nullable(),
  /** Missing where it was proposed without: from the command line, or by an older extension. */
  counts: TaughtCounts.optional(),
  /** The lead's word with the decision; missing or empty = none. */
  note: Line.optional(),
});
export type TaughtAdapter = z.infer<typeof TaughtAdapter>;

export const TaughtDecision = z.strictObject({
  id: SiteId,
  version: z.number().int().positive(),
  state: z.enum(['approved', 'refused', 'off']),
  /** What the lead saw: where another one has decided since, nothing changes. Missing = whatever it is. */
  was: z.enum(['proposed', 'approved', 'refused', 'off']).optional(),
  /** A word to the agent who taught it. */
  note: Line.optional(),
});
export type TaughtDecision = z.infer<typeof TaughtDecision>;

/** What leads have decided about the sites that the asker taught, in the last thirty days: the newest version of each site. */
export const OwnTaught = z.strictObject({
  decided: z
    .array(
      z.strictObject({
        id: SiteId,
        name: Line,
        version: z.number().int().positive(),
        state: z.enum(['approved', 'refused', 'off']),
        note: Line,
        decidedBy: Line,
        decidedAt: Instant,
      }),
    )
    .max(100),
});
export type OwnTaught = z.infer<typeof OwnTaught>;

/** Part of what every pull carries. */
export const TeamAdapters = z.strictObject({ update: SignedUpdate.nullable(), taught: z.array(Adapter).max(500) });
export type TeamAdapters = z.infer<typeof TeamAdapters>;

/** What an adapter counted on one page that it does not understand any more. Counts only: nothing of the page's contents. */
export const SiteCheck = z.strictObject({
  site: SiteId,
  version: z.number().int().positive(),
  /** Roots that the item selector gave. */
  candidates: z.number().int().min(0).max(1_000_000),
  reviews: z.number().int().min(0).max(1_000_000),
  /** Codes of `HealthProblem` in `lib/sites/engine/types.ts`. */
  problems: z
    .array(z.string().regex(/^[a-z_]{1,40}$/))
    .min(1)
    .max(20),
});
export type SiteCheck = z.infer<typeof SiteCheck>;

/** One line of the lead's list: a site's problems of one day, by adapter version. */
export const SiteCheckRow = SiteCheck.extend({
  day: z.iso.date(),
  /** Pages that reported it. */
  reports: z.number().int().positive(),
});
export type SiteCheckRow = z.infer<typeof SiteCheckRow>;

/** Answer of `GET …/adapters`, for leads. */
export const AdapterBoard = z.strictObject({
  /** Of the update in force; null where none was published. */
  update: z
    .strictObject({
      sequence: z.number().int(),
      createdAt: Instant,
      publishedAt: Instant,
      adapters: z.array(z.strictObject({ id: SiteId, version: z.number().int() })).max(200),
      off: z.array(SwitchedOff).max(200),
    })
    .nullable(),
  taught: z.array(TaughtAdapter).max(500),
  checks: z.array(SiteCheckRow).max(1_000),
});
export type AdapterBoard = z.infer<typeof AdapterBoard>;
