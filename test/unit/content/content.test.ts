import { describe, expect, test } from 'vitest';
import { socBox } from '#shared/decks/soc-box.ts';
import { dayOf } from '#shared/i18n/dates.ts';
import { languages, type Language } from '#shared/i18n/language.ts';
import { laws } from '#shared/legal/laws.ts';
import { placeOf } from '#shared/legal/sections.ts';
import { allVersions, contentOn, overdueOn } from '#shared/content/content.ts';
import { ageGroups, envelopeProblem } from '#shared/content/item.ts';
import { contentItem, letterGaps, type ContentItem } from '#shared/content/kinds.ts';
import { longSentences, wordCount } from '#shared/content/sentences.ts';
import { textsOf } from '#test/support/content.ts';

const all: readonly ContentItem[] = Object.values(allVersions).flat();
const today = dayOf(new Date());
/** What is shown today and what will be shown when every date that is known has come. */
const days = [...new Set([today, ...all.map((item) => item.validFrom)])].filter(
  (day) => day >= '2026-01-15',
);

const gapsIn = (text: string) => [...text.matchAll(/\{\{(\w*)\}\}/g)].map(([, gap = '']) => gap);

const named = ({ kind, id, version }: ContentItem) => `${kind} ${id} v${version}`;

describe('every text around the meeting', () => {
  test('has the one shape, with Swedish and English complete', () => {
    for (const item of all) {
      const { success, error } = contentItem.safeParse(item);
      expect([named(item), success, error?.issues]).toEqual([named(item), true, undefined]);
    }
  });

  test('has an id of its own, and versions that follow each other by number and by day', () => {
    for (const items of Object.values(allVersions)) {
      const byId = Map.groupBy(items as readonly ContentItem[], ({ id }) => id);
      for (const versions of byId.values()) {
        expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
        const from = versions.map(({ validFrom }) => validFrom);
        expect([versions[0]?.id, from]).toEqual([versions[0]?.id, [...new Set(from)].toSorted()]);
      }
    }
  });

  test('holds no sooner than the laws it names, and gives a true account of itself', () => {
    for (const item of all) {
      for (const ref of item.laws) {
        const law = laws[placeOf(ref).law];
        expect([named(item), ref, item.validFrom >= law.inForceFrom]).toEqual([
          named(item),
          ref,
          true,
        ]);
      }
      expect([named(item), envelopeProblem(item)]).toEqual([named(item), null]);
    }
  });

  test('says where its words come from', () => {
    for (const item of all) {
      const { document, list, words } = item.source;
      const isSeed = ['workshop-2017', 'toolbox-2017', 'panel-2015', 'letter-oppna-soc'];
      expect([named(item), words !== null]).toEqual([named(item), isSeed.includes(document)]);
      expect([named(item), list === null || document === 'workshop-2017']).toEqual([
        named(item),
        true,
      ]);
    }
  });

  test('is in sentences short enough to hear once', () => {
    const long = all.flatMap((item) =>
      textsOf(item).flatMap(([language, text]) =>
        longSentences(text, language).map((sentence) => `${named(item)}: ${sentence}`),
      ),
    );
    expect(long).toEqual([]);
  });

  test('speaks plainly: no shouting, no praise, no words of authorities', () => {
    const stiff: Readonly<Record<Language, RegExp>> = {
      sv: /!|(?<!\p{L})(bra jobbat|duktig|modig|erfordras|avseende|beakta|föreligga|inkomma|handlägga|samt|ej|tillse|åtgärd|åtgärder|klient|brukare|gällande|vederbörande|härmed|denna)(?!\p{L})/iu,
      en: /!|(?<!\p{L})(well done|great job|brave|pursuant|hereby|client|service user|regarding|shall|aforementioned)(?!\p{L})/iu,
    };
    const found = all.flatMap((item) =>
      textsOf(item).filter(([language, text]) => stiff[language].test(text)),
    );
    expect(found).toEqual([]);
  });

  test('has gaps only in the letter, the same in both languages, and each known', () => {
    const used = new Set<string>();
    for (const item of all) {
      const [sv, en] = languages.map((language) =>
        textsOf(item)
          .filter(([of]) => of === language)
          .flatMap(([, text]) => gapsIn(text)),
      );
      expect([named(item), en]).toEqual([named(item), sv]);
      expect([named(item), item.kind === 'letter-block' || sv?.length === 0]).toEqual([
        named(item),
        true,
      ]);
      for (const gap of sv ?? []) used.add(gap);
    }
    expect([...used].toSorted()).toEqual([...letterGaps].toSorted());
  });

  test('past its review date is named, and fails nothing', () => {
    for (const item of overdueOn(today, allVersions)) {
      process.stderr.write(`To review since ${item.reviewBy}: ${named(item)}\n`);
    }
    const lateInTheNextCentury = overdueOn('2126-01-01', allVersions);
    expect(lateInTheNextCentury.length).toBe(Object.values(contentOn('2126-01-01')).flat().length);
  });
});

