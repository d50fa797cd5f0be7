import type { Seat } from '#features/approval/path/entities.ts'
import { countryPack } from '#features/country/registry/index.ts'
import type { Work } from '#platform/context.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPathStep, PackSeat } from '#shared/pack-path.ts'
import { bodiesByCode } from './queries.ts'

/** A step by which plans of a kind are sent on, and the one that decides on what was sent, with those who do. */
export interface DecidedAfter {
  kind: string
  sending: string
  decision: string
  seats: Seat[]
}

const functionOf = (code: string) => countryPack().functions.find((one) => one.code === code)

/** The body of a seat that exists once in the country; those of an area are known only per plan. */
function codeOf(seat: PackSeat): { code: string; function: string | null } | undefined {
  if ('body' in seat) return { code: seat.body, function: null }
  if ('bodyKind' in seat) return undefined
  const code = functionOf(seat.function)?.organisation
  return code === undefined ? undefined : { code, function: seat.function }
}

type Decision = Extract<PackPathStep, { act: 'decision' }>

/** The pack's paths, as a desk sees them: which decision rests upon which sending. */
const restsUpon = () =>
  countryPack().planKinds.flatMap(({ code: kind, path }) =>
    (path?.steps ?? []).flatMap((sending) => {
      const decision = path!.steps.find(
        (step): step is Decision => step.act === 'decision' && step.needs.includes(sending.code),
      )
      return sending.act === 'sending' && decision ? [{ kind, sending: sending.code, decision }] : []
    }),
  )

export async function readDecidedAfter(work: Work): Promise<DecidedAfter[]> {
  const found = restsUpon()
  const codes = found.flatMap(({ decision }) => decision.decides.flatMap((seat) => codeOf(seat)?.code ?? []))
  const bodies = await bodiesByCode(work.tx, [...new Set(codes)])
  return found.map(({ kind, sending, decision }) => ({
    kind,
    sending,
    decision: decision.code,
    seats: decision.decides.flatMap((seat) => {
      const its = codeOf(seat)
      const organisationId = its && bodies.get(its.code)
      return organisationId ? [{ organisationId, function: its.function }] : []
    }),
  }))
}

/** For whom a body decides on what was sent to it. */
export function decidersOf(steps: readonly DecidedAfter[], organisationId: Id): (string | null)[] {
  const its = steps.flatMap(({ seats }) => seats.filter((seat) => seat.organisationId === organisationId))
  return [...new Set(its.map((seat) => seat.function))]
}
