import { findPlan, readElements } from '#features/plans/index.ts'
import { countryPack } from '#features/registry/index.ts'
import { renderHtml } from '#platform/docgen/html.ts'
import { RenderError, renderPdf } from '#platform/docgen/render.ts'
import { implementSlice } from '#platform/procedure.ts'
import { chapters } from './chapter.ts'
import { documentsContract } from './contract.ts'
import { illustrativeWords } from './illustrative.ts'
import { renditionOf } from './model.ts'
import { planDocument } from './plan-document.ts'
import { readNames } from './queries.ts'

const os = implementSlice(documentsContract)

/** A document that takes longer than this is refused, in milliseconds. */
const longest = 20_000

export const documentRoutes = {
  makeDocument: os.makeDocument.handler(async ({ context, input, errors }) => {
    const { language, rendition } = input
    const { document, code, now } = await context.transact('read', async (work) => {
      const plan = await findPlan(work.tx, input.planId)
      if (!plan) throw errors.NOT_FOUND()
      if (rendition === 'public' && plan.marking !== 'TLP:CLEAR')
        throw errors.NOT_PUBLIC({ data: { marking: plan.marking } })
      const { nodes, hidden, marking } = renditionOf(plan, await readElements(work.tx, plan.id), rendition)
      const names = await readNames(work.tx, plan.id)
      const further = []
      for (const chapter of chapters())
        further.push(...(await chapter.build(work, plan.id, { language, rendition, hidden, checks: input.checks })))
      const kindNames = countryPack().planKinds.find((kind) => kind.code === plan.kind)?.names ?? {}
      const document = planDocument({
        plan,
        kindNames,
        nodes,
        names,
        marking,
        language,
        further,
        illustrative: illustrativeWords[language],
        today: work.today,
      })
      return { document, code: plan.code, now: work.now }
    })
    const name = `${code}-${rendition}-${language}`
    if (input.form === 'html') return new File([renderHtml(document)], `${name}.html`, { type: 'text/html' })
    try {
      const { pdf } = await renderPdf(document, { createdAt: new Date(now), timeoutMs: longest })
      return new File([new Uint8Array(pdf)], `${name}.pdf`, { type: 'application/pdf' })
    } catch (error) {
      throw error instanceof RenderError && error.code === 'TIME_LIMIT_REACHED' ? errors.TOOK_TOO_LONG() : error
    }
  }),
}
