import type { RecordEvent } from '../../model/log.ts';

/**
 * Every line of the log in words, on the youth's page and on its paper. The one place for them: a
 * kind without words does not compile. What a line can name: `{{who}}` was signed in, `{{frame}}` is
 * the frame's number, `{{meeting}}` the meeting's day, and the event's own `{{version}}`,
 * `{{agreedOn}}`, `{{movedOn}}`, `{{movedBy}}`, `{{purgeOn}}`, `{{format}}`, `{{person}}`, `{{day}}`,
 * `{{mark}}`, `{{youth}}` and `{{caseworker}}`.
 */
export const log = {
  'contact-added': '{{who}} la till dig här.',
  'contact-changed': '{{who}} ändrade ditt namn, ärendenummer eller språk.',
  'contact-removed': '{{who}} tog bort dig härifrån.',
  'meeting-started': '{{who}} började ett möte.',
  'meeting-planned': '{{who}} planerade ett möte.',
  'plan-opened': '{{who}} öppnade planen från {{meeting}} igen.',
  'plan-removed': '{{who}} tog bort planen från {{meeting}}. Mötet blev inte av.',
  'plan-purge-announced': '{{who}} fick veta att planen från {{meeting}} snart tas bort.',
  'plan-purged':
    'Planen från {{meeting}} togs bort, för tiden hade gått ut. Mötet blev inte av. Inloggad var {{who}}.',
  'letter-printed': '{{who}} skrev ut välkomstbrevet till mötet från {{meeting}}.',
  'letter-saved': '{{who}} sparade välkomstbrevet till mötet från {{meeting}} som {{format}}.',
  'meeting-opened': '{{who}} öppnade mötet från {{meeting}} igen.',
  'meeting-kept':
    'Båda ville spara mötet från {{meeting}} till nästa gång. Det tas bort {{purgeOn}}. Inloggad var {{who}}.',
  'meeting-thrown-away': 'Mötet från {{meeting}} slängdes. Inloggad var {{who}}.',
  'meeting-purge-announced':
    '{{who}} fick veta att det ni skrev i mötet från {{meeting}} snart tas bort.',
  'meeting-purged':
    'Mötet från {{meeting}} togs bort, för tiden hade gått ut. Inloggad var {{who}}.',
  'frame-agreed': 'Båda sa ja till ram nummer {{version}} {{agreedOn}}. Inloggad var {{who}}.',
  'frame-opened': '{{who}} öppnade ram nummer {{frame}}.',
  'frame-printed': '{{who}} skrev ut ram nummer {{frame}}.',
  'frame-saved': '{{who}} sparade ram nummer {{frame}} som {{format}}.',
  'frame-handed-over':
    '{{who}} skrev in att ram nummer {{frame}} är flyttad till din akt. {{movedBy}} flyttade den {{movedOn}}. Kopian här tas bort {{purgeOn}}.',
  'hand-over-withdrawn':
    '{{who}} tog tillbaka det: ram nummer {{frame}} är inte flyttad till din akt.',
  'purge-announced': '{{who}} fick veta att ram nummer {{frame}} snart tas bort här.',
  'purge-postponed': '{{who}} sköt upp det: ram nummer {{frame}} tas bort här {{purgeOn}}.',
  'frame-purged': 'Ram nummer {{frame}} togs bort här. Den finns i din akt. Inloggad var {{who}}.',
  'store-rescued':
    'Det som är sparat här gick sönder, eller byttes mot en äldre kopia. {{who}} räddade det som gick. Något om dig kan vara borta: ditt papper gäller.',
  'record-opened': '{{who}} öppnade Allt som finns sparat om mig.',
  'record-printed': '{{who}} skrev ut Allt som finns sparat om mig.',
  'record-saved': '{{who}} sparade Allt som finns sparat om mig som {{format}}.',
  'frame-delivered':
    '{{who}} skickade ram nummer {{frame}}, i ett förseglat kuvert, till chefen {{person}}.',
  'frame-reviewed':
    'Chefen {{person}} öppnade ram nummer {{frame}} {{day}}. Inloggad här var {{who}}.',
  'remark-received':
    'Chefen {{person}} skrev något om hur vi jobbar, efter att ha läst ram nummer {{frame}}. Inloggad här var {{who}}.',
  'remark-shown': 'Ni såg vad chefen skrev efter ram nummer {{frame}}. Inloggad var {{who}}.',
  'promises-opened': '{{who}} läste vad ni har lovat varandra.',
  'promise-marked': '{{who}} skrev om ett löfte i ram nummer {{frame}}: {{mark}}.',
  'promise-answered':
    'Ni såg tillbaka på ett löfte i ram nummer {{frame}}. Du sa: {{youth}}. {{who}} sa: {{caseworker}}.',
} as const satisfies Readonly<Record<RecordEvent['kind'], string>>;
