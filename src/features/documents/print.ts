import { renderHtml } from '#platform/docgen/html.ts'
import type { PrintedDocument } from '#platform/docgen/model.ts'
import { renderPdf } from '#platform/docgen/render.ts'
import type { DocumentOrder } from './contract.ts'

/** A composed document as the file that was asked for. @throws RenderError */
export async function printDocument(
  { document, name, now }: { document: PrintedDocument; name: string; now: string },
  form: DocumentOrder['form'],
  limits: { timeoutMs: number; signal?: AbortSignal },
): Promise<File> {
  if (form === 'html') return new File([renderHtml(document)], `${name}.html`, { type: 'text/html' })
  const { pdf } = await renderPdf(document, { createdAt: new Date(now), ...limits })
  return new File([new Uint8Array(pdf)], `${name}.pdf`, { type: 'application/pdf' })
}
