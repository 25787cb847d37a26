/** The caseworker's own pages: contacts, their meetings and frames, the account. */
export const home = {
  signedIn: 'Du är inloggad som {{name}}',

  idle: {
    title: 'Är ni kvar?',
    left_one: 'Programmet låser sig om {{count}} sekund.',
    left_other: 'Programmet låser sig om {{count}} sekunder.',
    leftMinutes_one: 'Programmet låser sig om {{count}} minut.',
    leftMinutes_other: 'Programmet låser sig om {{count}} minuter.',
    kept: 'Allt som är sparat finns kvar.',
    stay: 'Ja, vi är kvar',
    lockNow: 'Lås nu',
  },

  contacts: {
    title: 'Kontakter',
    search: 'Sök namn eller ärendenummer',
    searchHint: 'Namn eller ärendenummer',
    clearSearch: 'Töm sökrutan',
    new: 'Ny kontakt',
    hide: 'Dölj listan',
    show: 'Alla kontakter',
    unfinished: 'Möte att fortsätta',
    noMatch: 'Ingen kontakt har det namnet eller numret.',
    choose: {
      title: 'Vem träffar du idag?',
      words: 'Välj en kontakt i listan.',
    },
    none: {
      title: 'Vem ska du träffa?',
      words: 'Lägg till en kontakt. Förnamn eller alias räcker.',
      action: 'Lägg till en kontakt',
    },
  },

  contact: {
    new: 'Ny kontakt',
    change: 'Ändra kontakten',
    name: 'Förnamn eller alias',
    nameHint: 'Det namn ungdomen själv vill ha på skärmen.',
    caseNumber: 'Ärendenummer',
    caseNumberHint: 'Lämna tomt om du inte behöver det.',
    language: 'Språk i mötet',
    nothingMore: 'Skriv inget mer om personen här. Inget personnummer.',
    personalNumber: 'Det ser ut som ett personnummer. Det hör inte hemma här.',
    add: 'Lägg till',
    remove: 'Ta bort kontakten',
    removeTitle: 'Ta bort {{name}}?',
    removeWords: 'Kontakten har inga möten. Inget annat försvinner.',
    removeMeetings_one:
      'Namnet, ärendenumret och att ni träffades tas bort, i säkerhetskopiorna också. Det går inte att få tillbaka.',
    removeMeetings_other:
      'Namnet, ärendenumret och att ni träffades {{count}} gånger tas bort, i säkerhetskopiorna också. Det går inte att få tillbaka.',
    removeFrames: 'Ramarna ligger i akten. Ett papper går fortfarande att kontrollera här.',
    case: 'Ärende {{number}}',
    record: 'Sidan är till för ungdomen. Att den öppnas skrivs in på den.',
    showRecord: 'Visa sidan',
  },

  meetings: {
    title: 'Möten',
    start: 'Nytt möte',
    goOn: 'Fortsätt mötet',
    starting: 'Öppnar mötet …',
    none: 'Inga möten än.',
    outcome: {
      open: 'Mötet är inte avslutat.',
      declined: 'Mötet är inte avslutat.',
      agreed: 'Ni kom överens.',
      kept: 'Mötet är inte färdigt.',
    },
    thrownAway: 'Ett möte slängdes {{day}}',
  },

  frames: {
    title: 'Vår ram',
    agreed: 'Överenskommen {{day}}',
    version: 'Ram nummer {{version}}',
    read: 'Läs ramen',
    readVersion: 'Läs ram nummer {{version}}',
    earlier: 'Tidigare ramar',
    none: 'Det finns ingen ram än. Den blir till i ett möte, när båda har sagt ja.',
  },

  recovery: {
    banner: {
      title: 'Skapa ett återställningsblad före det första mötet',
      words: 'Glömmer du lösenfrasen är bladet enda vägen in.',
      action: 'Skapa bladet',
    },
    title: 'Återställningsblad',
    words: 'På bladet står en kod. Med den kan du välja en ny lösenfras om du glömmer din.',
    where: 'Lås in papperet. Förvara det inte ihop med datorn.',
    old: 'Har du ett äldre blad slutar det gälla när det nya är utskrivet eller sparat.',
    preparing: 'Skapar en ny kod …',
    print: 'Skriv ut',
    printing: 'Skriver ut …',
    save: 'Spara som pdf',
    saving: 'Sparar …',
    done: 'Bladet är klart',
    doneWords: 'Se efter att koden går att läsa. Lås sedan in bladet.',
  },

  passphrase: {
    title: 'Byt lösenfras',
    current: 'Din lösenfras nu',
    save: 'Byt lösenfras',
    saving: 'Byter lösenfras …',
    changeCurrent: 'Skriv om den gamla',
    done: 'Lösenfrasen är bytt',
    doneWords: 'Återställningsbladet gäller som förut.',
  },

  account: {
    title: 'Ditt konto',
    newSheet: 'Nytt återställningsblad',
    backup: 'Senaste säkerhetskopia: {{moment}}',
    noBackup: 'Säkerhetskopian görs när du låser programmet.',
    lockKey: 'Ctrl + L låser programmet var du än är.',
    version: 'Soc Box {{version}}',
    trial: 'Soc Box {{version}}, provkörning',
  },
} as const;
