import type { Page } from 'playwright-core';
import { cardTints } from '#shared/decks/deck.ts';
import { allVersions, contentOn } from '#shared/content/content.ts';
import type { AgeGroup, Text } from '#shared/content/item.ts';
import { letterGaps, type Colour, type PlanPart } from '#shared/content/kinds.ts';
import { socBox } from '#shared/decks/soc-box.ts';
import { dayInFull, dayInWords, dayOf, momentInWords, timeInWords } from '#shared/i18n/dates.ts';
import { en } from '#shared/i18n/en/index.ts';
import type { Language } from '#shared/i18n/language.ts';
import { sv } from '#shared/i18n/sv/index.ts';
import { translatorFor, type Translate } from '#shared/i18n/words.ts';
import {
  doers,
  type ActKind,
  type Actor,
  type Doer,
  type PromiseMark,
  type PromiseView,
  type Reply,
  type Stage,
  type Telling as HowTold,
} from '#shared/model/step.ts';
import type { RecordEvent } from '#shared/model/log.ts';
import { storeFaults } from '#shared/model/rescue.ts';
import type { Meeting } from '#shared/model/record.ts';
import { parts, type StoredValue } from './stored.ts';

/** What a part of the youth's page says, and the texts in it that are marked as stored. */
export interface ShownPart {
  readonly text: string;
  readonly kept: readonly string[];
}

/** The youth's page as it stands in the window. */
export interface ShownPage {
  readonly language: Language;
  readonly parts: ReadonlyMap<string, ShownPart>;
  /** Every text marked as stored, anywhere on the page. */
  readonly kept: readonly string[];
  /** Those of them that nobody can see. */
  readonly unseen: readonly string[];
}

/** Reads the open page of a contact. */
export async function readShownPage(page: Page, language: Language): Promise<ShownPage> {
  const read = await page.evaluate(() => {
    const all = document.querySelector('.record');
    if (all === null) throw new Error('the page is not open');
    const within = (selector: string, element: Element = all) => [
      ...element.querySelectorAll(selector),
    ];
    const part = (element: Element, name: string, before = '') => ({
      name,
      text: `${before} ${element.textContent}`,
      kept: within('[data-kept]', element).map(({ textContent }) => textContent),
    });
    const labelled = (start: string) =>
      within(`[aria-labelledby^="${start}"]`).map((element) => ({
        element,
        name: element.getAttribute('aria-labelledby') ?? '',
      }));
    const lines = within('.record-day').flatMap((day) =>
      within('li', day).map((line) => ({ line, day: day.querySelector('h3')?.textContent ?? '' })),
    );
    return {
      parts: [
        ...labelled('record-person').map(({ element }) => part(element, 'person')),
        ...labelled('frame-').map(({ element, name }) => part(element, name)),
        ...labelled('meeting-').flatMap(({ element, name }) => [
          part(element, name),
          ...within('li', element)
            .toReversed()
            .map((step, index) => part(step, `${name}-step-${index + 1}`)),
        ]),
        ...lines.map(({ line, day }, index) => part(line, `line-${index}`, day)),
      ],
      kept: within('[data-kept]').map(({ textContent }) => textContent),
      unseen: within('[data-kept]')
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          return !seen || width < 2 || height < 2;
        })
        .map(({ textContent }) => textContent),
    };
  });
  return {
    ...read,
    language,
    parts: new Map(read.parts.map(({ name, ...shown }) => [name, shown])),
  };
}

interface Telling {
  readonly language: Language;
  readonly t: Translate;
  readonly document: StoredValue['document'];
}

type Words = string | RegExp | null;

/**
 * How a stored value is on the page: `shown` as it is, `worded` in words of ours, or not at all
 * because it is a `key` whose shape has no room for words.
 */
type Rule =
  | 'shown'
  | { readonly key: RegExp }
  | { readonly worded: (value: string, telling: Telling) => Words };

const uuid: Rule = { key: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ };
const digest: Rule = { key: /^([0-9a-f]{64})?$/ };
const signature: Rule = { key: /^[A-Za-z0-9+/]{86}==$/ };
const whole: Rule = { key: /^\d{1,9}$/ };
const moment: Rule = {
  key: /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)?$/,
};
/** A card of the deck, or one written in the meeting. */
const cardId: Rule = {
  key: new RegExp(`^(${socBox.cards.map(({ id }) => id).join('|')}|own-[0-9a-f]{8})$`),
};

