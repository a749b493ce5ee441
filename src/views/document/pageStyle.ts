/** Styles of a document as a page: a reading column, a dark variant, and A4 or letter paper. */
export const PAGE_STYLE = `
:root{--ink:#1d1f22;--soft:#5b5e63;--rule:#d9d5ca;--paper:#fffdf8;--link:#1f4f8f}
@media (prefers-color-scheme:dark){:root{--ink:#e9e6df;--soft:#a9a69e;--rule:#45454a;--paper:#191a1d;--link:#9dc1f5}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 Georgia,"Times New Roman","Songti SC",serif}
main,body>footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
main{padding-top:2.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:.25rem 0 1rem}
h2{font-size:1.2rem;margin:2.25rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--rule)}
h3{font-size:1.0625rem;margin:1.75rem 0 .5rem}
h4{font-size:.95rem;margin:1rem 0 .35rem}
p{margin:.5rem 0}
ol,ul{padding-left:1.5rem;margin:.5rem 0}
li{margin:.3rem 0}
small,.kicker,blockquote footer,body>footer{color:var(--soft);font-size:.875rem}
.kicker{text-transform:uppercase;letter-spacing:.08em;margin:0}
blockquote{margin:.75rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--rule)}
dl{margin:.75rem 0}
dl>div{display:grid;grid-template-columns:10rem 1fr;gap:0 1rem;padding:.2rem 0}
dt{color:var(--soft);font-size:.9rem}
dd{margin:0}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{border-top:1px solid var(--rule);padding:.35rem .6rem .35rem 0;text-align:left;vertical-align:top;font-weight:400}
thead th{color:var(--soft);font-size:.875rem;border-top:0}
a{color:var(--link)}
.entries{font-size:.92rem}
.entries li{overflow-wrap:anywhere}
:target{outline:2px solid var(--link);outline-offset:3px}
body>footer{border-top:1px solid var(--rule);margin-top:2.5rem;padding-top:.5rem;padding-bottom:3rem;overflow-wrap:anywhere}
@media (max-width:34rem){dl>div{grid-template-columns:1fr}main{padding-top:1.5rem}h1{font-size:1.45rem}}
@page{margin:20mm 18mm}
@media print{
:root{--ink:#000;--soft:#444;--rule:#bbb;--paper:#fff;--link:#000}
body{font-size:10.5pt}
main,body>footer{max-width:none;padding:0}
h1{font-size:17pt}h2{font-size:12.5pt}
h2,h3,h4{break-after:avoid;break-inside:avoid}
blockquote,tr,dl>div,li{break-inside:avoid}
.table{overflow:visible}
thead{display:table-header-group}
a{text-decoration:none}
}
`.replaceAll("\n", "");
