/** An A4 page and its margins, in millimetres. */
export const letterPage = { width: 210, height: 297, edge: 13, side: 19 } as const;

/** What is higher than this, in millimetres, does not fit on the page. A hair less than the page has. */
export const letterHeight = letterPage.height - 2 * letterPage.edge - 1;

/**
 * How the letter lies on its page, in print and in the preview. Whoever shows it gives the two fonts,
 * as `--text` and `--heading`.
 */
export const letterStyle = `
.letter, .outside { --ink: #22303c; --ink-soft: #4d5a66; --line: #c9c2b4; min-height: ${letterHeight}mm; color: var(--ink); hyphens: manual; overflow-wrap: anywhere; }
:is(.letter, .outside), :is(.letter, .outside) * { box-sizing: border-box; margin: 0; padding: 0; }
.letter ul { list-style: none; }
.letter :is(h1, h2) { font-family: var(--heading); font-weight: 700; letter-spacing: -0.012em; line-height: 1.12; break-after: avoid; text-wrap: balance; }
.letter { --gap: 5.5mm; display: flex; flex-direction: column; gap: var(--gap); font: 400 11.5pt/1.42 var(--text); }
.letter.snug { --gap: 4.5mm; font-size: 10.75pt; line-height: 1.4; }
.letter.tight { --gap: 4mm; font-size: 10pt; line-height: 1.36; }
.letter h1 { font-size: 29pt; letter-spacing: -0.022em; }
.letter.tight h1 { font-size: 25pt; }
.letter h2 { font-size: 1.2em; }
.letter .hello { display: flex; justify-content: space-between; gap: 8mm; align-items: flex-start; padding-bottom: var(--gap); border-bottom: 0.45mm solid var(--ink); }
.greeting { flex: 1; min-width: 0; }
.letter .lead { margin-top: 2mm; font-size: 1.12em; line-height: 1.38; text-wrap: pretty; }
.picture { overflow: hidden; border-radius: 2.6mm; background: #ece5d8; }
.picture img, .picture canvas { display: block; width: 100%; height: 100%; object-fit: cover; }
.picture-caseworker { flex: none; width: 27mm; height: 31mm; }
.letter .picture-room { height: 27mm; margin-top: 1.6mm; }
.columns { columns: 2; column-gap: 9mm; }
.letter .block { break-inside: avoid; }
.letter .block + .block { margin-top: var(--gap); }
.letter :is(.block p, .lines) { margin-top: 0.8mm; text-wrap: pretty; }
.letter .lines li { position: relative; padding-left: 3.6mm; }
.lines li::before { content: "–"; position: absolute; left: 0; color: var(--ink-soft); }
.block-nar-och-var .lines li:first-child { font-weight: 680; }
.letter .prepare { display: flex; flex: 1; flex-direction: column; padding-top: var(--gap); border-top: 0.25mm solid var(--line); }
.letter .prepare > p { margin-top: 0.6mm; }
.letter .boxes { display: grid; flex: 1; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 4mm; margin-top: 2.4mm; }
.letter .boxes li { min-height: 30mm; padding: 2mm 2.6mm; border: 0.55mm dashed var(--edge); border-radius: 3.6mm; }
.boxes li:first-child { --edge: #e9b44c; }
.boxes li:nth-child(2) { --edge: #e4572e; }
.boxes li:last-child { --edge: #0f766e; }
.letter .boxes p { font-family: var(--heading); font-weight: 700; font-size: 1.1em; }

/* Folded in three with this side out, the name stands in the middle. */
.outside { display: grid; place-items: center; text-align: center; }
.outside p { font: 600 24pt/1.2 var(--text); }
`;
