// The package's own declarations are not named in its "exports" and describe exports it lacks.
declare module '@7mind.io/sqlcipher-wasm/dist/sqlcipher.mjs' {
  export interface Module {
    readonly FS: { writeFile(path: string, content: Uint8Array): void };
  }
  const load: () => Promise<Module>;
  export default load;
}

declare module '@7mind.io/sqlcipher-wasm' {
  import type { Module } from '@7mind.io/sqlcipher-wasm/dist/sqlcipher.mjs';

  export class SQLiteAPI {
    constructor(module: Module);
    open(path: string): {
      exec(sql: string): void;
      query(sql: string): readonly Readonly<Record<string, string | number | null>>[];
      close(): void;
    };
  }
}