/** The program's own words on the cards of the box, and nobody's. */
function ofTheBox(words: readonly string[]): Rule {
  const each = words.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return { key: new RegExp(`^(${each.join('|')})$`) };
}

function fixed(value: string | number): Rule {
  return { key: new RegExp(`^${value}$`) };
}

function worded(words: (value: string, telling: Telling) => Words): Rule {
  return { worded: words };
}

interface Worded {
  readonly id: string;
  readonly words: Text;
}

const { groundRules, closingWords, stops } = contentOn(dayOf(new Date()));
const stopTitles = stops.map(({ id, title }) => ({ id, words: title }));

/** An id of ours is told in its words; one made here is of words that are shown as they are. */
function ours(items: readonly Worded[], own: RegExp): Rule {
  return worded((id, { language }) => {
    if (id === '' || own.test(id)) return null;
    return items.find((item) => item.id === id)?.words[language] ?? `words in place of ${id}`;
  });
}

/** The shape of an id in a frame, which carries its words beside it. */
function idOf(items: readonly { readonly id: string }[], own = 'nothing'): Rule {
  return { key: new RegExp(`^(${[...items.map(({ id }) => id), own].join('|')})$`) };
}

const ruleTold = ours(groundRules, /^rule-[0-9a-f]{8}$/);
const wordTold = ours(closingWords, /^word-[0-9a-f]{8}$/);
const stopTold = ours(stopTitles, /^$/);
const colourTold = worded((colour, { t }) =>
  colour === '' ? null : t(`toolbox.colour.${colour as Colour}`),
);
const ageTold = worded((age, { t }) => (age === '' ? null : t(`toolbox.age.${age as AgeGroup}`)));
/** The id of an account. */
const account: Rule = { key: /^[0-9a-z][0-9a-z-]{0,47}$/ };
/** Another adult's name and keys, between the two adults and about no youth. */
const ofAdults: Rule = { key: /^[^]{0,120}$/ };
const dayKey: Rule = { key: /^(\d{4}-\d\d-\d\d)?$/ };
const viewTold = worded((view, { t }) => t(`promises.view.${(view || 'none') as PromiseView}`));
const markTold = worded((mark, { t }) =>
  mark === '' ? null : t(`promises.mark.${mark as PromiseMark}`),
);
const toldTold = worded((told, { t }) =>
  told === '' ? null : t(`promises.told.${told as HowTold}`),
);
const momentTold = worded((at, { language }) => (at === '' ? null : momentInWords(at, language)));
const languageTold = worded((value, { t }) => t(`common.language.${value as Language}`));
const shortDay = worded((on, { language }) =>
  on === '' ? null : dayInWords(on, language, new Date()),
);
const fullDay = worded((on, { language }) => (on === '' ? null : dayInFull(on, language)));
const replyTold = worded((value, { t }) => t(`common.reply.${value as Reply}`));
const placedTold = worded((by, { t }) =>
  by === 'youth' ? null : t(by === 'together' ? 'frame.byBoth' : 'frame.byAdult'),
);
const doesTold = worded((who, { t }) => (who === '' ? null : t(`frame.does.${who as Doer}`)));

/** A sentence of a catalog, whatever stands in its gaps. */
function sentence(template: string): RegExp {
  const between = template
    .split(/\{\{\w+\}\}/)
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return new RegExp(between.join('[^]*'));
}

/** What nobody does by hand. */
const ofTheProgram: ReadonlySet<ActKind> = new Set([
  'yes-lapsed',
  'sentence-forgotten',
  'promises-brought',
  'path-brought',
]);

const catalogs = { sv, en };

function actTold(kind: ActKind, { language, document }: Telling): RegExp {
  const { step } = catalogs[language].meeting;
  const withoutWords: Partial<Record<ActKind, string>> = {
    ...(document['keep'] === false ? { 'keep-chosen': step['throw-chosen'] } : {}),
    ...(document['text'] === '' ? { 'plan-noted': step['plan-removed'] } : {}),
    ...(document['stopId'] === null ? { 'stop-reached': step['stop-left'] } : {}),
    ...(document['day'] === null ? { 'stop-dated': step['stop-undated'] } : {}),
  };
  return sentence(withoutWords[kind] ?? step[kind]);
}

const viewInFrame = worded((view, telling) =>
  inFrame(telling)(`promises.view.${(view || 'none') as PromiseView}`),
);

