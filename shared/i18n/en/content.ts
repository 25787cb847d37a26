import type { Catalog } from '../catalog.ts';

export const content: Catalog['content'] = {
  ages: { under15: 'Under 15', from15: '15 to 17', from18: '18 and older' },
  colours: { blue: 'Already tomorrow', green: 'Needs more time', red: 'Further on' },
  branches: {
    asked: 'When somebody asks for help',
    report: 'When somebody is worried',
    main: 'Investigation and help',
    lvu: 'Care without consent',
  },
  status: {
    original: 'The words of the source.',
    draft: 'Draft. No lawyer, youth or organisation has reviewed the text yet.',
    reviewed: 'Reviewed by {{who}}.',
  },
  certainty: {
    read: 'Checked against the source {{day}}.',
    'second-hand': 'Second-hand, last seen {{day}}. Check before you promise anything.',
    believed: 'Our own way of saying it, {{day}}. Promise no more than that.',
  },
  source: 'Source: {{document}}',
  sourceWords: 'Source: {{document}}: “{{words}}”',
  overdue: 'The text should have been reviewed by {{day}}. Check it before you use it.',
};
