import * as fc from 'fast-check';
import { socBox } from '#shared/decks/soc-box.ts';
import { languages, type Language } from '#shared/i18n/language.ts';
import { bringing } from '#shared/model/brought.ts';
import { unanswered, whyNot } from '#shared/model/meeting-rules.ts';
import {
  beginFold,
  foldOf,
  foldStep,
  type MeetingFold,
  type MeetingState,
} from '#shared/model/meeting.ts';
import { actors, promiseMarks, tellings, type Act, type Actor } from '#shared/model/step.ts';
import { textLimits } from '#shared/model/text.ts';
import { acts, start, type Deed } from '#test/unit/model/any-meeting.ts';
import { anyDay, written } from '#test/unit/model/any-text.ts';
import type { Supervisor } from './supervisor.ts';
import { valueOf, type TestVault } from './vault.ts';

/** How a meeting ends: `left` is not at all. */
type Ending = 'agreed' | 'thrown-away' | 'kept' | 'continued' | 'declined' | 'one-yes' | 'left';

interface AnyMeeting {
  readonly language: Language;
  /** What the caseworker plans on the phone; null when the meeting begins at once. */
  readonly plan: readonly Deed[] | null;
  /** Whether it starts from the frame there is, when there is one that can be read. */
  readonly brings: boolean;
  readonly deeds: readonly Deed[];
  readonly ending: Ending;
}

/** What is done with a frame. */
const afterwards = [
  'opened',
  'printed',
  'saved',
  'moved',
  'purged',
  'marked',
  'remarked',
  'none',
] as const;
type Afterwards = (typeof afterwards)[number];

/** One youth and all their meetings; only the last of them may be unfinished. */
export interface History {
  readonly caseNumber: string | null;
  readonly language: Language;
  readonly meetings: readonly AnyMeeting[];
  /** What is done with each agreed frame. */
  readonly afterwards: readonly Afterwards[];
}

/** Texts that a page, a catalog or a script might take for something else, and those of our own words. */
const tricky = [
  'Ja',
  'Vi ses på biblioteket',
  '{{who}} $t(common.appName) $& $1',
  '<b>fet</b> &amp; "citat"',
  'سلام عليكم يا صديقي',
  'שלום ABC 123',
  '👩🏽‍🎤 familjen 👨‍👩‍👧',
  'naïve Ångström ﬁ',
  '2026-12-03',
  'null',
] as const;

function text(limit: number): fc.Arbitrary<string> {
  const mark = fc.nat({ max: 0xffffff }).map((nr) => nr.toString(16).padStart(6, '0'));
  return fc.oneof(
    // A mark without a letter has no width: nobody could see it.
    written(limit).filter((words) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(words)),
    fc.constantFrom(...tricky),
    fc.tuple(fc.constantFrom(...tricky), mark).map(([words, id]) => `${words} ${id}`),
  );
}

function ids(kind: string): readonly string[] {
  return [1, 2].map((nr) => `${kind}-0000000${nr}`);
}

const anyAct = acts({
  cardId: fc.constantFrom('fika', 'respekt', 'inte-anteckna', ...ids('own')),
  pointId: fc.constantFrom(...ids('point')),
  sentenceId: fc.constantFrom(...ids('line')),
  ruleId: fc.constantFrom(...ids('rule')),
  wordId: fc.constantFrom(...ids('word')),
  when: anyDay,
  ownCard: text(textLimits.ownCard),
  point: text(textLimits.point),
  why: fc.oneof(fc.constant(''), text(textLimits.why)),
  sentence: text(textLimits.sentence),
  rule: text(textLimits.rule),
  closing: text(textLimits.closing),
  plan: text(textLimits.plan),
});

/** What ends a meeting comes with its ending: before that, both should get to do things. */
const anyDeed = fc
  .record({ by: fc.constantFrom(...actors), act: anyAct })
  .filter(
    ({ by, act: { kind } }) =>
      (kind !== 'yes-given' || by === 'youth') &&
      kind !== 'declined' &&
      kind !== 'keep-chosen' &&
      kind !== 'frame-brought',
  );

const anyPlan = fc.array(
  anyAct
    .filter(({ kind }) => kind === 'plan-noted' || kind === 'letter-written')
    .map((act): Deed => ({ by: 'caseworker', act })),
  { maxLength: 4 },
);

function meeting(endings: readonly Ending[], minLength: number): fc.Arbitrary<AnyMeeting> {
  return fc.record({
    language: fc.constantFrom(...languages),
    plan: fc.option(anyPlan),
    brings: fc.boolean(),
    deeds: fc.array(anyDeed, { minLength, maxLength: minLength + 60, size: 'max' }),
    ending: fc.constantFrom(...endings),
  });
}

