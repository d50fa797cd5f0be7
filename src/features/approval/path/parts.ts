import { listEffectiveActs, type SeatStatus, type StepStatus, sameSeat } from './model.ts'
import type { LoadedPath } from './read.ts'
import { listSelectableSections, sectionsUnderDecision } from './scope.ts'

/**
 * Returns the sections to which a participant's current status applies, in the current text: the refused sections, or
 * the sections approved in a single act or several. Returns undefined if all sections or an earlier text were decided.
 */
export function listDecidedParts(
  found: LoadedPath,
  { step }: StepStatus,
  { seat, act }: SeatStatus,
): string[] | undefined {
  if (act?.kind !== 'decided') return undefined
  const before = sectionsUnderDecision(found, step.code)
  const own = listEffectiveActs(found.acts).filter(
    (effectiveAct) =>
      effectiveAct.kind === 'decided' && effectiveAct.step === step.code && sameSeat(effectiveAct.seat, seat),
  )
  const all = listSelectableSections(found, step.code)
  const parts = all.filter(({ code }) => {
    const last = own.findLast((entry) => entry.sections?.[code] === before[code])
    return last && (last.verdict === 'refused') === (act.verdict === 'refused')
  })
  return parts.length > 0 && parts.length < all.length ? parts.map(({ code }) => code) : undefined
}
