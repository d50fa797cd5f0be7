import type { DocumentIssue } from '#features/planning/plans/errors.ts'
import { listElements, planSections, readablePlan } from '#features/planning/plans/index.ts'
import type { TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { apply } from './apply.ts'
import { documentContract } from './contract.ts'
import { elementToDocument, planToDocument } from './form.ts'
import { documentHooks } from './hooks.ts'
import { type PreparedPlan, prepare, toDocumentEffect } from './prepare.ts'
import { getPublishedList, isPublishedList } from './published-list.ts'
import { getCodes } from './queries/codes.ts'
import { findSensitiveIssues, parseFile } from './read-file.ts'
import { type DocumentFile, documentFormat } from './schema.ts'

const os = implementSlice(documentContract)

/** Computes the effects of a file in any supported format. */
async function understand(
  context: TransactionContext,
  input: { ownerId?: Id | undefined; document?: unknown },
): Promise<{ plans: PreparedPlan[]; issues: DocumentIssue[] }> {
  const isOnBehalf = isPublishedList(input.document)
  const read: { file?: DocumentFile; issues: DocumentIssue[] } = isOnBehalf
    ? await getPublishedList(context, input.document, input.ownerId)
    : parseFile(input.document)
  const issues = isOnBehalf ? [...findSensitiveIssues(input.document), ...read.issues] : read.issues
  if (!read.file || issues.length > 0) return { plans: [], issues }
  return prepare(context, { file: read.file, ownerId: input.ownerId, isOnBehalf })
}

export const documentRoutes = os.router({
  previewImport: os.previewImport.handler(async ({ input, context }) => {
    const { plans, issues } = await understand(context, input)
    const rows = (prepared: PreparedPlan) => (prepared.entry.answers as unknown[] | undefined)?.length ?? 0
    return { accepted: issues.length === 0, issues, effects: plans.map((plan) => toDocumentEffect(plan, rows(plan))) }
  }),

  importDocument: os.importDocument.handler(async ({ input, context, errors }) => {
    const { plans, issues } = await understand(context, input)
    if (issues.length > 0) throw errors.FILE_REJECTED({ data: { issues } })
    const done = await apply(context, plans, input.reason)
    if (done.issues.length > 0) throw errors.FILE_REJECTED({ data: { issues: done.issues } })
    return { effects: plans.map((plan, index) => toDocumentEffect(plan, done.answers[index]!)) }
  }),

  exportDocument: os.exportDocument.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    const illustrative = plan.illustrative ? { illustrative: true } : {}
    const ask = async (entry: Readonly<Record<string, unknown>>) =>
      (await documentHooks.edition.ask(context, { plan, versionId: input.versionId, entry }))[0]
    if (input.versionId) {
      const answers = await documentHooks.versionDocument.ask(context, {
        planId: plan.id,
        versionId: input.versionId,
      })
      const version = answers.find((answer) => answer !== undefined)
      if (!version) throw errors.NOT_FOUND()
      return { format: version.format, ...illustrative, ...(await ask(version.entry)), plans: [version.entry] }
    }
    const elements = await listElements(context.tx, plan.id)
    const codes = await getCodes(context.tx, plan, elements)
    const readable = new Set(elements.map((element) => element.id))
    const sections: Record<string, unknown[]> = {}
    for (const section of planSections()) {
      const rows = (await section.read(context, plan.id)).map(({ row }) => row)
      if (rows.length > 0) sections[section.name] = rows
    }
    const entry = {
      plan: planToDocument(plan, codes),
      elements: elements.map((element) => {
        const interestId = element.interestId && readable.has(element.interestId) ? element.interestId : null
        return elementToDocument({ ...element, interestId }, codes)
      }),
      ...sections,
    }
    return { format: documentFormat, ...illustrative, ...(await ask(entry)), plans: [entry] }
  }),
})
