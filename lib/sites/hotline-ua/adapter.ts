// Hotline: reviews of products and shops. No selectors of it are public: it is read by its schema.org microdata alone, under its own name.
import { site } from '../engine/define.ts';

export const adapter = site({
  id: 'hotline-ua',
  name: 'Hotline',
  hosts: ['*.hotline.ua'],
  item: '[itemtype*="schema.org/"][itemtype*="Review"], [itemprop~="review"], [itemprop~="reviews"]',
  hook: 'schema-org',
});
