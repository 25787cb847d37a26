/** The receipt code (kontrollkod): where it stands, and "Kontrollera ett papper". */
export const receipt = {
  name: 'Kontrollkod',
  what: 'Med koden kan du kontrollera att ditt papper är likadant som det som är sparat.',
  coming: 'Koden kommer när båda har sagt ja.',

  check: {
    title: 'Kontrollera ett papper',
    code: 'Koden på papperet',
    hint: 'Sexton tecken i fyra grupper. Stora och små bokstäver spelar ingen roll.',
    go: 'Kontrollera',
    working: 'Letar …',
    problem: {
      none: 'Skriv koden först.',
      'too-few': 'En kod har sexton tecken. Här står {{typed}}.',
      'too-many': 'En kod har sexton tecken. Här står {{typed}}.',
      'strange-sign': '{{sign}} finns inte i någon kod. Jämför med papperet, tecken för tecken.',
      slip: 'Koden är inte riktigt avskriven. Jämför med papperet, tecken för tecken.',
    },
  },

  found: {
    title: 'Koden hör till en ram här',
    contact: 'Kontakt',
    contactGone: 'Finns inte kvar här',
    frame: 'Ram',
    version: 'Nummer {{version}}',
    agreed: 'Överenskommen',
    newest: 'Det är den senaste ramen.',
    newer: 'Det finns en nyare ram från {{day}}. Den gäller nu.',
    here: 'Ramen finns kvar här.',
    moved: 'Ramen ligger i akten sedan {{movedOn}}. Den finns kvar här också.',
    gone: 'Ramen ligger i akten sedan {{movedOn}} och togs bort här {{purgedOn}}. Läs den där.',
    compare: 'Läs ramen och jämför med papperet, rad för rad.',
    read: 'Läs ramen',
  },

  unknown: {
    title: 'Ingen ram här har den koden',
    lead: 'Det kan betyda olika saker:',
    elsewhere: 'Ramen finns hos en annan socialsekreterare eller på en annan dator.',
    slips: 'Mer än ett tecken blev fel när koden skrevs av.',
    altered: 'Papperet är inte likadant som det som sparades.',
    todo: 'Jämför koden en gång till. Fråga sedan den socialsekreterare som står på papperet.',
  },
} as const;
