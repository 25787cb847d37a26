/** The unit's figures. "Du" is the supervisor. */
export const figures = {
  open: 'Vad unga behöver',
  title: 'Vad behöver unga hos oss?',
  lead: 'Här räknas unga, aldrig ramar eller kort. Den som valt ett kort flera gånger räknas en gång.',
  small: 'Grupper med färre än fem unga visas aldrig med antal.',
  loading: 'Hämtar siffrorna …',

  quarter: {
    choose: 'Kvartal',
    name: '{{from}}–{{to}} {{year}}',
    short: 'Kv {{number}} {{year}}',
    newer: 'Senare kvartal',
    older: 'Tidigare kvartal',
    counted: 'Räknat {{day}}. Det som kom eller togs bort senare är inte med.',
    next: '{{quarter}} räknas från och med {{day}}.',
  },

  none: {
    title: 'Inga siffror än',
    lead: 'Ett kvartal räknas två veckor efter att det är slut.',
  },
  few: {
    title: 'Färre än fem unga',
    lead: 'Färre än fem unga kom överens om en ram det kvartalet. Då visas inga siffror för det.',
  },

  sums: {
    youths: 'Unga med minst en ram',
    frames: 'Ramar',
    promises: 'Löften som skulle hållas',
    hidden: 'visas inte',
  },

  shown: {
    few: 'färre än fem',
    'nearly-all': 'nästan alla',
    hidden: 'visas inte',
  },

  cards: {
    title: 'Det här bad unga om',
    lead: 'Av {{youths}} unga, så många valde kortet.',
    card: 'Kort',
    youths: 'Antal unga',
    own: 'Egna ord',
    ownNote: 'Egna ord räknas tillsammans. Vad som står i dem visas aldrig här.',
  },

  answers: {
    title: 'Det här svarade vi',
    lead: 'Varje stapel är alla som valde kortet, med det senaste svaret till var och en. Delar som är för små slås ihop.',
    card: 'Kort',
    met: 'Ja eller delvis',
    unmet: 'Inte nu eller nej',
    hidden: 'För få för att visas',
    none: 'Inget kort har så många svar att de kan visas.',
  },

  promises: {
    title: 'Höll vi det vi lovade?',
    lead: 'Löften från oss, ensamma eller tillsammans med den unga, med en dag i kvartalet. Det unga själva lovade räknas inte.',
    quarter: 'Kvartal',
    all: 'Löften',
    each: {
      kept: 'Hållet',
      partly: 'Delvis hållet',
      changed: 'Ändrat',
      'not-kept': 'Inte hållet',
      differ: 'De två ser det olika',
      open: 'Inte än, eller inget sagt',
    },
    met: 'Hållet eller delvis hållet',
    unmet: 'Något annat',
    hidden: 'För få för att visas',
    none: 'Inget kvartal har så många löften att de kan visas.',
  },

  chart: {
    label: 'Diagram: {{title}}. Samma siffror står i tabellen.',
    table: '{{title}}, tabell',
  },

  save: 'Spara som CSV',
  saved: 'Siffrorna är sparade.',
  about: {
    title: 'Så räknas det',
    purged:
      'Ramar som hade flyttats till akten och tagits bort här, innan kvartalet räknades, är inte med.',
    contact: 'Den som har bytt socialsekreterare räknas en gång hos var och en.',
    once: 'Ett kvartal räknas en gång. Annars kunde två sparade filer jämföras, och skillnaden vara en person.',
  },

  csv: {
    quarter: 'Kvartal',
    table: 'Tabell',
    row: 'Rad',
    part: 'Del',
    count: 'Antal',
    counts: 'Räknar',
    tables: { unit: 'Enheten', cards: 'Kort', answers: 'Svar', promises: 'Löften' },
    units: { youths: 'unga', frames: 'ramar', promises: 'löften' },
    all: 'Alla',
  },
} as const;
