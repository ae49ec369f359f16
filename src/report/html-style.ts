/** The look of the HTML report: the reader's own fonts, one accent, light or dark as the reader prefers, A4 on paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b222d;--muted:#596273;--grid:#dde1e7;--accent:#2d6196;--card:#f5f7f9;--warn:#8a4a00;--warn-card:#fdf5e9}
@media (prefers-color-scheme:dark){:root{--paper:#13171d;--ink:#e6e9ee;--muted:#a3acba;--grid:#313947;--accent:#7db0e2;--card:#1b212a;--warn:#f1b767;--warn-card:#2a2219}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
.notice{margin:0;color:var(--warn);font-size:.85rem;font-weight:600;letter-spacing:.01em}
h1{margin:.3rem 0 .35rem;font-size:1.95rem;line-height:1.2;font-weight:650;letter-spacing:-.015em;overflow-wrap:anywhere}
.run{margin:0;color:var(--muted);font-size:.85rem}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1.2rem;list-style:none;margin:1.2rem 0 0;padding:.6rem 0;border-block:1px solid var(--grid);font-size:.9rem}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
section{margin-top:2.6rem}
h2{margin:0 0 .8rem;font-size:1.3rem;line-height:1.3;font-weight:650;letter-spacing:-.01em}
h3{margin:0;font-size:1.12rem;font-weight:650;overflow-wrap:anywhere}
#method h3{margin-top:1.6rem}
p{margin:.5rem 0;max-width:46rem}
.headline{font-size:1.12rem;line-height:1.5}
.caveats{margin:1rem 0 0;padding:.7rem 1rem .8rem;background:var(--warn-card);border-left:3px solid var(--warn)}
.caveats h3{font-size:.95rem;color:var(--warn)}
.caveats ul{margin:.35rem 0 0;padding-left:1.15rem}
.caveats li{margin:.15rem 0;max-width:46rem}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:1rem 1.5rem;margin:1.4rem 0 0}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
.figures dt{color:var(--muted);font-size:.82rem;line-height:1.35}
.figures dd{margin:0;font-size:1.4rem;line-height:1.25;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.87rem;line-height:1.4;font-variant-numeric:tabular-nums}
caption{padding:.2rem 0 .4rem;color:var(--muted);font-size:.85rem;text-align:left}
th,td{padding:.38rem .7rem .38rem 0;border-bottom:1px solid var(--grid);text-align:left;vertical-align:top;overflow-wrap:anywhere;min-width:3.2rem}
th{font-weight:600}
tbody th,tfoot th{overflow-wrap:break-word}
.scroll+.scroll{margin-top:1.1rem}
thead th{color:var(--muted);font-size:.8rem;font-weight:600;vertical-align:bottom;overflow-wrap:normal}
.number{text-align:right;white-space:nowrap;width:1%;min-width:4.2rem}
th.number:first-child{padding-right:1.1rem;min-width:3rem}
.wide{min-width:13rem}
td.short{white-space:nowrap}
tfoot td,tfoot th{border-bottom:0;font-weight:650}
figure{margin:1rem 0 0}
figcaption{color:var(--muted);font-size:.85rem;max-width:46rem;margin-bottom:.45rem}
figure svg{display:block;width:100%;min-width:34rem;max-width:60rem;height:auto}
#positions table,#method table{max-width:44rem}
figure.chart svg{min-width:30rem;max-width:44rem}
figure+.scroll{margin-top:1.1rem}
td svg{vertical-align:-1px;margin-right:.5rem}
.lead{margin-top:1.5rem;padding:1.1rem 1.25rem 1.25rem;border:1px solid var(--grid);border-radius:6px}
.lead header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.3rem .8rem;max-width:none;margin:0;padding:0}
.badge{padding:.05rem .5rem;border:1px solid currentColor;border-radius:3px;color:var(--accent);font-size:.78rem;font-weight:600;white-space:nowrap}
.badge.weak{color:var(--muted);border-style:dashed}
.facts{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;margin:.45rem 0;color:var(--muted);font-size:.9rem}
.facts b{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums}
.rests{font-weight:600}
.note{color:var(--muted);font-size:.85rem}
.members{max-width:38rem}
footer{margin-top:3rem;padding-bottom:2.5rem}
footer p{padding-top:.9rem;border-top:1px solid var(--grid);color:var(--muted);font-size:.85rem;max-width:none}
.watermark{display:none}
@media (max-width:40rem){body{font-size:15px}header{padding-top:1.5rem}h1{font-size:1.5rem}.lead{padding:.9rem .9rem 1rem}.figures{grid-template-columns:repeat(2,1fr)}}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#111;--muted:#4a5260;--grid:#ccd1d8;--accent:#2d6196;--card:#f5f7f9;--warn:#7a4200;--warn-card:#fbf4e8}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:12.4px}
body{font-size:9.6pt;line-height:1.42}
header,main,footer{max-width:none;padding-inline:0}
header{padding-top:0}
nav{display:none}
a{color:inherit;text-decoration:none}
section{margin-top:8mm}
h2,h3,caption,figcaption,.lead header,.facts{break-after:avoid}
figure,tr,.caveats,.figures,.rests{break-inside:avoid}
.lead{padding:0 0 4mm;border:0;border-top:1px solid var(--grid);border-radius:0;padding-top:4mm}
.lead+.lead{break-before:auto}
.scroll{overflow:visible}
figure svg,#positions table,#method table{max-width:44rem}
figure.chart svg{min-width:0}
figure.chart svg{max-width:150mm}
th,td,.wide,.number{min-width:0}
table{font-size:8.5pt}
.watermark{display:block;position:fixed;top:45%;left:0;right:0;transform:rotate(-32deg);text-align:center;color:#000;opacity:.045;font-size:30pt;font-weight:700;letter-spacing:.04em;white-space:nowrap}
}`;