/** One youth's history of so many meetings. */
export function history(meetings: number): fc.Arbitrary<History> {
  return fc
    .record({
      caseNumber: fc.option(text(textLimits.caseNumber)),
      language: fc.constantFrom(...languages),
      earlier: fc.array(meeting(['agreed', 'agreed', 'thrown-away', 'kept'], 0), {
        minLength: meetings - 1,
        maxLength: meetings - 1,
      }),
      last: meeting(['agreed', 'kept', 'continued', 'declined', 'one-yes', 'left'], 30),
      afterwards: fc.array(fc.constantFrom(...afterwards), {
        minLength: meetings,
        maxLength: meetings,
      }),
    })
    .map(({ earlier, last, ...rest }) => ({ ...rest, meetings: [...earlier, last] }));
}

const answer = {
  reply: 'partly',
  why: 'För att dörren är låst',
  who: null,
  when: null,
  colour: 'green',
} as const;
const promise = { who: 'together', when: '2026-12-03', colour: 'blue' } as const;
const [own = '', other = ''] = ids('own');
const [line = '', second = ''] = ids('line');
const [point = ''] = ids('point');
const [rule = ''] = ids('rule');
const [word = ''] = ids('word');

function scripted(...acts: readonly Act[]): readonly Deed[] {
  return acts.map((act) => ({ by: 'youth', act }));
}

const scene = { language: 'sv', plan: null, brings: false, deeds: [] } as const;
const plain = { caseNumber: 'SN 2026-1184', language: 'sv', afterwards: [] } as const;

const gaps = {
  name: 'Alva',
  caseworker: 'Karin',
  phone: '042-10 50 00',
  answers: 'vardagar före lunch',
  why: 'Du ringde och ville prata',
  day: 'torsdag',
  time: 'klockan tre',
  place: 'Biblioteket, grupprum 2',
  way: 'Buss 4, andra stoppet',
  length: 'en timme',
  who: 'bara du och jag',
};

/** What the caseworker does before the two meet. */
const before: readonly Deed[] = [
  { kind: 'plan-noted', part: 'place', text: 'Inte på soc' } as const,
  { kind: 'plan-noted', part: 'place', text: '' } as const,
  { kind: 'letter-written', letter: { age: 'from15', language: 'sv', gaps } } as const,
].map((act) => ({ by: 'caseworker', act }));

/** Every kind of act there is, at least once: what is rare in the random histories is in these. */
export const everyAct: readonly History[] = [
  {
    ...plain,
    afterwards: ['remarked'],
    meetings: [
      {
        ...scene,
        ending: 'agreed',
        deeds: scripted(
          { kind: 'own-card-written', cardId: own, text: 'Keps på', index: 0 },
          { kind: 'answer-given', cardId: own, answer },
          { kind: 'sentence-written', sentenceId: line, text: 'Vi ses på fiket', ...promise },
          { kind: 'rule-chosen', ruleId: 'paus' },
          { kind: 'own-rule-written', ruleId: rule, text: 'Ingen tittar på telefonen' },
          { kind: 'stop-reached', stopId: 'utredning' },
          { kind: 'stop-dated', stopId: 'utredning', day: '2026-11-02' },
          { kind: 'explain-asked', stopId: 'beslut' },
          { kind: 'closing-picked', wordId: 'for-fort' },
          { kind: 'closing-written', wordId: word, text: 'Det var varmt i rummet' },
        ),
      },
      {
        ...scene,
        language: 'en',
        brings: true,
        ending: 'continued',
        plan: before,
        deeds: scripted(
          { kind: 'age-chosen', age: 'from15' },
          { kind: 'rule-removed', ruleId: rule },
          { kind: 'opening-read' },
          { kind: 'promise-viewed', promiseId: 'promise-1', view: 'kept' },
          { kind: 'promise-viewed', promiseId: 'promise-1', view: null },
          { kind: 'stage-entered', stage: 'cards' },
          { kind: 'language-chosen', language: 'en' },
          { kind: 'paused' },
          { kind: 'resumed' },
          { kind: 'deck-shuffled', order: start.deck.cards.map(({ id }) => id).toReversed() },
          { kind: 'not-today-chosen' },
          { kind: 'not-today-withdrawn' },
          { kind: 'card-placed', cardId: 'fika', index: 0 },
          { kind: 'card-placed', cardId: 'respekt', index: 0 },
          { kind: 'card-moved', cardId: 'fika', index: 0 },
          { kind: 'card-returned', cardId: 'respekt' },
          { kind: 'own-card-written', cardId: other, text: 'Mössa på', index: 0 },
          { kind: 'own-card-changed', cardId: other, text: 'Mössan på inne' },
          { kind: 'answer-given', cardId: other, answer },
          { kind: 'answer-removed', cardId: other },
          { kind: 'own-card-removed', cardId: other },
          { kind: 'point-written', pointId: point, text: 'Skolan' },
          { kind: 'point-changed', pointId: point, text: 'Skolan i höst' },
          { kind: 'point-removed', pointId: point },
          { kind: 'sentence-written', sentenceId: second, text: 'Vi ses ute', ...promise },
          { kind: 'sentence-changed', sentenceId: second, text: 'Vi ses i parken', ...promise },
          { kind: 'sentence-removed', sentenceId: second },
          { kind: 'undone' },
          { kind: 'redone' },
          { kind: 'answer-given', cardId: 'fika', answer },
          { kind: 'stop-reached', stopId: null },
          { kind: 'stop-dated', stopId: 'utredning', day: null },
          { kind: 'explain-settled', stopId: 'beslut' },
          { kind: 'closing-picked', wordId: 'lagom' },
          { kind: 'closing-written', wordId: word, text: 'Det var svalt i rummet' },
          { kind: 'closing-removed', wordId: word },
          { kind: 'yes-given' },
          { kind: 'yes-withdrawn' },
          { kind: 'declined' },
          { kind: 'decline-withdrawn' },
        ),
      },
    ],
  },
  // Kept while "Inte anteckna" lies on the mat: one sentence has its yes, one has not.
  {
    ...plain,
    meetings: [
      {
        ...scene,
        ending: 'kept',
        deeds: scripted(
          { kind: 'sentence-written', sentenceId: line, text: 'Den här glöms', ...promise },
          { kind: 'card-placed', cardId: 'inte-anteckna', index: 0 },
          { kind: 'opening-read' },
          { kind: 'stage-entered', stage: 'frame' },
          { kind: 'sentence-approved', sentenceId: second, text: 'Den här finns', ...promise },
        ),
      },
    ],
  },
  // One yes, which lapses when the program is locked.
  { ...plain, caseNumber: null, meetings: [{ ...scene, ending: 'one-yes' }] },
];

