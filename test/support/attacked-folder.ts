import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import canonicalize from 'canonicalize';
import { makeKeys, recipientOf, signText } from '#main/vault/accounts/keys.ts';
import { frameHtml } from '#main/vault/documents/frame-page.ts';
import { letterHtml } from '#main/vault/documents/letter-page.ts';
import { recordHtml } from '#main/vault/documents/record-page.ts';
import { FolderTransport } from '#main/vault/exchange/folder-transport.ts';
import type { Session } from '#main/vault/session.ts';
import { letterGapLimits, letterGaps, planParts, type LetterGap } from '#shared/content/kinds.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { act, type ActInput, type Actor, type LetterWords } from '#shared/model/step.ts';
import { textLength, textLimits } from '#shared/model/text.ts';
import { recordContent } from '#shared/telling/record.ts';
import { Member, pair } from './member.ts';
import { addSteps, bothYes } from './session.ts';
import { valueOf } from './vault.ts';

type Acts = readonly (readonly [Actor, ActInput])[];

/** Texts that are handed out, each once while they last, to fields they have room in. */
export class Handout {
  readonly #left: string[];
  readonly #all: readonly string[];
  /** Every text that stands somewhere. */
  readonly placed = new Set<string>();

  constructor(texts: readonly string[]) {
    this.#all = texts;
    this.#left = [...texts];
  }

  get isEmpty(): boolean {
    return this.#left.length === 0;
  }

  /** The next one that has room; an old one again when none is left. */
  take(limit: number): string {
    const fits = (text: string) => textLength(text) <= limit;
    const at = this.#left.findIndex(fits);
    const [text] = at === -1 ? [] : this.#left.splice(at, 1);
    const taken = text ?? this.#all.find(fits) ?? '';
    this.placed.add(taken);
    return taken;
  }

  some<T>(count: number, make: (at: number) => T): readonly T[] {
    return Array.from({ length: count }, (_, at) => make(at));
  }
}

/** A meeting in which somebody else than the program writes everything that can be written. */
function meetingOf(texts: Handout, cards: number): Acts {
  const { point, rule, ownCard, why, sentence, closing } = textLimits;
  return [
    ...texts.some(12, (at): Acts[number] => [
      'caseworker',
      { kind: 'point-written', pointId: `p${at}`, text: texts.take(point) },
    ]),
    ['together', { kind: 'opening-read' }],
    ...texts.some(10, (at): Acts[number] => [
      'together',
      { kind: 'own-rule-written', ruleId: `r${at}`, text: texts.take(rule) },
    ]),
    ['youth', { kind: 'stage-entered', stage: 'cards' }],
    ...texts.some(cards, (at): Acts[number] => [
      'youth',
      { kind: 'own-card-written', cardId: `c${at}`, text: texts.take(ownCard), index: at },
    ]),
    ...texts.some(cards, (at): Acts[number] => [
      'caseworker',
      {
        kind: 'answer-given',
        cardId: `c${at}`,
        answer: { reply: 'no', why: texts.take(why), who: 'caseworker', when: null },
      },
    ]),
    ...texts.some(20, (at): Acts[number] => [
      'together',
      {
        kind: 'sentence-written',
        sentenceId: `s${at}`,
        text: texts.take(sentence),
        who: 'caseworker',
        when: '2027-01-15',
      },
    ]),
    ...texts.some(15, (at): Acts[number] => [
      'youth',
      { kind: 'closing-written', wordId: `w${at}`, text: texts.take(closing) },
    ]),
  ];
}

/** Lays a card out under a name that somebody made up. */
async function layCard(exchange: FolderTransport, at: number, texts: Handout): Promise<void> {
  const keys = await makeKeys();
  const identity = {
    format: 'soc-box-identity',
    formatVersion: 1,
    accountId: `made-up-${at}`,
    displayName: texts.take(textLimits.displayName),
    role: 'supervisor',
    unit: texts.take(textLimits.unit),
    verifyKey: keys.verifyKey,
    recipient: await recipientOf(keys),
  };
  const signature = signText(keys, canonicalize(identity) ?? '');
  const card = Buffer.from(JSON.stringify({ identity, signature }));
  valueOf(await exchange.put('people', identity.accountId, card));
}

