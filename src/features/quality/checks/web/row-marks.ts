import { perRow } from '#platform/web/per-row.ts'
import type { Id } from '#shared/ids.ts'
import { planMarks } from './plan-checks.ts'
import type { Weight } from './severity-mark.tsx'

const none: readonly Weight[] = []
/** One list per case, so that marks that did not change are the same list as before. */
const cases: Record<string, readonly Weight[]> = { error: ['error'], warning: ['warning'], both: ['error', 'warning'] }

const useMarks = perRow({
  question: planMarks,
  marksIn: ({ marks }) =>
    new Map(
      marks.map(({ elementId, error, warning }) => [
        elementId,
        cases[error && warning ? 'both' : error ? 'error' : 'warning']!,
      ]),
    ),
})

/** Errors and warnings that stand on an element; drawn again only when they are others. */
export const useMarksOn = (planId: Id, elementId: Id): readonly Weight[] => useMarks(planId, elementId) ?? none
