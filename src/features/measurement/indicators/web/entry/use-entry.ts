import { ORPCError } from '@orpc/client'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useErrorMessage } from '#platform/web/failure.tsx'
import { useLocalizedText, useMessages } from '#platform/web/language.tsx'
import type { Id } from '#shared/ids.ts'
import { useToast } from '#ui/toast.tsx'
import type { IndicatorPage } from '../../definitions/contract.ts'
import { missingReasons, type Parts } from '../../entities.ts'
import type { FigureIssue } from '../../observations/contract.ts'
import { indicatorApi, indicatorClient } from '../api.ts'
import { indicatorMessages } from '../messages/index.ts'
import { noOrigin, type TypedOrigin, toOriginInput } from '../origin.ts'
import type { PeriodRange } from '../periods.ts'
import {
  type CurrentFigure,
  type Draft,
  judgeDraft,
  placeKey,
  toCurrentFigure,
  toDraftFigures,
  toRevertedFigures,
} from './draft.ts'
import { useCellStates } from './use-cell-states.ts'

/** Maximum number of figures per request; more figures are reported in several requests. */
export const maxReportedFigures = 5_000
/** Maximum number of undo steps. */
const maxSteps = 100

export interface EntryContext {
  page: IndicatorPage
  reporterId: Id
  areas: readonly { id: Id; label: string }[]
  periods: readonly PeriodRange[]
  parts: Parts
}

/** Returns the query for the current figures of the grid, and the figures by cell. */
function useCurrentFigures({ page, areas, periods, parts }: EntryContext) {
  const query = useQuery(
    indicatorApi.figures.getFigures.queryOptions({
      input: {
        indicators: [page.indicator.code],
        areaIds: areas.map(({ id }) => id),
        from: periods[0]!.startsOn,
        to: periods.at(-1)!.endsOn,
        parts,
      },
    }),
  )
  const currentFigures = useMemo(
    () =>
      new Map(
        (query.data?.[0]?.figures ?? []).flatMap((figure): [string, CurrentFigure][] => {
          const currentFigure = toCurrentFigure(figure)
          return currentFigure ? [[placeKey({ areaId: figure.areaId, period: figure }), currentFigure]] : []
        }),
      ),
    [query.data],
  )
  return { query, currentFigures }
}

