import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameText } from '#main/vault/documents/frame-text.ts';
import { anyFrame, writtenTexts } from './any-frame.ts';
import { kept, ordinary } from './sample-frames.ts';

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}

test('everything people wrote is in the text, in short lines without control characters', () => {
  fc.assert(
    fc.property(anyFrame, (frame) => {
      const text = frameText(kept(frame));
      const lines = text.split('\r\n');
      for (const line of lines) {
        expect(line.length).toBeLessThanOrEqual(72);
        expect(line).not.toMatch(/\p{Cc}/u);
        expect(line).toBe(line.trimEnd());
      }
      for (const written of writtenTexts(frame)) {
        expect(squeezed(text)).toContain(squeezed(written));
      }
    }),
    { numRuns: 60 },
  );
});

test('what the program writes itself exists in Windows-1252', () => {
  for (const language of ['sv', 'en'] as const) {
    const bytes = new TextDecoder('windows-1252').decode(
      Uint8Array.from({ length: 256 }, (_, i) => i),
    );
    const strange = frameText(kept({ ...ordinary, language }))
      .split('')
      .filter((c) => !bytes.includes(c));
    expect(strange).toEqual([]);
  }
});

test('an ordinary frame as text', () => {
  const text = frameText(kept({ ...ordinary, cards: ordinary.cards.slice(1, 3) }));
  expect(text.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
    "VÅR RAM

    Så här vill vi träffas. Vi skrev det tillsammans, och båda sa ja till
    allt.

    Ungdom: Alex
    Socialsekreterare: Maria Lindqvist
    Datum: torsdag 3 december 2026
    Ram nummer: 1
    Ärendenummer: SN 2026-1234


    VIKTIGT FÖR MIG

    Svaren kommer från socialsekreteraren.

    1. Inte anteckna
       Svar: Delvis
       Det viktiga måste jag skriva. Jag gör det sist på mötet, på samma
       skärm, och läser upp det för dig.
       Vem: Vi båda
       Senast: torsdag 17 december 2026

    2. Få ha keps på mig
       (Eget kort)
       Svar: Ja
       Vem: Ungdomen


    SÅ GÖR VI

    - Du lägger bort datorn när vi pratar och skriver bara här, tillsammans.
      Vem: Socialsekreteraren
      Skrevs av: Ungdomen

    - Vi ses på biblioteket nästa gång.
      Vem: Vi båda
      Senast: torsdag 17 december 2026
      Skrevs av: Båda

    - Jag får svar av dig själv, inte via någon annan.
      Skrevs av: Ungdomen


    SOCIALSEKRETERARENS PUNKTER

    Det här ville socialsekreteraren prata om på mötet.

    - Vem som får läsa det vi skriver
    - Skolan, om du vill prata om den


    OM DET HÄR PAPPERET

    Det här är vår överenskommelse om hur vi träffas.
    Det är inte en journal, inte en utredning och inte ett samtycke enligt
    GDPR.
    Vill du ändra något? Säg det nästa gång vi ses. Då skriver vi en ny ram.
    En kopia kan bli en del av din akt.

    Kontrollkod: 2222 2222 2222 2222
    Med koden kan du kontrollera att ditt papper är likadant som det som är
    sparat.

    Orden i Soc Box är gjorda av ungdomar och socialsekreterare i S.O.C. –
    Hör du mig (Maskrosbarn, Helsingborgs stad, Allmänna arvsfonden, 2017).
    De står här som i källan.
    Format soc-box-frame 1, kort soc-box 1.
    "
  `);
});
