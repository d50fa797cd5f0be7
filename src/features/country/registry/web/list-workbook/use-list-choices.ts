import { useState } from 'react'
import type { ListChoices, ListWorkbookRow } from '../../list-workbooks/contract.ts'

export type Side = NonNullable<ListChoices['otherConflicts']>

/** Manages the decisions before an import: the side that is kept in each conflict, and the entries that end. */
export function useListChoices() {
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>({})
  const [otherSide, setOtherSide] = useState<Side | ''>('')
  const [ends, setEnds] = useState<ReadonlySet<string>>(new Set())
  const [allEnds, setAllEnds] = useState(false)
  return {
    otherSide,
    setOtherSide,
    allEnds,
    setAllEnds,
    getSide: ({ key }: ListWorkbookRow): Side | undefined => sides[key] ?? (otherSide || undefined),
    setSide: ({ key }: ListWorkbookRow, side: Side) => setSides((all) => ({ ...all, [key]: side })),
    isEnding: ({ key }: ListWorkbookRow): boolean => allEnds || ends.has(key),
    setEnding: ({ key }: ListWorkbookRow, on: boolean) =>
      setEnds((all) => new Set([...all].filter((other) => other !== key).concat(on ? key : []))),
    countUndecided: (conflicts: number): number => (otherSide ? 0 : conflicts - Object.keys(sides).length),
    countEnds: (possible: number): number => (allEnds ? possible : ends.size),
    toInput: (): ListChoices => ({
      conflicts: sides,
      ...(otherSide && { otherConflicts: otherSide }),
      endedKeys: [...ends],
      allEnds,
    }),
    reset: () => {
      setSides({})
      setOtherSide('')
      setEnds(new Set())
      setAllEnds(false)
    },
  }
}

export type Choices = ReturnType<typeof useListChoices>
