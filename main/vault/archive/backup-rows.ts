import { join } from 'node:path';
import type { Backup, FrameRow, LogRow } from '#shared/model/archive.ts';
import { StoredArchive } from '../store/archive-rows.ts';
import { madeAt } from '../store/backups.ts';
import { readDatabase } from '../store/database.ts';

/**
 * The signed rows of a backup. It is opened for each read and closed again: a backup that stayed open
 * between two reads could not be made to forget a meeting that is thrown away in the meantime.
 */
export class BackupRows implements Backup {
  readonly madeAt: string;
  readonly #path: string;
  readonly #storeKey: string;

  constructor(accountFolder: string, name: string, storeKey: string) {
    this.madeAt = madeAt(name);
    this.#path = join(accountFolder, 'backups', name);
    this.#storeKey = storeKey;
  }

  log(from: number, limit: number): readonly LogRow[] {
    return this.#read((rows) => rows.log(from, limit));
  }

  frameIds(): readonly string[] {
    return this.#read((rows) => rows.frameIds());
  }

  frames(ids: readonly string[]): readonly FrameRow[] {
    return this.#read((rows) => rows.frames(ids));
  }

  #read<T>(read: (rows: StoredArchive) => T): T {
    return readDatabase(this.#path, this.#storeKey, (db) => read(new StoredArchive(db)));
  }
}
