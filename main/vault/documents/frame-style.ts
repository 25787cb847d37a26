/** How the youth's copy looks: the mat and its cards on white paper, clear in black and white too. */
export const frameStyle = `
.remark { margin-top: 0.8mm; color: var(--ink-soft); }
.outcome { margin-top: 1.5mm; font-size: 12pt; }

/* The youth's mat, as on the table. */
.mat { margin-top: 5mm; padding: 4.2mm 5mm 2.6mm; border: 0.55mm dashed var(--sun); border-radius: 5mm; box-decoration-break: clone; }
.mat ol { margin-top: 1.4mm; }
.mat li { display: grid; grid-template-columns: 62mm minmax(0, 1fr); gap: 5mm; align-items: first baseline; padding-block: 1.5mm; break-inside: avoid; }
.card { --tint: #ffffff; --edge: #8a8371; display: grid; grid-template-columns: minmax(0, 1fr) auto; grid-auto-flow: dense; gap: 2mm; min-height: 10mm; padding: 2mm 2.2mm 2mm 5mm; border: 0.25mm solid var(--edge); border-radius: 2.6mm; box-shadow: inset 2.4mm 0 0 var(--tint); }
.card-sand { --tint: #ffe9c7; --edge: #b08a4a; }
.card-rose { --tint: #ffdcd2; --edge: #b9765f; }
.card-sky { --tint: #ddebff; --edge: #6d89b5; }
.card-leaf { --tint: #dff3e3; --edge: #6f9c80; }
.card-own { border-style: dashed; }
.words { grid-column: 1; padding-top: 0.45mm; font-size: 12pt; font-weight: 680; line-height: 1.2; }
.number { grid-column: 2; width: 5.4mm; height: 5.4mm; border-radius: 50%; border: 0.25mm solid var(--edge); font-size: 8.75pt; font-weight: 650; line-height: 4.9mm; text-align: center; overflow-wrap: normal; }
.card .remark { grid-column: 1 / -1; margin-top: -1.2mm; font-size: 8.75pt; line-height: 1.3; }

.reply { font-family: var(--heading); font-size: 13.5pt; font-weight: 700; line-height: 1.2; letter-spacing: -0.01em; }
.answer { display: flex; flex-wrap: wrap; gap: 0 5mm; align-items: baseline; }
.why { flex-basis: 100%; margin-top: 0.4mm; text-wrap: pretty; }
.terms { display: flex; flex-wrap: wrap; gap: 0 5mm; margin-top: 0.6mm; font-size: 9.5pt; }
.terms div { display: flex; gap: 1.4mm; }
.terms dt::after { content: ":"; }

/* What both say stands side by side in two equal halves. */
.promises { margin-top: 5mm; }
.promises ul { margin-top: 2mm; border-bottom: 0.25mm solid var(--line); }
.promises li { display: grid; grid-template-columns: minmax(0, 1fr) 84mm; gap: 1mm 5mm; align-items: start; padding-block: 1.6mm; border-top: 0.25mm solid var(--line); break-inside: avoid; }
.promises .words { padding-top: 0; }
.views { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 3mm; }
.views dt { font-size: 8.75pt; }
.views dd { font-size: 12pt; font-weight: 600; line-height: 1.25; }

.agreed, .points { margin-top: 6mm; break-inside: avoid; }
.agreed ol { margin-top: 2mm; border-bottom: 0.25mm solid var(--line); }
.agreed li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 5mm; align-items: baseline; padding-block: 1.6mm; border-top: 0.25mm solid var(--line); break-inside: avoid; }
.sentence { font-size: 12.5pt; font-weight: 520; line-height: 1.35; text-wrap: pretty; }
.points ul { margin-top: 1.6mm; }
.points li { display: grid; grid-template-columns: 4mm minmax(0, 1fr); margin-top: 0.8mm; break-inside: avoid; }
.points li::before { content: "–"; color: var(--ink-soft); }

main { margin-bottom: 6mm; }
.about { margin-top: auto; padding-top: 2.8mm; border-top: 0.45mm solid var(--ink); font-size: 9.5pt; line-height: 1.42; break-inside: avoid; }
.about h2 { font-size: 11pt; }
.about .columns { display: grid; grid-template-columns: minmax(0, 1fr) 42mm; gap: 4mm; }
.about ul { margin-top: 1mm; }
.receipt { margin-top: 0.6mm; padding: 2mm 2.6mm 2.2mm; border: 0.35mm solid var(--ink); border-radius: 2.6mm; }
.receipt .code { font-size: 14pt; font-weight: 620; line-height: 1.25; letter-spacing: 0.07em; word-spacing: 0.1em; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.receipt .remark { margin-top: 0.8mm; font-size: 8.5pt; line-height: 1.3; }
.about .credit { margin-top: 1.8mm; color: var(--ink-soft); font-size: 8.5pt; text-wrap: pretty; }
.about .credit + .credit { margin-top: 0; }
`;
