import { isOwnUrl } from './origin.ts';

/** What is known of who called; the fields of Electron's event that the check needs. */
export interface Caller {
  readonly sender: { readonly id: number };
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
}

/**
 * Whether a call comes from the page we made: the live window's own top frame, on our own origin.
 * A frame that is already gone is null and refused.
 */
export function isOwnCaller(caller: Caller, liveContentsId: number | null): boolean {
  const { sender, senderFrame } = caller;
  return (
    liveContentsId !== null &&
    sender.id === liveContentsId &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOwnUrl(senderFrame.url)
  );
}
