import { execFileSync } from 'node:child_process';

/** The processes that this one started, and theirs, with what they were started with. */
export function descendantsOf(
  pid: number,
): readonly { readonly pid: number; readonly command: string }[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .map((match) => ({
      pid: Number(match?.[1]),
      parent: Number(match?.[2]),
      command: match?.[3] ?? '',
    }));
  const childrenOf = (parent: number): ReturnType<typeof descendantsOf> =>
    table.flatMap((row) =>
      row.parent === parent ? [{ pid: row.pid, command: row.command }, ...childrenOf(row.pid)] : [],
    );
  return childrenOf(pid);
}

/** Whether a process is still there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Ends a process without a word, unless it has ended by itself. */
export function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}

/** Stops the vault where it stands, so that it answers nothing; the result lets it go on. */
export function freezeVault(host: number): () => void {
  // Electron runs it in a process of its own Node service.
  const vault = descendantsOf(host).find(({ command }) =>
    /out\/app\/main\/vault\.js|node\.mojom\.NodeService/.test(command),
  );
  if (vault === undefined) throw new Error('the program has no vault process');
  process.kill(vault.pid, 'SIGSTOP');
  return () => {
    process.kill(vault.pid, 'SIGCONT');
  };
}
