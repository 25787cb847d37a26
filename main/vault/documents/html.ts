/** Markup that is safe to put into a page. Made by `html`, or of a name of our own. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = string | number | Html | readonly Html[] | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function markupOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(({ markup }) => markup).join('');
  return String(part).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/**
 * The one place where text becomes markup: every value is escaped unless it is markup already.
 * Holds between tags and inside quoted attributes; a style sheet is given whole, by `style`.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(markupOf)));
}

/** A style sheet of our own. Text of people never goes into one: it has other rules of escaping. */
export function style(sheet: string): Html {
  if (sheet.includes('<')) throw new TypeError('a style sheet has no markup in it');
  return new Html(`<style>${sheet}</style>`);
}
