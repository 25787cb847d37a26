/** What happens to what is kept here: moved to the case record, kept for a while, removed. */
export const retention = {
  frame: {
    onlyHere: 'Ramen ligger bara här på datorn. Den hör hemma i akten också.',
    move: 'Lägg i akten',
    moved: 'Ramen ligger i akten sedan {{day}}. {{who}} lade den där.',
    removedFrom: 'Kopian här tas bort från och med {{day}}.',
    inShort: 'Ligger i akten sedan {{movedOn}}. Kopian här tas bort från och med {{day}}.',
    keepLonger: 'Behåll 30 dagar till',
    keptLonger: 'Kopian finns kvar till {{day}}.',
    takeBack: 'Den ligger inte i akten',
    takenBack: 'Flytten är borttagen. Ramen finns kvar här.',
    removeNow: 'Ta bort nu',
  },

  move: {
    title: 'Lägg ramen i akten',
    take: 'Ta ut ramen',
    takeWords: 'Välj det som er akt tar emot.',
    say: 'Säg till när den ligger i akten',
    day: 'Vilken dag?',
    who: 'Vem lade den där?',
    removed: 'Kopian här tas bort från och med {{day}}. Du får veta det minst en vecka innan.',
    done: 'Ramen ligger i akten',
  },

  now: {
    title: 'Ta bort kopian nu?',
    goes: 'Det här tas bort',
    goesText: 'Allt som står i ram nummer {{version}}: kort, svar, meningar och punkter.',
    goesBackups: 'Samma sak i säkerhetskopiorna.',
    stays: 'Det här finns kvar',
    staysRecord: 'Ramen i akten.',
    staysPaper: 'Papperet som ungdomen fick.',
    staysTrace:
      'Här: att ramen fanns, vilka dagar den kom till, flyttades och togs bort, och av vem.',
    staysCode: 'Kontrollkoden, så att ett papper går att kontrollera.',
    noWayBack: 'Kopian går inte att få tillbaka.',
    wait: 'Vänta',
    done: 'Kopian är borttagen.',
  },

  gone: {
    view: 'Borttagen ram',
    title: 'Ram nummer {{version}} finns inte kvar här',
    words: 'Den ligger i akten. Läs den där.',
    agreed: 'Båda sa ja',
    moved: 'Lades i akten',
    movedBy: '{{day}}, av {{who}}',
    removed: 'Togs bort här',
    codeWords: 'Papperet går att kontrollera med koden.',
    inShort: 'Togs bort här {{day}}. Den ligger i akten.',
    show: 'Visa vad som finns kvar',
  },

  meeting: {
    keepMeans: 'Det ni skrev finns kvar till {{day}}. Har ni inte fortsatt då tas det bort.',
    throwMeans:
      'Alla kort, svar, meningar och punkter från mötet tas bort för gott, i säkerhetskopiorna också. Ingen kan få tillbaka dem.',
    trace: 'Det som blir kvar: att ni träffades, när det var, och att mötet slängdes.',
    keptTo: 'Det ni skrev sparas till {{day}}.',
    leftTo: 'Går ni inte vidare tas det bort {{day}}.',
    plannedTo: 'Har ni inte börjat tas planen bort {{day}}.',
    expired: 'Ni gick inte vidare i tid. Det ni skrev togs bort {{day}}.',
  },

  notice: {
    title: 'Tas snart bort här',
    frame: 'ram nummer {{version}} ligger i akten. Kopian här tas bort {{day}}.',
    meeting:
      'mötet {{met}} blev inte klart. Det ni skrev tas bort {{day}}. Fortsätt mötet om det ska finnas kvar.',
    plan: 'mötet som planerades {{met}} har inte börjat. Planen tas bort {{day}}.',
    open: 'Visa',
    openOf: 'Visa {{name}}',
    all: 'Visa alla {{count}}',
  },

  settings: {
    label: 'Så länge finns kopian kvar när ramen ligger i akten',
    days_one: '{{count}} dag',
    days_other: '{{count}} dagar',
    record: 'Akten följer lagen, inte valet här.',
    words:
      'Gäller alla som delar datorn, och det som läggs i akten från och med nu. En ram som inte ligger i akten tas aldrig bort. Ett möte som inte blev klart, eller bara är planerat, sparas lika länge.',
  },
} as const;
