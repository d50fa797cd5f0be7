import type { TableRow } from './model.ts'
import { tooLarge, WorkbookError } from './workbook-error.ts'

const megabyte = 1024 * 1024
/** JSON is read as a whole, unlike other text. */
const maxBytes = 20 * megabyte
const maxKeys = 5_000
const maxDepth = 4

type Records = readonly Readonly<Record<string, unknown>>[]

/**
 * Reads JSON records as a table: an array of objects, or an object in which one key has such an array (`value`, `data`,
 * `records`). The keys become the heads, in the order in which they first occur; those of an object in a record are
 * joined with a point.
 * @throws WorkbookError when the text is no JSON, or no list of records
 */
export function readJsonRecords(text: string): TableRow[] {
  if (text.length > maxBytes) throw tooLarge('megabytes', maxBytes / megabyte)
  const records = findRecords(parse(text.replace(/^\uFEFF/, '')))
  if (!records) throw new WorkbookError({ code: 'OTHER_FORMAT', data: { format: 'JSON' } })
  const columns = new Map<string, number>()
  const rows = records.map((record) => {
    const cells: (string | number)[] = []
    for (const [key, value] of flatten(record)) {
      const at = columns.get(key) ?? columns.size
      columns.set(key, at)
      if (columns.size > maxKeys) throw tooLarge('columns', maxKeys)
      cells[at] = value
    }
    return cells
  })
  const width = columns.size
  const toRow = (cells: readonly (string | number)[], number: number): TableRow => ({
    number,
    cells: Array.from({ length: width }, (_, at) => cells[at] ?? ''),
  })
  return [toRow([...columns.keys()], 1), ...rows.map((cells, at) => toRow(cells, at + 2))]
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new WorkbookError({ code: 'DAMAGED', data: { part: 'JSON' } })
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Returns the records of a document: the document itself, or the only list of records in it. */
function findRecords(document: unknown): Records | undefined {
  if (Array.isArray(document)) return document.length > 0 && document.every(isRecord) ? document : undefined
  if (!isRecord(document)) return undefined
  const lists = Object.values(document).filter(
    (value): value is Record<string, unknown>[] => Array.isArray(value) && value.length > 0 && value.every(isRecord),
  )
  return lists.length === 1 ? lists[0] : undefined
}

/** Yields the values of a record with their keys. A list in a record is no value of a table. */
function* flatten(
  record: Readonly<Record<string, unknown>>,
  path = '',
  depth = 0,
): Generator<[string, string | number]> {
  for (const [key, value] of Object.entries(record)) {
    const name = `${path}${key}`
    if (isRecord(value) && depth < maxDepth) yield* flatten(value, `${name}.`, depth + 1)
    else if (typeof value === 'object' && value !== null)
      throw new WorkbookError({ code: 'OTHER_FORMAT', data: { format: 'JSON' } })
    else yield [name, typeof value === 'number' ? value : String(value ?? '')]
  }
}
