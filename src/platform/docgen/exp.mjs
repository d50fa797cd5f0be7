import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import fs from 'node:fs'
let t=performance.now(); const lap=(n)=>{const x=performance.now();console.log(n,Math.round(x-t),'ms',Math.round(process.memoryUsage().rss/1e6),'MB');t=x}
const {readFonts}=await import('./fonts.ts'); const {toTypstData}=await import('./typst.ts'); const {exampleDocument}=await import('./example-document.ts')
lap('import')
const fonts=readFonts(); lap('fonts')
const W=process.env.W
const c=NodeCompiler.create({workspace:W,fontArgs:[{fontBlobs:fonts}]}); lap('create')
const v=process.argv[2]
let d=exampleDocument(50)
if(v==='notables') d={...d,blocks:d.blocks.filter(b=>b.kind!=='table')}
if(v==='notoc') delete d.contents
if(v==='notones') d={...d,blocks:d.blocks.map(b=>b.kind==='table'?{...b,rows:b.rows.map(r=>r.map(w=>typeof w==='string'?w:w[0].text))}:b)}
const {json}=toTypstData(d); lap('data '+json.length)
c.mapShadow(W+'/document.json',Buffer.from(json))
let r=c.compile({mainFilePath:W+'/main.typ'}); lap('compile '+r.result.numOfPages)
c.pdf(r.result,{pdfStandard:'ua-1',creationTimestamp:1}); lap('pdf')
r=c.compile({mainFilePath:W+'/main.typ'}); lap('compile again')
c.pdf(r.result,{pdfStandard:'ua-1',creationTimestamp:1}); lap('pdf again')
c.evictCache(0); lap('evict')
process.exit(0)
