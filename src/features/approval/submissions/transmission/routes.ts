import { findKind, type PlanLaw } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { withSystemAccess } from '#platform/db/with-system-access.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { renderHtml } from '#platform/docgen/html.ts'
import { renderPdf } from '#platform/docgen/render.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Language } from '#shared/language.ts'
import { type SentDocument, transmissionContract } from './contract.ts'
import * as queries from './queries.ts'
import { listReceipts, receive } from './receive.ts'

const os = implementSlice(transmissionContract)

/** Time limit of the request, in milliseconds. */
const timeoutMs = 20_000

const findStep = (plan: PlanLaw, code: string) => findKind(plan)?.path?.steps.find((step) => step.code === code)

function toSentDocument(
  stored: queries.StoredSentDocument,
  { versionNumber, ...plan }: queries.SentVersion,
  receipts: SentDocument['receipts'],
  language: Language,
): SentDocument {
  const { ownerId: _, titles, step: code, ...sent } = stored
  const step = findStep(plan, code)
  return {
    ...sent,
    receipts,
    step: code,
    stepNumber: step?.number ?? '',
    stepNames: step?.names ?? {},
    title: titles[language] ?? Object.values(titles)[0] ?? '',
    versionNumber,
  }
}

async function loadSentDocuments(
  context: TransactionContext,
  of: Parameters<typeof queries.listSentDocuments>[1],
): Promise<SentDocument[]> {
  const stored = await queries.listSentDocuments(context.tx, of)
  const ids = stored.map(({ id }) => id)
  const receipts = await listReceipts(context, ids)
  const versions = await withSystemAccess(context, () => queries.listSentVersions(context.tx, ids))
  return stored.map((storedSentDocument) =>
    toSentDocument(
      storedSentDocument,
      versions.get(storedSentDocument.id)!,
      receipts.get(storedSentDocument.id) ?? [],
      context.actor.language,
    ),
  )
}

export const transmissionRoutes = os.router({
  listSent: os.listSent.handler(({ input, context }) => loadSentDocuments(context, input)),

  getSent: os.getSent.handler(async ({ input, context, errors }) => {
    const [shown] = await loadSentDocuments(context, input)
    if (!shown) throw errors.NOT_FOUND()
    return { ...shown, elements: await queries.listSentElements(context.tx, shown.id) }
  }),

  receiveSent: os.receiveSent.handler(async ({ input, context, errors }) => {
    valueOrThrow(await receive(context, input), errors)
    return (await loadSentDocuments(context, { id: input.id }))[0]!
  }),

  getSentFile: os.getSentFile.handler(async ({ input: { id, language, form }, context: { transact }, errors }) => {
    const found = await transact('read', (context) => queries.findSentText(context.tx, id, language))
    if (!found) throw errors.NOT_FOUND()
    const { document, createdAt } = found
    const name = `${document.keywords?.[0] ?? 'plan'}-${createdAt.slice(0, 10)}-${language}`
    if (form === 'html') return new File([renderHtml(document)], `${name}.html`, { type: 'text/html' })
    const { pdf } = await renderPdf(document, { createdAt: new Date(createdAt), timeoutMs })
    return new File([new Uint8Array(pdf)], `${name}.pdf`, { type: 'application/pdf' })
  }),
})
