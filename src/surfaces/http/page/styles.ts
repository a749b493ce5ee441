/** The style sheet of the page that describes the HTTP API: the colours of the app, light and dark, and a form for paper. */
export const STYLES = `:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --ink: #1c1e22; --second: #5d5f63; --line: #d8d5cb; --link: #1d5fa6;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #14161a; --ink: #ebe8e1; --second: #a6a7a8; --line: #33373e; --link: #86b7f2; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 60rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.5 Inter, system-ui, sans-serif; font-variant-numeric: tabular-nums;
}
h1, h2, h3 { line-height: 1.25; }
h1 { font: 600 1.8rem/1.25 "Source Serif 4", Georgia, serif; }
h2 { margin: 2.5rem 0 0.5rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 1.15rem; }
h3 { margin: 1rem 0 0.25rem; font-size: 0.9rem; color: var(--second); }
p { margin: 0.5rem 0; max-width: 72ch; }
a { color: var(--link); }
a:focus-visible, main:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
code { font-family: ui-monospace, "Liberation Mono", Menlo, monospace; font-size: 0.9em; overflow-wrap: anywhere; }
nav { margin: 1rem 0; }
nav p { margin: 0.15rem 0; }
nav a { display: inline-block; min-height: 1.5rem; margin-right: 0.5rem; }
table { width: 100%; margin: 0.75rem 0; border-collapse: collapse; font-size: 0.9rem; }
th, td { padding: 0.3rem 0.6rem 0.3rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { font-weight: 600; }
thead th { color: var(--second); }
tbody th { width: 9rem; }
ul { margin: 0.25rem 0; padding-left: 1.2rem; }
li { margin: 0.35rem 0; }
.answers { color: var(--second); font-size: 0.9rem; }
section:target h2 { border-top-color: var(--link); }
@media (max-width: 40rem) {
  table, thead, tbody, tr, th, td { display: block; }
  thead { position: absolute; left: -100vw; }
  tbody th { width: auto; border-bottom: 0; padding-bottom: 0; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --second: #333; --line: #999; --link: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav, .skip { display: none; }
  section { break-inside: avoid-page; }
  h2 { break-after: avoid; }
}
`;
