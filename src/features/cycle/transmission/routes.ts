import { countryPack } from '#features/registry/index.ts'
import { renderHtml } from '#platform/docgen/html.ts'
import { renderPdf } from '#platform/docgen/render.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Language } from '#shared/language.ts'
import { type SentDocument, transmissionContract } from './contract.ts'
import * as queries from './queries.ts'

const os = implementSlice(transmissionContract)

/** Who waits for the answer waits no longer than this, in milliseconds. */
const longest = 20_000

/** A step by its code, in whatever kind of plan it is: what a receiver may read says no more than the code. */
const stepOf = (kind: string | null, code: string) =>
  countryPack()
    .planKinds.filter((one) => kind === null || one.code === kind)
    .flatMap(({ path }) => path?.steps ?? [])
    .find((step) => step.code === code)

function show(stored: queries.StoredSentDocument, language: Language): SentDocument {
  const { planKind, ownerId: _, titles, versionNumber, step: code, ...sent } = stored
  const step = stepOf(planKind, code)
  return {
    ...sent,
    step: code,
    stepNumber: step?.number ?? '',
    stepNames: step?.names ?? {},
    title: titles[language] ?? Object.values(titles)[0] ?? '',
    versionNumber: versionNumber ?? 0,
  }
}

export const transmissionRoutes = os.router({
  listSent: os.listSent.handler(async ({ input, context: { work } }) =>
    (await queries.readSentDocuments(work.tx, input)).map((one) => show(one, work.actor.language)),
  ),

  getSent: os.getSent.handler(async ({ input, context: { work }, errors }) => {
    const [stored] = await queries.readSentDocuments(work.tx, input)
    if (!stored) throw errors.NOT_FOUND()
    return { ...show(stored, work.actor.language), elements: await queries.readSentElements(work.tx, stored.id) }
  }),

  getSentFile: os.getSentFile.handler(async ({ input: { id, language, form }, context: { transact }, errors }) => {
    const found = await transact('read', (work) => queries.readSentText(work.tx, id, language))
    if (!found) throw errors.NOT_FOUND()
    const { document, madeAt } = found
    const name = `${document.keywords?.[0] ?? 'plan'}-${madeAt.slice(0, 10)}-${language}`
    if (form === 'html') return new File([renderHtml(document)], `${name}.html`, { type: 'text/html' })
    const { pdf } = await renderPdf(document, { createdAt: new Date(madeAt), timeoutMs: longest })
    return new File([new Uint8Array(pdf)], `${name}.pdf`, { type: 'application/pdf' })
  }),
})
