import { makeFolder } from './folder.ts';
import { allCardIds, makeAccount, startMeeting } from './meeting.ts';
import { startVault } from './vault.ts';

/** All but the one that closes writing: own cards are written here too. */
const deckCardIds = allCardIds.filter((cardId) => cardId !== 'inte-anteckna');

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
    await meeting.add('together', { kind: 'opening-read' });
    await meeting.add('together', { kind: 'stage-entered', stage: 'cards' });
    for (const [index, cardId] of deckCardIds.slice(0, count).entries()) {
      await meeting.add('youth', { kind: 'card-placed', cardId, index });
    }
    for (let index = deckCardIds.length; index < count; index += 1) {
      const text = `Eget ord nummer ${index + 1}`;
      await meeting.add('youth', { kind: 'own-card-written', cardId: `own${index}`, text, index });
    }
    const { contactId, meetingId } = meeting;
    meetings.push({ contactId, meetingId, seq: count + 2 });
  }
  const names = vault.changes.flatMap((change) =>
    'put' in change && change.table === 'contacts' ? [change.put.name] : [],
  );
  await vault.lock();
  return { ...folder, accountId, meetings, names };
}
