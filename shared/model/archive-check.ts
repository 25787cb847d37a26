import { ArchiveJudgement } from './archive-judgement.ts';
import type { Archive, ArchiveReport, ArchiveRows, Backup, FrameRow } from './archive.ts';
import type { Crypto } from './signature.ts';

/** Rows that are read at a time: a frame is some ten times as long as a line. */
const linesAtATime = 64;
const framesAtATime = 8;

/** Reads all lines from the last known one on, and adds them. */
function* readLog(rows: ArchiveRows, check: ArchiveJudgement): Generator<number, void> {
  let from = check.last === 0 ? Number.MIN_SAFE_INTEGER : check.last + 1;
  for (;;) {
    const page = rows.log(from, linesAtATime);
    for (const row of page) {
      check.addLine(row);
      yield 1;
    }
    // A full page is followed by another look; a short one was the end at this very moment.
    if (page.length < linesAtATime) return;
    from = (page.at(-1)?.place ?? 0) + 1;
  }
}

function* framesOf(rows: ArchiveRows, ids: readonly string[]): Generator<FrameRow, void> {
  for (let from = 0; from < ids.length; from += framesAtATime) {
    yield* rows.frames(ids.slice(from, from + framesAtATime));
  }
}

/** Reads log and frames until no line came while the last frames were read. */
function* readStore(archive: Archive, check: ArchiveJudgement): Generator<number, void> {
  for (;;) {
    yield* readLog(archive, check);
    const ids = archive.frameIds();
    for (const row of framesOf(
      archive,
      ids.filter((id) => !check.isChecked(id)),
    )) {
      check.addFrame(row);
      yield 1;
    }
    if (archive.log(check.last + 1, 1).length === 0) {
      check.finishFrames(ids);
      return;
    }
  }
}

function* readBackup(backup: Backup, check: ArchiveJudgement): Generator<number, void> {
  const { madeAt } = backup;
  let place = 1;
  for (;;) {
    const page = backup.log(place === 1 ? Number.MIN_SAFE_INTEGER : place, linesAtATime);
    for (const row of page) {
      if (!check.addBackupLine(row, place, madeAt)) return;
      place = row.place + 1;
      yield 1;
    }
    if (page.length < linesAtATime) break;
  }
  for (const row of framesOf(backup, backup.frameIds())) {
    check.addBackupFrame(row, madeAt);
    yield 1;
  }
}

/**
 * Checks the whole account: every signature, the chain, the frames against the log, the head and the
 * backups. Stops after every row and says how far it has come, from 0 to 1, so that whoever runs it
 * can let other work go first.
 */
export function* checkArchive(
  archive: Archive,
  {
    publicKey,
    crypto,
    now,
  }: { readonly publicKey: string; readonly crypto: Crypto; readonly now: () => Date },
): Generator<number, ArchiveReport> {
  const check = new ArchiveJudgement(publicKey, crypto);
  let backups: readonly Backup[] = [];
  let done = 0;
  let total = 1;
  function* counted(rows: Generator<number, void>): Generator<number, void> {
    for (const count of rows) {
      done += count;
      yield Math.min(1, done / total);
    }
  }
  try {
    const size = archive.size();
    backups = archive.backups();
    total = Math.max(1, (size.lines + size.frames) * (1 + backups.length));
    // Before the log: the head may lag behind it, and never runs ahead.
    const head = archive.head();
    if (!archive.hasOwnShape()) check.found('store-shape');
    if (!archive.hadWholeJournal()) check.found('journal-damaged');
    yield 0;
    yield* counted(readStore(archive, check));
    check.finishLog(head);
  } catch {
    check.found('store-unreadable');
    backups = [];
  }
  for (const backup of backups) {
    try {
      yield* counted(readBackup(backup, check));
    } catch {
      check.found('backup-unreadable', { backupAt: backup.madeAt });
    }
  }
  return {
    checkedAt: now().toISOString(),
    counts: { ...check.counts, backups: backups.length },
    findings: check.findings,
    rescues: check.rescues,
  };
}
