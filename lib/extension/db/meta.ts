// Typed access to the single rows of `meta`. Works inside and outside a transaction.
import type { MetaRow, MetaRows, VidhukDatabase } from './schema.ts';

const isNamed = <K extends keyof MetaRows>(row: MetaRow, name: K): row is MetaRow & { name: K; value: MetaRows[K] } => row.name === name;

/** Null where there is none yet. */
export const readMeta = async <K extends keyof MetaRows>(db: VidhukDatabase, name: K): Promise<MetaRows[K] | null> => {
  const row: MetaRow | undefined = await db.meta.get(name);
  return row !== undefined && isNamed(row, name) ? row.value : null;
};

const rowOf = <K extends keyof MetaRows>(name: K, value: MetaRows[K]): { name: K; value: MetaRows[K] } => ({ name, value });

export const writeMeta = async <K extends keyof MetaRows>(db: VidhukDatabase, name: K, value: MetaRows[K]): Promise<void> => {
  // A pair made by `rowOf` is one of MetaRow's members for every K; the compiler cannot follow that through the mapped union.
  await db.meta.put(rowOf(name, value) as MetaRow);
};
