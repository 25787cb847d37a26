/**
 * Every error a person can meet. Closed: a code without a text in every language is a compile
 * error in the catalogs (`shared/i18n`).
 */
export const errorCodes = [
  'invalid-request',
  'invalid-text',
  'not-unlocked',
  'vault-gone',
  'unexpected',

  'folder-read-only',
  'folder-missing',
  'folder-not-answering',
  'disk-full',
  'disk-failed',
  'crypto-missing',

  'account-not-found',
  'account-damaged',
  'account-from-newer-version',
  'account-in-use',
  'key-file-damaged',
  'key-file-missing',
  'store-damaged',
  'store-missing',
  'store-from-newer-version',
  'wrong-passphrase',
  'wrong-recovery-code',
  'no-recovery-sheet',
  'wait-before-retry',
  'weak-passphrase',

  'contact-not-found',
  'contact-name-taken',
  'contact-still-kept',
  'recovery-sheet-first',
  'recovery-sheet-replaced',

  'meeting-not-found',
  'meeting-already-open',
  'meeting-ended',
  'letter-unfinished',
  'letter-too-long',
  'step-out-of-date',
  'step-not-possible',
  'frame-not-found',
  'frame-purged',
  'frame-damaged',
  'already-handed-over',
  'not-handed-over',
  'day-in-the-future',
  'receipt-code-mistyped',

  'envelope-too-big',
  'envelope-damaged',
  'envelope-not-for-us',
  'envelope-from-stranger',
  'person-not-found',
  'person-key-changed',
  'already-paired',
  'not-for-this-role',
  'promise-not-found',
  'told-how-missing',
  'review-not-found',

  'file-unreadable',
  'save-failed',
  'print-failed',
] as const;

export type ErrorCode = (typeof errorCodes)[number];
