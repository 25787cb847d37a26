/** "Allt som finns sparat om mig": the page for the youth, and its paper. "Du" is the youth. */
export const record = {
  button: 'Allt om mig',
  title: 'Allt som finns sparat om mig',
  lead: 'Här står allt som programmet har sparat om dig. Inget är dolt.',
  asOf: 'Så var det {{when}}.',
  contents: 'På den här sidan',
  loading: 'Hämtar allt som är sparat …',

  role: { caseworker: 'socialsekreterare {{name}}', supervisor: 'chefen {{name}}' },
  format: { pdf: 'pdf', text: 'text', json: 'datafil' },

  person: {
    title: 'Om dig',
    name: 'Namn eller alias',
    caseNumber: 'Ärendenummer',
    noCaseNumber: 'Inget',
    language: 'Språk i möten',
    added: 'Tillagd här',
    reader: 'Kan läsa det här',
    readerIs: '{{who}}, med eget konto på den här datorn',
  },

  frames: {
    title: 'Våra ramar',
    none: 'Ni har ingen ram än.',
    heading: 'Ram nummer {{version}}',
    agreed: 'Båda sa ja',
    receipt: 'Kontrollkod',
    moved: 'Flyttad till din akt',
    movedBy: '{{day}} av {{who}}',
    recorded: 'Inskrivet här',
    purge: 'Kopian här tas bort',
    purged: 'Borttagen här',
    purgedNote: 'Vad som stod i ramen finns inte kvar här. Ramen är flyttad till din akt.',
    readers: 'Finns också hos',
    waiting: 'Väntar på att skickas till',
    remark: 'Chefen {{who}} skrev efter att ha läst ramen: {{text}}',
    damaged: 'Det går inte att läsa vad som står i ramen. Filen är skadad.',
  },

  meetings: {
    title: 'Våra möten',
    none: 'Ni har inte haft något möte här.',
    heading: 'Mötet {{day}}',
    began: 'Började',
    ended: 'Slutade',
    language: 'Språk',
    outcome: {
      open: 'Mötet är inte avslutat.',
      declined: 'Ni är inte överens än. Mötet är inte avslutat.',
      agreed: 'Ni kom överens. Det som finns kvar av mötet är ramen.',
      kept: 'Ni är inte överens än. Det ni skrev är sparat till nästa gång.',
      'thrown-away': 'Mötet slängdes. Inget av det ni skrev finns kvar.',
      expired: 'Ni gick inte vidare i tid. Det ni skrev är borttaget.',
    },
    steps: 'Varje steg i mötet, det senaste överst:',
    noSteps: 'Inga steg är sparade i mötet än.',
  },

  log: {
    title: 'Vem har gjort vad',
    lead: 'Varje gång någon öppnar, skriver ut eller sparar något om dig skrivs det in här. Det senaste står överst.',
    none: 'Inget är inskrivet än.',
  },

  elsewhere: {
    title: 'Det som inte finns här',
    file: 'Din journal och utredningar om dig finns i socialtjänstens akt. De finns inte här.',
    copies: 'På samma dator finns säkerhetskopior av det här. De är krypterade.',
  },
} as const;