/** The deeds that lead a meeting to its end from where it stands. */
function* toEnd(state: MeetingState, ending: Ending): Generator<Deed> {
  if (ending === 'left') return;
  if (ending === 'agreed' || ending === 'one-yes') {
    for (const { id: cardId } of unanswered(state)) {
      const answer = { reply: 'yes', why: '', who: null, when: null, colour: null } as const;
      yield { by: 'caseworker', act: { kind: 'answer-given', cardId, answer } };
    }
    yield { by: 'youth', act: { kind: 'yes-given' } };
    if (ending === 'agreed') yield { by: 'caseworker', act: { kind: 'yes-given' } };
    return;
  }
  yield { by: 'together', act: { kind: 'declined' } };
  if (ending === 'declined') return;
  const keep = ending !== 'thrown-away';
  yield { by: 'youth', act: { kind: 'keep-chosen', keep } };
  yield { by: 'caseworker', act: { kind: 'keep-chosen', keep } };
  if (ending === 'continued') yield { by: 'together', act: { kind: 'continued' } };
}

/** What is said of a promise is said of one that lies there: their ids are made by the vault. */
function aboutPromise({ promises, seq }: MeetingState, deed: Deed): Deed {
  const promised = promises[seq % promises.length];
  if (deed.act.kind !== 'promise-viewed' || promised === undefined) return deed;
  return { by: deed.by, act: { ...deed.act, promiseId: promised.id } };
}

/** Out of a pause or a no, where otherwise nothing more would happen. */
function onwards(state: MeetingState, deed: Deed): Deed {
  const by: Actor = deed.by;
  if (state.paused) return { by, act: { kind: 'resumed' } };
  if (state.outcome === 'declined') return { by, act: { kind: 'decline-withdrawn' } };
  if (state.outcome === 'kept') return { by, act: { kind: 'continued' } };
  return deed;
}

function isOver({ outcome }: MeetingState): boolean {
  return outcome === 'agreed' || outcome === 'thrown-away';
}

