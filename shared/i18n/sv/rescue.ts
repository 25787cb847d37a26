/** The rescue of a store that cannot be opened, offered before anything else. */
export const rescue = {
  title: {
    damaged: 'Filen med mötena är skadad',
    missing: 'Filen med mötena saknas',
  },
  what: {
    damaged:
      'En del av den går inte att läsa. Det kan bero på disken, ett strömavbrott eller en kopiering som bröts. Inget är raderat.',
    missing: 'Den är flyttad eller borttagen. Fråga it-stödet först om mappen kan ha flyttats.',
  },
  looking: 'Ser efter vad som går att rädda …',

  can: {
    title: 'Det här går att rädda',
    backup: 'Allt i säkerhetskopian från {{moment}}',
    newer_one: '{{count}} sak som är nyare, ur den skadade filen',
    newer_other: '{{count}} saker som är nyare, ur den skadade filen',
    noBackup: 'Det som går att läsa i den skadade filen. Det finns ingen hel säkerhetskopia.',
    nothing:
      'Ingenting går att läsa, och det finns ingen hel säkerhetskopia. Kontot börjar om tomt.',
    newest: 'Det nyaste som loggen berättar om är från {{moment}}.',
  },
  lost: {
    title: 'Det här är borta',
    nothing: 'Ingenting, så långt det går att se.',
    frames_one: '{{count}} ram. Ungdomens papper och det som ligger i akten gäller.',
    frames_other: '{{count}} ramar. Ungdomarnas papper och det som ligger i akten gäller.',
    lines_one: '{{count}} rad i loggen',
    lines_other: '{{count}} rader i loggen',
    names_one: 'Namnet på {{count}} ungdom. Du kan skriva in det igen.',
    names_other: 'Namnen på {{count}} ungdomar. Du kan skriva in dem igen.',
    meetings_one: '{{count}} möte som inte var avslutat',
    meetings_other: '{{count}} möten som inte var avslutade',
    steps_one: '{{count}} steg i ett möte. Mötet går tillbaka till det sista som är helt.',
    steps_other: '{{count}} steg i möten. De går tillbaka till det sista som är helt.',
    others_one: '{{count}} sak till: ett kuvert, något en chef skrev eller en chefs kopia',
    others_other: '{{count}} saker till: kuvert, det en chef skrev eller en chefs kopior',
    maybe: 'Det här kan vara borta',
    last: 'Något av det som gjordes sist. Det går inte att räkna.',
    mayLackMore: 'Kanske mer av det som gjordes sist. Det går inte att räkna.',
  },
  next: 'Gå vidare',
  notNow: 'Inte nu',

  confirm: {
    title: 'Så här går räddningen till',
    kept: 'Den skadade filen sparas som den är, krypterad:',
    until:
      'Den ligger där tills något i den ska tas bort för gott. Ska it-stödet försöka få ut mer? Be dem kopiera den innan dess.',
    noFile: 'Det finns ingen skadad fil att spara.',
    fresh: 'En ny fil tar dess plats, med det som går att rädda.',
    told: 'Räddningen får en rad i loggen: när den gjordes, ur vilken kopia och vad som är borta. ”Kontrollera arkivet” fortsätter att berätta det.',
    action: 'Rädda och lås upp',
    working: 'Räddar …',
  },
  nameless: 'Namn saknas {{count}}',
} as const;