const ownInFrame = worded((own, telling) =>
  own === 'true' ? inFrame(telling)('toolbox.frame.own') : null,
);
const colourInFrame = worded((colour, telling) =>
  colour === '' ? null : inFrame(telling)(`toolbox.colour.${colour as Colour}`),
);

/**
 * Every field of the store, and how the youth's page tells it. A table, column or field that is not
 * named here is not on the page, and fails.
 */
const rules: Readonly<Record<string, Rule>> = {
  'contact.id': uuid,
  'contact.name': 'shown',
  'contact.case_number': 'shown',
  'contact.language': languageTold,
  'contact.created_at': momentTold,

  'meeting.id': uuid,
  'meeting.contact_id': uuid,
  'meeting.started_at': momentTold,
  'meeting.ended_at': momentTold,
  'meeting.outcome': worded((value, { t }) =>
    t(`record.meetings.outcome.${value as Meeting['outcome']}`),
  ),
  'meeting.language': languageTold,
  'meeting.deck_cards.id': fixed(socBox.id),
  'meeting.deck_cards.version': fixed(socBox.version),
  'meeting.deck_cards.source': ofTheBox([socBox.source]),
  'meeting.deck_cards.checkedOn': fixed(socBox.checkedOn),
  'meeting.deck_cards.cards[].id': cardId,
  'meeting.deck_cards.cards[].words.sv': ofTheBox(socBox.cards.map(({ words }) => words.sv)),
  'meeting.deck_cards.cards[].words.en': ofTheBox(socBox.cards.map(({ words }) => words.en)),
  'meeting.deck_cards.cards[].tint': ofTheBox(cardTints),

  'step.meeting_id': uuid,
  'step.seq': whole,
  'step.at': momentTold,
  'step.by': worded((by, { t, language, document }) =>
    ofTheProgram.has(document['kind'] as ActKind)
      ? { sv: 'Programmet', en: 'The program' }[language]
      : t(`meeting.who.${by as Actor}`),
  ),
  'step.act.kind': worded((kind, telling) => actTold(kind as ActKind, telling)),
  'step.act.stage': worded((stage, { t }) => t(`meeting.stages.${stage as Stage}`)),
  'step.act.language': languageTold,
  'step.act.order[]': cardId,
  'step.act.cardId': cardId,
  'step.act.index': worded((index) => new RegExp(`\\b${Number(index) + 1}\\b`)),
  'step.act.text': 'shown',
  'step.act.pointId': { key: /^point-[0-9a-f]{8}$/ },
  'step.act.sentenceId': { key: /^line-[0-9a-f]{8}$/ },
  'step.act.who': doesTold,
  'step.act.when': shortDay,
  'step.act.answer.reply': replyTold,
  'step.act.answer.why': 'shown',
  'step.act.answer.who': doesTold,
  'step.act.answer.when': shortDay,
  'step.act.frameId': uuid,
  'step.act.cards[].id': cardId,
  'step.act.cards[].own': worded((own, { t }) => (own === 'true' ? t('frame.own') : null)),
  'step.act.cards[].words': 'shown',
  'step.act.cards[].placedBy': placedTold,
  'step.act.cards[].answer.reply': replyTold,
  'step.act.cards[].answer.why': 'shown',
  'step.act.cards[].answer.who': doesTold,
  'step.act.cards[].answer.when': shortDay,
  'step.act.sentences[].id': { key: /^line-[0-9a-f]{8}$/ },
  'step.act.sentences[].text': 'shown',
  'step.act.sentences[].by': worded((by, { t }) => t(`frame.sentenceBy.${by as Actor}`)),
  'step.act.sentences[].who': doesTold,
  'step.act.sentences[].when': shortDay,
  'step.act.promises[].frameId': uuid,
  'step.act.promises[].id': uuid,
  'step.act.promises[].about': 'shown',
  'step.act.promises[].text': 'shown',
  'step.act.promises[].who': doesTold,
  'step.act.promises[].when': shortDay,
  'step.act.promises[].mark': markTold,
  'step.act.promises[].told': toldTold,
  'step.act.promises[].newDay': shortDay,
  'step.act.remarks[].frameId': uuid,
  'step.act.remarks[].id': uuid,
  'step.act.remarks[].fromName': 'shown',
  'step.act.remarks[].words': 'shown',
  'step.act.promiseId': uuid,
  'step.act.view': viewTold,
  'step.act.colour': colourTold,
  'step.act.answer.colour': colourTold,
  'step.act.cards[].answer.colour': colourTold,
  'step.act.sentences[].colour': colourTold,
  'step.act.age': ageTold,
  'step.act.part': worded((part, { t }) => t(`toolbox.plan.${part as PlanPart}`)),
  'step.act.letter.age': ageTold,
  'step.act.letter.language': languageTold,
  ...Object.fromEntries(letterGaps.map((gap) => [`step.act.letter.gaps.${gap}`, 'shown'] as const)),
  'step.act.ruleId': ruleTold,
  'step.act.rules[].id': ruleTold,
  'step.act.rules[].words': 'shown',
  'step.act.wordId': wordTold,
  'step.act.stopId': stopTold,
  'step.act.day': shortDay,
  'step.act.here': stopTold,
  'step.act.dates[].stopId': stopTold,
  'step.act.dates[].day': shortDay,
  'step.act.toExplain[]': stopTold,
  // What was wanted decides which sentence the act is told with.
  'step.act.keep': { key: /^(true|false)$/ },

  'frame.id': uuid,
  'frame.signature': signature,
  'frame.document.format': fixed('soc-box-frame'),
  'frame.document.formatVersion': fixed(1),
  'frame.document.id': uuid,
  'frame.document.version': worded((version, { t }) => t('record.frames.heading', { version })),
  'frame.document.contact.name': 'shown',
  'frame.document.contact.caseNumber': 'shown',
  'frame.document.caseworker.name': 'shown',
  'frame.document.language': worded((value, telling) =>
    inFrame(telling)(`common.language.${value as Language}`),
  ),
  'frame.document.agreedOn': worded((on, { document }) =>
    dayInFull(on, document['language'] as Language),
  ),
  'frame.document.deck.id': fixed(socBox.id),
  'frame.document.deck.version': worded((version, telling) =>
    inFrame(telling)('frame.deck', { source: socBox.source, version: Number(version) }),
  ),
  'frame.document.promises[].frameId': uuid,
  'frame.document.promises[].id': uuid,
  'frame.document.promises[].about': 'shown',
  'frame.document.promises[].text': 'shown',
  'frame.document.promises[].who': worded((who, telling) =>
    inFrame(telling)(`frame.does.${who as Doer}`),
  ),
  'frame.document.promises[].when': worded((on, { document }) =>
    on === '' ? null : dayInFull(on, document['language'] as Language),
  ),
  'frame.document.promises[].youth': viewInFrame,
  'frame.document.promises[].caseworker': viewInFrame,
  'frame.document.rules[].id': idOf(allVersions.groundRules, 'rule-[0-9a-f]{8}'),
  'frame.document.rules[].words': 'shown',
  'frame.document.rules[].own': ownInFrame,
  'frame.document.path.here': fixed(''),
  'frame.document.path.here.id': idOf(allVersions.stops),
  'frame.document.path.here.words': 'shown',
  'frame.document.path.dates[].id': idOf(allVersions.stops),
  'frame.document.path.dates[].words': 'shown',
  'frame.document.path.dates[].day': worded((on, { document }) =>
    dayInFull(on, document['language'] as Language),
  ),
  'frame.document.path.toExplain[].id': idOf(allVersions.stops),
  'frame.document.path.toExplain[].words': 'shown',
  'frame.document.closing[].id': idOf(allVersions.closingWords, 'word-[0-9a-f]{8}'),
  'frame.document.closing[].words': 'shown',
  'frame.document.closing[].own': ownInFrame,
  'frame.document.closing[].by': worded((by, telling) =>
    inFrame(telling)(`toolbox.frame.sayer.${by as Actor}`),
  ),
  'frame.document.notToday': worded((value, telling) =>
    value === 'true' ? sentence(inFrame(telling)('frame.notTodayAlso').slice(0, -1)) : null,
  ),
  'frame.document.points[]': 'shown',
  'frame.document.cards[].id': cardId,
  'frame.document.cards[].words': 'shown',
  'frame.document.cards[].own': worded((own, telling) =>
    own === 'true' ? inFrame(telling)('frame.own') : null,
  ),
  'frame.document.cards[].placedBy': worded((by, telling) =>
    by === 'youth' ? null : inFrame(telling)(by === 'together' ? 'frame.byBoth' : 'frame.byAdult'),
  ),
  'frame.document.cards[].answer.reply': worded((value, telling) =>
    inFrame(telling)(`common.reply.${value as Reply}`),
  ),
  'frame.document.cards[].answer.why': 'shown',
  'frame.document.cards[].answer.who': worded((who, telling) =>
    who === '' ? null : inFrame(telling)(`frame.does.${who as Doer}`),
  ),
  'frame.document.cards[].answer.when': worded((on, { document }) =>
    on === '' ? null : dayInFull(on, document['language'] as Language),
  ),
  'frame.document.cards[].answer.colour': colourInFrame,
  'frame.document.sentences[].colour': colourInFrame,
  'frame.document.sentences[].id': { key: /^line-[0-9a-f]{8}$/ },
  'frame.document.sentences[].text': 'shown',
  'frame.document.sentences[].by': worded((by, telling) =>
    inFrame(telling)(`frame.sentenceBy.${by as Actor}`),
  ),
  'frame.document.sentences[].who': worded((who, telling) =>
    who === '' ? null : inFrame(telling)(`meeting.doer.${who as Doer}`),
  ),
  'frame.document.sentences[].when': worded((on, { document }) =>
    on === '' ? null : dayInFull(on, document['language'] as Language),
  ),
  'frame.document.previous': digest,

  'log.place': whole,
  'log.signature': signature,
  'log.document.format': fixed('soc-box-log'),
  'log.document.formatVersion': fixed(1),
  'log.document.place': whole,
  'log.document.at': worded(
    (at, { language }) =>
      new RegExp(`${dayInFull(dayOf(new Date(at)), language)}[^]*${timeInWords(at, language)}`),
  ),
  'log.document.by.name': 'shown',
  'log.document.by.role': worded(
    (role, { t }) => new RegExp(t(`record.role.${role as 'caseworker'}`, { name: '' }).trim(), 'i'),
  ),
  'log.document.event.kind': worded((kind, { language }) =>
    sentence(catalogs[language].log[kind as RecordEvent['kind']]),
  ),
  'log.document.event.contactId': uuid,
  'log.document.event.meetingId': uuid,
  'log.document.event.frameId': uuid,
  'log.document.event.version': worded((version) => new RegExp(`\\b${version}\\b`)),
  'log.document.event.agreedOn': fullDay,
  'log.document.event.digest': digest,
  'log.document.event.purgeOn': fullDay,
  'log.document.event.movedOn': fullDay,
  'log.document.event.movedBy': 'shown',
  // In words they stand in the frame; of a purged one only ids and days are left.
  'log.document.event.promises[].id': uuid,
  'log.document.event.promises[].who': { key: new RegExp(`^(${doers.join('|')})$`) },
  'log.document.event.promises[].when': dayKey,
  'log.document.event.promiseId': uuid,
  'log.document.event.mark': markTold,
  'log.document.event.told': toldTold,
  'log.document.event.newDay': fullDay,
  'log.document.event.youth': viewTold,
  'log.document.event.caseworker': viewTold,
  'log.document.event.to': account,
  'log.document.event.toName': 'shown',
  'log.document.event.from': account,
  'log.document.event.fromName': 'shown',
  'log.document.event.readAt': worded((at, { language }) =>
    dayInFull(dayOf(new Date(at)), language),
  ),
  'log.document.event.remarkId': uuid,
  'log.document.event.format': worded((format, { t }) =>
    t(`record.format.${format as 'pdf' | 'text' | 'json'}`),
  ),
  'log.document.previous': digest,

  // Who is paired: between two adults.
  'adult-log.place': whole,
  'adult-log.signature': signature,
  'adult-log.document.format': fixed('soc-box-log'),
  'adult-log.document.formatVersion': fixed(1),
  'adult-log.document.place': whole,
  'adult-log.document.at': moment,
  'adult-log.document.by.name': ofAdults,
  'adult-log.document.by.role': { key: /^(caseworker|supervisor)$/ },
  'adult-log.document.event.kind': { key: /^(person-paired|pairing-ended|store-rescued)$/ },
  // Of everybody's page at once: that it happened stands there in words of ours.
  'adult-log.document.event.found': { key: new RegExp(`^(${storeFaults.join('|')})$`) },
  'adult-log.document.event.backupAt': moment,
  'adult-log.document.event.lostLines[].from': whole,
  'adult-log.document.event.lostLines[].to': whole,
  'adult-log.document.event.lostFrames[]': uuid,
  'adult-log.document.event.lostMeetings[]': uuid,
  'adult-log.document.event.accountId': account,
  'adult-log.document.event.person.format': fixed('soc-box-identity'),
  'adult-log.document.event.person.formatVersion': fixed(1),
  'adult-log.document.event.person.accountId': account,
  'adult-log.document.event.person.displayName': ofAdults,
  'adult-log.document.event.person.role': { key: /^(caseworker|supervisor)$/ },
  'adult-log.document.event.person.unit': ofAdults,
  'adult-log.document.event.person.verifyKey': ofAdults,
  'adult-log.document.event.person.recipient': ofAdults,
  'adult-log.document.previous': digest,

  'remark.id': uuid,
  'remark.frame_id': uuid,
  'remark.from_account': account,
  'remark.from_name': 'shown',
  'remark.words': 'shown',
  'remark.at': momentTold,

  'outgoing.id': uuid,
  'outgoing.to_account': account,
  'outgoing.to_name': 'shown',
  'outgoing.letter.kind': { key: /^(frame|promises|frame-purged)$/ },
  'outgoing.letter.frameId': uuid,
  'outgoing.letter.digest': digest,
  'outgoing.made_at': moment,

  // Of the account, and of nobody it meets.
  'received.id': uuid,
  'received.received_at': moment,
  'account.only_row': fixed(1),
  'account.recovery_sheet_taken_at': moment,
};

