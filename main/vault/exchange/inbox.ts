import { canonicalText } from '#shared/model/frame.ts';
import type { PublicIdentity, Role } from '#shared/model/identity.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { isSignatureOf } from '../accounts/keys.ts';
import { digestOf } from '../file.ts';
import type { AddLine, Log } from '../log/log.ts';
import type { Store } from '../store/store.ts';
import type { Envelope, Letter } from './envelope.ts';

/** Who may send what: a supervisor is sent frames, a caseworker what came of them. */
const sentBy: Readonly<Record<Letter['kind'], Role>> = {
  frame: 'caseworker',
  'frame-read': 'supervisor',
  remark: 'supervisor',
};

/** Takes in letters from paired people. Their coming, what they hold and its line are one transaction. */
export class Inbox {
  readonly #store: Store;
  readonly #log: Log;
  readonly #role: Role;

  constructor(store: Store, log: Log, role: Role) {
    this.#store = store;
    this.#log = log;
    this.#role = role;
  }

  /** Errors: `envelope-not-for-us`, `envelope-damaged`. */
  receive({ id, letter }: Envelope, from: PublicIdentity): Result<null> {
    if (sentBy[letter.kind] !== from.role || this.#role === from.role) {
      return fail('envelope-not-for-us');
    }
    if (letter.kind === 'frame' && !isGenuine(letter, from)) return fail('envelope-damaged');
    this.#log.commit((add) => {
      this.#store.addReceived({
        id,
        from_account: from.accountId,
        letter: letter.kind === 'frame-read' ? '' : JSON.stringify(letter),
        received_at: new Date().toISOString(),
      });
      this.#note(add, letter, from);
    });
    return ok(null);
  }

  #note(add: AddLine, letter: Letter, { accountId, displayName }: PublicIdentity): void {
    if (letter.kind === 'frame') return;
    const kept = this.#log.ledger.frame(letter.frameId);
    // Of a frame that is not ours there is nothing to tell anybody.
    if (kept === undefined) return;
    const of = {
      contactId: kept.contactId,
      frameId: letter.frameId,
      from: accountId,
      fromName: displayName,
    };
    if (letter.kind === 'frame-read') add({ kind: 'frame-reviewed', ...of, readAt: letter.at });
    else add({ kind: 'remark-received', ...of, remarkId: letter.remarkId });
  }
}

/** Whether the frame in a letter is what its author signed. */
function isGenuine(
  { frame, digest, signature }: Extract<Letter, { kind: 'frame' }>,
  { verifyKey }: PublicIdentity,
): boolean {
  const text = canonicalText(frame);
  return digestOf(text) === digest && isSignatureOf(verifyKey, text, signature);
}
