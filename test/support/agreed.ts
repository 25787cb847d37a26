import { ordinaryActs } from './meeting.ts';
import type { PreparedFolder } from './prepared.ts';
import { startVault, valueOf, type TestVault } from './vault.ts';
import type { ActInput, Actor } from '#shared/model/step.ts';

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
  ['youth', { kind: 'yes-given' }],
  ['caseworker', { kind: 'yes-given' }],
];

/** Puts a contact with one agreed frame into a prepared folder, by a real vault. */
export async function withAgreedFrame(
  { path, phrase }: PreparedFolder,
  name: string,
  then: (vault: TestVault, frameId: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const vault = await startVault(path);
  const [account] = valueOf(await vault.client.accounts.list({}));
  if (account === undefined) throw new Error('the folder has no account');
  valueOf(await vault.client.accounts.unlock({ accountId: account.id, passphrase: phrase }));
  const { contactId } = valueOf(
    await vault.client.contacts.create({ name, caseNumber: null, language: 'sv' }),
  );
  const { meetingId } = valueOf(await vault.client.meetings.start({ contactId, language: 'sv' }));
  for (const [after, [by, act]] of agreedActs.entries()) {
    valueOf(await vault.client.meetings.addStep({ meetingId, after, by, act }));
  }
  const [frame] = valueOf(await vault.client.workingCopy.load({})).frames;
  await then(vault, frame?.id ?? '');
  await vault.lock();
}
