import type { SignedFrame } from '#shared/model/frame.ts';

/**
 * The signed frame as JSON, for the case record and for checking later: the digest and the
 * signature are over the frame's canonical text (RFC 8785), so spaces and order here do not matter.
 */
export function frameJson(kept: SignedFrame): string {
  const { frame, digest, signature, publicKey } = kept;
  const signed: SignedFrame = { frame, digest, signature, publicKey };
  return `${JSON.stringify(signed, null, 2)}\n`;
}
