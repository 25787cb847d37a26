/** The sign-in screen: choosing an account, making one, passphrases and the recovery code. */
export const unlock = {
  tagline: 'Ni sitter vid samma skärm. Allt som sparas syns för er båda.',
  credit: 'Orden i lådan kommer från unga och socialsekreterare i {{source}}.',
  settings: 'Inställningar',

  locked: {
    asked: 'Programmet är låst.',
    idle: 'Programmet låste sig. Ingen hade rört datorn på en stund.',
    suspend: 'Programmet låste sig när datorn gick i vila.',
    'screen-locked': 'Programmet låste sig när skärmen låstes.',
    'user-switched': 'Programmet låste sig när datorn bytte användare.',
    'vault-gone':
      'Den del av programmet som sparar stannade. Allt som syntes som sparat finns kvar.',
  },
  notBackedUp: {
    what: 'Ingen säkerhetskopia gjordes. {{why}}',
    todo: 'Allt som syntes som sparat finns kvar. Programmet försöker igen när du låser nästa gång.',
  },
  locking: 'Låser …',

  accounts: {
    title: 'Vem är du?',
    reading: 'Letar efter konton …',
    none: {
      title: 'Det finns inget konto här än',
      words: 'Att skapa ett tar ett par minuter. Ha papper och penna nära dig.',
      action: 'Skapa ett konto',
    },
    new: 'Nytt konto',
    other: 'Ett annat konto',
    nameless: 'Ett konto vi inte kan läsa',
    damaged: 'Uppgifterna är skadade. Be it-stödet om hjälp.',
    newer: 'Gjort med en nyare version. Uppdatera programmet.',
  },

  role: { caseworker: 'Socialsekreterare', supervisor: 'Chef' },

  enter: {
    title: 'Hej {{name}}',
    passphrase: 'Din lösenfras',
    unlock: 'Lås upp',
    unlocking: 'Låser upp …',
    forgotten: 'Jag har glömt lösenfrasen',
    wait_one: 'Vänta {{count}} sekund',
    wait_other: 'Vänta {{count}} sekunder',
    withSheet: 'Använd återställningsbladet',
    waitOver: 'Nu kan du försöka igen.',
  },

  new: {
    title: 'Nytt konto',
    step: 'Steg {{step}} av {{of}}',
    name: 'Vad heter du?',
    nameHint: {
      caseworker: 'Namnet står i ramen som ungdomen får med sig hem.',
      supervisor: 'Ungdomen får veta vid namn vem som kan läsa ramen.',
    },
    role: {
      label: 'Din roll',
      caseworker: 'Du håller möten med unga och kommer överens med dem om en ram.',
      supervisor:
        'Du läser färdiga ramar, för att se att vi håller det vi lovat. Inte för att bedöma någon ung.',
    },
    unit: 'Enhet, om ni är flera',
    making: 'Skapar kontot …',
    make: 'Skapa kontot',
  },

  phrase: {
    suggested: {
      title: 'Din lösenfras',
      words: 'Skriv ner de fem orden på papper. Lägg papperet där bara du kommer åt det.',
      label: 'Fem ord',
      another: 'Byt ord',
      own: 'Jag vill ha en egen',
      next: 'Jag har skrivit ner den',
    },
    own: {
      title: 'Din egen lösenfras',
      label: 'Lösenfras',
      hint: 'Minst tolv tecken. Ta flera ord som inte hör ihop.',
      suggested: 'Ge mig fem ord i stället',
      judging: 'Prövar …',
      strong: 'Den håller.',
    },
    repeat: {
      title: 'Skriv lösenfrasen en gång till',
      words: 'Då vet du att du har den rätt. Programmet kan inte ta fram den åt dig.',
      label: 'Lösenfrasen',
      different: 'Det är inte samma ord. Försök igen, eller visa lösenfrasen.',
      show: 'Visa lösenfrasen igen',
    },
    weakness: {
      short: 'Den är för kort. Minst tolv tecken.',
      common: 'Den består av vanliga ord och är lätt att gissa. Lägg till fler ord.',
      name: 'Den har ditt namn i sig. Välj andra ord.',
      pattern: 'Den följer ett mönster. Undvik datum, rader på tangentbordet och upprepningar.',
      guessable: 'Den är lätt att gissa. Lägg till ett ord som inte hör ihop med de andra.',
    },
  },

  recover: {
    title: 'Ny lösenfras',
    words: 'Ta fram återställningsbladet. Koden på det är din väg in.',
    code: 'Koden på bladet',
    codeHint: 'Stora eller små bokstäver, med eller utan streck: allt går bra.',
    problem: {
      sign: '{{sign}} finns inte i någon kod. Titta på bladet igen.',
      length_one: 'Koden har 25 tecken. Här står {{count}}.',
      length_other: 'Koden har 25 tecken. Här står {{count}}.',
    },
    save: 'Byt lösenfras och lås upp',
    saving: 'Byter lösenfras …',
    changeCode: 'Ändra koden',
  },
} as const;
