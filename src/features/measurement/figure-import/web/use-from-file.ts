import { ORPCError } from '@orpc/client'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText } from '#platform/web/language.tsx'
import type { WorkbookIssue } from '#platform/workbook/contract.ts'
import { maxBytes } from '#platform/workbook/model.ts'
import { formatWorkbookIssue } from '#platform/workbook/web/index.ts'
import type { Id } from '#shared/ids.ts'
import { answerQuestion } from '../answers/model.ts'
import type { FigurePreview } from '../preview/entities.ts'
import type { QuestionSubject } from '../profile/entities.ts'
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
 * How the import profile is selected. `found`: saved for files of this form, otherwise detected. `detect_again`:
 * detected, with hints from the user. `importProfile`: selected, uploaded or edited by the user.
 */
export type LayoutSource =
  | { method: 'found' }
  | { method: 'detect_again'; hints: Hints }
  | {
      method: 'importProfile'
      importProfile: ImportProfile
      from: 'fixed' | 'selected' | 'uploaded'
      detection?: Understood | undefined
    }

export const noHints: Hints = {
  readOptions: { encoding: null, delimiter: null, sheet: null },
  titles: null,
  heads: null,
  country: null,
  table: null,
  decided: {},
}

/** A cell of the file to show. Rows count from 1, columns from 0. */
export interface Target {
  row: number
  column: number
}

type PreviewInput = Omit<Parameters<typeof figureImportClient.previewFigureImport>[0], 'file'>

interface Chosen {
  file: File
  number: number
}

/**
 * Returns the preview of a file with the requested settings. The last preview stays visible while the next loads and
 * after an error.
 */
function usePreview(chosen: Chosen | undefined, previewInput: PreviewInput) {
  const [last, setLast] = useState<FigurePreview>()
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['figures-from-file', chosen?.number, previewInput],
    queryFn: ({ signal }) =>
      figureImportClient.previewFigureImport({ ...previewInput, file: chosen!.file }, { signal }),
    enabled: chosen !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  })
  useEffect(() => {
    if (data) setLast(data)
  }, [data])
  return {
    preview: chosen ? (data ?? last) : undefined,
    error,
    isReading: isFetching,
    reload: () => void refetch(),
    forget: () => setLast(undefined),
  }
}