/** A planned meeting, with a letter. */
function planOf(
  { meetings }: Session,
  contactId: string,
  texts: Handout,
): { readonly meetingId: string; readonly letter: LetterWords } {
  const { meetingId } = valueOf(meetings.start(contactId, 'sv', true));
  const gaps = Object.fromEntries(
    letterGaps.map((gap) => [gap, texts.take(Math.min(letterGapLimits[gap], 40))]),
  ) as Record<LetterGap, string>;
  const letter: LetterWords = { age: 'from15', language: 'sv', gaps };
  const acts: readonly ActInput[] = [
    ...planParts.map((part): ActInput => ({
      kind: 'plan-noted',
      part,
      text: texts.take(textLimits.plan),
    })),
    { kind: 'letter-written', letter },
  ];
  for (const [after, input] of acts.entries()) {
    valueOf(meetings.addStep(meetingId, after, 'caseworker', act.parse(input)));
  }
  return { meetingId, letter };
}

/** Where a contact's texts stand. */
interface AttackedContact {
  readonly contactId: string;
  readonly frameId: string;
}

/** What is in a caseworker's and a supervisor's data folder in which every word was written to do harm. */
interface Attacked {
  readonly contacts: readonly AttackedContact[];
  readonly plannedMeeting: string;
  /** Every paper about the first contact, as HTML. */
  readonly papers: readonly string[];
}

/** Fills an empty folder: at least one contact; as many as it takes to hand out every text when `isAll`. */
export async function fillAttacked(
  path: string,
  texts: Handout,
  isAll: boolean,
): Promise<Attacked> {
  const way = join(path, 'exchange');
  mkdirSync(way);
  const displayName = () => texts.take(textLimits.displayName);
  const sam = await Member.withPassphrase(path, way, 'Sam', 'caseworker', displayName());
  const kim = await Member.withPassphrase(path, way, 'Kim', 'supervisor', displayName());
  await pair(sam, kim);
  const { session } = sam;
  const add = () =>
    valueOf(
      session.contacts.create({
        name: texts.take(textLimits.contactName),
        caseNumber: texts.take(textLimits.caseNumber),
        language: 'sv',
      }),
    ).contactId;

  const planned = add();
  const { meetingId: plannedMeeting, letter } = planOf(session, planned, texts);
  for (let at = 0; at < 10; at += 1) await layCard(new FolderTransport(way), at, texts);
  const contacts: AttackedContact[] = [];
  for (let isDone = false; !isDone; isDone = !isAll || texts.isEmpty) {
    const contactId = add();
    const first = valueOf(session.meetings.start(contactId, 'sv'));
    addSteps(session, first.meetingId, [...meetingOf(texts, 30), ...bothYes]);
    const frameId = session.log.ledger.newest?.id ?? '';
    const movedBy = texts.take(textLimits.displayName);
    valueOf(session.frames.handOver(frameId, { movedOn: dayOf(new Date()), movedBy }, 30));
    const second = valueOf(session.meetings.start(contactId, 'sv'));
    addSteps(session, second.meetingId, meetingOf(texts, 12));
    contacts.push({ contactId, frameId });
  }
  await session.exchange.visit();
  await kim.session.exchange.visit();
  for (const { frameId } of contacts) {
    valueOf(kim.session.reviews.open(frameId));
    valueOf(kim.session.reviews.remark(frameId, texts.take(textLimits.remark)));
  }
  await kim.session.exchange.visit();
  await session.exchange.visit();

  const [one] = contacts;
  const kept = valueOf(session.frames.read(one?.frameId ?? ''));
  const record = valueOf(session.contacts.wholeRecord(one?.contactId ?? ''));
  const papers = [
    frameHtml(kept),
    recordHtml(recordContent(record, 'sv', new Date())),
    letterHtml({
      letter,
      day: dayOf(new Date()),
      hasNamePage: true,
      pictures: { caseworker: null, room: null },
    }),
  ];
  for (const member of [sam, kim]) member.session.close();
  return { contacts, plannedMeeting, papers };
}
