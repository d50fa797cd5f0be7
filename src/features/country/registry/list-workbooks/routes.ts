import { createHash } from 'node:crypto'
import { currentLaw } from '#features/country/law/index.ts'
import type { Transact, TransactionContext } from '#platform/context.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { safeFileName } from '#platform/files/name.ts'
import { implementSlice } from '#platform/procedure.ts'
import { type WorkbookNotRead, workbookNotRead } from '#platform/workbook/contract.ts'
import { loadTableFile } from '#platform/workbook/table-file.ts'
import { workbookMediaType, writeWorkbook } from '#platform/workbook/write.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Language } from '#shared/language.ts'
import { type Result, succeed } from '#shared/result.ts'
import { screenText } from '#shared/screening.ts'
import { packId } from '../pack-id/model.ts'
import { areaList } from './areas.ts'
import { competenceList } from './competences.ts'
import { type ListChoices, type ListWorkbookPreview, listWorkbookContract } from './contract.ts'
import { describeLines } from './describe-changes.ts'
import { computeListDiff, computeStateHash, diffWorkbook, type OpenedWorkbook, openWorkbook } from './diff-workbook.ts'
import { foreignAreaList } from './foreign-areas.ts'
import { functionList } from './functions.ts'
import type { Effect, Known, List } from './list.ts'
import { listWorkbookMessages } from './messages/index.ts'
import { organisationList } from './organisations.ts'
import { phenomenonList } from './phenomena.ts'
import { tryOut } from './try-out.ts'
import { writeListWorkbook } from './write-workbook.ts'

const os = implementSlice(listWorkbookContract)

interface Given {
  file: File
  language: Language
  from?: LegalDate | undefined
  choices: ListChoices
  country?: string | undefined
}

/** Reads the file, outside any transaction. */
async function open<K extends Known>(
  { file, language }: Given,
  { name }: List<K>,
): Promise<Result<OpenedWorkbook, WorkbookNotRead>> {
  const read = await loadTableFile(file)
  return read.issue ? workbookNotRead(read.issue) : succeed(await openWorkbook(read.sheets, name, language))
}

/** Returns the effect of the file on the current list. */
async function previewList<K extends Known>(
  list: List<K>,
  book: OpenedWorkbook,
  known: K,
  { language, from = known.today, choices }: Given,
  transact?: Transact,
): Promise<ListWorkbookPreview> {
  const workbookDiff = await diffWorkbook(list, book, known, from)
  const { effects } = await computeListDiff(list, workbookDiff, known, { choices, from, language, isPreview: true })
  if (transact) await tryOut(transact, list, workbookDiff, effects, known)
  return { ...describeLines(list, workbookDiff, known, language), state: computeStateHash(known) }
}

/** Builds the procedures of a list. A list of areas of other countries depends on the country of the file. */
function buildRoutes<K extends Known>(endpoint: typeof os.organisations, listOf: (country?: string) => List<K>) {
  return {
    exportList: endpoint.exportList.handler(async ({ input: { language, empty }, context }) => {
      const list = listOf()
      const { known, now } = await context.transact('read', async (transaction) => ({
        known: await list.loadKnown(transaction),
        now: transaction.now,
      }))
      const book = writeListWorkbook(list, known, { language, empty, now })
      const name = `${listWorkbookMessages[language].files[list.name]}-${known.today}.xlsx`
      return new File([await writeWorkbook(book)], name, { type: workbookMediaType })
    }),

    previewListImport: endpoint.previewListImport.handler(async ({ input, context, errors }) => {
      const list = listOf(input.country)
      const book = valueOrThrow(await open(input, list), errors)
      const known = await context.transact('read', (transaction) => list.loadKnown(transaction))
      return previewList(list, book, known, input, context.transact)
    }),

    importList: endpoint.importList.handler(async ({ input, context, errors }) => {
      const { file, language, choices, state } = input
      const list = listOf(input.country)
      const book = valueOrThrow(await open(input, list), errors)
      const before = await context.transact('read', (transaction) => list.loadKnown(transaction))
      const from = input.from ?? before.today
      const workbookDiff = await diffWorkbook(list, book, before, from)
      if (screenText(file.name).length > 0)
        workbookDiff.issues.push({ sheet: '', cell: '', column: '', code: 'SENSITIVE_TEXT', value: '', proposals: [] })
      const { effects, open: undecided } = await computeListDiff(list, workbookDiff, before, {
        choices,
        from,
        language,
        isPreview: false,
      })
      await tryOut(context.transact, list, workbookDiff, effects, before)
      const makeImportError = (data: ListWorkbookPreview) => errors.WORKBOOK_REJECTED({ data })
      if (workbookDiff.issues.length > 0 || undecided > 0)
        throw makeImportError({
          ...describeLines(list, workbookDiff, before, language),
          state: computeStateHash(before),
        })
      if (computeStateHash(before) !== state) throw makeImportError(await previewList(list, book, before, input))
      const ended = effects.filter((effect) => effect.isEnding).length
      const { counts } = describeLines(list, workbookDiff, before, language)
      if (effects.length === 0) return { counts, ended }
      return context.transact('write', async (transaction) => {
        // From here on the list is locked against other writers. The previewed list is the list that is changed.
        await list.lock(transaction)
        const known = await list.loadKnown(transaction)
        if (computeStateHash(known) !== state) throw makeImportError(await previewList(list, book, known, input))
        note(transaction, list, { file: await nameAndHash(file), from, reason: input.reason, effects })
        await list.apply(transaction, effects, known, from)
        return { counts, ended }
      })
    }),
  }
}

const nameAndHash = async (file: File) => ({
  name: safeFileName(file.name) ?? 'list.xlsx',
  sha256: createHash('sha256')
    .update(new Uint8Array(await file.arrayBuffer()))
    .digest('hex'),
})

/** Maximum number of rows named in the audit log. The file contains the others. */
const maxAuditEntries = 1000

function note<K extends Known>(
  context: TransactionContext,
  { name: list }: List<K>,
  given: { file: { name: string; sha256: string }; from: LegalDate; reason: string; effects: readonly Effect[] },
): void {
  const { file, from, reason, effects } = given
  const keys = (some: readonly Effect[]) => some.slice(0, maxAuditEntries).map(({ key }) => key)
  const payload = {
    list,
    file,
    from,
    count: effects.length,
    new: keys(effects.filter(({ stored }) => !stored)),
    changed: keys(effects.filter(({ stored, isEnding }) => stored && !isEnding)),
    ended: keys(effects.filter(({ isEnding }) => isEnding)),
  }
  // A list has no row, so the row of the country is used.
  context.audit({ subjectKind: 'area', subjectId: packId('area', currentLaw().code), reason, payload })
}

export const listWorkbookRoutes = {
  organisations: buildRoutes(os.organisations, () => organisationList),
  functions: buildRoutes(os.functions, () => functionList),
  areas: buildRoutes(os.areas, () => areaList),
  foreignAreas: buildRoutes(os.foreignAreas, foreignAreaList),
  competences: buildRoutes(os.competences, () => competenceList),
  phenomena: buildRoutes(os.phenomena, () => phenomenonList),
}
