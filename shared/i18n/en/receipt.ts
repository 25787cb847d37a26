import type { Catalog } from '../catalog.ts';

export const receipt: Catalog['receipt'] = {
  name: 'Receipt code',
  what: 'With the code you can check that your paper is the same as what is kept.',
  coming: 'The code comes when both have said yes.',

  check: {
    title: 'Check a paper',
    code: 'The code on the paper',
    hint: 'Sixteen signs in four groups. Capital or small letters make no difference.',
    go: 'Check',
    working: 'Looking …',
    problem: {
      none: 'Write the code first.',
      'too-few': 'A code has sixteen signs. Here are {{typed}}.',
      'too-many': 'A code has sixteen signs. Here are {{typed}}.',
      'strange-sign': '{{sign}} is in no code. Compare with the paper, sign by sign.',
      slip: 'The code is not quite copied. Compare with the paper, sign by sign.',
    },
  },

  found: {
    title: 'The code belongs to a frame here',
    contact: 'Contact',
    contactGone: 'No longer here',
    frame: 'Frame',
    version: 'Number {{version}}',
    agreed: 'Agreed',
    newest: 'It is the newest frame.',
    newer: 'There is a newer frame from {{day}}. That one holds now.',
    here: 'The frame is still here.',
    moved: 'The frame has been in the case file since {{movedOn}}. It is still here too.',
    gone: 'The frame has been in the case file since {{movedOn}} and was removed here on {{purgedOn}}. Read it there.',
    compare: 'Read the frame and compare it with the paper, line by line.',
    read: 'Read the frame',
  },

  unknown: {
    title: 'No frame here has that code',
    lead: 'That can mean different things:',
    elsewhere: 'The frame is with another caseworker or on another computer.',
    slips: 'More than one sign went wrong when the code was copied.',
    altered: 'The paper is not the same as what was kept.',
    todo: 'Compare the code once more. Then ask the caseworker who is named on the paper.',
  },
};
