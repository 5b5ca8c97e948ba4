// A small review site of our own: pages of reviews with microdata, a reply box each, and a memory of what was posted that outlives the browser.
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SiteReview = { id: string; author: string; text: string };

export type ReviewSite = {
  url: string;
  /** Replies as the site has them, by review id: what the public reads. */
  replies: Map<string, string>;
  close: () => Promise<void>;
};

const reviewHtml = ({ id, author, text }: SiteReview, reply: string | undefined): string => `
  <article id="${id}" itemprop="review" itemscope itemtype="https://schema.org/Review">
    <span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${author}</span></span>
    <span itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating"><meta itemprop="ratingValue" content="1"><meta itemprop="bestRating" content="5"></span>
    <time itemprop="datePublished" datetime="2026-11-20T09:00:00Z">20 November</time>
    <p itemprop="reviewBody">${text}</p>
    <div class="answer">${reply === undefined ? '' : replyHtml(reply)}</div>
    <form${reply === undefined ? '' : ' hidden'}><textarea name="reply" aria-label="Reply" required></textarea><button>Post</button></form>
  </article>`;

const replyHtml = (reply: string): string =>
  `<div itemprop="comment" itemscope itemtype="https://schema.org/Comment"><span itemprop="author" itemscope itemtype="https://schema.org/Organization"><span itemprop="name">Shop</span></span><p itemprop="text">${reply}</p></div>`;

const SCRIPT = `
  document.addEventListener('submit', async (event) => {
    event.preventDefault();
    const review = event.target.closest('article');
    const answer = await fetch('/reply/' + review.id, { method: 'POST', body: event.target.elements.reply.value });
    review.querySelector('.answer').innerHTML = await answer.text();
    event.target.reset();
    event.target.hidden = true;
  });`;

/** `pages` by name, each at `/NAME`. Texts are ours and hold no markup. */
export const startReviewSite = async (pages: Map<string, SiteReview[]>): Promise<ReviewSite> => {
  const replies = new Map<string, string>();
  const server = createServer(async (request, response) => {
    const path = (request.url ?? '/').slice(1);
    if (request.method === 'POST' && path.startsWith('reply/')) {
      const text = await bodyOf(request);
      replies.set(path.slice('reply/'.length), text);
      response.end(replyHtml(text));
      return;
    }
    const reviews = pages.get(path);
    if (reviews === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Reviews</title><link rel="icon" href="data:,"><main>${reviews.map((review) => reviewHtml(review, replies.get(review.id))).join('')}</main><script>${SCRIPT}</script></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${portOf(server.address())}`,
    replies,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
};

export const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};
