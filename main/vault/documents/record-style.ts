/** What the paper with all that is stored has beside a frame's own look. */
export const recordStyle = `
h3, h4 { margin: 0; font-family: var(--heading); font-weight: 700; letter-spacing: -0.012em; line-height: 1.15; break-after: avoid; }
h3 { font-size: 12.5pt; }
h4 { font-size: 11.5pt; }
.part { margin-top: 7mm; }
.part > h2 { padding-bottom: 1.6mm; border-bottom: 0.45mm solid var(--ink); font-size: 18pt; }
.part .facts { gap: 1.5mm 7mm; margin-top: 2.5mm; padding: 0; border: 0; }
.part .facts dd { font-size: 10.75pt; }
.recorded { margin-top: 5mm; }
.recorded + .recorded { padding-top: 5mm; border-top: 0.25mm solid var(--line); }
.recorded > p { margin-top: 2mm; }
.recorded .agreed, .recorded .points { margin-top: 4mm; }
.part > h3 { margin-top: 4.5mm; }
.part > .remark { margin-top: 2mm; }
.happenings { margin-top: 1mm; }
.happenings li { display: grid; grid-template-columns: 34mm minmax(0, 1fr); gap: 4mm; padding-block: 1.1mm; border-top: 0.25mm solid var(--line); break-inside: avoid; }
.part > .happenings li { grid-template-columns: 12mm minmax(0, 1fr); }
.when { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
`;
