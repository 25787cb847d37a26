import { z } from 'zod';
import { languages } from '../i18n/language.ts';

/** How the program looks and behaves on this machine. Holds nothing about anybody, so it may lie in the open. */
export const preferences = z.strictObject({
  language: z.enum(languages),
  look: z.enum(['system', 'light', 'dark', 'contrast']),
  textSize: z.enum(['normal', 'large', 'largest']),
  /** Which side of the table the youth sits on: `mirrored` swaps left and right. */
  layout: z.enum(['normal', 'mirrored']),
  motion: z.enum(['system', 'reduced']),
  /** Minutes without a touch before the program locks itself. */
  idleMinutes: z.number().int().min(1).max(15),
  /** Days from a hand-over until the copy here is removed. One rule for the unit that shares the machine. */
  retentionDays: z.number().int().min(7).max(365),
  /** The folder envelopes travel through; null for the one beside the accounts on this machine. */
  exchangeFolder: z.string().min(1).max(4096).nullable(),
});
export type Preferences = z.output<typeof preferences>;

export const defaultPreferences: Preferences = {
  language: 'sv',
  look: 'system',
  textSize: 'normal',
  layout: 'normal',
  motion: 'system',
  idleMinutes: 5,
  retentionDays: 30,
  exchangeFolder: null,
};
