import type { ActInput, Actor } from '#shared/model/step.ts';
import { makeFolder } from './folder.ts';
import { allCardIds, makeAccount, startMeeting } from './meeting.ts';
import { startVault } from './vault.ts';

/** All but the one that closes writing: own cards are written here too. */
const deckCardIds = allCardIds.filter((cardId) => cardId !== 'inte-anteckna');

/** The acts of a meeting that has come to its cards, and of which so many have been laid on the mat. */
export function cardsLaid(count: number): readonly (readonly [Actor, ActInput])[] {
  return [
    ['together', { kind: 'opening-read' }],
    ['together', { kind: 'stage-entered', stage: 'cards' }],
    ...Array.from({ length: count }, (_, index): readonly [Actor, ActInput] => {
      const cardId = deckCardIds[index];
      if (cardId !== undefined) return ['youth', { kind: 'card-placed', cardId, index }];
      const text = `Eget ord nummer ${index + 1}`;
      return ['youth', { kind: 'own-card-written', cardId: `own${index}`, text, index }];
    }),
  ];
}

/** A data folder with one account and a meeting for each number of cards, all of them on the mat. */
export async function makeMeetingFolder(cardCounts: readonly number[]) {
  const folder = makeFolder();
  const vault = await startVault(folder.path);
  const { accountId } = await makeAccount(vault);
  const meetings: {
    readonly contactId: string;
    readonly meetingId: string;
    readonly seq: number;
  }[] = [];
  for (const count of cardCounts) {
    const meeting = await startMeeting(vault);
    for (const [by, act] of cardsLaid(count)) await meeting.add(by, act);
    const { contactId, meetingId } = meeting;
    meetings.push({ contactId, meetingId, seq: count + 2 });
  }
  const names = vault.changes.flatMap((change) =>
    'put' in change && change.table === 'contacts' ? [change.put.name] : [],
  );
  await vault.lock();
  return { ...folder, accountId, meetings, names };
}
