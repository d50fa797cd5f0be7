import { perRow } from '#platform/web/per-row.ts'
import type { Id } from '#shared/ids.ts'
import { planMarks } from './plan-checks.ts'
import type { Weight } from './severity-mark.tsx'

const none: readonly Weight[] = []
/** A shared list per case, so that unchanged marks keep the same reference. */
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

/** Returns the errors and warnings of an element. The component renders again only when they change. */
export const useElementMarks = (planId: Id, elementId: Id): readonly Weight[] => useMarks(planId, elementId) ?? none
