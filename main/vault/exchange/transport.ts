import type { Result } from '#shared/result.ts';

/**
 * How envelopes travel. It only ever sees sealed bytes, and promises little: what was put can come
 * late, twice or never, and whatever is in a box is foreign until it has been opened.
 */
export interface Transport {
  /** Puts an envelope into a recipient's box. Putting the same name again changes nothing. */
  put(box: string, name: string, bytes: Uint8Array): Promise<Result<null>>;
  /** The names in a box, in their order; of more than `most`, so many at chance. */
  list(box: string, most: number): Promise<Result<readonly string[]>>;
  /** An envelope's bytes. Errors: `envelope-too-big`, `envelope-gone`. */
  take(box: string, name: string, most: number): Promise<Result<Uint8Array>>;
  /** The recipient has it safe; the transport may forget it. */
  acknowledge(box: string, name: string): Promise<Result<null>>;
}
