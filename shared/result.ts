import type { ErrorCode } from './errors.ts';

/** What went wrong, as a value: a closed code and, for some codes, plain figures for the message. Never holds what a person wrote. */
export interface AppError {
  readonly code: ErrorCode;
  readonly details?: Readonly<Record<string, string | number>>;
}

/** The answer to every contract call. Nothing throws across a process boundary. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: AppError };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(code: ErrorCode, details?: AppError['details']): Result<never> {
  return { ok: false, error: details === undefined ? { code } : { code, details } };
}