/** A frame speaks its own language, whatever the page speaks. */
function inFrame({ document }: Telling): Translate {
  return translatorFor(document['language'] as Language);
}

function problemWith(stored: StoredValue, shown: ShownPage | null): string | null {
  const { path, value, part, document } = stored;
  const rule = rules[path];
  if (rule === undefined) return 'is in no list of what the page shows';
  const text = value === null ? '' : String(value);
  if (typeof rule === 'object' && 'key' in rule) {
    return rule.key.test(text) ? null : `could be words: ${text}`;
  }
  if (shown === null) return 'belongs to nobody';
  const there = shown.parts.get(part);
  if (there === undefined) return `has no place on the page: ${part}`;
  if (rule === 'shown') {
    return text === '' || there.kept.includes(text) ? null : `is not shown in ${part}: ${text}`;
  }
  const { language } = shown;
  const words = rule.worded(text, { language, t: translatorFor(language), document });
  if (words === null) return null;
  const isTold = typeof words === 'string' ? there.text.includes(words) : words.test(there.text);
  return isTold ? null : `is not told in ${part} as ${words}: ${there.text}`;
}

/** The part of the page that a stored value gives rise to, if it is its key. */
function partsOf(values: readonly StoredValue[]): ReadonlySet<string> {
  return new Set([
    ...values.map(({ part }) => part),
    // A purged frame has its line in the log, and its place on the page.
    ...values
      .filter(({ path }) => path === 'log.document.event.frameId')
      .map(({ value }) => parts.frame(String(value))),
  ]);
}

