import type { ArchiveReason } from '../../model/archive.ts';
import type { FrameFileProblem } from '../../model/frame-file.ts';

/** "Kontrollera arkivet", and the check of a single file outside the program. */
export const archive = {
  title: 'Kontrollera arkivet',
  about: 'Programmet jämför allt som är sparat med underskrifterna från när det sparades.',
  checking: 'Kontrollerar …',
  again: 'Kontrollera igen',

  right: {
    title: 'Allt stämmer',
    checked: '{{frames}} och {{lines}} i loggen är kontrollerade.',
    frames_one: '{{count}} ram',
    frames_other: '{{count}} ramar',
    lines_one: '{{count}} rad',
    lines_other: '{{count}} rader',
    purged_one: '{{count}} ram är borttagen efter flytt till akten. Raden om det stämmer.',
    purged_other: '{{count}} ramar är borttagna efter flytt till akten. Raderna om det stämmer.',
    backups_one: '{{count}} säkerhetskopia berättar samma sak.',
    backups_other: '{{count}} säkerhetskopior berättar samma sak.',
  },
  wrong: {
    title: 'Något stämmer inte',
    words: 'Ändra inget i mappen. Visa it-stödet och din chef det som står här.',
    more_one: '… och {{count}} till',
    more_other: '… och {{count}} till',
  },
  moment: 'Kontrollerat {{moment}}.',
  limit:
    'Kontrollen litar på kontots nyckel. Jämför därför ett papper ibland: koden på det ska finnas här.',
  key: 'Kontots nyckel',
  keyWords: 'Den som får en ram som fil kan jämföra nyckeln i filen med den här.',

  rescues: {
    title: 'Det här har hänt förut',
    damaged: '{{moment}} räddades arkivet ur en skadad fil.',
    missing: '{{moment}} räddades arkivet. Filen med det saknades.',
    older: '{{moment}} gick kontot vidare från en äldre kopia.',
    headless: '{{moment}} gick kontot vidare utan att veta hur långt loggen hade kommit.',
    backup: 'Det fylldes på ur säkerhetskopian från {{moment}}.',
    lines_one: '{{count}} rad i loggen är borta.',
    lines_other: '{{count}} rader i loggen är borta.',
    frames_one: '{{count}} ram är borta. Ungdomens papper och det som ligger i akten gäller.',
    frames_other: '{{count}} ramar är borta. Ungdomarnas papper och det som ligger i akten gäller.',
    nothing: 'Inget i loggen är borta.',
  },
  goOn: {
    action: 'Vi vet varför …',
    title: 'Gå vidare härifrån?',
    words:
      'Gör det bara om ni vet varför: om it-stödet la tillbaka en säkerhetskopia, eller disken gick sönder.',
    told: 'Loggen får en rad om det. Kontrollen slutar varna och fortsätter att berätta det.',
    confirm: 'Gå vidare härifrån',
  },

  banner: {
    title: 'Arkivet är inte som det ska',
    words: 'Programmet har kontrollerat det som är sparat och hittat något.',
    action: 'Se vad',
  },

  where: {
    line: 'Rad {{place}}',
    lines: 'Rad {{place}} till {{lastPlace}}',
    cutOff: 'Slutar på rad {{place}}. Har haft minst {{lastPlace}} rader.',
    frame: '{{name}}: ram nummer {{version}}, {{day}}',
    code: 'Kontrollkod {{code}}',
    backup: 'Säkerhetskopian från {{moment}}',
    someone: 'En kontakt som inte finns kvar',
  },

  reasons: {
    'line-changed': {
      what: 'En rad i loggen är ändrad.',
      todo: 'Det som står på den går inte att lita på. Säkerhetskopiorna kan ha den rätta.',
    },
    'line-missing': {
      what: 'Rader saknas i loggen.',
      todo: 'De försvinner inte av sig själva. Säkerhetskopiorna kan ha dem kvar.',
    },
    'line-moved': {
      what: 'En rad i loggen står på fel plats.',
      todo: 'Den är äkta men flyttad eller kopierad. Ordningen går inte att lita på där.',
    },
    'line-unchained': {
      what: 'En rad i loggen hör inte ihop med raden före.',
      todo: 'Den kommer från en annan kopia av arkivet. Jämför med säkerhetskopiorna.',
    },
    'line-foreign': {
      what: 'En rad i loggen har kontots underskrift men är inte skriven av programmet.',
      todo: 'Någon med kontots nyckel har skrivit den. Tala med din chef.',
    },
    'log-cut-off': {
      what: 'Arkivet är äldre än det har varit, eller så är slutet av loggen borta.',
      todo: 'Har it-stödet lagt tillbaka en säkerhetskopia? Då är det den. Annars har någon ändrat.',
    },
    'head-differs': {
      what: 'Loggen är inte den som kontot skrev under sist.',
      todo: 'Arkivet kan vara utbytt mot en annan kopia. Jämför med ungdomarnas papper.',
    },
    'head-missing': {
      what: 'Filen som säger hur långt loggen har kommit saknas.',
      todo: 'Då syns det inte om slutet av loggen är borta. Jämför den senaste ramen med ett papper.',
    },
    'head-damaged': {
      what: 'Filen som säger hur långt loggen har kommit är ändrad.',
      todo: 'Då syns det inte om slutet av loggen är borta. Jämför den senaste ramen med ett papper.',
    },
    'frame-missing': {
      what: 'En ram som ni kom överens om finns inte här.',
      todo: 'Ungdomens papper och det som ligger i akten gäller. Säkerhetskopiorna kan ha den kvar.',
    },
    'frame-changed': {
      what: 'En ram är inte den ni sa ja till.',
      todo: 'Använd den inte. Ungdomens papper och det som ligger i akten gäller.',
    },
    'frame-moved': {
      what: 'En annan ram ligger där den här ska ligga.',
      todo: 'Använd den inte. Ungdomens papper och det som ligger i akten gäller.',
    },
    'frame-unsigned': {
      what: 'Texten i en ram är den ni sa ja till, men underskriften är inte kontots.',
      todo: 'Texten gäller. Någon har ändrat i arkivet.',
    },
    'frame-unlike-log': {
      what: 'En ram och loggen säger olika saker om samma ram.',
      todo: 'Någon med kontots nyckel har gjort den. Jämför med ungdomens papper.',
    },
    'frame-unchained': {
      what: 'En ram hör inte ihop med ramen före.',
      todo: 'Någon med kontots nyckel har gjort den. Jämför med ungdomens papper.',
    },
    'frame-unknown': {
      what: 'Det ligger en ram här som loggen inte känner till.',
      todo: 'Programmet visar den inte. Ta reda på var den kommer ifrån.',
    },
    'frame-after-purge': {
      what: 'En ram som togs bort ligger här igen.',
      todo: 'Programmet visar den inte, men texten ska inte finnas kvar.',
    },
    'older-than-backup': {
      what: 'Arkivet är äldre än en säkerhetskopia.',
      todo: 'Ett äldre arkiv har lagts tillbaka. Det nyare finns i säkerhetskopian.',
    },
    'differs-from-backup': {
      what: 'Arkivet och en säkerhetskopia berättar olika saker.',
      todo: 'Båda har kontots underskrift. Arkivet kan vara omskrivet: jämför med ungdomarnas papper.',
    },
    'backup-changed': {
      what: 'En säkerhetskopia är ändrad.',
      todo: 'Lägg inte tillbaka den.',
    },
    'purged-in-backup': {
      what: 'En ram som togs bort finns kvar i en säkerhetskopia.',
      todo: 'Den kopian ska bort.',
    },
    'backup-unreadable': {
      what: 'En säkerhetskopia går inte att läsa.',
      todo: 'Arkivet här är ett annat. En ny kopia görs när du låser programmet.',
    },
    'store-shape': {
      what: 'Någon har lagt till något i arkivets fil.',
      todo: 'Det kan vara text som inte visas för den det gäller.',
    },
    'journal-damaged': {
      what: 'Slutet av det som sparades före det senaste stoppet är skadat.',
      todo: 'De sista stegen före stoppet kan saknas. Titta efter tillsammans och gör om det som saknas.',
    },
    'store-unreadable': {
      what: 'En del av arkivet går inte att läsa.',
      todo: 'Lås programmet och lås upp igen: då visar det vad som går att rädda.',
    },
  } satisfies Record<ArchiveReason, { what: string; todo: string }>,

  file: {
    usage: 'Skriv så här: npm run verify -- fil.json',
    unreadable: 'Filen går inte att öppna: {{path}}',
    genuine: 'Filen är äkta. Den är tecken för tecken som programmet skrev den.',
    version: 'Ram nummer {{version}}',
    agreed: 'Överenskommen {{day}}',
    between: 'Av {{youth}} och {{caseworker}}',
    code: 'Kontrollkod: {{code}}',
    key: 'Nyckelns fingeravtryck: {{fingerprint}}',
    compare: 'Jämför fingeravtrycket med ett du litar på. Bara då vet du vems nyckel det är.',
    where: 'Socialsekreteraren ser sitt i Soc Box, under Kontrollera arkivet.',
    sameKey: 'Fingeravtrycket är det du angav.',
    otherKey: 'Filen är inte äkta: den är underskriven med en annan nyckel än den du angav.',
    problems: {
      'not-json': 'Det är ingen ram från Soc Box: filen går inte att läsa som json.',
      'another-format': 'Det är ingen ram från Soc Box.',
      'newer-format': 'Filen är från en nyare Soc Box. Kontrollera den med en nyare version.',
      fields: 'Filen är inte äkta: den har andra fält eller värden än programmet skriver.',
      text: 'Filen är inte äkta: ramen är ändrad efter att den skrevs under.',
      signature: 'Filen är inte äkta: underskriften hör inte till den här ramen och nyckeln.',
      bytes: 'Filen är inte äkta: den är omskriven. Be att få den som programmet sparade den.',
    } satisfies Record<FrameFileProblem, string>,
  },
} as const;
