import { isOwnUrl, origin } from '#main/host/origin.ts';

/** The stand-in's own switches; everything else is the program's. */
export interface Settings {
  /** No window on a screen: tests and the demonstration. */
  readonly isHeadless: boolean;
  /** The parent process answers dialogs and plays the machine (see `test-control.ts`). */
  readonly hasTestControl: boolean;
  /** A debugging port on loopback, so that the end-to-end suite can attach. */
  readonly hasDebugPort: boolean;
  /** The folder of the built program, when it is another than `out/app`. */
  readonly program: string | null;
}

const programPrefix = '--program=';

export function settingsFrom(args: readonly string[]): Settings {
  return {
    isHeadless: args.includes('--headless'),
    hasTestControl: args.includes('--test-control'),
    hasDebugPort: args.includes('--debug-port=0'),
    program: args.find((arg) => arg.startsWith(programPrefix))?.slice(programPrefix.length) ?? null,
  };
}

export const settings: Settings = settingsFrom(process.argv);

/**
 * Chromium does not navigate to schemes it does not know, so our own origin is this one inside the
 * browser. `.invalid` never exists, and every request is answered before it could leave.
 */
const browserOrigin = 'https://soc-box.invalid';

export function toBrowser(address: string): string {
  return isOwnUrl(address) ? browserOrigin + address.slice(origin.length) : address;
}

export function fromBrowser(address: string): string {
  return address === browserOrigin || address.startsWith(`${browserOrigin}/`)
    ? origin + address.slice(browserOrigin.length)
    : address;
}