/** Returns the chosen file, why it was refused, and a function that chooses a file or none. */
function useChosenFile() {
  const describeError = useFileErrorMessage()
  const [chosen, setChosen] = useState<Chosen>()
  const [refused, setRefused] = useState<string>()
  const counted = useRef(0)
  const choose = async (file: File | undefined) => {
    setRefused(undefined)
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
  return { chosen, refused, choose }
}

/** Returns the first visible row, the cell that a link leads to, and functions that change them. */
function useVisibleRows() {
  const [fromRow, setFromRow] = useState(1)
  const [target, setTarget] = useState<Target>()
  return {
    fromRow,
    target,
    reset: () => {
      setFromRow(1)
      setTarget(undefined)
    },
    setFromRow,
    /** Shows the file from a row. */
    show: (row: number, rowCount: number) => {
      setTarget(undefined)
      setFromRow(Math.max(1, Math.min(row, rowCount)))
    },
    /** Shows a cell, with a few rows above it. */
    goTo: (row: number, column = 0) => {
      setTarget({ row, column })
      setFromRow(Math.max(1, row - contextRows))
    },
  }
}

/** Returns the settings that were detected before any decision of a user, and the groups that a user changed. */
function getDetection(
  layoutSource: LayoutSource,
  preview: FigurePreview | undefined,
  importProfile: ImportProfile | undefined,
) {
  const detection: Understood | undefined =
    layoutSource.method === 'importProfile'
      ? layoutSource.detection
      : preview?.importProfileSource === 'proposed'
        ? preview
        : undefined
  const isChanged = (group: Group) =>
    detection !== undefined &&
    importProfile !== undefined &&
    serialiseGroup(importProfile, group) !== serialiseGroup(detection.importProfile, group)
  return { detection, decided: new Set<Group>(groups.filter(isChanged)) }
}

/** State of a file before the import: the import profile, the preview and the changes. */
export function useFromFile(ownerId: Id, startWith: string | null) {
  const describeError = useFileErrorMessage()
  const { chosen, refused, choose } = useChosenFile()
  const { fromRow, target, reset, setFromRow, show, goTo } = useVisibleRows()
  const [sources, setSources] = useState<readonly LayoutSource[]>([{ method: 'found' }])
  const [indicator, setIndicator] = useState(startWith)
  const [isCorrecting, setCorrecting] = useState(false)
  const [period, setPeriod] = useState<string>()
  const layoutSource = sources.at(-1)!
  const { preview, error, isReading, reload, forget } = usePreview(chosen, {
    ownerId,
    fromRow,
    limit: gridPageSize,
    ...(layoutSource.method === 'importProfile' && { importProfile: layoutSource.importProfile }),
    ...(layoutSource.method === 'detect_again' && { hints: layoutSource.hints }),
    ...(indicator !== null && { indicator }),
    ...(isCorrecting && { correcting: true }),
    ...(period !== undefined && { period }),
  })
  const addSource = (next: LayoutSource) => setSources((before) => [...before, next])
  const importProfile = layoutSource.method === 'importProfile' ? layoutSource.importProfile : preview?.importProfile
  const { detection, decided } = getDetection(layoutSource, preview, importProfile)
  const detectLayout = (hints: Partial<Hints>) => {
    const before = layoutSource.method === 'detect_again' ? layoutSource.hints : noHints
    setFromRow(1)
    addSource({ method: 'detect_again', hints: { ...before, decided: importProfile?.areas.decided ?? {}, ...hints } })
  }
  return {
    ownerId,
    file: chosen?.file,
    /** Why there is no preview, or why the preview does not contain the last change. */
    errorMessage: refused ?? (error ? describeError(error) : undefined),
    preview,
    isReading,
    importProfile,
    layoutSource,
    detection,
    /** Hints of a detection in progress, so that fields show them immediately. */
    hints: layoutSource.method === 'detect_again' && isReading ? layoutSource.hints : undefined,
    /** The origin of the current import profile. */
    from: layoutSource.method === 'importProfile' ? layoutSource.from : (preview?.importProfileSource ?? 'proposed'),
    choose: (file: File | undefined) => {
      setSources([{ method: 'found' }])
      setIndicator(startWith)
      setCorrecting(false)
      setPeriod(undefined)
      forget()
      reset()
      return choose(file)
    },
    reload,
    fix: (change: Change) =>
      importProfile &&
      addSource({ method: 'importProfile', importProfile: change(importProfile), from: 'fixed', detection }),
    applyProfile: (next: ImportProfile, from: 'selected' | 'uploaded') =>
      addSource({ method: 'importProfile', importProfile: next, from }),
    /** The period of a file that names none, as the user entered it. */
    period,
    /** Answers a question about the file. */
    answer: (subject: QuestionSubject, answer: string) => {
      if (subject === 'table') return detectLayout({ table: Number(answer) })
      if (subject === 'period') setPeriod(answer)
      const answered = importProfile && answerQuestion(importProfile, subject, answer)
      if (answered) addSource({ method: 'importProfile', importProfile: answered, from: 'fixed', detection })
    },
    /** Detects the settings again and keeps decisions about areas. */
    detectLayout,
    undoChange: sources.length > 1 ? () => setSources(sources.slice(0, -1)) : undefined,
    indicator: indicator ?? (importProfile && chosen ? getProfileIndicator(importProfile, chosen.file.name) : null),
    setIndicator,
    /** Whether the file is read as a correction of approved figures. */
    isCorrecting,
    correct: setCorrecting,
    fromRow,
    show: (row: number) => show(row, preview?.rowCount ?? 1),
    target,
    goTo,
    /** Groups in which a user changed the detected settings. */
    decided,
    listDecisions: (group: Group) => detection?.decisions.filter(({ subject }) => getGroup(subject) === group) ?? [],
  }
}
export type FromFile = ReturnType<typeof useFromFile>

/** Returns the text of an import error. */
export function useFileErrorMessage(slice: Readonly<Record<string, unknown>> = {}): (error: unknown) => string {
  const { language } = useLocalizedText()
  const describeError = useErrorMessage(slice)
  return (error) => {
    if (error instanceof ORPCError) {
      const issue = (error.data as { issue?: WorkbookIssue } | undefined)?.issue
      return issue ? formatWorkbookIssue(issue, language) : describeError(error)
    }
    return error instanceof Error ? describeError(error) : formatWorkbookIssue(error as WorkbookIssue, language)
  }
}
