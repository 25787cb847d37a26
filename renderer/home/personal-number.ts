/**
 * Year, month, day and four figures, with a day of 61-91 for a coordination number (Skatteverket,
 * SKV 704 and SKV 707). A case number can look the same, so this is for a hint, never for a refusal.
 */
const shape =
  /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\s?[-+]?\s?\d{4}(?!\d)/;

/** Whether a text holds something that looks like a Swedish personal identity number. */
export function looksLikePersonalNumber(text: string): boolean {
  return shape.test(text);
}
