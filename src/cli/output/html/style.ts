/** The style sheet of the report. It knows no file and no font but those of the reader's system. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fff; --card: #f6f7f9; --line: #d5d9e0; --text: #1b1f27; --quiet: #525a68;
  --accent: #1f5fbf; --before: #8a6d1f; --aim: #6b4ba3; --good: #17693a; --bad: #b3261e; --warning: #8a5300;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171c; --card: #1e232b; --line: #3a424f; --text: #e8ebf0; --quiet: #aab3c1;
    --accent: #7db0ff; --before: #d8b45c; --aim: #c3a6f5; --good: #6fd598; --bad: #ff9c94; --warning: #ffbe6b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 84rem; padding: 1.5rem 1rem 3rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 1rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1rem; }
p { margin: .25rem 0; }
.quiet { color: var(--quiet); }
.small { font-size: .875em; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.warning { color: var(--warning); }
.muted { color: var(--quiet); }
.cards { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(14rem, 100%), 1fr)); }
.charts { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); align-items: start; }
.card, figure, .formula { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
.card h3 { font-weight: 500; }
.figure { font-size: 1.375rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums; }
figure { margin: 0; min-width: 0; }
figcaption { font-weight: 600; margin-bottom: .5rem; }
svg { display: block; width: 100%; height: auto; font-family: system-ui, sans-serif; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; margin: .25rem 0 0; padding: 0; }
.legend li::before { content: "― "; font-weight: 700; }
.legend .value::before { color: var(--accent); }
.legend .before::before { color: var(--before); content: "╌ "; }
.legend .aim::before { color: var(--aim); content: "┄ "; }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--quiet); font-size: .875rem; }
.scroll { overflow-x: auto; margin-bottom: 1.5rem; }
table { border-collapse: collapse; font-size: .875rem; font-variant-numeric: tabular-nums; }
.scroll > table { min-width: 100%; overflow-wrap: normal; }
caption { text-align: start; color: var(--quiet); padding-bottom: .25rem; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { vertical-align: bottom; border-bottom: 2px solid var(--quiet); }
th[scope="row"] { font-weight: 400; }
.number { text-align: end; }
td.number { white-space: nowrap; }
td.number > span { display: block; }
td.number > span + span { font-size: .8125rem; }
.sum > * { background: var(--card); font-weight: 600; }
.formulas { display: grid; gap: 1rem; }
.mathematics { overflow-x: auto; overflow-y: hidden; padding: .25rem 0; }
.mathematics math { display: inline math; font-size: 1.125rem; }
.formula .inner { border-inline-start: 2px solid var(--line); list-style: none; padding-inline-start: 1rem; }
.formula ul { margin: .5rem 0 0; padding-inline-start: 1.25rem; }
.notes { padding-inline-start: 0; list-style: none; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --card: #fff; --line: #bbb; --text: #000; --quiet: #444;
    --accent: #1f5fbf; --before: #8a6d1f; --aim: #6b4ba3; --good: #17693a; --bad: #b3261e; --warning: #8a5300;
  }
  @page { margin: 12mm; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h2 { break-after: avoid; margin-top: 1.5rem; }
  .charts { grid-template-columns: repeat(2, 1fr); }
  .cards { grid-template-columns: repeat(4, 1fr); gap: .5rem; }
  .card { padding: .5rem; }
  .figure { font-size: 1.125rem; }
  .card, figure, .formula, tr { break-inside: avoid; }
  details { display: none; }
  .scroll { overflow: visible; }
  table { font-size: 7.5pt; }
  th, td { padding: .2rem .35rem; }
  td.number > span + span { font-size: 7pt; }
  thead { display: table-header-group; }
}
`;
