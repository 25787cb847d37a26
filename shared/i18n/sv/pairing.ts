/** Whom an account is paired with, and the folder that envelopes travel through. */
export const pairing = {
  title: { caseworker: 'Chefer', supervisor: 'Socialsekreterare' },
  lead: {
    caseworker:
      'Varje ny ram skickas, i ett förseglat kuvert, till de chefer du är ihopkopplad med. De läser för att se att vi håller det vi lovat.',
    supervisor:
      'Ramar kommer hit från dem du är ihopkopplad med. Du läser för att se att vi håller det vi lovat, inte för att bedöma någon ung.',
  },

  look: 'Titta igen',
  looking: 'Tittar …',
  looked: 'Mappen lästes senast {{time}}.',

  state: { paired: 'Ihopkopplad', unknown: 'Inte ihopkopplad', changed: 'Annan nyckel' },
  pair: 'Koppla ihop',
  pairOf: 'Koppla ihop med {{name}}',
  leave: { caseworker: 'Sluta skicka', supervisor: 'Sluta ta emot' },
  leaveOf: { caseworker: 'Sluta skicka till {{name}}', supervisor: 'Sluta ta emot från {{name}}' },

  none: {
    title: { caseworker: 'Ingen chef syns än', supervisor: 'Ingen socialsekreterare syns än' },
    words:
      'Båda låser upp var sitt konto en gång, med samma utbytesmapp. Sedan syns ni för varandra här.',
    sameMachine: 'Delar ni dator har ni redan samma mapp.',
  },

  changed: {
    title: 'Det här är inte den nyckel ni jämförde',
    caseworker: 'Någon använder namnet {{name}} med en ny nyckel. Därför skickas inget dit.',
    supervisor:
      'Någon använder namnet {{name}} med en ny nyckel. Det som kommer med den öppnas inte.',
    talk: 'Tala med {{name}} ansikte mot ansikte. Har kontot gjorts om?',
    yes: 'Då jämför ni de nya orden.',
    no: 'Annars kan någon ha bytt ut nyckeln. Jämför inget. Säg till it-stödet.',
    again: 'Jämför de nya orden',
    againOf: 'Jämför de nya orden med {{name}}',
  },

  words: {
    title: 'Är det {{name}}?',
    ask: 'Läs orden för varandra. Är de likadana på båda skärmarna?',
    label: { sv: 'Sex ord på svenska', en: 'Sex ord på engelska' },
    how: 'Gör det ansikte mot ansikte. Sitter ni vid samma dator: skriv av orden, lås, och jämför när den andra har låst upp.',
    yes: 'Ja, likadana',
    no: 'Nej',
    done: {
      caseworker: 'Du är ihopkopplad med {{name}}. Nya ramar skickas dit.',
      supervisor: 'Du är ihopkopplad med {{name}}. Nya ramar kommer hit.',
    },
    theirs: 'Den andra svarar också ja, på sin skärm.',
  },

  differ: {
    title: 'Koppla inte ihop er',
    sent: 'Inget har skickats.',
    check:
      'Se efter att ni båda har valt rätt person. Tryck sedan på Titta igen på båda skärmarna.',
    still: 'Skiljer sig orden fortfarande ligger någon annans nyckel i mappen. Säg till it-stödet.',
    back: 'Visa orden igen',
  },

  leaving: {
    title: {
      caseworker: 'Sluta skicka till {{name}}?',
      supervisor: 'Sluta ta emot från {{name}}?',
    },
    caseworker: 'Inga nya ramar skickas dit. Det som väntar på att skickas dit tas bort.',
    supervisor: 'Inget nytt tas emot. Det du skrivit och som inte har kommit fram tas bort.',
    read: 'Det som redan är läst kan inte bli oläst.',
    kept: {
      caseworker: 'Ramar som har kommit fram finns kvar där, även när de tas bort här.',
      supervisor: 'Ramar du har fått finns kvar här, även när de tas bort där.',
    },
    done: {
      caseworker: 'Inget mer skickas till {{name}}.',
      supervisor: 'Inget mer tas emot från {{name}}.',
    },
  },

  folder: {
    title: 'Utbytesmappen',
    words: 'Kuverten ligger här tills de har hämtats. De går bara att öppna för den de är till.',
    own: 'Den här datorns egen mapp',
    ownWords: 'Den räcker för er som delar dator.',
    chosen: 'Vald mapp',
    choose: 'Välj en annan mapp',
    useOwn: 'Använd datorns egen mapp',
    changed: 'Mappen är bytt. Det som väntar går till den nya mappen.',
  },

  waiting: {
    none: 'Inget väntar på att skickas.',
    title_one: '{{count}} kuvert väntar på att skickas',
    title_other: '{{count}} kuvert väntar på att skickas',
    frames_one: '{{count}} ram till {{name}}',
    frames_other: '{{count}} ramar till {{name}}',
    held: 'Inget är borta. Det som är till den med en annan nyckel väntar tills ni har jämfört nya ord.',
    safe: 'Inget är borta, och inget möte behöver vänta. Det skickas av sig självt.',
  },

  problem: {
    'folder-missing': {
      what: 'Mappen går inte att nå.',
      todo: 'Sätt i usb-minnet, eller anslut nätverket där mappen ligger.',
    },
    'folder-not-answering': {
      what: 'Mappen svarar inte.',
      todo: 'Se efter att datorn når nätverket där mappen ligger, eller välj en annan mapp.',
    },
    'folder-read-only': {
      what: 'Det går inte att läsa och skriva i mappen.',
      todo: 'Be it-stödet ge dig rätt till mappen, eller välj en annan.',
    },
    'disk-full': {
      what: 'Det finns ingen plats kvar i mappen.',
      todo: 'Be it-stödet frigöra plats, eller välj en annan mapp.',
    },
    other: {
      what: 'Mappen svarade med ett fel.',
      todo: 'Tryck på Titta igen. Händer det en gång till: be it-stödet om hjälp.',
    },
  },

  refused: {
    title: 'Kuvert som inte har öppnats',
    'envelope-too-big_one': '{{count}} är för stort för att komma från Soc Box.',
    'envelope-too-big_other': '{{count}} är för stora för att komma från Soc Box.',
    'envelope-damaged_one': '{{count}} är skadat, eller inte ett kuvert.',
    'envelope-damaged_other': '{{count}} är skadade, eller inte kuvert.',
    'envelope-not-for-us_one': '{{count}} är till någon annan.',
    'envelope-not-for-us_other': '{{count}} är till någon annan.',
    'envelope-from-stranger_one': '{{count}} kommer från någon du inte är ihopkopplad med.',
    'envelope-from-stranger_other': '{{count}} kommer från någon du inte är ihopkopplad med.',
    other_one: '{{count}} gick inte att läsa.',
    other_other: '{{count}} gick inte att läsa.',
    todo: 'De ligger kvar i mappen och gör ingen skada. Be it-stödet titta om de blir fler.',
  },

  line: {
    label: 'Kuvert på väg',
    frames_one: '{{count}} ram väntar på att skickas.',
    frames_other: '{{count}} ramar väntar på att skickas.',
    letters_one: '{{count}} kuvert väntar på att skickas.',
    letters_other: '{{count}} kuvert väntar på att skickas.',
    nothingNew: 'Nya ramar kommer när mappen är tillbaka.',
    refused_one: '{{count}} kuvert har inte öppnats.',
    refused_other: '{{count}} kuvert har inte öppnats.',
    changed: '{{name}} har en annan nyckel än den ni jämförde. Tala med {{name}}.',
    open: 'Visa',
  },

  readers: {
    title: 'Vem kan läsa ramen?',
    supervisor:
      'Chefen {{name}} kan läsa ramen för att se att vi håller det vi lovat, inte för att bedöma dig.',
    nobodyElse: 'Bara {{name}} kan läsa ramen här i programmet. Den skickas inte till någon.',
  },
  /** Follows the sentence that says who else may read. */
  welcome: {
    names: 'Nu är det {{names}}.',
    nobody: 'Nu skickas den inte till någon härifrån.',
  },
} as const;
