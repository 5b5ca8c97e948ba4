// What a page costs after the first look, in Chromium, with the content script's own code in its isolated world. Append: 20 reviews that come to 5,000;
// reference: the same code with a page of those 20 alone. Flood: 10,000 changes a second that are none of ours; reference: the same page and seconds
// without us, in turns. Memory: the heap after collection, before and after 100,000 such changes; reference: the same without us. Quiet: calls into
// our code on a page without reviews, which are to be none after the first looks. Goals: 1.5; 2 % of one core and no call over 16 ms; flat; none.
import type { Browser } from 'playwright-core';
import { inPage, type Spent } from './detect-in-page.ts';
import { type BenchPage, benchPages } from './detect-pages.ts';

const APPENDED = 20;
const LONG = 5_000;
const ROUNDS = 3;
const FLOOD_MS = 10_000;
/** Without and with us in turns, so many times each. */
const TURNS = 1;
const A_SECOND = 10_000;
/** Until the page was quiet for longer than the engine waits. */
const SETTLED_MS = 1_500;

const middle = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(2);

const appending = async (browser: Browser, long: BenchPage, few: BenchPage): Promise<void> => {
  const more = JSON.stringify(Array.from({ length: APPENDED }, (_, index) => long.card(LONG + index)).join(''));
  const [appended, alone]: [Spent[], Spent[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    await inPage(browser, long, async ({ outside, inside, wait, spent }) => {
      await inside('vidhukBench.start()');
      await wait(SETTLED_MS * 2);
      await spent();
      await outside(`document.querySelector('main').insertAdjacentHTML('beforeend', ${more})`);
      await wait(SETTLED_MS);
      appended.push(await spent());
    });
    await inPage(browser, few, async ({ inside, wait, spent }) => {
      await inside('vidhukBench.start()');
      await wait(SETTLED_MS);
      alone.push(await spent());
    });
  }
  const of = (all: Spent[], key: keyof Spent): number => middle(all.map((one) => one[key]));
  const told = (all: Spent[]): string => `${(of(all, 'sent') / 1_000).toFixed(0)} KB`;
  console.log(
    `detect ${long.name} ${APPENDED} reviews appended to ${LONG}: ratio ${(of(appended, 'ms') / of(alone, 'ms')).toFixed(2)} to those ${APPENDED} alone (${of(appended, 'ms').toFixed(1)} ms and ${of(alone, 'ms').toFixed(1)} ms, reading, marks and telling; ${told(appended)} and ${told(alone)} told; longest call ${of(appended, 'longest').toFixed(1)} ms)`,
  );
};

/** So many changes a second beside the reviews, whatever frames the page manages: of text, of attributes that sites put words into, of elements. */
const flood = (ms: number): string => `new Promise((done) => {
  const box = document.createElement('aside'); box.innerHTML = '<b>0</b><i></i><ul></ul>'; document.body.append(box);
  const [text, label, list] = box.children; const started = performance.now(); let count = 0;
  const turn = () => {
    const due = Math.min(${(A_SECOND * ms) / 1_000}, (performance.now() - started) * ${A_SECOND / 1_000});
    for (; count < due; count += 1) {
      if (count % 3 === 0) text.firstChild.data = String(count);
      else if (count % 3 === 1) label.setAttribute('title', String(count));
      else { const item = document.createElement('li'); item.textContent = 'x'; list.append(item); if (list.childElementCount > 20) list.firstElementChild.remove(); }
    }
    if (performance.now() < started + ${ms}) setTimeout(turn, 16); else { box.remove(); done(count); }
  };
  turn();
})`;

/** Milliseconds that a change of the page beside the reviews takes to be laid out: marks have to be laid out with it. */
const LAYOUT = `(() => {
  const beside = document.createElement('p'); document.body.append(beside);
  const batch = () => { const started = performance.now(); for (let turn = 0; turn < 40; turn += 1) { beside.style.height = (turn % 2 ? 10 : 20) + 'px'; document.body.offsetHeight; } return (performance.now() - started) / 40; };
  const middle = Array.from({ length: 11 }, batch).sort((a, b) => a - b)[5]; beside.remove(); return middle;
})()`;

/** Once a second a review comes between others, so that the page has to be read as a whole. */
const disturbed = (page: BenchPage): string => `(() => {
  const before = document.querySelector('main').children[40]; const card = document.createElement('div'); card.innerHTML = ${JSON.stringify(page.card(LONG + 1))};
  const root = card.firstElementChild; const timer = setInterval(() => root.isConnected ? root.remove() : before.before(root), 1_000); setTimeout(() => clearInterval(timer), ${FLOOD_MS});
})()`;

const flooded = async (browser: Browser, page: BenchPage, isDisturbed: boolean): Promise<void> => {
  await inPage(browser, page, async ({ outside, inside, wait, spent, worked }) => {
    const [without, withUs, whole]: [number[], number[], Spent[]] = [[], [], []];
    const layout: [number[], number[]] = [[], []];
    const turn = async (): Promise<number> => {
      const before = await worked();
      if (isDisturbed) await outside(disturbed(page));
      await outside(flood(FLOOD_MS));
      return (await worked()) - before;
    };
    // What is loaded and compiled with the first turn is nobody's.
    await outside(flood(1_000));
    for (let round = 0; round < TURNS; round += 1) {
      without.push(await turn());
      layout[0].push(Number(await outside(LAYOUT)));
      await inside('vidhukBench.start()');
      await wait(SETTLED_MS * 2);
      await spent();
      withUs.push(await turn());
      whole.push(await spent());
      layout[1].push(Number(await outside(LAYOUT)));
      await inside('vidhukBench.stop()');
      await wait(SETTLED_MS);
    }
    const share = (ms: number): string => `${((ms / FLOOD_MS) * 100).toFixed(2)} %`;
    const longest = Math.max(...whole.map((one) => one.longest));
    console.log(
      `detect ${page.name} ${A_SECOND} other changes a second for ${FLOOD_MS / 1_000} s beside ${LONG} reviews${isDisturbed ? ', and a review that comes or goes between them each second' : ''}: ${share(mean(whole.map(({ ms }) => ms)))} of one core in our calls, longest ${longest.toFixed(1)} ms, ${whole.at(-1)?.calls} calls; main thread as a whole ${withUs.map(share).join(', ')} with us, ${without.map(share).join(', ')} without; one layout ${mean(layout[1]).toFixed(3)} ms with our marks, ${mean(layout[0]).toFixed(3)} ms without: at 60 a second ${share((mean(layout[1]) - mean(layout[0])) * 60 * (FLOOD_MS / 1_000))}`,
    );
  });
};

const remembered = async (browser: Browser, page: BenchPage): Promise<void> => {
  const said: string[] = [];
  for (const withUs of [false, true])
    await inPage(browser, page, async ({ outside, inside, wait, heap }) => {
      if (withUs) await inside('vidhukBench.start()');
      await outside(flood(1_000));
      await wait(SETTLED_MS);
      const before = await heap();
      await outside(flood((100_000 / A_SECOND) * 1_000));
      await wait(SETTLED_MS);
      const after = await heap();
      said.push(
        `${withUs ? 'with us' : 'without'} ${megabytes(before)} MB, then ${megabytes(after)} MB (ratio ${(after / before).toFixed(3)})`,
      );
    });
  console.log(`detect ${page.name} memory over 100,000 changes: ${said.toReversed().join('; ')}`);
};

const empty = async (browser: Browser): Promise<void> => {
  const html = `<!doctype html><title>Empty</title><main>${'<section><h2>News</h2><p>Words</p></section>'.repeat(500)}</main>`;
  await inPage(browser, { url: 'https://shop.example/empty', html }, async ({ outside, inside, wait, spent }) => {
    await inside('vidhukBench.start()');
    await outside(flood(2_000));
    const drawing = await spent();
    await wait(10_500);
    await spent();
    await outside(flood(3_000));
    const asleep = await spent();
    console.log(
      `detect page without reviews: first look and ${A_SECOND} changes a second for 2 s ${drawing.ms.toFixed(1)} ms (longest ${drawing.longest.toFixed(1)} ms); after 10 s and 3 s of such changes ${asleep.calls} calls, ${asleep.ms.toFixed(1)} ms`,
    );
  });
};

/** The parts, by name. */
export const RUNTIME_PARTS: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  append: async (browser) => {
    const few = benchPages(APPENDED);
    for (const [index, page] of benchPages(LONG).entries()) await appending(browser, page, few[index] ?? page);
  },
  flood: async (browser) => {
    const pages = benchPages(LONG);
    for (const page of pages) await flooded(browser, page, false);
    for (const page of pages.slice(0, 1)) await flooded(browser, page, true);
  },
  memory: async (browser) => {
    for (const page of benchPages(1_000)) await remembered(browser, page);
  },
  quiet: empty,
};