/** The texts of a contact that must be on the page as they are. */
export function textsOf(values: readonly StoredValue[]): ReadonlySet<string> {
  return new Set(
    values.flatMap(({ path, value }) =>
      rules[path] === 'shown' && value !== null && value !== '' ? [String(value)] : [],
    ),
  );
}

/** Where the store and the youth's page differ, in either direction. Empty when they tell the same. */
export function differences(
  values: readonly StoredValue[],
  shown: ShownPage | null,
): readonly string[] {
  const inStore = textsOf(values);
  const onPage = new Set(shown?.kept ?? []);
  const known = partsOf(values);
  return [
    ...values.flatMap((stored) => {
      const problem = problemWith(stored, shown);
      return problem === null ? [] : [`${stored.path} ${problem}`];
    }),
    ...[...inStore]
      .filter((text) => !onPage.has(text))
      .map((text) => `stored, and not shown: ${text}`),
    ...[...onPage]
      .filter((text) => !inStore.has(text))
      .map((text) => `shown as stored, and not stored: ${text}`),
    ...(shown?.unseen ?? []).map((text) => `on the page, and not to be seen: ${text}`),
    ...[...(shown?.parts.keys() ?? [])]
      .filter((name) => !known.has(name))
      .map((name) => `on the page, and not in the store: ${name}`),
  ];
}
