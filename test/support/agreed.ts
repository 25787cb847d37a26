import type { Session } from '#main/vault/session.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';
import { ordinaryActs } from './meeting.ts';
import type { PreparedFolder } from './prepared.ts';
import { addSteps, bothYes, prepare } from './session.ts';
import { valueOf } from './vault.ts';

/** What an ordinary first meeting leads to, with a promise whose day has been. */
const agreedActs: readonly (readonly [Actor, ActInput])[] = [
  ...ordinaryActs.slice(0, -1),
  [
    'caseworker',
    {
      kind: 'answer-given',
      cardId: 'respekt',
      answer: {
        reply: 'partly',
        why: 'Jag kan inte alltid svara samma dag, men jag säger till',
        who: 'caseworker',
        when: '2025-12-04',
      },
    },
  ],
  ...bothYes,
];

/** Puts a contact with one agreed frame into a prepared folder, and does what is to come after that. */
export async function withAgreedFrame(
  folder: PreparedFolder,
  name: string,
  then: (session: Session, agreed: { contactId: string; frameId: string }) => void = () => {},
): Promise<void> {
  await prepare(folder, (session) => {
    const { contacts, meetings, log } = session;
    const { contactId } = valueOf(contacts.create({ name, caseNumber: null, language: 'sv' }));
    const { meetingId } = valueOf(meetings.start(contactId, 'sv'));
    addSteps(session, meetingId, agreedActs);
    then(session, { contactId, frameId: log.ledger.newest?.id ?? '' });
  });
}
