import { z } from 'zod';
import { deckNames } from '../decks/deck-file.ts';
import { ageGroups } from '../content/item.ts';
import { languages } from '../i18n/language.ts';
import type { LetterPicture } from '../telling/letter-sheet.ts';
import { id } from './step.ts';

const picture = z
  .string()
  .max(900_000)
  .regex(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+={0,2}$/);

/** How large a poster is. */
export const posterSizes = ['A4', 'A3'] as const;
export type PosterSize = (typeof posterSizes)[number];

/** The papers the program can make. */
export const documentRequest = z.discriminatedUnion('kind', [
  /** The youth's copy of an agreed frame. */
  z.strictObject({
    kind: z.literal('frame'),
    frameId: id,
    format: z.enum(['pdf', 'text', 'json']),
  }),
  /** "Allt som finns sparat om mig", in the language it was read in. */
  z.strictObject({
    kind: z.literal('record'),
    contactId: id,
    language: z.enum(languages),
    format: z.enum(['pdf', 'text']),
  }),
  /** The unit's figures, every quarter that has been counted. */
  z.strictObject({
    kind: z.literal('figures'),
    language: z.enum(languages),
    format: z.literal('csv'),
  }),
  /** A deck in use, for a unit to change. */
  z.strictObject({ kind: z.literal('deck'), deck: z.enum(deckNames), format: z.literal('json') }),
  /** The welcome letter of a planned meeting. Its pictures are in the request and nowhere else. */
  z.strictObject({
    kind: z.literal('letter'),
    meetingId: id,
    format: z.literal('pdf'),
    /** Whether a page with the name alone follows, to lie outwards. */
    hasNamePage: z.boolean(),
    pictures: z.strictObject({
      caseworker: picture.nullable(),
      room: picture.nullable(),
    } satisfies Record<LetterPicture, unknown>),
  }),
  /** "Dina rättigheter" for the wall. About nobody. */
  z.strictObject({
    kind: z.literal('poster'),
    size: z.enum(posterSizes),
    age: z.enum(ageGroups),
    language: z.enum(languages),
    format: z.literal('pdf'),
  }),
  /** The sheet with the recovery code that `accounts.prepareRecoverySheet` made. */
  z.strictObject({ kind: z.literal('recovery-sheet'), format: z.literal('pdf'), sheetId: id }),
]);
export type DocumentRequest = z.output<typeof documentRequest>;

/** A finished paper, on its way from the vault through the host to a printer or a file. */
export interface RenderedDocument {
  /** Carries no names: it ends up in recent-files lists and print queues. */
  readonly fileName: string;
  readonly content:
    /** A whole HTML page with its own styles; fonts come from the program's own origin. */
    | {
        readonly type: 'html';
        readonly html: string;
        /** What comes out with more pages than this is refused. */
        readonly mostPages?: number;
        readonly size?: PosterSize;
      }
    | { readonly type: 'text'; readonly text: string };
}
