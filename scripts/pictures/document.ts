import { fileURLToPath } from 'node:url'
import { findPlan, national } from './pages.ts'
import type { Visitor } from './visitor.ts'

/**
 * Takes the picture of three pages of the national plan, printed as PDF. The document is always in Dutch, the language of
 * the plan.
 */
export async function takeDocument(visitor: Visitor): Promise<void> {
  const { page } = visitor
  await visitor.signIn('FOD Binnenlandse Zaken', 'ministry_planner')
  const { id } = await findPlan(visitor, national)
  const answer = await page.request.get(`/api/plans/${id}/documents/full?language=nl`)
  if (!answer.ok()) throw new Error(`The document is refused with ${answer.status()}.`)
  const bytes = await answer.body()
  const library = fileURLToPath(import.meta.resolve('unpdf/pdfjs'))
  await page.route('**/picture/document.pdf', (route) => route.fulfill({ body: bytes }))
  await page.route('**/picture/pdf.js', (route) => route.fulfill({ path: library, contentType: 'text/javascript' }))
  await page.route('**/picture/', (route) => route.fulfill({ body: sheet, contentType: 'text/html' }))
  await visitor.visit('/picture/', { width: 1440, height: 700 })
  await page.locator('canvas[data-drawn]').nth(2).waitFor()
  await visitor.take('document')
}

/** A page that draws the cover, the contents and the first page with objectives side by side. */
const sheet = `<!doctype html>
<style>
  body { display: flex; justify-content: space-between; margin: 0; padding: 36px 26px; background: #e9eef5 }
  canvas { width: 443px; height: 628px; box-shadow: 0 1px 4px #0d213640 }
</style>
<body><canvas></canvas><canvas></canvas><canvas></canvas></body>
<script type="module">
  import { getDocument } from './pdf.js'
  const pdf = await getDocument({ url: './document.pdf' }).promise
  const canvases = [...document.querySelectorAll('canvas')]
  for (const [index, number] of [1, 2, 5].entries()) {
    const page = await pdf.getPage(number)
    const canvas = canvases[index]
    const viewport = page.getViewport({ scale: (2 * 443) / page.getViewport({ scale: 1 }).width })
    Object.assign(canvas, { width: viewport.width, height: viewport.height })
    await page.render({ canvas, viewport }).promise
    canvas.dataset.drawn = 'true'
  }
</script>`
