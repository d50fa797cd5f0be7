import { renderHtml } from '#platform/docgen/html.ts'
import type { PrintedDocument } from '#platform/docgen/model.ts'
import { renderPdf } from '#platform/docgen/render.ts'
import type { DocumentOrder } from './contract.ts'

/**
 * Renders a composed document to the requested file. Of several variants, the first that fits on the page is used.
 * @throws RenderError
 */
export async function printDocument(
  {
    document,
    shorter,
    name,
    now,
  }: { document: PrintedDocument; shorter: readonly PrintedDocument[]; name: string; now: string },
  form: DocumentOrder['form'],
  limits: { timeoutMs: number; signal?: AbortSignal },
): Promise<File> {
  if (form === 'html') return new File([renderHtml(document)], `${name}.html`, { type: 'text/html' })
  let printed = await renderPdf(document, { createdAt: new Date(now), ...limits })
  for (const form of shorter) {
    if (printed.pages === 1) break
    printed = await renderPdf(form, { createdAt: new Date(now), ...limits })
  }
  return new File([new Uint8Array(printed.pdf)], `${name}.pdf`, { type: 'application/pdf' })
}
