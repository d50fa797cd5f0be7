import type { Work } from '#platform/context.ts'
import type { Amount } from '#shared/amount.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { Indicator } from '../entities.ts'
import { readFigures } from '../figures/read.ts'
import { keyOfParts } from '../observations/model.ts'
import { versionsOf } from '../observations/queries.ts'
import { areaKinds } from '../queries.ts'
import type { FigureFinding } from './contract.ts'
import { findIn, impossible, said, type Told } from './model.ts'
import { readValues } from './queries.ts'

interface Looking {
  indicator: Indicator
  areaIds: readonly Id[]
  from: LegalDate
  to: LegalDate
  bodyId?: Id | undefined
  /** What would be told in place of what stands. */
  instead?: readonly Told[]
}

/**
 * What strikes in figures of areas, in periods that begin from..to.
 * @returns undefined where there are too many figures to look at at once
 */
export async function lookAt(work: Work, looking: Looking): Promise<FigureFinding[] | undefined> {
  const { indicator, areaIds, from, to, bodyId, instead = [] } = looking
  if (indicator.definition.formula) return lookAtWorkedOut(work, looking)
  const stands = await readValues(work.tx, { indicatorId: indicator.id, areaIds, from, to }, bodyId)
  if (!stands) return undefined
  const place = ({ areaId, parts, startsOn, endsOn }: Told) => [areaId, keyOfParts(parts), startsOn, endsOn].join(' ')
  const replaced = new Set(instead.map(place))
  const told = [
    ...stands
      .filter((one) => !replaced.has(place(one)))
      .map((one) => (instead.length > 0 ? { ...one, asked: false } : one)),
    ...instead,
  ]
  const versions = (await versionsOf(work.tx, [indicator.id])).get(indicator.id) ?? []
  const breaks = versions.flatMap((one) => (one.breaks && one.validFrom ? [one.validFrom] : []))
  return findIn(told, indicator.code, indicator.definition, breaks, await sumsBelow(work, looking))
}

/** What is worked out cannot be everything either: a share over 100 % shows that its parts do not belong together. */
async function lookAtWorkedOut(work: Work, { indicator, areaIds, from, to }: Looking): Promise<FigureFinding[]> {
  const { figures } = await readFigures(work, { codes: [indicator.code], areaIds, from, to, parts: {} })
  return (figures.get(indicator.code) ?? []).flatMap(({ areaId, startsOn, endsOn, value, partial }) => {
    const told = { areaId, parts: {}, startsOn, endsOn, value: value ?? '', partial, asked: true }
    return value === null
      ? []
      : impossible(value, indicator.definition).map((strikes) => said(indicator.code, told, strikes))
  })
}

/** What lies below areas that are not counted themselves, where the reader gets all of it. */
async function sumsBelow(work: Work, { indicator, areaIds, from, to }: Looking): Promise<Map<string, Amount>> {
  if (indicator.definition.addsOverArea === 'none') return new Map()
  const kinds = await areaKinds(work.tx, areaIds)
  const above = areaIds.filter((area) => {
    const its = kinds.get(area)
    return its && its.kind !== indicator.definition.level && !its.outsideTree
  })
  if (above.length === 0) return new Map()
  const { figures } = await readFigures(work, { codes: [indicator.code], areaIds: above, from, to, parts: {} })
  return new Map(
    (figures.get(indicator.code) ?? []).flatMap(
      ({ areaId, startsOn, endsOn, making, value, withheld }): [string, Amount][] =>
        making !== 'added' || value === null || withheld ? [] : [[`${areaId} ${startsOn} ${endsOn}`, value]],
    ),
  )
}
