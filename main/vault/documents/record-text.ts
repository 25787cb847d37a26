import type { Fact } from '#shared/telling/fact.ts';
import type { Happening, RecordContent } from '#shared/telling/record.ts';
import { frameContent } from './frame-content.ts';
import { factLines, frameLines, headingLines, lineEnd } from './frame-text.ts';
import { wrap } from './line-wrap.ts';
import { toldPlainly } from './told.ts';

function plainFacts(facts: readonly Fact[]): readonly string[] {
  return factLines(facts.map(({ label, value }) => ({ label, value: toldPlainly(value) })));
}

function happeningLines(all: readonly Happening[]): readonly string[] {
  return all.flatMap(({ when, words }) => {
    // What lies on the table when a meeting begins is told in several lines.
    const [first = '', ...more] = toldPlainly(words).split('\n');
    return [...wrap(`${when}  ${first}`, '- ', '  '), ...more.flatMap((line) => wrap(line, '  '))];
  });
}

function none(words: string | null): readonly string[] {
  return words === null ? [] : wrap(words);
}

/** Everything that is stored about one youth, as plain text with the rules of the frame's. */
export function recordText(content: RecordContent): string {
  const { language, title, lead, asOf, person, frames, meetings, log, elsewhere } = content;
  const lines = [
    ...wrap(title.toLocaleUpperCase(language)),
    '',
    ...wrap(`${lead} ${asOf}`),
    '',
    ...headingLines(person.heading, content),
    ...plainFacts(person.facts),
    '',
    ...headingLines(frames.heading, content),
    ...none(frames.none),
    ...frames.frames.flatMap(({ heading, facts, note, opened, remarks }) => {
      const own = opened && frameContent(opened);
      return [
        ...wrap(heading),
        '',
        ...plainFacts([...facts, ...(own?.facts ?? [])]),
        ...none(note),
        ...happeningLines(remarks),
        '',
        ...(own === null ? [] : frameLines(own)),
      ];
    }),
    ...headingLines(meetings.heading, content),
    ...none(meetings.none),
    ...meetings.meetings.flatMap(({ heading, facts, outcome, steps }) => [
      ...wrap(heading),
      '',
      ...plainFacts(facts),
      ...wrap(outcome),
      ...(steps === null ? [] : [...wrap(steps.lead), '', ...happeningLines(steps.happenings)]),
      '',
    ]),
    ...headingLines(log.heading, content),
    ...wrap(log.lead),
    ...none(log.none),
    '',
    ...log.days.flatMap(({ heading, lines: told }) => [
      ...wrap(heading),
      '',
      ...happeningLines(told),
      '',
    ]),
    ...headingLines(elsewhere.heading, content),
    ...elsewhere.sentences.flatMap((sentence) => wrap(sentence)),
    '',
    ...wrap(elsewhere.source),
    '',
  ];
  return lines.join(lineEnd);
}
