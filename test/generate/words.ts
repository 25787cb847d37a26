/** Words of people that do not exist. Whoever meets one of them on a screen sees that it was made up. */

const birds = [
  'Lärka',
  'Gärdsmyg',
  'Talltita',
  'Domherre',
  'Steglits',
  'Tornseglare',
  'Kungsfiskare',
  'Sidensvans',
  'Rödhake',
  'Bofink',
  'Nötväcka',
  'Järnsparv',
];
const trees = ['Alm', 'Asp', 'Björk', 'Ek', 'En', 'Gran', 'Hassel', 'Lind', 'Lönn', 'Rönn', 'Sälg'];

function numbered(words: readonly string[], index: number): string {
  return `Påhittad ${words[index % words.length]} ${index + 1}`;
}

export function youthName(index: number): string {
  return numbered(birds, index);
}

export function caseworkerName(index: number): string {
  return numbered(trees, index);
}

export const supervisorName = 'Påhittad Gruppledare';

export const unitNames = ['Ungdom norr', 'Ungdom söder', 'Öppenvård', 'Placerade unga'] as const;

/** How often the Soc Box cards are asked for, against 4 for a card that is not named here. */
export const popularity: Readonly<Record<string, number>> = {
  'bli-lyssnad-pa': 30,
  'hur-vi-hors': 24,
  fika: 22,
  'sa-att-jag-forstar': 20,
  'utanfor-soc': 18,
  respekt: 15,
  utredning: 13,
  trygghet: 12,
  arlighet: 9,
  'utan-foraldrar': 7,
  'inte-anteckna': 3,
  'varm-miljo': 2,
  utomstaende: 0.6,
};

/** Cards that the unit often has to say "partly" or "no" to. */
export const hardToMeet: ReadonlySet<string> = new Set([
  'utanfor-soc',
  'utredning',
  'varm-miljo',
  'inte-anteckna',
  'utan-foraldrar',
]);

export const ownWords = [
  'Ha mössan på',
  'Ta med min hund',
  'Prata i bilen',
  'Sitta vid fönstret',
  'Slippa säga allt igen',
  'Veta vem som kommer',
  'Ha en paus i mitten',
] as const;

export const points = [
  'Varför vi ses',
  'Hur det går i skolan',
  'Sommaren',
  'Vem som är med',
] as const;

export const whys = {
  yes: ['', '', 'Så gör vi från och med nu', 'Jag ser till att det blir så'],
  partly: ['Jag kan inte alltid svara samma dag', 'Rummet är inte alltid ledigt'],
  'not-now': ['Jag måste fråga min chef först', 'Vi tar det när skolan har börjat'],
  no: ['Lagen säger att jag måste skriva ner det', 'Jag får inte bestämma det själv'],
} as const;

export const sentences = [
  'Vi ses på biblioteket nästa gång',
  'Jag ringer på måndag',
  'Du får läsa igenom innan något sparas',
  'Vi bokar tre möten i förväg',
  'Du bestämmer vem som är med',
  'Jag skickar ett meddelande dagen innan',
] as const;
