import type { Catalog } from '../catalog.ts';

export const figures: Catalog['figures'] = {
  open: 'What young people need',
  title: 'What do young people need from us?',
  lead: 'Young people are counted here, never frames or cards. Whoever chose a card several times counts once.',
  small: 'Groups of fewer than five young people are never shown with a number.',
  loading: 'Fetching the figures …',

  quarter: {
    choose: 'Quarter',
    name: '{{from}}–{{to}} {{year}}',
    short: 'Q{{number}} {{year}}',
    newer: 'Later quarter',
    older: 'Earlier quarter',
    counted: 'Counted on {{day}}. What came or was removed later is not included.',
    next: '{{quarter}} is counted from {{day}} on.',
  },

  none: {
    title: 'No figures yet',
    lead: 'A quarter is counted two weeks after it has ended.',
  },
  few: {
    title: 'Fewer than five young people',
    lead: 'Fewer than five young people agreed on a frame that quarter. Then no figures are shown for it.',
  },

  sums: {
    youths: 'Young people with at least one frame',
    frames: 'Frames',
    promises: 'Promises that were due',
    hidden: 'not shown',
  },

  shown: {
    few: 'fewer than five',
    'nearly-all': 'nearly all',
    hidden: 'not shown',
  },

  cards: {
    title: 'What young people asked for',
    lead: 'Of {{youths}} young people, so many chose the card.',
    card: 'Card',
    youths: 'Young people',
    own: 'Own words',
    ownNote: 'Own words are counted together. What they say is never shown here.',
  },

  answers: {
    title: 'What we answered',
    lead: 'Each bar is everybody who chose the card, with the newest answer to each. Parts that are too small are put together.',
    card: 'Card',
    met: 'Yes or partly',
    unmet: 'Not now or no',
    hidden: 'Too few to show',
    none: 'No card has enough answers for them to be shown.',
  },

  promises: {
    title: 'Did we keep what we promised?',
    lead: 'Promises of ours, alone or together with the young person, with a day in the quarter. What young people promised themselves is not counted.',
    quarter: 'Quarter',
    all: 'Promises',
    each: {
      kept: 'Kept',
      partly: 'Partly kept',
      changed: 'Changed',
      'not-kept': 'Not kept',
      differ: 'The two see it differently',
      open: 'Not yet, or nothing said',
    },
    met: 'Kept or partly kept',
    unmet: 'Something else',
    hidden: 'Too few to show',
    none: 'No quarter has enough promises for them to be shown.',
  },

  chart: {
    label: 'Chart: {{title}}. The same figures are in the table.',
    table: '{{title}}, table',
  },

  save: 'Save as CSV',
  saved: 'The figures are saved.',
  about: {
    title: 'How it is counted',
    purged:
      'Frames that had been moved to the case file and removed here, before the quarter was counted, are not included.',
    contact: 'Whoever has changed caseworker counts once with each of them.',
    once: 'A quarter is counted once. Otherwise two saved files could be compared, and the difference be one person.',
  },

  csv: {
    quarter: 'Quarter',
    table: 'Table',
    row: 'Row',
    part: 'Part',
    count: 'Number',
    counts: 'Counts',
    tables: { unit: 'The unit', cards: 'Cards', answers: 'Answers', promises: 'Promises' },
    units: { youths: 'young people', frames: 'frames', promises: 'promises' },
    all: 'All',
  },
};
