/** Our own scheme and host: the only place the window is ever loaded from. */
export const scheme = 'app';
export const origin = `${scheme}://soc-box`;
export const startPage = `${origin}/index.html`;

/** Whether an address lies on our own origin. */
export function isOwnUrl(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, username, password } = new URL(address);
  return `${protocol}//${host}` === origin && username === '' && password === '';
}
