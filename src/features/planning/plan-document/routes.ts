import { readablePlan } from '#features/planning/plans/guard.ts'
import { readElements } from '#features/planning/plans/outline/queries/read-elements.ts'
import { readEntries, readVersions } from '#features/planning/versions/queries/versions.ts'
import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { Id } from '#shared/ids.ts'
import { apply } from './apply.ts'
import { type DocumentIssue, documentContract } from './contract.ts'
import { elementToDocument, planToDocument } from './form.ts'
import { type PreparedPlan, prepare, toDocumentEffect } from './prepare.ts'
import { isPublishedList, readPublishedList } from './published-list.ts'
import { readCodes } from './queries/codes.ts'
import { findSensitiveIssues, readFile } from './read-file.ts'
import { type DocumentFile, documentFormat } from './schema.ts'
import { planSections } from './section.ts'

const os = implementSlice(documentContract)

/** Computes the effects of a file in any supported format. */
async function understand(
  work: Work,
  input: { ownerId?: Id | undefined; document?: unknown },
): Promise<{ plans: PreparedPlan[]; faults: DocumentIssue[] }> {
  const onBehalf = isPublishedList(input.document)
  const read: { file?: DocumentFile; faults: DocumentIssue[] } = onBehalf
    ? await readPublishedList(work, input.document, input.ownerId)
    : readFile(input.document)
  const faults = onBehalf ? [...findSensitiveIssues(input.document), ...read.faults] : read.faults
  if (!read.file || faults.length > 0) return { plans: [], faults }
  return prepare(work, { file: read.file, ownerId: input.ownerId, onBehalf })
}

export const documentRoutes = os.router({
  previewImport: os.previewImport.handler(async ({ input, context: { work } }) => {
    const { plans, faults } = await understand(work, input)
    const rows = (prepared: PreparedPlan) => (prepared.entry.answers as unknown[] | undefined)?.length ?? 0
    return { accepted: faults.length === 0, faults, effects: plans.map((plan) => toDocumentEffect(plan, rows(plan))) }
  }),

  importDocument: os.importDocument.handler(async ({ input, context: { work }, errors }) => {
    const { plans, faults } = await understand(work, input)
    if (faults.length > 0) throw errors.FILE_REFUSED({ data: { faults } })
    const done = await apply(work, plans, input.reason)
    if (done.faults.length > 0) throw errors.FILE_REFUSED({ data: { faults: done.faults } })
    return { effects: plans.map((plan, index) => toDocumentEffect(plan, done.answers[index]!)) }
  }),

  exportDocument: os.exportDocument.handler(async ({ input, context: { work }, errors }) => {
    const plan = await readablePlan(work, input.planId, errors)
    const illustrative = plan.illustrative ? { illustrative: true } : {}
    if (input.versionId) {
      const [version] = await readVersions(work.tx, { id: input.versionId })
      if (version?.planId !== plan.id) throw errors.NOT_FOUND()
      return { format: version.format, ...illustrative, plans: [await toVersionEntry(work, version.id)] }
    }
    const elements = await readElements(work.tx, plan.id)
    const codes = await readCodes(work.tx, plan, elements)
    const readable = new Set(elements.map((element) => element.id))
    const sections: Record<string, unknown[]> = {}
    for (const section of planSections()) {
      const rows = (await section.read(work, plan.id)).map(({ row }) => row)
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
    return { format: documentFormat, ...illustrative, plans: [entry] }
  }),
})

/** Returns a version as a document: the frozen rows, as far as the reader may read them. */
async function toVersionEntry(work: Work, versionId: Id): Promise<Record<string, unknown>> {
  const rows = (await readEntries(work.tx, versionId)).flatMap((entry) => entry.row ?? [])
  const sections = Map.groupBy(rows, (row) => row.section)
  const contents = (section: string) => (sections.get(section) ?? []).map((row) => row.content)
  const others = [...sections.keys()].filter((name) => name !== 'plan' && name !== 'elements')
  return {
    plan: contents('plan')[0] ?? {},
    elements: contents('elements'),
    ...Object.fromEntries(others.map((name) => [name, contents(name)])),
  }
}
