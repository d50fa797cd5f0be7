import { useState } from 'react'
import type { WorkbookPreview } from '../contract.ts'

export type Side = 'workbook' | 'plan'

/** Manages the decisions before an import: the side that is kept in each conflict, and the elements that are removed. */
export function useImportChoices() {
  const [conflicts, setConflicts] = useState<Readonly<Record<string, Side>>>({})
  const [otherConflicts, setOtherConflicts] = useState<Side>()
  const [removals, setRemovals] = useState<ReadonlySet<string>>(new Set())
  const [allRemovals, setAllRemovals] = useState(false)
  return {
    getSide: (id: string): Side | undefined => conflicts[id] ?? otherConflicts,
    isRemoved: (id: string): boolean => allRemovals || removals.has(id),
    allRemovals,
    otherConflicts,
    setSide: (id: string, side: Side) => setConflicts((all) => ({ ...all, [id]: side })),
    setEverySide: (side: Side) => {
      setConflicts({})
      setOtherConflicts(side)
    },
    setRemoves: (id: string, checked: boolean) =>
      setRemovals((all) => new Set(checked ? [...all, id] : [...all].filter((value) => value !== id))),
    setEveryRemoval: (checked: boolean) => {
      setRemovals(new Set())
      setAllRemovals(checked)
    },
    toInput: () => ({ conflicts, ...(otherConflicts && { otherConflicts }), removals: [...removals], allRemovals }),
    reset: () => {
      setConflicts({})
      setOtherConflicts(undefined)
      setRemovals(new Set())
      setAllRemovals(false)
    },
  }
}

type ImportChoices = ReturnType<typeof useImportChoices>

export const countOpenConflicts = (preview: WorkbookPreview | undefined, choices: ImportChoices): number =>
  preview?.lines.filter((line) => line.outcome === 'conflict' && !choices.getSide(line.id)).length ?? 0

/** Counts the elements that the import removes. The lines may be truncated, therefore all removals count separately. */
export function countRemovals(preview: WorkbookPreview | undefined, choices: ImportChoices): number {
  if (choices.allRemovals) return preview?.counts.removed ?? 0
  return (preview?.lines ?? []).filter((line) => line.outcome === 'removed' && choices.isRemoved(line.id)).length
}
