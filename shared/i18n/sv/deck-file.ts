/** What is wrong with an own deck file, for the person who wrote it. `{{field}}` is as it stands in the file. */
export const deckFile = {
  line: 'Rad {{line}}: {{reason}}',
  lineInCard: 'Rad {{line}}, kort {{card}}: {{reason}}',
  languages: { sv: 'svenska', en: 'engelska' },
  expected: {
    text: 'en text inom citattecken',
    number: 'ett tal',
    list: 'en lista inom [ ]',
    group: 'en grupp inom { }',
  },
  notes: {
    'too-big': 'Filen är större än {{limit}} kB.',
    'not-utf8': 'Här finns tecken som inte går att läsa. Spara filen som UTF-8.',
    'not-json':
      'Här går filen inte att läsa. Ofta saknas ett komma eller ett citattecken strax före.',
    'too-deep': 'Här ligger för många grupper i varandra.',
    'repeated-field': 'Fältet {{field}} står två gånger.',
    'not-a-deck-file': 'Det här är ingen kortlek. Fältet format ska vara {{format}}.',
    'newer-format': 'Fältet formatVersion ska vara {{version}} för det här programmet.',
    'unknown-deck': 'Fältet deck säger vilken lek det är: {{choices}}.',
    'missing-field': 'Fältet {{field}} saknas.',
    'missing-language': 'Fältet {{field}} saknas. Texten ska finnas på {{language}} också.',
    'unknown-field': 'Fältet {{field}} finns inte i en sådan lek. Är det felstavat?',
    'wrong-type': 'Fältet {{field}} ska vara {{expected}}.',
    'wrong-choice': 'Fältet {{field}} kan bara vara något av: {{choices}}.',
    'empty-text': 'Fältet {{field}} är tomt.',
    'long-text': 'Fältet {{field}} är för långt. Det får plats {{limit}}.',
    'invisible-sign':
      'Fältet {{field}} har ett tecken som inte syns, eller en radbrytning. Skriv om texten.',
    'wrong-id': 'Fältet {{field}} får ha små bokstäver a till z, siffror och bindestreck.',
    'repeated-id': 'Två kort heter {{id}}. Varje kort ska ha ett eget id.',
    'taken-id': 'Programmets egen lek heter {{id}}. Ge er lek ett eget id.',
    'closing-card-missing':
      'Kortet {{id}} saknas. Det måste finnas med, för med det kan ungdomen säga nej till anteckningar.',
    'empty-deck': 'Leken har inga kort.',
    'too-many-cards': 'Leken har för många kort. Det får plats {{limit}}.',
    'wrong-number': 'Fältet {{field}} ska vara ett helt tal, från 1 till 9999.',
    'wrong-date': 'Fältet {{field}} ska vara en dag som finns, skriven som 2026-11-22.',
    'future-date': 'Fältet {{field}} är en dag som inte har varit än.',
    'review-before-check': 'Fältet {{field}} är en dag före checkedOn.',
    'unknown-law': 'Programmet känner inte till lagrummet {{law}}. Skriv till exempel sol 20:2.',
    'unknown-card': 'Det finns inget kort i Soc Boxen som heter {{id}}.',
    'more-mistakes': 'Fler fel som inte visas här: {{count}}. Rätta de här först.',
    'long-sentence':
      'En mening i {{field}} har {{count}} ord. Högst {{limit}} är lättare att höra.',
    'review-passed': 'Dagen då leken skulle ses över har gått.',
  },
} as const;
