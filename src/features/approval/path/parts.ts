import { type SeatStanding, type StepStanding, sameSeat, standingActs } from './model.ts'
import type { Found } from './read.ts'
import { sectionsBefore, sectionsToChoose } from './scope.ts'

/**
 * About which sections a body said what its standing says, as they read now: those that it refused, or those that it approved in one act or in
 * several. Undefined where it was about all of them, or about other words.
 */
export function partsSaid(found: Found, { step }: StepStanding, { seat, act }: SeatStanding): string[] | undefined {
  if (act?.kind !== 'decided') return undefined
  const before = sectionsBefore(found, step.code)
  const own = standingActs(found.acts).filter(
    (one) => one.kind === 'decided' && one.step === step.code && sameSeat(one.seat, seat),
  )
  const all = sectionsToChoose(found, step.code)
  const parts = all.filter(({ code }) => {
    const last = own.findLast((one) => one.sections?.[code] === before[code])
    return last && (last.verdict === 'refused') === (act.verdict === 'refused')
  })
  return parts.length > 0 && parts.length < all.length ? parts.map(({ code }) => code) : undefined
}
