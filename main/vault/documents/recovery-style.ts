/** How the recovery sheet looks: the code first, large and in groups; the rest in reading order. */
export const recoveryStyle = `
h2 { margin-top: 8.5mm; }
.code { margin-top: 7mm; padding: 5mm 6mm 4.6mm; border: 0.5mm solid var(--ink); border-radius: 3mm; break-inside: avoid; }
.code h2 { margin: 0; font-size: 11pt; }
.code .groups { margin-top: 2.5mm; font-family: 'Paper Text', Consolas, 'DejaVu Sans Mono', monospace; font-size: 21pt; font-weight: 560; line-height: 1.25; letter-spacing: 0.06em; font-variant-numeric: tabular-nums slashed-zero; white-space: nowrap; }
.code .hyphen { padding: 0 1mm 0 0.3mm; color: var(--ink-soft); }
.code .help { margin-top: 2mm; color: var(--ink-soft); font-size: 9.5pt; }
.steps, .keeping { margin-top: 2.5mm; }
.steps { counter-reset: step; }
.steps li, .keeping li { display: grid; grid-template-columns: 8.5mm minmax(0, 1fr); padding-block: 0.9mm; break-inside: avoid; }
.steps li { counter-increment: step; }
.steps li::before { content: counter(step); font-family: var(--heading); font-size: 12pt; font-weight: 700; line-height: 1.25; }
.keeping li::before { content: "–"; color: var(--ink-soft); }
.danger { font-weight: 650; }
.place { display: flex; align-items: end; gap: 4mm; margin-top: 9mm; break-inside: avoid; }
.place span { flex: 1; border-bottom: 0.3mm solid var(--ink); }
.expert { margin-top: auto; padding-top: 3.2mm; border-top: 0.25mm solid var(--line); font-size: 9pt; line-height: 1.42; break-inside: avoid; }
.expert h2 { margin: 0; font-size: 11pt; }
.expert p { margin-top: 1.2mm; }
.expert dl { display: grid; grid-template-columns: 26mm minmax(0, 1fr); gap: 1.2mm 3mm; margin-top: 1.8mm; }
.expert dt, code { font-family: Consolas, 'DejaVu Sans Mono', ui-monospace, monospace; font-size: 0.92em; color: var(--ink); }
.expert dd code { white-space: nowrap; }
`;
