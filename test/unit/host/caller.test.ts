import { expect, test } from 'vitest';
import { isOwnCaller, type Caller } from '#main/host/caller.ts';

const own: Caller = {
  sender: { id: 7 },
  senderFrame: { url: 'app://soc-box/index.html', parent: null },
};
const frameAt = (url: string): Caller => ({ ...own, senderFrame: { url, parent: null } });

test('our own page in the live window is answered', () => {
  expect(isOwnCaller(own, 7)).toBe(true);
  expect(isOwnCaller(frameAt('app://soc-box/index.html#frame'), 7)).toBe(true);
});

test.each([
  ['a window that was replaced', own, 8],
  ['no live window', own, null],
  ['a frame that is gone', { ...own, senderFrame: null }, 7],
  [
    'a frame inside the page',
    { ...own, senderFrame: { url: 'app://soc-box/index.html', parent: {} } },
    7,
  ],
  ['about:blank', frameAt('about:blank'), 7],
  ['a data page', frameAt('data:text/html,x'), 7],
  ['another scheme', frameAt('https://soc-box/index.html'), 7],
  ['another host', frameAt('app://soc-box.example/index.html'), 7],
  ['a host with a port', frameAt('app://soc-box:1/index.html'), 7],
  ['a user name', frameAt('app://x@soc-box/index.html'), 7],
  ['no address', frameAt(''), 7],
] as const)('%s is refused', (_name, caller, live) => {
  expect(isOwnCaller(caller, live)).toBe(false);
});
