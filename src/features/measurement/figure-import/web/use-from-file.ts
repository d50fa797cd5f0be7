import { ORPCError } from '@orpc/client'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { indicatorClient } from '#features/measurement/indicators/web/api.ts'
import { useRefusalWords } from '#platform/web/failure.tsx'
import { useReading } from '#platform/web/language.tsx'
import type { WorkbookFault } from '#platform/workbook/contract.ts'
import { mostBytes } from '#platform/workbook/model.ts'
import { workbookFaultWords } from '#platform/workbook/web/index.ts'
import type { Id } from '#shared/ids.ts'
import type { FigurePreview } from '../contract.ts'
import type { Hints, Recipe } from '../profile/model.ts'
import { type Change, type Group, groupOf, groups, indicatorSaid, saidIn } from './fix.ts'

/** So many rows of the file are shown at once. */
export const rowsAtOnce = 40
const rowsAbove = 4
const megabyte = 1024 * 1024

/** What was understood when nobody had said anything yet. */
type Understood = Pick<FigurePreview, 'recipe' | 'decisions'>

/**
 * By what the file is read. `found`: a recipe that was kept for files of its form, else what is understood of it. `anew`: what is
 * understood, with what somebody says of it. `recipe`: one that somebody chose, gave, or mended.
 */
export type Way =
  | { by: 'found' }
  | { by: 'anew'; hints: Hints }
  | { by: 'recipe'; recipe: Recipe; from: 'mended' | 'chosen' | 'given'; understood?: Understood | undefined }

export const noHints: Hints = {
  reading: { encoding: null, delimiter: null, sheet: null },
  titles: null,
  heads: null,
  decided: {},
}

/** A cell of the file that somebody wants to see: rows count from 1, columns from 0. */
export interface Target {
  row: number
  column: number
}

interface Chosen {
  file: File
  number: number
}

/** A file of figures before it comes in: by what it is read, what that makes of it, and how that is mended. */
export function useFromFile(ownerId: Id, startWith: string | null) {
  const said = useFileRefusal()
  const [chosen, setChosen] = useState<Chosen>()
  const [refused, setRefused] = useState<string>()
  const [ways, setWays] = useState<readonly Way[]>([{ by: 'found' }])
  const [indicator, setIndicator] = useState(startWith)
  const [fromRow, setFromRow] = useState(1)
  const [isCorrecting, setCorrecting] = useState(false)
  const counted = useRef(0)
  const [target, setTarget] = useState<Target>()
  const [last, setLast] = useState<FigurePreview>()
  const way = ways.at(-1)!
  const asked = {
    ownerId,
    fromRow,
    most: rowsAtOnce,
    ...(way.by === 'recipe' && { recipe: way.recipe }),
    ...(way.by === 'anew' && { anew: way.hints }),
    ...(indicator !== null && { indicator }),
    ...(isCorrecting && { correcting: true }),
  }
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['figures-from-file', chosen?.number, asked],
    queryFn: ({ signal }) =>
      indicatorClient.fromFiles.previewFigureImport({ ...asked, file: chosen!.file }, { signal }),
    enabled: chosen !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  })
  // What was seen last stays in sight while the next is read, and when that is refused.
  useEffect(() => {
    if (data) setLast(data)
  }, [data])
  const preview = chosen ? (data ?? last) : undefined

  const choose = async (file: File | undefined) => {
    setRefused(undefined)
    setWays([{ by: 'found' }])
    setIndicator(startWith)
    setFromRow(1)
    setCorrecting(false)
    setLast(undefined)
    setTarget(undefined)
    setChosen(undefined)
    if (!file) return
    if (file.size > mostBytes)
      return setRefused(said({ code: 'TOO_LARGE', data: { what: 'megabytes', most: mostBytes / megabyte } }))
    // Held in memory: it is read again after each change, and may be written anew on the disk meanwhile.
    const bytes = await file.arrayBuffer()
    counted.current += 1
    setChosen({ file: new File([bytes], file.name, { type: file.type }), number: counted.current })
  }
  const go = (next: Way) => setWays((before) => [...before, next])
  const recipe = way.by === 'recipe' ? way.recipe : preview?.recipe
  const understood: Understood | undefined =
    way.by === 'recipe' ? way.understood : preview?.recipeFrom === 'proposed' ? preview : undefined
  return {
    ownerId,
    file: chosen?.file,
    /** Why there is nothing to see, or why what is seen is not of the last change. */
    refused: refused ?? (error ? said(error) : undefined),
    preview,
    isReading: isFetching,
    recipe,
    way,
    understood,
    /** What was said of it, while it is understood anew: fields show that at once. */
    hints: way.by === 'anew' && isFetching ? way.hints : undefined,
    /** How what is read now came about. */
    from: way.by === 'recipe' ? way.from : (preview?.recipeFrom ?? 'proposed'),
    choose,
    readAgain: () => void refetch(),
    mend: (change: Change) => recipe && go({ by: 'recipe', recipe: change(recipe), from: 'mended', understood }),
    readBy: (next: Recipe, from: 'chosen' | 'given') => go({ by: 'recipe', recipe: next, from }),
    /** Understands it anew; what was decided of areas stays so. */
    understand: (hints: Partial<Hints>) => {
      const before = way.by === 'anew' ? way.hints : noHints
      setFromRow(1)
      go({ by: 'anew', hints: { ...before, decided: recipe?.areas.decided ?? {}, ...hints } })
    },
    takeBack: ways.length > 1 ? () => setWays(ways.slice(0, -1)) : undefined,
    indicator: indicator ?? (recipe && chosen ? indicatorSaid(recipe, chosen.file.name) : null),
    setIndicator,
    /** It is read as a correction of what is approved. */
    isCorrecting,
    correct: setCorrecting,
    fromRow,
    /** Shows the file from a row on. */
    show: (row: number) => {
      setTarget(undefined)
      setFromRow(Math.max(1, Math.min(row, preview?.rowCount ?? 1)))
    },
    target,
    /** Leads to a cell, with a few rows above it. */
    goTo: (row: number, column = 0) => {
      setTarget({ row, column })
      setFromRow(Math.max(1, row - rowsAbove))
    },
    /** Which groups a person decided otherwise than they were understood. */
    decided: new Set<Group>(
      understood && recipe ? groups.filter((one) => saidIn(recipe, one) !== saidIn(understood.recipe, one)) : [],
    ),
    decisionsOf: (group: Group) => understood?.decisions.filter(({ what }) => groupOf(what) === group) ?? [],
  }
}
export type FromFile = ReturnType<typeof useFromFile>

/** Why a file of figures was refused, in words. */
export function useFileRefusal(slice: Readonly<Record<string, unknown>> = {}): (error: unknown) => string {
  const { language } = useReading()
  const refusal = useRefusalWords(slice)
  return (error) => {
    if (error instanceof ORPCError) {
      const fault = (error.data as { fault?: WorkbookFault } | undefined)?.fault
      return fault ? workbookFaultWords(fault, language) : refusal(error)
    }
    return error instanceof Error ? refusal(error) : workbookFaultWords(error as WorkbookFault, language)
  }
}
