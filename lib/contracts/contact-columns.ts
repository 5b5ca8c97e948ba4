// The columns of the file that `vidhuk import-contacts` takes, in the order of the help text. Several values of one cell stand apart by `;`.

export const CONTACT_COLUMNS = [
  'external_id',
  'name',
  'other_names',
  'phones',
  'emails',
  'city',
  'address',
  'notes',
  'order_ref',
  'order_date',
  'order_product',
  'order_amount',
  'order_status',
  'ticket_ref',
  'ticket_opened',
  'ticket_closed',
  'ticket_subject',
] as const;
export type ContactColumn = (typeof CONTACT_COLUMNS)[number];
