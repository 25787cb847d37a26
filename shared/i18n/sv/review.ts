/** The supervisor's desk, and a frame on it. "Du" is the supervisor, who reads how the unit works. */
export const review = {
  recovery: 'Skapa ett återställningsblad',
  desk: {
    title: 'Ramar',
    new_one: '{{count, number}} ny',
    new_other: '{{count, number}} nya',
    noneNew: 'Inga nya',
    inAll_one: '{{count, number}} ram i allt',
    inAll_other: '{{count, number}} ramar i allt',
    purpose: 'Du läser för att se att ni håller det ni lovar, inte för att bedöma en ungdom.',
    logged: 'När du öppnar en ram skrivs det in i loggen som ungdomen kan läsa.',
  },

  filter: {
    search: 'Sök',
    searchHint: 'Går bara på namn och ärendenummer.',
    clearSearch: 'Töm sökfältet',
    state: 'Visa',
    states: {
      all: 'Alla',
      new: 'Nya',
      read: 'Lästa',
      'open-promises': 'Löften kvar',
      late: 'Sena löften',
    },
    period: 'Tid',
    whole: 'Hela tiden',
    month: 'Den här månaden',
    quarter: 'Kvartal {{quarter}} {{year}}',
    own: 'Egna dagar',
    from: 'Från och med',
    to: 'Till och med',
    caseworker: 'Socialsekreterare',
    unit: 'Enhet',
    everyone: 'Alla',
    everywhere: 'Alla',
    clear: 'Visa alla ramar',
  },

  list: {
    found_one: '{{count, number}} ram',
    found_other: '{{count, number}} ramar',
    none: 'Ingen ram',
    page: '{{from, number}}–{{to, number}} av {{count, number}}',
    newer: 'Nyare',
    older: 'Äldre',
    case: 'Ärende {{number}}',
    version: 'Ram nummer {{version}}',
    agreed: 'Överenskommen {{day}}',
    new: 'Ny',
    read: 'Läst {{day}}',
    keys: 'Pil upp och pil ner går mellan ramarna. Enter öppnar.',
  },

  /** Of the promises in one frame. */
  promises: {
    none: 'Inget löfte kvar',
    late_one: '{{count}} sent löfte, sedan {{day}}',
    late_other: '{{count}} sena löften, äldst {{day}}',
    open_one: '{{count}} löfte kvar till {{day}}',
    open_other: '{{count}} löften kvar, närmast {{day}}',
    openNoDay_one: '{{count}} löfte kvar, utan dag',
    openNoDay_other: '{{count}} löften kvar, utan dag',
  },

  empty: {
    unpaired: {
      title: 'Inga ramar än',
      words:
        'Först behöver du och en socialsekreterare koppla ihop er. Ni jämför sex ord när ni sitter tillsammans.',
      action: 'Koppla ihop er',
    },
    nothingYet: {
      title: 'Inga ramar än',
      words: 'De kommer hit av sig själva, när en ungdom och en socialsekreterare har sagt ja.',
    },
    nothingNew: {
      title: 'Inget nytt',
      words: 'Du har öppnat alla ramar som har kommit.',
    },
    notFound: {
      title: 'Ingen ram att visa',
      words: 'Ingen ram stämmer med det du har valt.',
    },
  },

  frame: {
    back: 'Till ramarna',
    title: 'Ram nummer {{version}} med {{name}}',
    opening: 'Öppnar ramen …',
    opened:
      'Du öppnade ramen {{when}}. När {{caseworker}} öppnar sitt program skrivs det in i loggen som {{name}} kan läsa.',
    received: 'Kom hit {{when}}',
    signature: {
      title: 'Underskriften stämmer',
      words:
        'Texten är exakt den som undertecknades från kontot som {{caseworker}} har. Programmet kontrollerade det nu, mot nyckeln som ni jämförde ord för.',
      code: 'Kontrollkoden ska vara den som står på ungdomens papper.',
    },
    promises: {
      title: 'Löftena',
      none: 'Ingen lovade något särskilt i den här ramen.',
      who: { caseworker: 'Socialsekreteraren', youth: 'Ungdomen', together: 'Båda' },
      until: 'senast {{day}}',
      noDay: 'utan dag',
      state: {
        'to-keep': 'Att hålla',
        late: 'Sent',
        changed: 'Ändrat',
        kept: 'Hållet',
        partly: 'Delvis hållet',
        'not-kept': 'Inte hållet',
        differ: 'De ser olika på det',
      },
      mark: '{{caseworker}} har skrivit: {{mark}}.',
      newDay: 'Ny dag: {{day}}.',
      says: 'Ungdomen sa: {{youth}}. {{caseworker}} sa: {{view}}.',
      carried: 'Löftet står också i en nyare ram.',
    },
    remark: {
      title: 'Skriv tillbaka',
      lead: 'Skriv om hur ni arbetar, inte om ungdomen.',
      readers: '{{caseworker}} läser det du skriver. {{name}} ser det när de träffas nästa gång.',
      field: 'Din kommentar',
      example: 'Till exempel: Vi behöver ett rum som inte är på soc.',
      send: 'Skicka',
      earlier: 'Det du har skrivit',
      waiting: 'Väntar på att skickas',
      sent: 'Skickat',
      unpaired:
        'Du är inte längre ihopkopplad med {{caseworker}}, så det går inte att skriva tillbaka.',
      sending: 'Skickar …',
      said: 'Kommentaren är skriven.',
    },
    confirm: {
      title: 'Skicka kommentaren?',
      words: '{{caseworker}} och {{name}} läser den båda två. Den går inte att ta tillbaka.',
      change: 'Ändra',
      send: 'Skicka',
    },
    gone: {
      title: 'Ramen finns inte kvar här',
      words:
        'Den är flyttad till ungdomens akt. Då tas kopian bort, också hos dig. Det du har skrivit om den togs bort samtidigt.',
    },
    missing: {
      title: 'Ramen går inte att öppna',
    },
  },
} as const;
