import { z } from 'zod'
import type { Reader } from '#platform/db/db.ts'
import { hasReason } from '#shared/filled-text.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'
import { type Choosing, getChoosing } from './codes/queries.ts'
import { PriorityRow } from './codes/shape.ts'
import { buildGrid, findDepartures, groupByCell, type RankingDeviation, rankPhenomena } from './model.ts'

/**
 * The input of rule `argumentation`: a priority that precedes phenomena with a higher or equal rank, and whether a
 * reason is given.
 */
export interface RankingDeviationFact {
  phenomenon: string
  names: Names
  kind: RankingDeviation['kind']
  hasReason: boolean
}

/**
 * Compares the decision with the current ranking. A score that changed since may require a reason that was not needed
 * then.
 */
function departed({ criteria, phenomena, ratings, outcomes }: Choosing): RankingDeviationFact[] {
  const ids = phenomena.map((phenomenon) => phenomenon.id)
  const standings = rankPhenomena(ids, buildGrid(ids, criteria, groupByCell(ratings)))
  return findDepartures(standings, outcomes).map(({ phenomenonId, kind }) => ({
    phenomenon: phenomenonId,
    names: phenomena.find((phenomenon) => phenomenon.id === phenomenonId)?.names ?? {},
    kind,
    hasReason: hasReason(outcomes.find((entry) => entry.phenomenonId === phenomenonId)?.reason ?? null),
  }))
}

/** Returns the departures from the ranking in plans that decided with a matrix. The reader must have system access. */
export async function loadDepartures(reader: Reader, planIds: readonly Id[]): Promise<Map<Id, RankingDeviationFact[]>> {
  const all = await getChoosing(reader, planIds)
  return new Map([...all].map(([planId, choosing]) => [planId, departed(choosing)]))
}

/** Returns the departures in the section of a file. Null if the file has no decision. */
export function findFileDepartures(section: unknown, { phenomenonLists }: Pack): RankingDeviationFact[] | null {
  const rows = z.array(PriorityRow).safeParse(section).data ?? []
  const criteria = rows.find((row) => row.kind === 'criteria')?.criteria
  const decision = rows.find((row) => row.kind === 'decision')
  if (!criteria || !decision) return null
  const names = new Map(
    phenomenonLists.flatMap((list) => list.phenomena).map((phenomenon) => [phenomenon.code, phenomenon.names]),
  )
  const weighed = rows.filter((row) => row.kind === 'phenomenon')
  return departed({
    criteria,
    phenomena: weighed.map(({ phenomenon }) => ({
      id: phenomenon,
      names: names.get(phenomenon) ?? { en: phenomenon },
    })),
    ratings: weighed.flatMap(({ phenomenon, ratings }) =>
      ratings.map(({ criterion, organisation, score }) => ({
        phenomenonId: phenomenon,
        criterion,
        raterId: organisation ?? null,
        score: score ?? null,
      })),
    ),
    outcomes: decision.outcomes.map(({ phenomenon, outcome, reason }) => ({
      phenomenonId: phenomenon,
      outcome,
      reason: reason ?? null,
    })),
  })
}
