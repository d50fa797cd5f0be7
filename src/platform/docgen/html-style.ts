import { markingColours, palette, toneColours } from './palette.ts'

const tones = Object.entries(toneColours)
  .map(([tone, { text, tint }]) => `.${tone}{--text:${text};--tint:${tint}}`)
  .join('')
const markings = Object.entries(markingColours)
  .map(([marking, colour]) => `.marking[data-marking="${marking}"]{color:${colour}}`)
  .join('')

/**
 * Returns the complete style sheet of a page. `marking` and `pageOf` fill the margins of printed pages in browsers that
 * support this.
 */
export const pageStyle = (marking: string, pageOf: string): string => `
:root{color-scheme:light;--ink:${palette.ink};--soft:${palette.inkSoft};--quiet:${palette.quiet};--line:${palette.hairline};--air:${palette.air};--blue:${palette.blue};--deep:${palette.deepInk};--sky:${palette.sky};
--serif:"Source Serif 4 Variable","Source Serif 4",Georgia,serif;--sans:"Inter Variable",Inter,system-ui,sans-serif;--mono:"JetBrains Mono",ui-monospace,monospace}
*{box-sizing:border-box}
body{margin:0;font:1.0625rem/1.6 var(--serif);color:var(--ink);background:#fff;overflow-wrap:break-word}
.change{font:400 .72em var(--sans);color:${palette.quiet}}ins{color:${toneColours.good.text};text-underline-offset:3px}del{color:${toneColours.bad.text}}ins .change,del .change{display:inline-block;text-decoration:none}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;z-index:3;background:#fff;color:var(--blue);padding:.5rem 1rem;outline:3px solid var(--blue)}
a{color:var(--blue)}a:focus-visible,.wide:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
.illustrative{position:sticky;top:0;z-index:2;margin:0;padding:.45rem 1rem;text-align:center;font:600 .8125rem/1.4 var(--sans);background:${toneColours.attention.tint};color:${toneColours.attention.text}}
.cover{background:var(--deep);color:#fff;padding:clamp(2rem,7vw,5rem) max(1.25rem,calc(50vw - 24rem)) 3rem}
.cover .eyebrow,.cover dt{font:600 .75rem/1.4 var(--sans);letter-spacing:.07em;text-transform:uppercase;color:var(--sky)}
.cover h1{text-wrap:balance;font:600 clamp(1.9rem,6vw,3.4rem)/1.12 var(--serif);margin:.6rem 0 1.4rem;padding-bottom:1.4rem;background:linear-gradient(#57b3ea,#57b3ea) left bottom/4.5rem 3px no-repeat}
.cover .motto{font-style:italic;font-size:1.4rem;line-height:1.35;color:var(--sky);margin:0 0 1rem}
.cover .message{font:400 1rem/1.6 var(--sans);max-width:34rem;margin:0 0 2.5rem;color:#dbe8f3}
.cover dl{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:1.2rem 2rem;font:500 .95rem/1.4 var(--sans);margin:2rem 0 0}
.cover dl div{border-top:1px solid #35567a;padding-top:.5rem}.cover dd{margin:.15rem 0 0}.cover .version{font:400 .78rem/1.5 var(--mono);color:#a9c3da;margin:2rem 0 0}
.marking{display:inline-block;background:#000;font:600 1rem/1.2 var(--mono);padding:.2rem .5rem;border-radius:3px}${markings}
main,nav.contents,footer{max-width:48rem;margin:0 auto;padding:0 1.25rem}
nav.contents{margin-top:2.5rem;font:400 .9375rem/1.5 var(--sans)}nav.contents ol{list-style:none;margin:0;padding:0}nav.contents li{padding:.3rem 0}nav.contents a{color:var(--soft);text-decoration:none}nav.contents a:hover{text-decoration:underline}
nav.contents .level-1{border-bottom:1px solid var(--line);margin-top:.5rem}nav.contents .level-1 a{color:var(--ink);font-weight:600}nav.contents .level-2{padding-left:1.2rem}nav.contents .level-3{padding-left:2.4rem}
h2,h3,h4,h5,h6,.h7{line-height:1.25;margin:2.2em 0 .6em;text-wrap:balance}
h2{font-size:1.8rem;padding-top:.8rem;background:linear-gradient(var(--blue),var(--blue)) left top/3.2rem 3px no-repeat;margin-top:2.6rem}h2,h3{font-family:var(--serif);font-weight:600}h3{font-size:1.35rem}
h4,h5,h6,.h7{font-family:var(--sans);font-weight:600;font-size:1.05rem}h5,h6,.h7{font-size:.95rem;color:var(--soft)}.h7{font-weight:500}
.number{font:400 .78em var(--mono);color:var(--quiet);margin-right:.6em}
.lead{font-size:1.2rem;color:var(--soft);line-height:1.5}code{font:400 .92em var(--mono);color:var(--soft)}
li::marker{color:var(--blue)}
figure{margin:2rem 0}figcaption,caption{font:400 .875rem/1.45 var(--sans);color:var(--soft);text-align:left;padding:.4rem 0}caption{font-weight:600;color:var(--ink)}figure img{max-width:100%;height:auto}
.wide{overflow-x:auto;margin:1.8rem 0}table{border-collapse:collapse;width:100%;font:400 .875rem/1.45 var(--sans);font-variant-numeric:tabular-nums}
th{font-size:.72rem;letter-spacing:.06em;text-transform:uppercase;color:var(--soft);text-align:left;border-top:2px solid var(--ink);border-bottom:1px solid var(--ink);vertical-align:bottom}th,td{padding:.5rem .45rem}td{border-bottom:1px solid var(--line);vertical-align:top}.end{text-align:right}
.tone{display:inline-block;white-space:nowrap;background:var(--tint);color:var(--text);font:600 .88em/1.4 var(--sans);padding:.05em .55em;border-radius:5px}${tones}
.callout{background:var(--tint);border-left:4px solid var(--text);border-radius:0 6px 6px 0;padding:.9rem 1.1rem;margin:1.6rem 0;font:400 .9375rem/1.55 var(--sans)}.callout p{margin:.35rem 0}.callout .title{font-weight:600;color:var(--text)}
.gap{border:1px dashed var(--quiet);background:var(--air);border-radius:6px;padding:.9rem 1.1rem;margin:1.6rem 0;font:400 .9375rem/1.5 var(--sans);color:var(--soft)}.gap p{margin:.2rem 0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,max(13rem,100%/(var(--columns) + 1))),1fr));gap:1.4rem 1.6rem}.cards section{border-top:3px solid var(--blue)}.cards h2,.cards h3{font-size:1.1rem;background:none;padding:0;margin:.6em 0 .4em}.cards p,.cards li{font:400 .9rem/1.45 var(--sans)}
.marked{border-left:4px solid #000;padding-left:1.1rem;margin:1.8rem 0}.marked>.marking{font-size:.8rem}
.keys{margin:1.4rem 0;border-top:1px solid var(--line)}.keys div{display:grid;grid-template-columns:minmax(8rem,32%) 1fr;gap:1rem;border-bottom:1px solid var(--line);padding:.4rem 0}.keys dt{font:500 .875rem/1.6 var(--sans);color:var(--quiet)}.keys dd{margin:0}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2.5rem;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;align-items:center;font:400 .8125rem/1.5 var(--sans);color:var(--quiet)}
@media (max-width:30rem){.keys div{grid-template-columns:1fr;gap:0}}
@page{size:A4;margin:24mm 20mm;@top-right{content:"${marking}";font:600 12pt monospace}@bottom-right{content:"${marking}";font:600 12pt monospace}@bottom-left{content:${pageCounter(pageOf)};font:8pt sans-serif}}
@media print{body{font-size:10.5pt}.skip{display:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}.illustrative{position:fixed;left:0;right:0}.cover{break-after:page;padding:20mm 14mm}nav.contents{break-after:page}h2,h3,h4,h5,h6{break-after:avoid}tr,.gap,.callout,figure{break-inside:avoid}thead{display:table-header-group}.page-break{break-before:page}.wide{overflow:visible}}
`

const pageCounter = (pageOf: string): string =>
  pageOf
    .split(/(\{pages?\})/)
    .filter(Boolean)
    .map((part) => (part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : `"${part}"`))
    .join(' ')
