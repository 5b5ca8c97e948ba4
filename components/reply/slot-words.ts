// Slots of templates in the agent's words: what nothing safe is known for stays a slot, and `{{sign_off}}` says little to who has to write it.
import { useTranslations } from 'use-intl';
import type { Template } from '../../lib/contracts/template.ts';
import { factIdOf } from '../../lib/domain/tone/facts.ts';
import { SLOTS } from '../../lib/domain/tone/fill.ts';
import type { Words } from './use-words.ts';

/** The word for a slot's name; any other text as it is. `factTitle`: what leads call a fact. */
export function useSlotWord(): (name: string, factTitle?: (id: string) => string | undefined) => string {
  const t = useTranslations('words.slot');
  return (name, factTitle) => {
    const id = factIdOf(name);
    if (id !== null) return t('fact', { fact: factTitle?.(id) ?? id });
    const slot = SLOTS.find((one) => one === name.trim());
    return slot === undefined ? name : t(slot);
  };
}

/** A template as it would go into the draft, with the word of each slot that stays one. */
export function usePreview({ fill, problemsOf }: Pick<Words, 'fill' | 'problemsOf'>): (template: Template) => string {
  const wordOf = useSlotWord();
  return (template) => {
    const titles = new Map(problemsOf(template).map(({ id, title }) => [id, title]));
    return fill(template).text.replace(/\{\{([^{}]*)\}\}/g, (_, name: string) => `‹${wordOf(name, (id) => titles.get(id))}›`);
  };
}
