-- What the lead who decides about a taught site sees of it, and the agent who taught it of the decision.

alter table taught_adapters
  -- Counts of the page it was taught on; no address, no contents. Null where it was proposed without.
  add column counts jsonb,
  -- Null where nobody with an account taught it: proposed from the command line.
  add column proposed_by_id text,
  -- The lead's word with the decision.
  add column note text not null default '';
