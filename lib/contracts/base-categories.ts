// The nine categories of the labelling guide, apart from their schemas: what decides in the panel needs the names and not the schema library.

export const BASE_CATEGORIES = ['fault', 'quality', 'billing', 'delivery', 'service', 'praise', 'question', 'suggestion', 'abuse'] as const;
