import type { PageWords } from '../paper/pageWords';
import type { Paper } from '../paper/paper';
import { cssString } from './escape';

/** What depends on the paper: the running lines of printed pages. The first page, the cover, has none. */
export function styleOf({ header, footer }: Paper['running'], { page }: PageWords): string {
  const [before, between] = page;
  return `@page {
  @top-left { content: ${cssString(header)}; }
  @bottom-left { content: ${cssString(footer)}; }
  @bottom-right { content: ${cssString(before)} counter(page) ${cssString(between)} counter(pages); }
}
@page :first {
  @top-left { content: none; }
  @bottom-left { content: none; }
  @bottom-right { content: none; }
}
`;
}

export const STYLE = `:root {
  color-scheme: light;
  --ink: #1a1a1a;
  --soft: #5a6772;
  --rule: #b8c0c8;
  --band: #17324d;
  --ground: #eef2f6;
}
* { box-sizing: border-box; }
html { font: 1rem/1.5 "Titillium Web", "Segoe UI", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: #fff; }
body { margin: 0 auto; max-width: 62rem; padding: 0 1rem 3rem; overflow-wrap: break-word; hyphens: auto; }
main:focus { outline: none; }
a { color: #0b4f8a; }
a:focus-visible, .table:focus-visible { outline: 3px solid #0b4f8a; outline-offset: 2px; }
.skip { position: absolute; left: -100rem; top: 0; background: #fff; padding: .5rem 1rem; }
.skip:focus { left: 1rem; }
.running { color: var(--soft); font-size: .85rem; padding: .75rem 0; border-bottom: 1px solid var(--rule); }
footer.running { border-bottom: 0; border-top: 1px solid var(--rule); margin-top: 3rem; }
h1, h2, h3, h4, h5, h6 { color: var(--band); line-height: 1.25; hyphens: manual; break-after: avoid; }
h1 { font-size: 2rem; margin: 1rem 0; text-wrap: balance; }
h2 { font-size: 1.45rem; margin: 2.75rem 0 1rem; border-bottom: 2px solid var(--band); padding-bottom: .35rem; }
h3 { font-size: 1.15rem; margin: 2rem 0 .75rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
.number { margin-right: .35em; }
p { margin: 0 0 .9rem; max-width: 46rem; }
ul, ol { padding-left: 1.4rem; }
.cover { padding: 2rem 0 1rem; }
.cover .owner { font-size: 1.25rem; font-weight: 600; color: var(--band); margin: 0 0 1.5rem; padding-bottom: .75rem; border-bottom: 4px solid var(--band); max-width: none; }
.cover .subtitle { font-size: 1.25rem; color: var(--soft); margin: 0 0 2rem; }
.contents ul { list-style: none; padding-left: 0; }
.contents ul ul { padding-left: 1.75rem; }
.contents li { margin: .2rem 0; }
.contents a { text-decoration: none; }
.contents a:hover, .contents a:focus { text-decoration: underline; }
dl { margin: 0 0 1.25rem; border-top: 1px solid var(--rule); max-width: 46rem; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 15rem) minmax(0, 1fr); gap: 1rem; padding: .4rem 0; border-bottom: 1px solid var(--rule); }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
code { font-family: "Liberation Mono", Consolas, monospace; font-size: .85em; overflow-wrap: anywhere; }
.table { overflow-x: auto; margin: 0 0 1.5rem; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; line-height: 1.4; hyphens: manual; }
caption { text-align: left; font-weight: 600; padding: 0 0 .4rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--rule); }
thead th { background: var(--ground); border-bottom: 2px solid var(--band); vertical-align: bottom; }
tbody th { font-weight: 600; }
th.end, td.end { text-align: right; font-variant-numeric: tabular-nums; }
td.narrow, tbody th.narrow { white-space: nowrap; width: 1%; }
.tone { display: inline-block; padding: 0 .4em; border-radius: .2em; border: 1px solid; white-space: nowrap; }
.tone.calm { background: #e6f2e9; border-color: #2c6e3f; }
.tone.watch { background: #fdf3d7; border-color: #8a6100; }
.tone.alarm { background: #fbe3e1; border-color: #a3231b; font-weight: 600; }
.note { border-left: 5px solid var(--soft); background: var(--ground); padding: .75rem 1rem; }
.note.warning { border-color: #a3231b; background: #fbe3e1; }
figure { margin: 1.5rem 0; }
figure img { max-width: 100%; height: auto; }
figcaption { color: var(--soft); font-size: .875rem; }
.signatures h2 { border: 0; }
.signatures ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 2rem; }
.signatures p { margin: 0; }
.signatures .name { font-weight: 600; min-height: 1.5em; }
.signatures .line { margin-top: 3.5rem; border-top: 1px solid var(--ink); padding-top: .25rem; color: var(--soft); font-size: .875rem; }
.parallel { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); column-gap: 2rem; }
.page-break { break-after: page; }
@media (max-width: 34rem) {
  h1 { font-size: 1.6rem; }
  h2 { font-size: 1.25rem; }
  dl > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
@media print {
  html { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  .skip, .running { display: none; }
  .cover { padding-top: 45mm; }
  .table { overflow: visible; }
  table { font-size: 8pt; }
  thead { display: table-header-group; }
  tr, figure, .signatures, .note, dl > div { break-inside: avoid; }
  caption, thead { break-after: avoid; }
  .short { break-inside: avoid; }
  p, li { orphans: 3; widows: 3; }
  main > .signatures { margin-top: 20mm; }
  .contents > ul { columns: 2; column-gap: 8mm; font-size: 8.5pt; line-height: 1.35; }
  .contents li { margin: .5mm 0; }
  .contents ul ul { padding-left: 4mm; }
}
@page {
  size: A4;
  margin: 22mm 18mm 20mm;
  @top-left { font: 8pt sans-serif; color: #5a6772; }
  @bottom-left { font: 8pt sans-serif; color: #5a6772; }
  @bottom-right { font: 8pt sans-serif; color: #5a6772; }
}
`;
