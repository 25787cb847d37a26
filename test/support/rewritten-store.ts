import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { OpenAccount } from '#main/vault/accounts/account.ts';
import { signText } from '#main/vault/accounts/keys.ts';
import { digestOf } from '#main/vault/file.ts';
import { writeHead } from '#main/vault/log/head-file.ts';
import { backupsIn } from '#main/vault/store/backups.ts';
import { storePath } from '#main/vault/store/store.ts';
import type { FrameRow, LogRow } from '#shared/model/archive.ts';
import { canonicalText, frame, type Frame } from '#shared/model/frame.ts';
import { logEntry } from '#shared/model/log.ts';
import { readRows, writeRows } from './tampered-store.ts';

/**
 * What somebody with all keys can do: changes one agreed frame and makes everything after it anew, every
 * link, digest and signature, the head last. The store that comes out is one that the program could
 * have written.
 */
export function rewriteHistory(
  account: OpenAccount,
  frameId: string,
  change: (document: Frame) => Frame,
): void {
  const { folder, file, keys } = account;
  const rows = readRows(account);
  const signed = (document: string) => ({ document, signature: signText(keys, document) });
  /** Digests as they were, and as they are now. */
  const anew = new Map<string, string>();
  const renamed = (digest: string | null) =>
    digest === null ? null : (anew.get(digest) ?? digest);

  const frames: FrameRow[] = [];
  const log: LogRow[] = [];
  for (const row of rows.log) {
    const { event, previous, ...rest } = logEntry.parse(JSON.parse(row.document));
    const kept =
      event.kind === 'frame-agreed'
        ? rows.frames.find(({ id }) => id === event.frameId)
        : undefined;
    if (kept !== undefined) {
      const before = frame.parse(JSON.parse(kept.document));
      const linked = { ...before, previous: renamed(before.previous) };
      const document = canonicalText(kept.id === frameId ? change(linked) : linked);
      anew.set(digestOf(kept.document), digestOf(document));
      frames.push({ id: kept.id, ...signed(document) });
    }
    const changed =
      'digest' in event ? { ...event, digest: renamed(event.digest) ?? event.digest } : event;
    const line = canonicalText({ ...rest, event: changed, previous: renamed(previous) });
    anew.set(digestOf(row.document), digestOf(line));
    log.push({ place: row.place, ...signed(line) });
  }
  writeRows(storePath(folder), keys.storeKey, { log, frames });
  const last = log.at(-1);
  writeHead(
    folder,
    { accountId: file.id, place: last?.place ?? 0, digest: last ? digestOf(last.document) : null },
    keys,
  );
}

/** And takes the backups away, which would tell. */
export function removeBackups({ folder }: OpenAccount): void {
  for (const name of backupsIn(folder)) rmSync(join(folder, 'backups', name));
}
