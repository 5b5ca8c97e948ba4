// What the model says beside the category.

export const SENTIMENTS = ['negative', 'neutral', 'positive', 'mixed'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** Threat to health or safety; legal action or a regulator; fraud or theft; discrimination; a threat to publish. */
export const RISKS = ['safety', 'legal', 'fraud', 'discrimination', 'publication'] as const;
export type Risk = (typeof RISKS)[number];
