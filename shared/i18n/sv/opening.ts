/** The opening of a meeting and its end: how it is, how the two want it, how it was. The caseworker says "jag". */
export const opening = {
  parts: {
    label: 'Innan vi börjar',
    limits: 'Så här är det',
    rules: 'Så vill vi ha det',
  },
  first: 'Det här kommer först. Vidare öppnar resten.',

  age: {
    label: 'Gäller dig som är',
    none: 'Gäller alla åldrar',
  },
  limits: {
    stop: {
      title: 'Du kan sluta',
      words: 'Du kan hoppa över, ta paus eller sluta när du vill. Du behöver inte säga varför.',
    },
    frame: {
      title: 'Det vi skriver ihop',
      words:
        'Vår ram sparas bara om båda säger ja. Den är ingen journal och inget samtycke. Den kan läggas i akten. Du får en kopia.',
    },
  },

  origin: {
    open: 'Lag och källor',
    title: 'Var orden kommer från',
    for: 'För socialsekreteraren:',
    draft: 'Utkast',
    overdue_one: 'En text skulle ha setts över. Kontrollera den innan du använder den.',
    overdue_other: '{{count}} texter skulle ha setts över. Kontrollera dem innan du använder dem.',
  },

  rules: {
    title: 'Välj ihop',
    hint: 'Så många ni vill. Inga alls går också bra.',
    label: 'Regler att välja',
    own: 'Egen regel',
    put: 'Lägg till regeln',
    remove: 'Ta bort regeln {{text}}',
    full: 'Det får plats tjugo regler.',
    quiet: 'Inga egna regler skrivs nu. Ni kan välja bland de som finns.',
    written: 'Regeln är tillagd.',
    removed: 'Regeln är borttagen.',
  },

  plan: { title: 'Så här sa vi på telefon' },

  closing: {
    title: 'Hur var mötet?',
    hint: 'Välj det som stämmer, eller inget. Det handlar om mötet, inte om någon av er.',
    sayer: 'Vem säger?',
    label: 'Ord om mötet',
    own: 'Egna ord om mötet',
    put: 'Lägg till orden',
    ownLabel: 'Egna ord som sagts',
    remove: 'Ta bort orden {{text}}',
    full: 'Det får plats fyrtio ord om mötet.',
    quiet: 'Inga egna ord skrivs nu. Ni kan välja bland de som finns.',
    written: 'Orden är tillagda.',
    removed: 'Orden är borttagna.',
    nextTime: 'Vad ska vara annorlunda nästa gång?',
    nextHint: 'Skriv in det om båda vill.',
    ideas: 'Förslag att börja från',
  },
} as const;
