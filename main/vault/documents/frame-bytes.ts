import { readFrameFile, type ReadFrameFile } from '#shared/model/frame-file.ts';
import { isSignatureOf } from '../accounts/keys.ts';
import { digestOf } from '../file.ts';

/** Reads an exported frame from the bytes of its file: genuine only as the very bytes that were written. */
export function readFrameBytes(bytes: Uint8Array): ReadFrameFile {
  let text: string;
  try {
    // A byte order mark stays in the text, so that a file with one is not taken for one without.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { isGenuine: false, problem: 'not-json' };
  }
  return readFrameFile(text, { digestOf, isSignatureOf });
}
