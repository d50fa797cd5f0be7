import { openTransaction } from '#platform/db/db.ts'
import { type Cells, loadWorkbookFile, saveWorkbook } from '#platform/workbook/table/workbook.fixture.ts'
import type { Actor } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { organisationKinds } from '../../../../../packs/be/organisation-kinds.ts'
import { useApi } from '../../../../../testing/api.ts'
import { prepareOnce } from '../../../../../testing/database.ts'
import { factories } from '../../../../../testing/factories/index.ts'
import { selectPackPart } from '../../../../../testing/pack-part.ts'
import { enrol, people } from '../../../../../testing/people.ts'
import { installPack } from '../installation/install.ts'
import { usePack } from '../pack.ts'
import { registryRoutes } from '../routes.ts'
import type { ListChoices, ListName, ListWorkbookPreview } from './contract.ts'

// Creates, before each test of the importing file, a small country with an organisation and a user who manages the
// lists.
export const api = useApi({ registry: registryRoutes })
export const make = factories(api.database)
export const small = selectPackPart({ ...belgium, organisationKinds }, ['BE-Z-ANTWERPEN', 'BE-Z-MIDOW'])
export const reason = 'As the ministry says.'

export let administrator: Actor
export let office: { id: Id }
prepareOnce(api.database, async () => {
  usePack(small)
  office = await make.organisation({ code: 'OFFICE', kind: 'ministry', level: 'federal', names: { en: 'Office' } })
  administrator = await enrol(api.database, people.instance_administrator(office.id, 'Ada'))
})

export const getListProcedures = (list: ListName, actor = administrator) => api.as(actor).registry.listWorkbooks[list]
export const install = () => openTransaction(api.database.kysely, (tx) => installPack(tx, small))

/** Returns the workbook of a list with the given changes. */
export async function makeListWorkbook(
  list: ListName,
  change: (rows: Cells[]) => unknown = () => {},
  taken?: File,
): Promise<File> {
  const book = await loadWorkbookFile(taken ?? (await getListProcedures(list).exportList({})))
  const changed = change(book.rows)
  return saveWorkbook({ ...book, rows: Array.isArray(changed) ? changed : book.rows })
}

export const preview = (list: ListName, file: File) => getListProcedures(list).previewListImport({ file })

export async function importList(
  list: ListName,
  file: File,
  { choices = {}, from, actor }: { choices?: ListChoices; from?: string; actor?: Actor } = {},
) {
  const { state } = await getListProcedures(list, actor).previewListImport({ file, from, choices })
  return getListProcedures(list, actor).importList({ file, from, choices, state, reason })
}

export const lines = ({ rows }: ListWorkbookPreview) => rows.map(({ key, outcome }) => [key, outcome])
export const toIssueLines = ({ issues }: ListWorkbookPreview) =>
  issues.map(({ cell, code, value, proposals }) => [cell, code, value, ...proposals])

/** Returns all stored data of the lists. */
export const stored = async () =>
  Promise.all(
    [
      'organisation',
      'organisation_succession',
      'function',
      'function_holding',
      'area',
      'area_parent',
      'competence',
    ].map(
      async (table) =>
        (await api.database.pool.query(`select to_jsonb(t)::text as row from ${table} t order by 1`)).rows,
    ),
  )
