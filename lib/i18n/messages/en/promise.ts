// What replies promise by a time.
export const promise = {
  title: 'Promises',
  note: 'Note the promise: by {due}',
  noteWithoutDay: 'Note the promise: choose a day',
  byWhen: 'By which day?',
  due: 'promised by {time}',
  late: 'promise overdue by {duration}',
  kept: 'Follow-up is posted',
  keptSeen: 'Follow-up was seen: promise kept',
  withdraw: 'Nothing is owed',
  where: 'Where does the follow-up stand?',
  whereHint: 'A link or a word: it goes into the record.',
  why: 'Why is nothing owed?',
  cancel: 'Cancel',
} as const;
