/** Words around the texts of the meeting: whom they are for, where they come from, how far they are checked. */
export const content = {
  ages: { under15: 'Under 15', from15: '15 till 17', from18: '18 och äldre' },
  colours: { blue: 'Redan imorgon', green: 'Behöver mer tid', red: 'Längre fram' },
  branches: {
    asked: 'När någon ber om hjälp',
    report: 'När någon är orolig',
    main: 'Utredning och hjälp',
    lvu: 'Vård utan samtycke',
  },
  /** For the adult, beside the text. */
  status: {
    original: 'Källans egna ord.',
    draft: 'Utkast. Ingen jurist, ungdom eller organisation har granskat texten än.',
    reviewed: 'Granskad av {{who}}.',
  },
  certainty: {
    read: 'Kontrollerat mot källan {{day}}.',
    'second-hand': 'Ur andra hand, senast sett {{day}}. Kontrollera innan du lovar något.',
    believed: 'Vårt eget sätt att säga det, {{day}}. Lova inte mer än så.',
  },
  source: 'Källa: {{document}}',
  sourceWords: 'Källa: {{document}}: ”{{words}}”',
  overdue: 'Texten skulle ha setts över senast {{day}}. Kontrollera den innan du använder den.',
} as const;
