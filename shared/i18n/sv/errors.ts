import type { ErrorCode } from '../../errors.ts';

/** What happened, and what to do: for each error a caseworker can meet. */
export const errors = {
  'invalid-request': {
    what: 'Programmet förstod inte sin egen fråga.',
    todo: 'Inget är ändrat. Försök igen. Händer det igen: starta om programmet.',
  },
  'invalid-text': {
    what: 'En text går inte att spara som den är.',
    todo: 'Titta på fältet. Texten kan vara tom, för lång eller ha ett osynligt tecken.',
  },
  'not-unlocked': {
    what: 'Programmet är låst.',
    todo: 'Lås upp med din lösenfras. Allt som var sparat finns kvar.',
  },
  'vault-gone': {
    what: 'Den del av programmet som sparar stannade.',
    todo: 'Allt som syntes som sparat finns kvar. Lås upp igen.',
  },
  unexpected: {
    what: 'Något gick fel som vi inte hade räknat med.',
    todo: 'Det du såg som sparat finns kvar. Försök igen, eller starta om programmet.',
  },
  'folder-read-only': {
    what: 'Mappen går inte att skriva i.',
    todo: 'Inget är borta. Be it-stödet ge dig rätt att skriva i mappen, eller välj en annan.',
  },
  'folder-missing': {
    what: 'Mappen finns inte längre.',
    todo: 'Ligger den på ett usb-minne eller en nätverksdisk? Anslut den och försök igen.',
  },
  'folder-not-answering': {
    what: 'Mappen svarar inte.',
    todo: 'Inget är borta. Ligger den på en nätverksdisk? Se efter att datorn når nätverket.',
  },
  'disk-full': {
    what: 'Disken är full.',
    todo: 'Det senaste blev inte sparat. Frigör plats på datorn och försök igen.',
  },
  'disk-failed': {
    what: 'Disken svarade med ett fel.',
    todo: 'Det senaste blev inte sparat. Försök igen. Händer det igen: be it-stödet om hjälp.',
  },
  'crypto-missing': {
    what: 'Datorn saknar det programmet behöver för att kryptera.',
    todo: 'Inget har sparats. Be it-stödet installera programmet på nytt.',
  },
  'account-not-found': {
    what: 'Kontot finns inte här.',
    todo: 'Kontrollera att du sitter vid rätt dator.',
  },
  'account-damaged': {
    what: 'Kontots uppgifter är skadade.',
    todo: 'Ändra inget i mappen. Be it-stödet om hjälp. Innehållet kan finnas kvar.',
  },
  'account-from-newer-version': {
    what: 'Kontot är gjort med en nyare version av Soc Box.',
    todo: 'Inget är ändrat. Uppdatera programmet på den här datorn.',
  },
  'account-in-use': {
    what: 'Kontot är redan öppet i ett annat fönster.',
    todo: 'Stäng det andra fönstret och försök igen.',
  },
  'key-file-damaged': {
    what: 'Filen med kontots nyckel är skadad.',
    todo: 'Lösenfrasen hjälper inte. Använd koden på återställningsbladet.',
  },
  'key-file-missing': {
    what: 'Filen med kontots nyckel saknas.',
    todo: 'Använd koden på återställningsbladet, eller be it-stödet ta tillbaka mappen.',
  },
  'store-damaged': {
    what: 'Filen med mötena är skadad.',
    todo: 'Inget är raderat. Lås programmet och lås upp igen: då visar det vad som går att rädda.',
  },
  'store-missing': {
    what: 'Filen med mötena saknas.',
    todo: 'Inget nytt har skapats i dess ställe. Fråga it-stödet om mappen har flyttats.',
  },
  'store-from-newer-version': {
    what: 'Mötena är sparade med en nyare version av Soc Box.',
    todo: 'Inget är ändrat. Uppdatera programmet på den här datorn.',
  },
  'wrong-passphrase': {
    what: 'Lösenfrasen stämmer inte.',
    todo: 'Kontrollera skiftlås och språk på tangentbordet. Filen är hel.',
  },
  'wrong-recovery-code': {
    what: 'Koden stämmer inte.',
    todo: 'Läs av bladet igen, grupp för grupp. Gäller det rätt konto?',
  },
  'no-recovery-sheet': {
    what: 'Kontot har inget återställningsblad.',
    todo: 'Bara lösenfrasen kan öppna kontot.',
  },
  'wait-before-retry': {
    what: 'Det har blivit fel flera gånger.',
    todo: 'Vänta {{seconds}} sekunder innan du försöker igen.',
  },
  'weak-passphrase': {
    what: 'Lösenfrasen är för lätt att gissa.',
    todo: 'Använd den föreslagna, eller gör din egen längre.',
  },
  'contact-not-found': {
    what: 'Kontakten finns inte.',
    todo: 'Gå tillbaka till listan och välj igen.',
  },
  'contact-name-taken': {
    what: 'Du har redan en kontakt med det namnet.',
    todo: 'Lägg till något som skiljer dem åt, till exempel en bokstav.',
  },
  'contact-still-kept': {
    what: 'Något om kontakten finns kvar här.',
    todo: 'Avsluta mötet först. En ram ska ligga i akten och vara borttagen här.',
  },
  'recovery-sheet-first': {
    what: 'Återställningsbladet är inte sparat än.',
    todo: 'Skriv ut eller spara det först. Utan det kan allt gå förlorat.',
  },
  'recovery-sheet-replaced': {
    what: 'Det bladet gäller inte. En nyare kod har gjorts sedan dess.',
    todo: 'Kasta bladet och gör ett nytt.',
  },
  'meeting-not-found': {
    what: 'Mötet finns inte.',
    todo: 'Gå tillbaka till kontakten och välj igen.',
  },
  'meeting-already-open': {
    what: 'Det finns redan ett möte som inte är avslutat.',
    todo: 'Fortsätt det mötet, eller avsluta det först.',
  },
  'meeting-ended': {
    what: 'Mötet är avslutat.',
    todo: 'Det går inte att ändra. Starta ett nytt möte för att ändra något.',
  },
  'letter-unfinished': {
    what: 'Brevet är inte klart.',
    todo: 'Fyll i namn, telefon, varför, dag, tid och plats. Skriv sedan ut.',
  },
  'letter-too-long': {
    what: 'Brevet får inte plats på en sida.',
    todo: 'Inget är utskrivet. Korta det som är längst, till exempel vägen dit.',
  },
  'step-out-of-date': {
    what: 'Skärmen hann inte med.',
    todo: 'Inget är ändrat. Gör om det du just gjorde.',
  },
  'step-not-possible': {
    what: 'Det går inte att göra just nu.',
    todo: 'Inget är ändrat.',
  },
  'frame-not-found': {
    what: 'Ramen finns inte.',
    todo: 'Gå tillbaka till kontakten och välj igen.',
  },
  'frame-purged': {
    what: 'Ramen finns inte kvar här.',
    todo: 'Den har flyttats till akten och tagits bort här. Läs den där.',
  },
  'frame-damaged': {
    what: 'Ramen går inte att visa. Den är inte likadan som när ni sa ja.',
    todo: 'Ändra inget. Kontrollera arkivet under Ditt konto och be it-stödet om hjälp.',
  },
  'already-handed-over': {
    what: 'Flytten till akten är redan antecknad.',
    todo: 'Är något fel i den? Ta tillbaka den och skriv om.',
  },
  'not-handed-over': {
    what: 'Ramen är inte flyttad till akten än.',
    todo: 'Lägg den i akten först. Innan dess tas den aldrig bort här.',
  },
  'day-in-the-future': {
    what: 'Dagen har inte varit än.',
    todo: 'Välj dagen då ramen lades i akten.',
  },
  'receipt-code-mistyped': {
    what: 'Koden är inte riktigt avskriven.',
    todo: 'Jämför med papperet, tecken för tecken. Koden har fyra grupper med fyra tecken.',
  },
  'envelope-too-big': {
    what: 'Ett kuvert i utbytesmappen är för stort för att komma från Soc Box.',
    todo: 'Inget har öppnats. Be it-stödet titta i mappen.',
  },
  'envelope-damaged': {
    what: 'Ett kuvert i utbytesmappen är skadat.',
    todo: 'Inget har öppnats. Be den som skickade att skicka igen.',
  },
  'envelope-not-for-us': {
    what: 'Ett kuvert i utbytesmappen är till någon annan.',
    todo: 'Inget har öppnats. Be it-stödet titta i mappen.',
  },
  'envelope-from-stranger': {
    what: 'Ett kuvert kommer från någon du inte är ihopkopplad med.',
    todo: 'Inget har öppnats. Koppla ihop er först, om du känner den.',
  },
  'person-not-found': {
    what: 'Personen finns inte i utbytesmappen.',
    todo: 'Be personen låsa upp sitt konto en gång. Se efter att ni har samma mapp.',
  },
  'person-key-changed': {
    what: 'Personens nyckel är inte den ni jämförde.',
    todo: 'Inget skickas. Prata med personen, ansikte mot ansikte. Har kontot gjorts om kopplar ni ihop er på nytt.',
  },
  'not-for-this-role': {
    what: 'Det går inte från det här kontot.',
    todo: 'Socialsekreterare håller möten. Chefer läser ramar. Lås, och öppna rätt konto.',
  },
  'promise-not-found': {
    what: 'Löftet finns inte kvar här.',
    todo: 'Ramen kan vara borttagen. Läs löftena igen.',
  },
  'told-how-missing': {
    what: 'Det saknas hur du berättade om ändringen.',
    todo: 'Välj hur du berättade. Har du inte gjort det än kan du välja det.',
  },
  'review-not-found': {
    what: 'Ramen finns inte kvar här.',
    todo: 'Den är flyttad till akten. Be socialsekreteraren visa den där.',
  },
  'already-paired': {
    what: 'Ni är redan ihopkopplade.',
    todo: 'Inget mer behövs.',
  },
  'file-unreadable': {
    what: 'Filen gick inte att läsa.',
    todo: 'Kontrollera att den finns kvar och är en fil. Välj den igen.',
  },
  'save-failed': {
    what: 'Filen gick inte att spara.',
    todo: 'Välj en annan mapp och försök igen.',
  },
  'print-failed': {
    what: 'Det gick inte att skriva ut.',
    todo: 'Kontrollera skrivaren, eller spara som pdf i stället.',
  },
} as const satisfies Record<ErrorCode, { what: string; todo: string }>;
