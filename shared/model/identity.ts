import { z } from 'zod';
import { id } from './step.ts';
import { isAllSeen, textLimits } from './text.ts';

/** What an account can be: whoever meets youths, or whoever reads what was agreed. */
export const roles = ['caseworker', 'supervisor'] as const;
export type Role = (typeof roles)[number];

/** A name or a unit as it stands in a file that anybody could have written. */
const seen = (limit: number) =>
  z
    .string()
    .max(limit * 8)
    .refine(isAllSeen);
export const shownName = seen(textLimits.displayName).min(1);
export const shownUnit = seen(textLimits.unit);

/** The public half of an account, as others on the exchange meet it. */
export const publicIdentity = z.strictObject({
  format: z.literal('soc-box-identity'),
  formatVersion: z.literal(1),
  accountId: id,
  displayName: shownName,
  role: z.enum(roles),
  /** Where the person works, when the supervisor has several units; empty when none is named. */
  unit: shownUnit,
  /** Ed25519 public key, base64url. */
  verifyKey: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  /** age X25519 recipient. */
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
});
export type PublicIdentity = z.output<typeof publicIdentity>;
