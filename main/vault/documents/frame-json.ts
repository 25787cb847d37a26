import type { SignedFrame } from '#shared/model/frame.ts';
import type { KeptFrame } from '#shared/model/record.ts';

/**
 * The signed frame as JSON, for the case record and for checking later: the digest and the
 * signature are over the frame's canonical text (RFC 8785), so spaces and order here do not matter.
 */
export function frameJson(kept: KeptFrame): string {
  const { frame, digest, signature, publicKey } = kept;
  const signed: SignedFrame = { frame, digest, signature, publicKey };
  return `${JSON.stringify(signed, null, 2)}\n`;
}
