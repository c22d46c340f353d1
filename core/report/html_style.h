#pragma once

namespace kwb {

/// The style of a report, behind the variables of its themes. It holds no '<', '>' or '&', so that the page
/// stays XHTML.
inline constexpr const char *htmlStyle = R"(
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 1.5rem; background: var(--background); color: var(--text);
       font: 15px/1.5 Inter, "DejaVu Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
p { margin: .25rem 0; max-width: 60rem; }
code { font: .88em "DejaVu Sans Mono", ui-monospace, monospace; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 1rem 0 0; }
dt { color: var(--muted-text); }
dd { margin: 0; }
.verdict { display: inline-block; padding: .15rem .7rem; border-radius: 1rem; font-weight: 600;
           color: var(--text-on-fill); background: var(--tree); }
.verdict.error { background: var(--conflict); }
.wide { overflow-x: auto; margin: .5rem 0 1rem; }
figure.wide { margin-inline: 0; }
.wide svg { display: block; max-width: 100%; min-width: 44rem; height: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9em; overflow-wrap: normal; }
th { text-align: left; color: var(--muted-text); font-weight: 600; white-space: nowrap; }
th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
td { min-width: 4.5rem; }
.wide table { min-width: 44rem; }
details { margin: .4rem 0; }
summary { cursor: pointer; }
.finding { border-left: 4px solid var(--line); padding: .1rem 0 .4rem 1rem; margin: 1rem 0; }
.finding.error { border-color: var(--conflict); }
.finding.warning { border-color: var(--warning); }
.finding h3 { margin-top: 0; }
.badge { font-size: .8em; text-transform: uppercase; letter-spacing: .04em; color: var(--muted-text); }
.error .badge { color: var(--conflict); }
.warning .badge { color: var(--warning); }
.remedy { font-weight: 600; }
.evidence { color: var(--muted-text); margin-right: .75rem; font-size: .9em; }
.source { color: var(--muted-text); font-size: .85em; }
@media (max-width: 40rem) {
  body { padding: 1rem; }
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
}
@page { margin: 15mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 9.5pt; }
  .wide { overflow: visible; }
  .wide svg { min-width: 0; }
  .wide table { font-size: .8em; min-width: 0; }
  td code { overflow-wrap: anywhere; }
  tr, .finding, figure { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
}
)";

} // namespace kwb
