import type { AgeGroup, Text } from '../item.ts';

/** What holds for everybody, followed by what each age adds. */
export function forAges(
  common: Text,
  ages: Readonly<Record<AgeGroup, Text>>,
): Readonly<Record<AgeGroup, Text>> {
  const joined = (added: Text): Text => ({
    sv: `${common.sv} ${added.sv}`,
    en: `${common.en} ${added.en}`,
  });
  return {
    under15: joined(ages.under15),
    from15: joined(ages.from15),
    from18: joined(ages.from18),
  };
}

/** The same words whatever the age. */
export function forAllAges(words: Text): Readonly<Record<AgeGroup, Text>> {
  return { under15: words, from15: words, from18: words };
}
