import type { Page } from 'playwright-core';

/** What a page did that it must not do. */
export interface Watched {
  /** Dialogs, errors, requests outside, what ran, what the policy stopped, elements that are not ours. */
  readonly found: readonly string[];
  /** All the words that stand on the page, and in its fields, to the letter. */
  words(): Promise<string>;
  /** Looks through the whole page as it stands now. */
  look(name: string): Promise<void>;
}

/** Watches a page from now on; `ran` is what the payloads call. */
export async function watch(page: Page, isOwn: (address: string) => boolean): Promise<Watched> {
  const found: string[] = [];
  page.on('dialog', (dialog) => {
    found.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => found.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!isOwn(request.url())) found.push(`request: ${request.url().slice(0, 80)}`);
  });
  page.on('popup', () => found.push('popup'));
  page.on('framenavigated', (frame) => {
    if (!isOwn(frame.url())) found.push(`navigated: ${frame.url().slice(0, 80)}`);
  });
  await page.evaluate(() => {
    const ran: string[] = [];
    Object.assign(window, { watched: ran, ran: (number: number) => ran.push(`ran: ${number}`) });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      ran.push(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  return {
    found,
    words: () =>
      page.evaluate(() => {
        const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
        const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode() !== null) texts.push(walker.currentNode.nodeValue ?? '');
        return [...texts, ...fields.map(({ value }) => value)].join('\n');
      }),
    async look(name) {
      const seen = await page.evaluate(() => {
        const { watched } = window as unknown as { watched: string[] };
        const strangers = [...document.querySelectorAll('*')].flatMap((element) => {
          const tag = element.tagName.toLowerCase();
          const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
          // What is loaded later is named in full by the program itself.
          const isPart =
            tag === 'link' &&
            element.parentElement === document.head &&
            address.startsWith(`${location.origin}/assets/`);
          const isForeign =
            /^(?:iframe|object|embed|base|form|math|xss|video|noscript|animate)$/.test(tag) ||
            (tag === 'script' && !/^\.?\/?assets\//.test(address)) ||
            (!isPart && /^(?:[a-z-]+:|\/\/|\\)/i.test(address)) ||
            element.getAttributeNames().some((attribute) => attribute.startsWith('on'));
          return isForeign ? [`element: ${element.outerHTML.slice(0, 100)}`] : [];
        });
        return [...watched.splice(0), ...strangers];
      });
      found.push(...seen.map((one) => `${name}: ${one}`));
    },
  };
}
