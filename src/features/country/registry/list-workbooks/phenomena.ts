import { References } from '#platform/workbook/table/references.ts'
import { registryEvents } from '../events.ts'
import { buildHeads, dateColumn, nameCells, nameColumns, referenceColumn, textColumn, toNames } from './columns.ts'
import { findCycles } from './cycles.ts'
import { endColumn, type Known, type List, type ListColumn } from './list.ts'
import { listListReferences, listPhenomenonRows, savePhenomenonRows } from './queries/phenomena.ts'
import { lockList } from './queries/references.ts'

interface KnownPhenomena extends Known {
  lists: References
  phenomena: References
}

const columns: readonly ListColumn<KnownPhenomena>[] = [
  textColumn({
    key: 'code',
    heads: buildHeads(({ code }) => code),
    width: 22,
    maxLength: 80,
    needed: true,
    required: true,
  }),
  {
    ...referenceColumn<KnownPhenomena>(
      { key: 'list', heads: buildHeads(({ list }) => list), width: 16 },
      ({ lists }) => lists,
    ),
    required: true,
    fixed: true,
  },
  ...nameColumns<KnownPhenomena>(),
  referenceColumn({ key: 'parent', heads: buildHeads(({ parent }) => parent) }, ({ phenomena }) => phenomena, {
    mayReferenceFile: true,
  }),
  dateColumn({ key: 'valid_from', heads: buildHeads(({ validFrom }) => validFrom) }),
  dateColumn({ key: endColumn, heads: buildHeads(({ validTo }) => validTo) }),
]

/**
 * Phenomena of all generations. Names, positions and dates are changed in place. An item never moves to another list.
 */
export const phenomenonList: List<KnownPhenomena> = {
  name: 'phenomena',
  keys: ['code'],
  columns: () => columns,
  async loadKnown({ tx, today }) {
    const stored = await listPhenomenonRows(tx)
    return {
      today,
      lists: new References(await listListReferences(tx)),
      phenomena: new References(stored),
      rows: new Map(
        stored.map((entry) => [
          entry.code,
          {
            // Earlier generations stay in the workbook, because plans of their time still refer to them.
            hasEnded: false,
            cells: {
              code: entry.code,
              list: entry.list,
              ...nameCells(entry.names),
              parent: entry.parent ?? '',
              valid_from: entry.valid_from ?? '',
              valid_to: entry.valid_to ?? '',
            },
          },
        ]),
      ),
    }
  },
  lock: ({ tx }) => lockList(tx, 'phenomenon'),
  async check(effects, { rows }) {
    const cells = new Map([...rows].map(([code, storedRow]) => [code, storedRow.cells]))
    for (const effect of effects) cells.set(effect.key, effect.cells)
    const inside = await findCycles(new Map([...cells].map(([code, { parent }]) => [code, parent ? [parent] : []])))
    for (const { key, cells: rowCells, writtenColumns, addIssue } of effects) {
      if (!writtenColumns.includes('parent') || !rowCells.parent) continue
      if (inside.has(key)) addIssue('parent', 'CYCLE', rowCells.parent)
      else if (cells.get(rowCells.parent)?.list !== rowCells.list)
        addIssue('parent', 'REFERENCE_UNKNOWN', rowCells.parent)
    }
  },
  async apply(context, effects) {
    await savePhenomenonRows(
      context.tx,
      effects.map(({ cells }) => ({
        code: cells.code!,
        list: cells.list!,
        names: toNames(cells),
        parent: cells.parent || null,
        valid_from: cells.valid_from || null,
        valid_to: cells[endColumn] || null,
      })),
    )
    const ids = new Map((await listPhenomenonRows(context.tx)).map(({ id, code }) => [code, id]))
    for (const { key } of effects) {
      const phenomenonId = ids.get(key)!
      context.audit({ subjectKind: 'phenomenon', subjectId: phenomenonId })
      await registryEvents.phenomenonListed.publish(context, { phenomenonId })
    }
  },
}
