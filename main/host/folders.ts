import { join } from 'node:path';

/** Where the accounts lie, and where the runtime keeps its own files (which hold nothing of ours). */
export interface Folders {
  readonly data: string;
  readonly userData: string;
}

/** `--data=<folder>` or SOC_BOX_DATA move everything; otherwise the system's own place is used. */
export function foldersFrom(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  appData: string,
): Folders {
  const prefix = '--data=';
  const named =
    args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length) ?? environment['SOC_BOX_DATA'];
  if (named !== undefined && named !== '') return { data: named, userData: join(named, '.window') };
  const userData = join(appData, 'soc-box');
  return { data: join(userData, 'data'), userData };
}
