// Shadow roots written into a saved page are there when it is read, as in a browser.
import { expect, it } from 'vitest';
import { inJsdom } from './page-in-jsdom.ts';

it('attaches shadow roots that the page declares, one a host, also inside others', async () => {
  const html =
    '<my-list><template shadowrootmode="open"><my-card><template shadowrootmode="open"><b>Inner</b></template></my-card></template><template shadowrootmode="open">second</template></my-list><img-box><template>plain</template></img-box>';
  const seen = await inJsdom(html, 'https://lampa.example/', (document) => {
    const list = document.querySelector('my-list');
    return [
      list?.shadowRoot?.querySelector('my-card')?.shadowRoot?.innerHTML,
      list?.querySelectorAll('template').length,
      document.querySelector('img-box')?.shadowRoot,
    ];
  });
  expect(seen).toEqual(['<b>Inner</b>', 1, null]);
});
