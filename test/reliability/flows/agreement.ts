import { asked, checkedSession, type KillFlow } from '#test/support/kill-flow.ts';
import { knownFolder } from '#test/support/known-folder.ts';
import { ordinaryActs } from '#test/support/meeting.ts';
import { bothYes, openSession } from '#test/support/session.ts';

/** Acknowledged: a contact, a meeting with so many steps, or one that both said yes to. */
interface Told {
  readonly contactId: string;
  meetingId: string | null;
  steps: number;
  isAgreed: boolean;
}

/** Youths, their meetings and both yeses, one after the other without end. */
export const agreement: KillFlow = {
  name: 'agreement',
  quick: 5,
  full: 60,
  async prepare() {
    const folder = await knownFolder();
    const { account } = folder;
    // Agreeing takes the steps out of the backups first, so there are some.
    for (let backup = 0; backup < 2; backup += 1) {
      const session = openSession(account);
      session.contacts.create({ name: `Alva ${backup}`, caseNumber: null, language: 'sv' });
      session.close();
    }
    const all: Told[] = [];
    return {
      spanMs: 150,
      ready: () => folder.path,
      async work({ client }, begin) {
        await asked(client.accounts.unlock({ accountId: account.file.id, passphrase: 'x' }));
        begin();
        for (;;) {
          const name = `Robin ${crypto.randomUUID().slice(0, 8)}`;
          const { contactId } = await asked(
            client.contacts.create({ name, caseNumber: null, language: 'sv' }),
          );
          const told: Told = { contactId, meetingId: null, steps: 0, isAgreed: false };
          all.push(told);
          const { meetingId } = await asked(client.meetings.start({ contactId, language: 'sv' }));
          told.meetingId = meetingId;
          for (const [by, act] of [...ordinaryActs, ...bothYes]) {
            const added = client.meetings.addStep({ meetingId, after: told.steps, by, act });
            const { seq, outcome } = await asked(added);
            told.steps = seq;
            told.isAgreed = outcome === 'agreed';
          }
        }
      },
      async lost() {
        const { session, found } = await checkedSession(account);
        const { store, log, frames } = session;
        const lost = all.flatMap(({ contactId, meetingId, steps, isAgreed }) => {
          if (store.contact(contactId) === undefined) return ['a contact'];
          if (meetingId === null) return [];
          const frame = log.ledger.frames().find((kept) => kept.meetingId === meetingId);
          const left = store.steps(meetingId).length;
          // The second yes may have been committed and not told: then it is done as a whole.
          if (frame !== undefined) return frames.read(frame.id).ok && left === 0 ? [] : ['a frame'];
          return !isAgreed && left >= steps && left <= steps + 1 ? [] : ['an agreement or a step'];
        });
        store.close();
        return [...found, ...lost];
      },
      finish: () => Promise.resolve(folder.remove()),
    };
  },
};
