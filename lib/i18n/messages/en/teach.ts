// What is said of teaching wherever it is offered and told; the words of the teaching itself are loaded with it (`teaching.ts`).
export const teach = {
  offer: 'Teach this page',
  offerText: 'Show Vidhuk one review, and it finds the others.',
  offerAgain: 'Reviews missing here, or read wrongly?',
  /** Beside the pointer: short. */
  label: {
    author: 'Author?',
    text: 'Text?',
    date: 'Date?',
    rating: 'Stars?',
    reply: 'Reply box?',
    remove: 'No review?',
  },
  notStarted: 'The browser lets nobody into this page, or it is being left. Reload it and try again.',
  news: {
    approved: '{by} approved {site}: the whole team uses it now.',
    refused: '{by} did not approve {site}. It goes on working for you alone.',
    off: '{by} switched {site} off. Nobody’s panel reads it any more.',
  },
} as const;