/** Lives a history in a real vault; answers the contact's id. */
export async function live(
  vault: TestVault,
  name: string,
  { caseNumber, language, meetings, afterwards: treatments }: History,
  supervisor: Supervisor,
): Promise<string> {
  const { client } = vault;
  const { contactId } = valueOf(await client.contacts.create({ name, caseNumber, language }));
  let meetingId = '';
  let fold: MeetingFold = beginFold(start);

  async function step({ by, act }: Deed): Promise<void> {
    const { seq } = fold.state;
    valueOf(await client.meetings.addStep({ meetingId, after: seq, by, act }));
    fold = foldStep(fold, { seq: seq + 1, at: new Date().toISOString(), by, act });
  }

  /** The frame that holds now, as it was agreed; a purged one cannot be brought. */
  async function bring(): Promise<void> {
    const { frames } = valueOf(await client.workingCopy.load({}));
    const newest = frames.findLast((frame) => frame.contactId === contactId);
    if (newest === undefined || newest.purgedAt !== null) return;
    const { frame } = valueOf(await client.frames.open({ frameId: newest.id }));
    await step({ by: 'together', act: bringing(frame, socBox) });
  }

  async function end(ending: Ending): Promise<void> {
    while (onwards(fold.state, anything) !== anything) await step(onwards(fold.state, anything));
    for (const deed of toEnd(fold.state, ending)) {
      // The youth may have said yes before.
      if (whyNot(fold.state, deed.by, deed.act) === null) await step(deed);
    }
  }

  for (const [index, any] of meetings.entries()) {
    const { language: spoken, plan } = any;
    const isPlanned = plan !== null;
    ({ meetingId } = valueOf(
      await client.meetings.start({ contactId, language: spoken, isPlanned }),
    ));
    if (isPlanned) {
      fold = beginFold({ ...start, language: spoken });
      for (const deed of plan) await step(deed);
      await sendLetter(vault, meetingId);
    }
    // What was promised before may lie there already.
    const { steps } = valueOf(await client.meetings.open({ meetingId }));
    fold = foldOf({ ...start, language: any.language }, steps);
    if (any.brings) await bring();
    for (const deed of any.deeds) {
      const next = onwards(fold.state, aboutPromise(fold.state, deed));
      if (whyNot(fold.state, next.by, next.act) === null) await step(next);
      if (isOver(fold.state)) break;
    }
    if (!isOver(fold.state)) await end(any.ending);
    // The next meeting cannot start before this one is over.
    if (!isOver(fold.state) && index < meetings.length - 1) await end('agreed');
    if (fold.state.outcome === 'agreed') {
      await treat(vault, meetingId, treatments[index] ?? 'none', supervisor);
    }
  }
  return contactId;
}

/** The welcome letter of a planned meeting, on paper and in a file. */
async function sendLetter({ client, call }: TestVault, meetingId: string): Promise<void> {
  valueOf(await client.meetings.openPlan({ meetingId }));
  const pictures = { caseworker: null, room: null };
  const request = {
    kind: 'letter',
    meetingId,
    format: 'pdf',
    hasNamePage: true,
    pictures,
  } as const;
  valueOf(await call('documents.delivered', { request, how: 'printed' }));
  valueOf(await call('documents.delivered', { request, how: 'saved' }));
}

const anything: Deed = { by: 'youth', act: { kind: 'paused' } };

/** What happens to a frame after it was agreed. */
async function treat(
  vault: TestVault,
  meetingId: string,
  what: Afterwards,
  supervisor: Supervisor,
): Promise<void> {
  const { client, call } = vault;
  const { frames, promises } = valueOf(await client.workingCopy.load({}));
  const frameId = frames.find((frame) => frame.meetingId === meetingId)?.id;
  if (frameId === undefined) throw new Error('nothing was agreed');
  const moved = { frameId, movedOn: '2026-01-02', movedBy: 'Maj-Britt på arkivet' };
  const format = 'text';
  const request = { kind: 'frame', frameId, format } as const;
  switch (what) {
    case 'opened':
      valueOf(await client.frames.open({ frameId }));
      return;
    case 'printed':
      valueOf(await call('documents.delivered', { request, how: 'printed' }));
      return;
    case 'saved':
      valueOf(await call('documents.delivered', { request, how: 'saved' }));
      return;
    case 'moved':
      valueOf(await client.frames.handOver(moved));
      valueOf(await client.frames.withdrawHandOver({ frameId }));
      valueOf(await client.frames.handOver(moved));
      return;
    case 'purged':
      valueOf(await client.frames.handOver(moved));
      valueOf(await client.frames.purge({ frameId }));
      return;
    case 'marked': {
      const ours = promises.filter((one) => one.frameId === frameId && one.who !== 'youth');
      for (const [index, { id: promiseId }] of ours.entries()) {
        const mark = promiseMarks[index % promiseMarks.length] ?? 'kept';
        const said =
          mark === 'changed'
            ? { told: tellings[index % tellings.length] ?? 'not-yet', newDay: '2027-02-03' }
            : { told: null, newDay: null };
        valueOf(await client.promises.mark({ frameId, promiseId, mark, ...said }));
      }
      valueOf(await client.promises.open({ contactId: promises[0]?.contactId ?? null }));
      return;
    }
    case 'remarked':
      if (supervisor.isAway) return;
      await supervisor.writeBack(
        vault,
        frameId,
        `Vi behöver ett rum till: ${tricky[2]} ${frameId}`,
      );
      return;
    case 'none':
  }
}
