import { ORPCError } from '@orpc/client'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { formatWorkbookIssue } from '#platform/workbook/web/index.ts'
import type { Id } from '#shared/ids.ts'
import type { FigurePreview } from '../contract.ts'
import type { Hints, ImportProfile } from '../profile/model.ts'
import { figureImportClient } from './api.ts'
import { type Change, type Group, getGroup, getProfileIndicator, groups, serialiseGroup } from './fix.ts'

/** Number of rows of the file shown at once. */
export const gridPageSize = 40
const contextRows = 4
const megabyte = 1024 * 1024

/** The detected settings before any decision of a user. */
type Understood = Pick<FigurePreview, 'importProfile' | 'decisions'>

/**
 * How the import profile is selected. `found`: saved for files of this form, otherwise detected. `anew`: detected, with
 * hints from the user. `recipe`: selected, uploaded or edited by the user.
 */
export type LayoutSource =
  | { method: 'found' }
  | { method: 'anew'; hints: Hints }
  | {
      method: 'recipe'
      importProfile: ImportProfile
      from: 'mended' | 'chosen' | 'given'
      detection?: Understood | undefined
    }

export const noHints: Hints = {
  readOptions: { encoding: null, delimiter: null, sheet: null },
  titles: null,
  heads: null,
  decided: {},
}

/** A cell of the file to show. Rows count from 1, columns from 0. */
export interface Target {
  row: number
  column: number
}

interface Chosen {
  file: File
  number: number
}

/** State of a file before the import: the import profile, the preview and the changes. */
export function useFromFile(ownerId: Id, startWith: string | null) {
  const describeError = useFileErrorMessage()
  const [chosen, setChosen] = useState<Chosen>()
  const [refused, setRefused] = useState<string>()
  const [ways, setWays] = useState<readonly LayoutSource[]>([{ method: 'found' }])
  const [indicator, setIndicator] = useState(startWith)
  const [fromRow, setFromRow] = useState(1)
  const [isCorrecting, setCorrecting] = useState(false)
  const counted = useRef(0)
  const [target, setTarget] = useState<Target>()
  const [last, setLast] = useState<FigurePreview>()
  const layoutSource = ways.at(-1)!
  const requested = {
    ownerId,
    fromRow,
    limit: gridPageSize,
    ...(layoutSource.method === 'recipe' && { importProfile: layoutSource.importProfile }),
    ...(layoutSource.method === 'anew' && { hints: layoutSource.hints }),
    ...(indicator !== null && { indicator }),
    ...(isCorrecting && { correcting: true }),
  }
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['figures-from-file', chosen?.number, requested],
    queryFn: ({ signal }) => figureImportClient.previewFigureImport({ ...requested, file: chosen!.file }, { signal }),
    enabled: chosen !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  })
  // The last preview stays visible while the next loads and after an error.
  useEffect(() => {
    if (data) setLast(data)
  }, [data])
  const preview = chosen ? (data ?? last) : undefined

  const choose = async (file: File | undefined) => {
    setRefused(undefined)
    setWays([{ method: 'found' }])
    setIndicator(startWith)
    setFromRow(1)
    setCorrecting(false)
    setLast(undefined)
    setTarget(undefined)
    setChosen(undefined)
    if (!file) return
    if (file.size > maxBytes)
      return setRefused(
        describeError({ code: 'TOO_LARGE', data: { unit: 'megabytes', maxCount: maxBytes / megabyte } }),
      )
    // The bytes are copied to memory: the file is read again after each change and could change on disk.
    const bytes = await file.arrayBuffer()
    counted.current += 1
    setChosen({ file: new File([bytes], file.name, { type: file.type }), number: counted.current })
  }
  const addSource = (next: LayoutSource) => setWays((before) => [...before, next])
  const importProfile = layoutSource.method === 'recipe' ? layoutSource.importProfile : preview?.importProfile
  const detection: Understood | undefined =
    layoutSource.method === 'recipe'
      ? layoutSource.detection
      : preview?.importProfileSource === 'proposed'
        ? preview
        : undefined
  return {
    ownerId,
    file: chosen?.file,
    /** Why there is no preview, or why the preview does not contain the last change. */
    errorMessage: refused ?? (error ? describeError(error) : undefined),
    preview,
    isReading: isFetching,
    importProfile,
    layoutSource,
    detection,
    /** Hints of a detection in progress, so that fields show them immediately. */
    hints: layoutSource.method === 'anew' && isFetching ? layoutSource.hints : undefined,
    /** The origin of the current import profile. */
    from: layoutSource.method === 'recipe' ? layoutSource.from : (preview?.importProfileSource ?? 'proposed'),
    choose,
    reload: () => void refetch(),
    fix: (change: Change) =>
      importProfile && addSource({ method: 'recipe', importProfile: change(importProfile), from: 'mended', detection }),
    applyProfile: (next: ImportProfile, from: 'chosen' | 'given') =>
      addSource({ method: 'recipe', importProfile: next, from }),
    /** Detects the settings again and keeps decisions about areas. */
    detectLayout: (hints: Partial<Hints>) => {
      const before = layoutSource.method === 'anew' ? layoutSource.hints : noHints
      setFromRow(1)
      addSource({ method: 'anew', hints: { ...before, decided: importProfile?.areas.decided ?? {}, ...hints } })
    },
    undoChange: ways.length > 1 ? () => setWays(ways.slice(0, -1)) : undefined,
    indicator: indicator ?? (importProfile && chosen ? getProfileIndicator(importProfile, chosen.file.name) : null),
    setIndicator,
    /** Whether the file is read as a correction of approved figures. */
    isCorrecting,
    correct: setCorrecting,
    fromRow,
    /** Shows the file from a row. */
    show: (row: number) => {
      setTarget(undefined)
      setFromRow(Math.max(1, Math.min(row, preview?.rowCount ?? 1)))
    },
    target,
    /** Shows a cell, with a few rows above it. */
    goTo: (row: number, column = 0) => {
      setTarget({ row, column })
      setFromRow(Math.max(1, row - contextRows))
    },
    /** Groups in which a user changed the detected settings. */
    decided: new Set<Group>(
      detection && importProfile
        ? groups.filter(
            (group) => serialiseGroup(importProfile, group) !== serialiseGroup(detection.importProfile, group),
          )
        : [],
    ),
    listDecisions: (group: Group) => detection?.decisions.filter(({ subject }) => getGroup(subject) === group) ?? [],
  }
}
export type FromFile = ReturnType<typeof useFromFile>

/** Returns the text of an import error. */
export function useFileErrorMessage(slice: Readonly<Record<string, unknown>> = {}): (error: unknown) => string {
  const { language } = useLocalizedText()
  const refusal = useErrorMessage(slice)
  return (error) => {
    if (error instanceof ORPCError) {
      const fault = (error.data as { issue?: WorkbookIssue } | undefined)?.issue
      return fault ? formatWorkbookIssue(fault, language) : refusal(error)
    }
    return error instanceof Error ? refusal(error) : formatWorkbookIssue(error as WorkbookIssue, language)
  }
}
