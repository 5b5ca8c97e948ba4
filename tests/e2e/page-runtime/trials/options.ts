// Kinds of pages and what they may do while somebody answers.

export const DRAWINGS = ['open', 'inline', 'dialog', 'frame', 'thread', 'shadow', 'virtual', 'marked', 'asked'] as const;
export type Drawing = (typeof DRAWINGS)[number];

export type ShopOptions = {
  drawing: Drawing;
  count: number;
  withIds: boolean;
  editable: boolean;
  openAfterMs: number;
  /** Boxes are emptied when their card shows another review. */
  clears: boolean;
};

export const CHANGES = [
  'nothing',
  'rerender',
  'reorder',
  'recycle',
  'prepend',
  'edit',
  'remove',
  'openOther',
  'closeAll',
  'navigate',
] as const;
export type Change = (typeof CHANGES)[number];
