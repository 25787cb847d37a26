import type { Language } from '#shared/i18n/language.ts';
import type { SignedFrame } from '#shared/model/frame.ts';
import { frameContent, type CardContent, type FrameContent } from './frame-content.ts';
import { wrap } from './line-wrap.ts';
import type { Fact } from '#shared/telling/fact.ts';

/**
 * The text is pasted into case systems on Windows, whose older text fields run lines together
 * that end in a line feed alone.
 */
export const lineEnd = '\r\n';

export function factLines(facts: readonly Fact[], margin = ''): readonly string[] {
  return facts.flatMap(({ label, value }) => wrap(`${label}: ${value}`, margin, `${margin}  `));
}

/** A heading in capitals with room around it. */
export function headingLines(
  heading: string,
  { language }: { readonly language: Language },
): readonly string[] {
  return ['', ...wrap(heading.toLocaleUpperCase(language)), ''];
}

/** One thing of a list, after its number or dash; what belongs to it stands indented below. */
function itemLines(mark: string, text: string, below: (margin: string) => readonly string[]) {
  const margin = ' '.repeat(mark.length);
  return [...wrap(text, mark, margin), ...below(margin), ''];
}

function cardLines(card: CardContent): readonly string[] {
  return itemLines(`${card.number}. `, card.words, (margin) => [
    ...card.remarks.flatMap((remark) => wrap(`(${remark})`, margin)),
    ...factLines([card.reply], margin),
    ...(card.why === '' ? [] : wrap(card.why, margin)),
    ...factLines(card.facts, margin),
  ]);
}

function promiseLines(content: FrameContent): readonly string[] {
  if (content.promises === null) return [];
  const { heading, promises } = content.promises;
  return [
    ...headingLines(heading, content),
    ...promises.flatMap(({ about, text, facts, views }) =>
      itemLines('- ', about ?? text, (margin) => [
        ...(about === null || text === '' ? [] : wrap(text, margin)),
        ...factLines(facts, margin),
        ...factLines(views, margin),
      ]),
    ),
  ];
}

function listLines(lists: FrameContent['before'], content: FrameContent): readonly string[] {
  return lists.flatMap(({ heading, items }) => [
    ...headingLines(heading, content),
    ...items.flatMap(({ text, facts }) =>
      itemLines('- ', text, (margin) => factLines(facts, margin)),
    ),
  ]);
}

function pointLines(content: FrameContent): readonly string[] {
  if (content.points === null) return [];
  const { heading, lead, texts } = content.points;
  return [
    ...headingLines(heading, content),
    ...wrap(lead),
    '',
    ...texts.flatMap((text) => wrap(text, '- ', '  ')),
    '',
  ];
}

function footLines(content: FrameContent): readonly string[] {
  const { about, receipt, credit, format } = content;
  return [
    ...headingLines(about.heading, content),
    ...about.sentences.flatMap((sentence) => wrap(sentence)),
    '',
    ...factLines([receipt.code]),
    ...wrap(receipt.what),
    '',
    ...(credit === null ? [] : wrap(`${credit.text} ${credit.source}. ${credit.remark}`.trim())),
    ...wrap(`${format}.`),
  ];
}

/** What the two said yes to, as lines. */
export function frameLines(content: FrameContent): readonly string[] {
  const { important, agreed } = content;
  return [
    ...promiseLines(content),
    ...listLines(content.before, content),
    ...headingLines(important.heading, content),
    ...important.remarks.flatMap((remark) => wrap(remark)),
    '',
    ...important.cards.flatMap(cardLines),
    ...headingLines(agreed.heading, content),
    ...agreed.remarks.flatMap((remark) => [...wrap(remark), '']),
    ...agreed.sentences.flatMap(({ text, facts: terms }) =>
      itemLines('- ', text, (margin) => factLines(terms, margin)),
    ),
    ...pointLines(content),
    ...listLines(content.after, content),
  ];
}

/**
 * The youth's copy as plain text that survives pasting: no tabs, no drawn boxes, lines of at most
 * `lineWidth` characters, and of our own words only characters that Windows-1252 has.
 */
export function frameText(kept: SignedFrame): string {
  const content = frameContent(kept);
  const { title, lead, facts } = content;
  const lines = [
    ...wrap(title.toLocaleUpperCase(content.language)),
    '',
    ...wrap(lead),
    '',
    ...factLines(facts),
    '',
    ...frameLines(content),
    ...footLines(content),
    '',
  ];
  return lines.join(lineEnd);
}
