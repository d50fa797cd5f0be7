import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

let t = performance.now()
const lap = (n) => {
  const x = performance.now()
  const u = process.cpuUsage()
  console.log(
    n,
    Math.round(x - t),
    'ms cpu',
    Math.round((u.user + u.system) / 1000),
    Math.round(process.memoryUsage().rss / 1e6),
    'MB',
  )
  t = x
}
const { readFonts } = await import('./fonts.ts')
const { toTypstData } = await import('./typst.ts')
const { exampleDocument } = await import('./example-document.ts')
const fonts = readFonts()
const W = process.env.W
const c = NodeCompiler.create({ workspace: W, fontArgs: [{ fontBlobs: fonts }] })
lap('create')
const v = process.argv[2]
let d = exampleDocument(+(process.env.N || 49))
if (process.env.BR)
  d = {
    ...d,
    blocks: d.blocks.flatMap((b, i) =>
      b.kind === 'heading' && b.level === 1 && i > 0 ? [{ kind: 'pageBreak' }, b] : [b],
    ),
  }
if (v?.startsWith('only')) d = { ...d, blocks: d.blocks.filter((b) => v.includes(b.kind)) }
const { json } = toTypstData(d)
lap('data ' + json.length)
c.mapShadow(W + '/document.json', Buffer.from(json))
const r = c.compile({ mainFilePath: W + '/main.typ' })
lap('compile ' + r.result.numOfPages)
c.pdf(r.result, { pdfStandard: 'ua-1', creationTimestamp: 1 })
lap('pdf')
process.exit(0)
