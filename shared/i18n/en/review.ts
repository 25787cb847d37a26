import type { Catalog } from '../catalog.ts';

export const review: Catalog['review'] = {
  recovery: 'Make a recovery sheet',
  desk: {
    title: 'Frames',
    new_one: '{{count, number}} new',
    new_other: '{{count, number}} new',
    noneNew: 'None new',
    inAll_one: '{{count, number}} frame in all',
    inAll_other: '{{count, number}} frames in all',
    purpose: 'You read to see that you all keep what you promise, not to judge a youth.',
    logged: 'When you open a frame, that is written in the log that the youth can read.',
  },

  filter: {
    search: 'Search',
    searchHint: 'Only by name and case number.',
    clearSearch: 'Clear the search field',
    state: 'Show',
    states: {
      all: 'All',
      new: 'New',
      read: 'Read',
      'open-promises': 'Open promises',
      late: 'Late promises',
    },
    period: 'Time',
    whole: 'All of it',
    month: 'This month',
    quarter: 'Quarter {{quarter}} of {{year}}',
    own: 'Days of your choice',
    from: 'From',
    to: 'To',
    caseworker: 'Caseworker',
    unit: 'Unit',
    everyone: 'All',
    everywhere: 'All',
    clear: 'Show all frames',
  },

  list: {
    found_one: '{{count, number}} frame',
    found_other: '{{count, number}} frames',
    none: 'No frame',
    page: '{{from, number}}–{{to, number}} of {{count, number}}',
    newer: 'Newer',
    older: 'Older',
    case: 'Case {{number}}',
    version: 'Frame number {{version}}',
    agreed: 'Agreed {{day}}',
    new: 'New',
    read: 'Read {{day}}',
    keys: 'Arrow up and arrow down go from frame to frame. Enter opens.',
  },

  promises: {
    none: 'No promise left',
    late_one: '{{count}} late promise, since {{day}}',
    late_other: '{{count}} late promises, oldest {{day}}',
    open_one: '{{count}} promise left, by {{day}}',
    open_other: '{{count}} promises left, the next by {{day}}',
    openNoDay_one: '{{count}} promise left, with no day',
    openNoDay_other: '{{count}} promises left, with no day',
  },

  empty: {
    unpaired: {
      title: 'No frames yet',
      words:
        'First you and a caseworker need to pair. You compare six words while you sit together.',
      action: 'Pair',
    },
    nothingYet: {
      title: 'No frames yet',
      words: 'They come here by themselves, when a youth and a caseworker have said yes.',
    },
    nothingNew: {
      title: 'Nothing new',
      words: 'You have opened every frame that has come.',
    },
    notFound: {
      title: 'No frame to show',
      words: 'No frame matches what you have chosen.',
    },
  },

  frame: {
    back: 'To the frames',
    title: 'Frame number {{version}} with {{name}}',
    opening: 'Opening the frame …',
    opened:
      'You opened the frame {{when}}. When {{caseworker}} opens their program, it is written in the log that {{name}} can read.',
    received: 'Came here {{when}}',
    signature: {
      title: 'The signature is right',
      words:
        'The text is exactly the one that was signed from the account that {{caseworker}} has. The program checked that now, against the key that you compared words for.',
      code: 'The receipt code is to be the one on the youth’s paper.',
    },
    promises: {
      title: 'The promises',
      none: 'Nobody promised anything in particular in this frame.',
      who: { caseworker: 'The caseworker', youth: 'The youth', together: 'Both' },
      until: 'by {{day}}',
      noDay: 'no day',
      state: {
        'to-keep': 'To keep',
        late: 'Late',
        changed: 'Changed',
        kept: 'Kept',
        partly: 'Partly kept',
        'not-kept': 'Not kept',
        differ: 'They see it differently',
      },
      mark: '{{caseworker}} wrote: {{mark}}.',
      newDay: 'New day: {{day}}.',
      says: 'The youth said: {{youth}}. {{caseworker}} said: {{view}}.',
      carried: 'The promise also stands in a newer frame.',
    },
    remark: {
      title: 'Write back',
      lead: 'Write about how you all work, not about the youth.',
      readers: '{{caseworker}} reads what you write. {{name}} sees it when they next meet.',
      field: 'Your comment',
      example: 'For example: We need a room that is not at social services.',
      send: 'Send',
      earlier: 'What you have written',
      waiting: 'Waiting to be sent',
      sent: 'Sent',
      unpaired: 'You are no longer paired with {{caseworker}}, so nothing can be written back.',
      sending: 'Sending …',
      said: 'The comment is written.',
    },
    confirm: {
      title: 'Send the comment?',
      words: '{{caseworker}} and {{name}} will both read it. It cannot be taken back.',
      change: 'Change',
      send: 'Send',
    },
    gone: {
      title: 'The frame is no longer here',
      words:
        'It has been moved to the youth’s case record. Then the copy is removed, yours too. What you wrote about it was removed with it.',
    },
    missing: {
      title: 'The frame cannot be opened',
    },
  },
};
