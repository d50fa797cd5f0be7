import type { Layout } from '../profile/layout.ts'
import type { ImportProfile } from '../profile/model.ts'
import { plain } from '../values/keywords.ts'

/** Checks whether an import profile includes a row: by the labels, the indicator and the unit of the row. */
export function isIncludedRow(importProfile: ImportProfile, layout: Layout, getText: (at: number) => string): boolean {
  const kept = importProfile.rows.every(({ head, labels, action }) => {
    const column = layout.columns.find((entry) => plain(entry.head) === plain(head))
    return column === undefined || labels.includes(getText(column.columnIndex)) === (action === 'kept')
  })
  return (
    kept &&
    layout.columns.every((column) => {
      if (column.kind === 'indicator') return column.codes[getText(column.columnIndex)] !== null
      return (
        column.kind !== 'unit' ||
        column.includedUnits.length === 0 ||
        column.includedUnits.includes(getText(column.columnIndex))
      )
    })
  )
}
