/** The look of the HTML report: the reader's own fonts, one accent, light or dark as the reader prefers, A4 on paper. */
export const HTML_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b222d;--muted:#586172;--grid:#dde1e7;--rule:#aeb6c2;--accent:#2d6196;--warn:#8a4a00;--warn-card:#fdf5e9}
@media (prefers-color-scheme:dark){:root{--paper:#13171d;--ink:#e6e9ee;--muted:#a3acba;--grid:#2d3541;--rule:#55606f;--accent:#7db0e2;--warn:#f1b767;--warn-card:#2a2219}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",sans-serif}
header,main,footer{max-width:60rem;margin:0 auto;padding:0 1.5rem}
header{padding-top:2.25rem}
.notice{display:inline-block;margin:0;padding:.3rem .7rem;border-left:3px solid var(--warn);background:var(--warn-card);color:var(--warn);font-size:.85rem;font-weight:600}
h1{margin:1.1rem 0 .5rem;font-size:2rem;line-height:1.2;font-weight:650;letter-spacing:-.018em;overflow-wrap:anywhere}
.run{display:flex;flex-wrap:wrap;gap:.15rem 1.6rem;margin:0;color:var(--muted);font-size:.85rem;max-width:none}
.run b{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.3rem;list-style:none;margin:1.4rem 0 0;padding:.65rem 0;border-block:1px solid var(--grid);font-size:.9rem}
nav a{text-decoration:none}
nav a:hover{text-decoration:underline}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.15em}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
section{margin-top:3rem}
h2{margin:0 0 1rem;padding-bottom:.45rem;border-bottom:2px solid var(--ink);font-size:1.3rem;line-height:1.3;font-weight:650;letter-spacing:-.01em}
h3{margin:0;font-size:1.05rem;font-weight:650;overflow-wrap:anywhere}
#method h3{margin-top:1.8rem}
p{margin:.5rem 0;max-width:44rem}
.headline{font-size:1.2rem;line-height:1.45;font-weight:500;margin-top:0;max-width:50rem;text-wrap:pretty}
.caveats{margin:1.6rem 0 0;padding:.85rem 1.1rem .9rem;background:var(--warn-card);border-left:3px solid var(--warn)}
.caveats h3{font-size:.95rem;color:var(--warn)}
.caveats ul{margin:.4rem 0 0;padding-left:1.15rem;font-size:.93rem}
.caveats li{margin:.2rem 0;max-width:50rem}
.figures{display:grid;grid-template-columns:repeat(auto-fill,minmax(9.5rem,1fr));gap:1.1rem 1.5rem;margin:1.3rem 0 0}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;padding-top:.5rem;border-top:1px solid var(--grid)}
.figures dt{color:var(--muted);font-size:.8rem;line-height:1.35}
.figures dd{margin:0;font-size:1.4rem;line-height:1.25;font-weight:600;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{width:100%;border-collapse:collapse;font-size:.86rem;line-height:1.4;font-variant-numeric:tabular-nums}
p.caption{margin:1.2rem 0 0;padding:0 0 .5rem;color:var(--muted);font-size:.85rem;max-width:none;text-wrap:pretty}
h2+p.caption,figcaption+p.caption{margin-top:0}
th,td{padding:.36rem 1rem .36rem 0;border-bottom:1px solid var(--grid);text-align:left;vertical-align:top;overflow-wrap:anywhere;min-width:3.2rem}
th:last-child,td:last-child{padding-right:.2rem}
th{font-weight:600}
tbody th,tfoot th{overflow-wrap:break-word}
p+figure{margin-top:1.5rem}
thead th{border-bottom-color:var(--rule);color:var(--muted);font-size:.78rem;font-weight:600;vertical-align:bottom;overflow-wrap:normal}
tbody tr:last-child>*{border-bottom-color:var(--rule)}
.number{text-align:right;width:1%;min-width:5rem}
td.number,tbody th.number{white-space:nowrap}
th.number:first-child{padding-right:1.4rem;min-width:3rem}
.wide{min-width:13rem}
td.short,tbody th.short{white-space:nowrap}
.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.92em;font-weight:400;white-space:nowrap}
.hash{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:.85em;overflow-wrap:anywhere;width:17.5rem}
tfoot td,tfoot th{border-bottom:0;font-weight:650}
figure{margin:1rem 0 0}
figcaption{color:var(--muted);font-size:.85rem;max-width:44rem;margin-bottom:.6rem}
figure svg{display:block;width:100%;min-width:34rem;max-width:60rem;height:auto}
#positions table,#method table,#known table,#watching table{max-width:46rem}
figure.chart svg{min-width:30rem;max-width:46rem}
td svg{vertical-align:-1px;margin-right:.6rem}
.swatch{display:inline-block;width:.7em;height:.7em;margin-right:.5em;border:1px solid var(--muted);border-radius:2px}
.lead{margin-top:1.6rem;padding:1.2rem 1.4rem 1.4rem;border:1px solid var(--grid);border-top:3px solid var(--accent);border-radius:3px}
.lead header{display:flex;flex-wrap:wrap;align-items:baseline;gap:.3rem .8rem;max-width:none;margin:0;padding:0}
.lead header h3{font-size:1.25rem}
.badge{padding:.05rem .5rem;border:1px solid currentColor;border-radius:3px;color:var(--accent);font-size:.78rem;font-weight:600;white-space:nowrap}
.badge.weak{color:var(--muted);border-style:dashed}
.facts{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;margin:.5rem 0 .7rem;color:var(--muted);font-size:.9rem}
.facts b{color:var(--ink);font-weight:600;font-variant-numeric:tabular-nums}
.rests{padding-left:.8rem;border-left:3px solid var(--warn);font-weight:500}
.lead p.caption{margin-top:1.4rem}
#words{padding:1rem 1.2rem 1.1rem;border:1px solid var(--rule);border-radius:3px}
.note{color:var(--muted);font-size:.85rem}
.members{min-width:12rem}
footer{margin-top:3.5rem;padding-bottom:2.5rem}
footer p{padding-top:.9rem;border-top:1px solid var(--grid);color:var(--muted);font-size:.85rem;max-width:none}
@media (max-width:40rem){body{font-size:15px}header,main,footer{padding-inline:1rem}header{padding-top:1.3rem}h1{font-size:1.5rem}.lead{padding:.9rem .9rem 1rem}.figures{grid-template-columns:repeat(2,1fr)}}
@media print{
:root{color-scheme:light;--paper:#fff;--ink:#111;--muted:#4a5260;--grid:#d3d8df;--rule:#8c95a3;--accent:#2d6196;--warn:#7a4200;--warn-card:#fbf4e8}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:12.4px}
body{font-size:9.6pt;line-height:1.42}
header,main,footer{max-width:none;padding-inline:0}
header{padding-top:0}
nav{display:none}
a{color:inherit;text-decoration:none}
section{margin-top:9mm}
h2,h3,p.caption,figcaption,thead,.headline{break-after:avoid}
header .notice{display:none}
h1{margin-top:0;margin-bottom:.3rem;font-size:1.6rem}
#summary h2{margin-bottom:.6rem}
#summary p.caption{margin-top:.6rem;padding-bottom:.2rem}
p,li,figure,tr,.caveats,.figures,.rests,.lead-head,.note{break-inside:avoid}
#leads,#evidence{break-before:page}
#sign-off .scroll,#positions .scroll,#words,#not-to-use,.lead{break-inside:avoid}
.lead{margin-top:5mm;padding:4mm 0 0;border:0;border-top:1.5pt solid var(--accent);border-radius:0}
.lead:first-of-type{margin-top:0;padding-top:0;border-top:0}
footer{margin-top:5mm;padding-bottom:0}
.scroll{overflow:visible}
figure.network svg{min-width:0;max-height:200mm}
#network{break-inside:avoid}
#positions table,#method table,#known table,#watching table{max-width:46rem}
figure.chart svg{min-width:0;max-width:150mm}
th,td,.wide,.number,.members{min-width:0}
th,td{padding-block:.24rem}
thead th.number{min-width:3.6rem}
table{font-size:8.5pt}
#summary table,#evidence table{font-size:7.8pt;line-height:1.3}
#summary{margin-top:5mm}
#summary .headline{font-size:10.5pt;max-width:none}
#summary td.wide{width:37%}
#summary td.short+td.wide{width:42%}
#summary th,#summary td{padding:.17rem .6rem .17rem 0}
.caveats{margin-top:1rem;padding:.5rem .8rem .55rem}
.figures dd{font-size:1.15rem}
.figures{grid-template-columns:repeat(6,1fr);gap:.8rem 1rem}
#evidence td,#evidence th{padding-right:.6rem}
}`;
