import type { PublicIdentity, Role } from '#shared/model/identity.ts';
import { fail, type Result } from '#shared/result.ts';
import type { Remarks } from '../remarks/remarks.ts';
import type { Reviews } from '../reviews/reviews.ts';
import type { Envelope, Letter } from './envelope.ts';

/** Who may send what: a supervisor is sent frames, a caseworker what came of them. */
const sentBy: Readonly<Record<Letter['kind'], Role>> = {
  frame: 'caseworker',
  promises: 'caseworker',
  'frame-purged': 'caseworker',
  'frame-read': 'supervisor',
  remark: 'supervisor',
};

/** Hands letters from paired people to whoever keeps them. Their coming and what they hold are one transaction. */
export class Inbox {
  readonly #role: Role;
  readonly #reviews: Reviews;
  readonly #remarks: Remarks;

  constructor(role: Role, reviews: Reviews, remarks: Remarks) {
    this.#role = role;
    this.#reviews = reviews;
    this.#remarks = remarks;
  }

  /**
   * Errors: `envelope-not-for-us`, `envelope-damaged`, and `review-not-found` for a letter about a
   * frame that has not come: it may lie in the same box.
   */
  receive({ id, letter }: Envelope, from: PublicIdentity): Result<null> {
    if (sentBy[letter.kind] !== from.role || this.#role === from.role) {
      return fail('envelope-not-for-us');
    }
    switch (letter.kind) {
      case 'frame':
        return this.#reviews.receive(id, letter, from);
      case 'promises':
        return this.#reviews.receivePromises(id, letter, from);
      case 'frame-purged':
        return this.#reviews.receivePurge(id, letter, from);
      case 'frame-read':
        return this.#remarks.receiveReading(id, letter, from);
      case 'remark':
        return this.#remarks.receive(id, letter, from);
    }
  }
}
