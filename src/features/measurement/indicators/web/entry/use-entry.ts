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
import { noOrigin, toOriginInput } from '../origin.ts'
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
  bodyId: Id
  areas: readonly { id: Id; label: string }[]
  periods: readonly PeriodRange[]
  parts: Parts
}

/** State of the entry of figures: current figures, input, resulting figures, and the actions to save and undo. */
export function useEntry({ page, bodyId, areas, periods, parts }: EntryContext) {
  const messages = useMessages(indicatorMessages)
  const { language } = useLocalizedText()
  const refusal = useErrorMessage()
  const toast = useToast()
  const queries = useQueryClient()
  const { code, definition } = page.indicator
  const [drafts, setDrafts] = useState<readonly Draft[]>([new Map()])
  const [origin, setOrigin] = useState(noOrigin)
  const [allProvisional, setAllProvisional] = useState(false)
  const [refused, setRefused] = useState<ReadonlyMap<string, FigureIssue>>(new Map())
  const draft = drafts.at(-1)!
  const change = (next: Draft) => {
    setDrafts((before) => [...before.slice(-maxSteps), next])
    setRefused(new Map())
  }

  const query = useQuery(
    indicatorApi.figures.getFigures.queryOptions({
      input: {
        indicators: [code],
        areaIds: areas.map(({ id }) => id),
        from: periods[0]!.startsOn,
        to: periods.at(-1)!.endsOn,
        parts,
      },
    }),
  )
  const standing = useMemo(
    () =>
      new Map(
        (query.data?.[0]?.figures ?? []).flatMap((figure): [string, CurrentFigure][] => {
          const currentFigure = toCurrentFigure(figure)
          return currentFigure ? [[placeKey({ areaId: figure.areaId, period: figure }), currentFigure]] : []
        }),
      ),
    [query.data],
  )
  const reasons = useMemo(
    () =>
      Object.values(indicatorMessages).flatMap((indicatorMessage) =>
        missingReasons.map((reason) => [indicatorMessage.missing[reason], reason] as const),
      ),
    [],
  )
  const needsAnswers = definition.addsOverArea === 'weighted_mean'
  const judged = useMemo(
    () =>
      judgeDraft(
        draft,
        areas.flatMap(({ id }) => periods.map((period) => ({ areaId: id, period: period }))),
        standing,
        { language, reasons, needsAnswers, allProvisional },
      ),
    [draft, areas, periods, standing, language, reasons, needsAnswers, allProvisional],
  )

  const looks = useCellStates(bodyId, definition, { code, parts, areas, periods, told: judged.told })
  const record = indicatorClient.observations.recordFigures
  type Saved = {
    told: typeof judged.told
    beside: Pick<Parameters<typeof looks.record>[0], 'ownerId' | 'marking' | 'origin'>
  }
  /** The undo uses the same marking and origin, so that only readers of the saved figures can read the undo. */
  const undo = useMutation({
    mutationFn: ({ told, beside }: Saved) => record({ ...beside, figures: toRevertedFigures(code, parts, told) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: indicatorApi.key() })
      toast({ message: messages.entry.undone })
    },
    onError: (error) => toast({ message: refusal(error), tone: 'bad' }),
  })
  const save = useMutation({
    mutationFn: async () => {
      const saved: Saved = { told: judged.told, beside: { ownerId: bodyId, ...toOriginInput(origin) } }
      const recorded = await looks.record({ ...saved.beside, figures: toDraftFigures(code, parts, saved.told) })
      return { saved, recorded }
    },
    onSuccess: async ({ saved, recorded }) => {
      undo.reset()
      setDrafts([new Map()])
      setRefused(new Map())
      await queries.invalidateQueries({ queryKey: indicatorApi.key() })
      toast({
        message: messages.entry.saved(recorded.added, recorded.revised),
        undo: { label: messages.entry.undo, onUndo: () => undo.mutate(saved) },
      })
    },
    onError: (error) => {
      const faults = getFigureIssues(error)
      if (!faults) return toast({ message: refusal(error), tone: 'bad' })
      setRefused(
        new Map(
          faults.flatMap((fault) => {
            const entry = judged.told[fault.line]
            return entry ? [[entry.key, fault] as const] : []
          }),
        ),
      )
    },
  })
  const saved = save.data?.saved
  return {
    stood: query,
    standing,
    needsAnswers,
    draft,
    change,
    takeBack: () => setDrafts((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    judged,
    looks,
    refused,
    origin,
    setOrigin,
    allProvisional,
    setAllProvisional,
    save: () => save.mutate(),
    isSaving: save.isPending,
    /** Undoes the last save; absent when there is no save or it was already undone. */
    undo: saved && !undo.isSuccess ? () => undo.mutate(saved) : undefined,
    isUndoing: undo.isPending,
  }
}

/** Returns the issues of an error, by position in the reported figures. */
function getFigureIssues(error: unknown): readonly FigureIssue[] | undefined {
  if (!(error instanceof ORPCError) || error.code !== 'FIGURES_REJECTED') return undefined
  return (error.data as { faults: FigureIssue[] }).faults
}
