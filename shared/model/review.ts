import { z } from 'zod';
import type { SignedFrame } from './frame.ts';
import type { PromiseOutcome } from './promise.ts';
import type { RemarkWords } from './record.ts';
import { day, id } from './step.ts';
import { textLimits } from './text.ts';

/** What a supervisor can ask the desk for. There is no way to ask by card, answer or figure (SoLPuF 15 §, P11). */
export const deskFilter = z.strictObject({
  /** `open-promises`: something is still to be kept. `late`: and its day has passed. */
  state: z.enum(['all', 'new', 'read', 'open-promises', 'late']),
  /** First and last day of the agreement; null for as far as there is. */
  from: day.nullable(),
  to: day.nullable(),
  /** One caseworker's frames, by account. */
  caseworker: id.nullable(),
  unit: z.string().max(textLimits.unit).nullable(),
  /** A name or a case number, or a part of one; nothing else is searched. */
  search: z.string().max(textLimits.search),
  /** 0 for the first page. */
  page: z.number().int().min(0).max(100_000),
});
export type DeskFilter = z.output<typeof deskFilter>;

/** The desk as it is first shown. */
export const wholeDesk: DeskFilter = {
  state: 'all',
  from: null,
  to: null,
  caseworker: null,
  unit: null,
  search: '',
  page: 0,
};

/** How many frames the desk shows at once. */
export const deskPageSize = 50;

/** A frame on the supervisor's desk, before it is opened. */
export interface ReviewHeader {
  readonly id: string;
  readonly caseworkerId: string;
  readonly caseworkerName: string;
  readonly unit: string;
  readonly contactName: string;
  readonly caseNumber: string | null;
  readonly version: number;
  readonly agreedOn: string;
  readonly receiptCode: string;
  readonly receivedAt: string;
  /** Null until it is opened here. */
  readonly readAt: string | null;
  /** Days of the promises that are still to be kept, in order; empty text for one without a day. */
  readonly openPromises: readonly string[];
}

/** One page of the desk, as the filter asks for it. */
export interface DeskPage {
  readonly filter: DeskFilter;
  readonly rows: readonly ReviewHeader[];
  /** How many the filter finds in all. */
  readonly found: number;
  /** Of everything on the desk, whatever the filter. */
  readonly all: number;
  readonly unread: number;
  /** Whom and which units the filter can name. */
  readonly caseworkers: readonly { readonly id: string; readonly name: string }[];
  readonly units: readonly string[];
}

/** A frame that a supervisor has opened: the document, whose signature was checked, and what became of it. */
export interface OpenedReview extends SignedFrame {
  readonly id: string;
  readonly caseworkerId: string;
  readonly outcomes: readonly PromiseOutcome[];
  /** Those of its promises that a newer frame carries on. */
  readonly carried: readonly string[];
  /** What was written back from here. */
  readonly remarks: readonly RemarkWords[];
  /** When it was opened last: what both logs say. */
  readonly openedAt: string;
}
