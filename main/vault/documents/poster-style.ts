import type { PosterSize } from '#shared/model/document.ts';

/** The same poster on both papers: A3 is A4 times the square root of two, so every length is in rem. */
const rem: Readonly<Record<PosterSize, string>> = { A4: '10pt', A3: '14.142pt' };
const height: Readonly<Record<PosterSize, string>> = { A4: '296.5mm', A3: '419.5mm' };

/** With more lines than this they are set smaller. */
const roomyLines = 16;

/** How a poster looks: large words on cards of the box's four colours, the numbers larger still. */
export function posterStyle(size: PosterSize, lines: number): string {
  return `
html { font-size: ${rem[size]}; hyphens: manual; }
body { --line-size: ${lines > roomyLines ? '1.2rem' : '1.45rem'}; width: 100%; height: ${height[size]}; min-height: 0; overflow: hidden; padding: 0 2.9rem 1.5rem; }
header { position: relative; margin: 0 -2.9rem; padding: 1.7rem 2.9rem 1.3rem; background: #0b5a54; color: #ffffff; }
.under { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1.1rem; margin-top: 0.8rem; }
.whom { padding: 0.15rem 1rem 0.25rem; border-radius: 2rem; background: var(--sun); color: #22303c; font-size: 1.5rem; font-weight: 700; line-height: 1.2; }
h1 { font-size: 5.3rem; font-weight: 800; line-height: 0.95; letter-spacing: -0.03em; }
.lead { margin: 0; font-size: 1.8rem; font-weight: 500; line-height: 1.2; }
.cards { position: absolute; right: 2.6rem; top: 0.8rem; width: 9.4rem; height: 8.6rem; }
.cards i { position: absolute; left: 2.4rem; top: 0.9rem; width: 4.6rem; height: 6.2rem; border-radius: 0.8rem; background: #ffe9c7; transform-origin: 50% 130%; transform: rotate(-24deg); }
.cards i:nth-child(2) { background: #ddebff; transform: rotate(-8deg); }
.cards i:nth-child(3) { background: #dff3e3; transform: rotate(8deg); }
.cards i:nth-child(4) { background: #ffdcd2; transform: rotate(24deg); }

main { display: flex; flex: 1; flex-direction: column; gap: 1rem; min-height: 0; margin: 0; padding-top: 1.1rem; }
.rights { display: flex; flex: 1; }
.rights ul { display: grid; flex: 1; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-rows: auto; align-content: stretch; gap: 0.46rem 0.6rem; }
.right { --tint: #ffe9c7; --edge: #b08a4a; display: flex; align-items: center; padding: 0.28rem 0.9rem 0.36rem 1.7rem; border: 0.09rem solid var(--edge); border-radius: 0.8rem; background: #ffffff; box-shadow: inset 0.85rem 0 0 var(--tint); font-size: var(--line-size); font-weight: 620; line-height: 1.17; text-wrap: pretty; break-inside: avoid; }
.right-sky { --tint: #ddebff; --edge: #6d89b5; }
.right-leaf { --tint: #dff3e3; --edge: #6f9c80; }
.right-rose { --tint: #ffdcd2; --edge: #b9765f; }
.right-large { padding: 0.5rem 1.4rem 0.6rem; background: var(--tint); box-shadow: none; font-family: var(--heading); font-size: 1.95rem; font-weight: 750; letter-spacing: -0.015em; line-height: 1.1; text-wrap: balance; }
.right-large-1 { grid-column: 1 / -1; font-size: 2.1rem; }

h2 { font-size: 1.75rem; }
.urgent { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); gap: 0.6rem; margin-top: 0.5rem; }
.urgent:not(:has(.helpline-bris)) { grid-template-columns: minmax(0, 1fr); }
.urgent .helpline { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 1.2rem; align-items: center; padding: 0.6rem 1.2rem 0.75rem; border-radius: 0.8rem; background: #a63a17; color: #ffffff; }
.urgent .helpline-bris { grid-template-columns: auto auto minmax(0, 1fr); background: #0b5a54; }
.urgent .name { font-family: var(--heading); font-size: 2.4rem; font-weight: 800; line-height: 1; }
.urgent .phone { font-family: var(--heading); font-size: 3.8rem; font-weight: 800; letter-spacing: -0.01em; line-height: 1; white-space: nowrap; }
.urgent .words { font-size: 1.05rem; font-weight: 550; line-height: 1.22; }
.urgent:not(:has(.helpline-bris)) .words { font-size: 1.7rem; }
.others { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 0.6rem 1.2rem; margin-top: 0.8rem; }
.others .helpline { display: flex; flex-direction: column; padding-left: 0.7rem; border-left: 0.25rem solid var(--sun); font-size: 0.9rem; line-height: 1.22; overflow-wrap: normal; break-inside: avoid; }
.others .name { font-size: 1.05rem; line-height: 1.2; }
.others .phone, .others .web { font-weight: 650; font-size: 1rem; line-height: 1.25; white-space: nowrap; }
footer { margin-top: 1rem; padding-top: 0.5rem; border-top: 0.09rem solid var(--line); color: var(--ink-soft); font-size: 0.66rem; line-height: 1.35; }
footer p + p { margin-top: 0.15rem; font-size: 0.8rem; }
`;
}
