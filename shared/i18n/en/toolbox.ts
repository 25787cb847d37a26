import type { Catalog } from '../catalog.ts';

export const toolbox: Catalog['toolbox'] = {
  tools: {
    button: 'Tools',
    names: { questions: 'Questions', path: 'What happens now?', rights: 'Your rights' },
    what: {
      questions: 'Eighteen questions young people often have, with answers.',
      path: 'The path from the first contact, one step at a time.',
      rights: 'What you have a right to, and where you can turn.',
    },
  },
  /** Before what is about the text and not to the youth. */
  forAdult: 'To the caseworker:',
  readAloud: { start: 'Read aloud', stop: 'Stop reading' },
  colour: {
    blue: 'already tomorrow',
    green: 'needs more time',
    red: 'later on',
  },
  age: {
    under15: 'under 15',
    from15: '15 to 17',
    from18: '18 and over',
  },
  plan: {
    feeling: 'how it feels',
    place: 'where',
    time: 'when',
    people: 'who will be there',
    good: 'what makes it all right',
    interpreter: 'interpreter',
    reach: 'how we reach you',
    phone: 'who sees the phone',
  },
  letterGap: {
    name: 'name',
    caseworker: 'caseworker',
    phone: 'phone',
    answers: 'when I answer',
    why: 'why we meet',
    day: 'day',
    time: 'time',
    place: 'place',
    way: 'the way there',
    length: 'how long',
    who: 'who will be there',
  },
  frame: {
    rules: 'How we want it when we meet',
    path: 'Where we are on the path',
    now: 'Now',
    here: 'we are here',
    toExplain: 'to explain again',
    closing: 'How the meeting was',
    saidBy: 'Said by',
    sayer: {
      youth: 'the youth',
      caseworker: 'the caseworker',
      together: 'both',
    },
    colour: 'When it can be',
    own: 'own words',
  },
};
