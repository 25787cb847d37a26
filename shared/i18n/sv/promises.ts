/** Promises: what was said, what became of it, and what both say of it. Never a figure about anybody. */
export const promises = {
  title: 'Höll vi det vi sa?',
  says: { youth: 'Ungdomen säger', caseworker: 'Socialsekreteraren säger' },
  view: {
    kept: 'vi höll det',
    partly: 'delvis',
    'not-yet': 'inte än',
    'not-kept': 'vi höll det inte',
    none: 'inget sagt',
  },
  mark: {
    kept: 'hållet',
    changed: 'ändrat',
    'not-kept': 'inte hållet',
    none: 'inget sagt än',
  },
  told: {
    'in-person': 'berättat när ni sågs',
    'by-phone': 'berättat i telefon',
    'in-writing': 'berättat i ett meddelande',
    'not-yet': 'inte berättat än',
  },
} as const;
