/** What `npm run prove` shows: one promise that must hold, and the test that shows it. */
interface Line {
  /** What is promised, in the words of the table. */
  readonly what: string;
  /** What the figure must be. */
  readonly mark: string;
  /** The test file that shows it; it tells its figure by `proved`. */
  readonly file: `test/${string}.${'test' | 'spec'}.ts`;
}

/** Every line of the table, in its order. A line without a figure is a line that does not hold. */
export const lines = {
  'bit-flips': {
    what: 'one random bit in every byte of store, journal, backup, key files, envelope',
    mark: '0 silent changes',
    file: 'test/reliability/bit-flips.test.ts',
  },
  'vault-kills': {
    what: 'the vault killed in meetings, agreement, delivery, passphrase, migration, backup, purge',
    mark: '500 kills, 0 acknowledged records lost',
    file: 'test/reliability/vault-kills.test.ts',
  },
  'host-kills': {
    what: 'the host killed at random moments of a meeting',
    mark: '100 kills, 0 steps shown as saved lost',
    file: 'test/reliability/host-kills.spec.ts',
  },
  'torn-journals': {
    what: 'the journal cut at random places, half of them with rubbish after',
    mark: '2,000 cuts, each an exact committed prefix',
    file: 'test/reliability/torn-journals.test.ts',
  },
  'failing-disk': {
    what: 'the k-th write, sync or open fails: no space, I/O error, no access',
    mark: 'at least 300 points, 0 acknowledged records lost, each with its word',
    file: 'test/reliability/failing-disk.test.ts',
  },
  tampering: {
    what: 'rows changed, put back, taken away, signed anew with another key',
    mark: '16 ways, 1,000 times each, all found with the right reason',
    file: 'test/reliability/tampering.test.ts',
  },
  canaries: {
    what: 'canaries through every field, in eighteen forms, after a day with two crashes in it',
    mark: '0 found in files, backups, temp, home, output, core files, raw disk',
    file: 'test/security/canaries.spec.ts',
  },
  memory: {
    what: 'the memory of every live process of ours, within two seconds after lock',
    mark: '0 key bytes, 0 passphrases, 0 frame texts',
    file: 'test/security/memory.spec.ts',
  },
  network: {
    what: 'the whole program in a network of its own without routes, captured',
    mark: '0 packets',
    file: 'test/security/network.spec.ts',
  },
  'contract-fuzz': {
    what: 'malformed calls over every command',
    mark: '100,000 calls, 0 crashes, 0 state changes, memory bounded',
    file: 'test/security/contract-fuzz.test.ts',
  },
  'wrong-places': {
    what: 'calls from the wrong frame, before unlock, after lock, of another account',
    mark: 'all refused',
    file: 'test/security/wrong-places.spec.ts',
  },
  'text-attacks': {
    what: 'script, CSV, bidi and template payloads in every field, print, export, import',
    mark: '1,000 payloads, 0 run, 0 requests',
    file: 'test/security/text-attacks.spec.ts',
  },
  lock: {
    what: 'idle, suspend, screen lock, clock jumps, hidden, dialog, busy, in a meeting',
    mark: 'at least 30 cases, each locks in time and loses nothing',
    file: 'test/reliability/lock.test.ts',
  },
  throttle: {
    what: 'wrong tries, with restarts, kills, clock changes and lost counters between',
    mark: '0 tries let through early, 0 refused for longer than told',
    file: 'test/reliability/throttle.test.ts',
  },
  backups: {
    what: 'the last seven backups; damaged ones between',
    mark: '7 of 7 restore, 0 good ones replaced by a damaged one',
    file: 'test/reliability/backups.test.ts',
  },
  rescue: {
    what: 'a damaged store: rescue offered first, a sealed copy kept',
    mark: 'every damage ends in a store that opens, 0 wrong rows',
    file: 'test/reliability/rescue.test.ts',
  },
  'recovery-sheet': {
    what: 'a forgotten passphrase, with nothing but the words on the paper',
    mark: 'opened, nothing lost',
    file: 'test/reliability/recovery-sheet.spec.ts',
  },
  'golden-stores': {
    what: 'a store of every format there has been; one from a newer version',
    mark: 'all open; the newer one refused and untouched',
    file: 'test/reliability/golden-stores.test.ts',
  },
  electron: {
    what: "Electron's security list and fuses, over our options and the packaging",
    mark: '20 of 20 points, 9 of 9 fuses, a supported major',
    file: 'test/security/electron.test.ts',
  },
  package: {
    what: 'the packed program, file by file',
    mark: '0 files that do not run',
    file: 'test/security/package.test.ts',
  },
  'supply-chain': {
    what: 'licences, install scripts, pins, parts list',
    mark: '0 exceptions',
    file: 'test/security/supply-chain.test.ts',
  },
  envelopes: {
    what: 'changed envelopes and bombs in the exchange folder',
    mark: '100,000 changed, 0 taken in',
    file: 'test/reliability/foreign-envelopes.test.ts',
  },
  'forged-frames': {
    what: 'changed copies of an agreed frame',
    mark: '10,000 changes, 0 verify',
    file: 'test/unit/model/frame-file.test.ts',
  },
  'keys-and-objects': {
    what: 'every raw key of every account on every stored object',
    mark: '0 opened that are not meant to open',
    file: 'test/reliability/keys-and-objects.test.ts',
  },
  'record-is-whole': {
    what: 'what is stored about each youth against what their page and paper show',
    mark: '200 random meetings, 0 texts hidden, 0 missing',
    file: 'test/e2e/record-is-whole.spec.ts',
  },
  forgotten: {
    what: 'purged and thrown-away texts, searched page by page',
    mark: '250 before, 0 after',
    file: 'test/reliability/forgotten.test.ts',
  },
} as const satisfies Record<string, Line>;

export type LineId = keyof typeof lines;
