import { useLiveQuery } from 'dexie-react-hooks';
import type { ArchiveState } from '#shared/model/archive.ts';
import type { Snapshot } from '#shared/model/record.ts';
import type { DeskPage, OpenedReview } from '#shared/model/review.ts';
import { deskKey, workingCopy } from './working-copy.ts';

/** All that a supervisor's own page shows, as the working copy has it. */
export interface DeskRecord {
  readonly account: Snapshot['account'];
  readonly archive: ArchiveState;
}

/** Kept true by the working copy; undefined while it is read. */
export function useDeskRecord(): DeskRecord | undefined {
  return useLiveQuery(async () => {
    const [account, archive] = await Promise.all([
      workingCopy.account.toCollection().first(),
      workingCopy.archive.get('check'),
    ]);
    if (account === undefined || archive === undefined) return undefined;
    return { account, archive };
  }, []);
}

/** The page of the desk that was asked for last: null before the first, undefined while it is read. */
export function useDeskPage(): DeskPage | null | undefined {
  return useLiveQuery(async () => (await workingCopy.desk.get(deskKey)) ?? null, []);
}

/** A frame that the supervisor has opened: null before it has come and after it is gone. */
export function useOpenedReview(reviewId: string): OpenedReview | null | undefined {
  return useLiveQuery(
    async () => (await workingCopy.openedReviews.get(reviewId)) ?? null,
    [reviewId],
  );
}
