import { valueOf, type TestVault } from './vault.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import type { Role } from '#shared/model/identity.ts';
import type { KeptFrame } from '#shared/model/record.ts';
import type { Act, ActInput, Actor } from '#shared/model/step.ts';

/** A phrase that the strength library accepts; no account outside the tests has it. */
export const testPassphrase = 'havre lykta sadel moln kompass';

/** An account that is unlocked and has its recovery sheet, as before a first meeting. */
export async function makeAccount(
  vault: TestVault,
  displayName = 'Sam Socialsekreterare',
  role: Role = 'caseworker',
): Promise<{ accountId: string }> {
  const { accountId } = valueOf(
    await vault.client.accounts.create({
      displayName,
      role,
      passphrase: testPassphrase,
    }),
  );
  const { sheetId } = valueOf(await vault.client.accounts.prepareRecoverySheet({}));
  valueOf(
    await vault.call('documents.delivered', {
      request: { kind: 'recovery-sheet', format: 'pdf', sheetId },
      how: 'printed',
    }),
  );
  return { accountId };
}

let youths = 0;

async function addYouth(vault: TestVault): Promise<string> {
  youths += 1;
  const name = `Robin ${youths}`;
  const added = await vault.client.contacts.create({ name, caseNumber: null, language: 'sv' });
  return valueOf(added).contactId;
}

/** A started meeting, with a new youth when no other is named, and a way to add steps that keeps count. */
export async function startMeeting(vault: TestVault, youth?: string) {
  const contactId = youth ?? (await addYouth(vault));
  const { meetingId } = valueOf(await vault.client.meetings.start({ contactId, language: 'sv' }));
  let seq = valueOf(await vault.client.meetings.open({ meetingId })).steps.length;
  return {
    contactId,
    meetingId,
    /** Adds a step that must succeed. */
    async add(by: Actor, act: ActInput) {
      const added = valueOf(
        await vault.client.meetings.addStep({ meetingId, after: seq, by, act }),
      );
      seq = added.seq;
      return added;
    },
    /** Tries a step that may be refused. */
    try: (by: Actor, act: ActInput) =>
      vault.client.meetings.addStep({ meetingId, after: seq, by, act }),
  };
}

/** The acts of an ordinary first meeting, up to but not including the two yeses. */
export const ordinaryActs: readonly (readonly [Actor, Act])[] = [
  ['caseworker', { kind: 'point-written', pointId: 'p1', text: 'Varför vi ses' }],
  ['together', { kind: 'opening-read' }],
  ['youth', { kind: 'stage-entered', stage: 'cards' }],
  ['youth', { kind: 'card-placed', cardId: 'bli-lyssnad-pa', index: 0 }],
  ['youth', { kind: 'card-placed', cardId: 'respekt', index: 1 }],
  ['youth', { kind: 'own-card-written', cardId: 'own1', text: 'Ha på mig mössan', index: 0 }],
  ['youth', { kind: 'card-moved', cardId: 'respekt', index: 0 }],
  [
    'caseworker',
    {
      kind: 'answer-given',
      cardId: 'bli-lyssnad-pa',
      answer: { reply: 'yes', why: '', who: 'caseworker', when: null, colour: null },
    },
  ],
  [
    'caseworker',
    {
      kind: 'answer-given',
      cardId: 'respekt',
      answer: {
        reply: 'partly',
        why: 'Jag kan inte alltid svara samma dag, men jag säger till',
        who: 'together',
        when: '2026-12-03',
        colour: null,
      },
    },
  ],
  [
    'caseworker',
    {
      kind: 'answer-given',
      cardId: 'own1',
      answer: { reply: 'yes', why: '', who: 'youth', when: null, colour: null },
    },
  ],
  [
    'together',
    {
      kind: 'sentence-written',
      sentenceId: 's1',
      text: 'Vi ses på biblioteket nästa gång',
      who: 'together',
      when: '2026-12-03',
      colour: null,
    },
  ],
  ['caseworker', { kind: 'stage-entered', stage: 'frame' }],
];

/** An ordinary meeting that ended in a frame; answers that frame's place in the record. */
export async function agreedFrame(vault: TestVault, youth?: string): Promise<KeptFrame> {
  const meeting = await startMeeting(vault, youth);
  for (const [by, act] of ordinaryActs) await meeting.add(by, act);
  await meeting.add('youth', { kind: 'yes-given' });
  await meeting.add('caseworker', { kind: 'yes-given' });
  const { frames } = valueOf(await vault.client.workingCopy.load({}));
  const kept = frames.find(({ meetingId }) => meetingId === meeting.meetingId);
  if (kept === undefined) throw new Error('nothing was agreed');
  return kept;
}

/** Every card of the deck, for meetings that use them all. */
export const allCardIds = socBox.cards.map((card) => card.id);