describe.each(days)('what is shown on %s', (day) => {
  const content = contentOn(day);
  const cards = socBox.cards.map(({ id }) => id);

  test('each of the 21 cards has two suggestions or more, and one answer', () => {
    expect(content.cardAnswers.map(({ card }) => card)).toEqual(cards);
    for (const card of cards) {
      const ideas = content.suggestions.filter((idea) => idea.card === card);
      expect([card, ideas.length >= 2]).toEqual([card, true]);
      expect(new Set(ideas.map(({ words }) => words.sv)).size).toBe(ideas.length);
    }
    expect(new Set(content.suggestions.map(({ card }) => card))).toEqual(new Set(cards));
  });

  test('an answer that tells the law names it, and no other does', () => {
    for (const { card, law, laws } of content.cardAnswers) {
      expect([card, law !== null]).toEqual([card, laws.length > 0]);
    }
  });

  test('an idea from a coloured list keeps the colour that the workshop gave it', () => {
    const colourOf = { tomorrow: 'blue', 'more-time': 'green', later: 'red' } as const;
    for (const { id, colour, source } of content.suggestions) {
      const { list } = source;
      if (list === null || list === 'hard' || list === 'box') continue;
      expect([id, colour]).toEqual([id, colourOf[list]]);
    }
  });

  test('there are eighteen questions in their order', () => {
    expect(content.questions.map(({ place }) => place)).toEqual(
      Array.from({ length: 18 }, (_, at) => at + 1),
    );
  });

  test('what holds for every age is said in the same words while no age is chosen', () => {
    const same = content.limits.filter(
      ({ words }) => new Set(ageGroups.map((age) => words[age].sv)).size === 1,
    );
    expect(same.map(({ anyAge }) => anyAge)).toEqual(same.map(({ words }) => words.from15));
  });

  test('each stop and each right names a place in a law', () => {
    for (const item of [...content.stops, ...content.rights]) {
      expect([named(item), item.laws.length > 0]).toEqual([named(item), true]);
    }
  });

  test('every stop can be reached from one of the two ways in, and leads to stops there are', () => {
    const byId = new Map(content.stops.map((stop) => [stop.id, stop]));
    const reached = new Set<string>();
    const walk = (id: string) => {
      const stop = byId.get(id);
      expect([id, stop === undefined]).toEqual([id, false]);
      if (stop === undefined || reached.has(id)) return;
      reached.add(id);
      for (const next of stop.next) walk(next);
    };
    for (const { id, place, branch } of content.stops) {
      if (place === 1 && (branch === 'asked' || branch === 'report')) walk(id);
    }
    expect([...reached].toSorted()).toEqual([...byId.keys()].toSorted());
    const counted = content.stops.flatMap(({ limit }) => (limit === null ? [] : [limit.from]));
    expect(counted.filter((id) => !byId.has(id))).toEqual([]);
  });

  test.each(ageGroups)('%s: the opening takes a minute, the letter one page', (age) => {
    for (const language of languages) {
      const opening = content.limits.map(({ words }) => words[age][language]).join(' ');
      const unsaid = content.limits.map(({ anyAge }) => anyAge[language]).join(' ');
      expect(wordCount(unsaid)).toBeLessThanOrEqual(180);
      // 180 words a minute is a calm reading voice.
      expect([opening, wordCount(opening) <= 180]).toEqual([opening, true]);
      const letter = content.letterBlocks
        .flatMap(({ heading, words }) => [heading?.[language] ?? '', words[age][language]])
        .join(' ');
      expect([letter, wordCount(letter) <= 260]).toEqual([letter, true]);
    }
    expect(content.rights.filter(({ ages }) => ages.includes(age)).length).toBeGreaterThan(9);
    expect(content.helplines.filter(({ ages }) => ages.includes(age)).length).toBeGreaterThan(4);
  });
});