/** Returns the input, the actions that change it, and the figures that result from it. */
function useDraft({ page, areas, periods }: EntryContext, currentFigures: ReadonlyMap<string, CurrentFigure>) {
  const { language } = useLocalizedText()
  const [drafts, setDrafts] = useState<readonly Draft[]>([new Map()])
  const [allProvisional, setAllProvisional] = useState(false)
  const [issuesByCell, setIssuesByCell] = useState<ReadonlyMap<string, FigureIssue>>(new Map())
  const draft = drafts.at(-1)!
  const reasons = useMemo(
    () =>
      Object.values(indicatorMessages).flatMap((indicatorMessage) =>
        missingReasons.map((reason) => [indicatorMessage.missing[reason], reason] as const),
      ),
    [],
  )
  const needsAnswers = page.indicator.definition.addsOverArea === 'weighted_mean'
  const evaluatedDraft = useMemo(
    () =>
      judgeDraft(
        draft,
        areas.flatMap(({ id }) => periods.map((period) => ({ areaId: id, period }))),
        currentFigures,
        { language, reasons, needsAnswers, allProvisional },
      ),
    [draft, areas, periods, currentFigures, language, reasons, needsAnswers, allProvisional],
  )
  return {
    draft,
    evaluatedDraft,
    needsAnswers,
    allProvisional,
    setAllProvisional,
    issuesByCell,
    setIssuesByCell,
    change: (next: Draft) => {
      setDrafts((before) => [...before.slice(-maxSteps), next])
      setIssuesByCell(new Map())
    },
    undoChange: () => setDrafts((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    clear: () => {
      setDrafts([new Map()])
      setIssuesByCell(new Map())
    },
  }
}
type DraftState = ReturnType<typeof useDraft>
type CellStates = ReturnType<typeof useCellStates>

/** Returns the actions that save the draft and undo the last save. */
function useSaveDraft(
  { page, reporterId, parts }: EntryContext,
  { evaluatedDraft, clear, setIssuesByCell }: DraftState,
  cellStates: CellStates,
  origin: TypedOrigin,
) {
  const messages = useMessages(indicatorMessages).entry
  const describeError = useErrorMessage()
  const toast = useToast()
  const queries = useQueryClient()
  const { code } = page.indicator
  type Saved = {
    figuresToReport: typeof evaluatedDraft.figuresToReport
    metadata: Pick<Parameters<typeof cellStates.record>[0], 'ownerId' | 'marking' | 'origin'>
  }
  /** The undo uses the same marking and origin, so that only readers of the saved figures can read the undo. */
  const undo = useMutation({
    mutationFn: ({ figuresToReport, metadata }: Saved) =>
      indicatorClient.observations.recordFigures({
        ...metadata,
        figures: toRevertedFigures(code, parts, figuresToReport),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: indicatorApi.key() })
      toast({ message: messages.undone })
    },
    onError: (error) => toast({ message: describeError(error), tone: 'bad' }),
  })
  const save = useMutation({
    mutationFn: async () => {
      const saved: Saved = {
        figuresToReport: evaluatedDraft.figuresToReport,
        metadata: { ownerId: reporterId, ...toOriginInput(origin) },
      }
      const recorded = await cellStates.record({
        ...saved.metadata,
        figures: toDraftFigures(code, parts, saved.figuresToReport),
      })
      return { saved, recorded }
    },
    onSuccess: async ({ saved, recorded }) => {
      undo.reset()
      clear()
      await queries.invalidateQueries({ queryKey: indicatorApi.key() })
      toast({
        message: messages.saved(recorded.added, recorded.revised),
        undo: { label: messages.undo, onUndo: () => undo.mutate(saved) },
      })
    },
    onError: (error) => {
      const issues = getFigureIssues(error)
      if (!issues) return toast({ message: describeError(error), tone: 'bad' })
      setIssuesByCell(
        new Map(
          issues.flatMap((issue) => {
            const entry = evaluatedDraft.figuresToReport[issue.line]
            return entry ? [[entry.key, issue] as const] : []
          }),
        ),
      )
    },
  })
  const saved = save.data?.saved
  return {
    save: () => save.mutate(),
    isSaving: save.isPending,
    /** Undoes the last save; absent when there is no save or it was already undone. */
    undo: saved && !undo.isSuccess ? () => undo.mutate(saved) : undefined,
    isUndoing: undo.isPending,
  }
}

/** State of the entry of figures: current figures, input, resulting figures, and the actions to save and undo. */
export function useEntry(context: EntryContext) {
  const { page, reporterId, areas, periods, parts } = context
  const { code, definition } = page.indicator
  const { query, currentFigures } = useCurrentFigures(context)
  const draftState = useDraft(context, currentFigures)
  const [origin, setOrigin] = useState(noOrigin)
  const cellStates = useCellStates(reporterId, definition, {
    code,
    parts,
    areas,
    periods,
    figuresToReport: draftState.evaluatedDraft.figuresToReport,
  })
  const { draft, change, undoChange, evaluatedDraft, needsAnswers, allProvisional, setAllProvisional, issuesByCell } =
    draftState
  return {
    currentFiguresQuery: query,
    currentFigures,
    needsAnswers,
    draft,
    change,
    undoChange,
    evaluatedDraft,
    cellStates,
    issuesByCell,
    origin,
    setOrigin,
    allProvisional,
    setAllProvisional,
    ...useSaveDraft(context, draftState, cellStates, origin),
  }
}

export type Entry = ReturnType<typeof useEntry>

/** Returns the issues of an error, by position in the reported figures. */
function getFigureIssues(error: unknown): readonly FigureIssue[] | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'FIGURES_REJECTED') return undefined
  return (error.data as { issues: FigureIssue[] }).issues
}
