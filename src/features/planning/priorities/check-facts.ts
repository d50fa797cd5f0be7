import { z } from 'zod'
import type { Reader } from '#platform/db/db.ts'
import type { Id } from '#shared/ids.ts'
import type { Names } from '#shared/localized-text.ts'
import type { Pack } from '#shared/pack.ts'
import { type Choosing, readChoosing } from './codes/queries.ts'
import { PriorityRow } from './codes/shape.ts'
import { cellsOf, type Departure, departuresOf, gridOf, hasMotive, standingsOf } from './model.ts'

/** What R14 looks at: a priority that stands before what ranks higher or as high, and whether somebody says why. */
export interface Departed {
  phenomenon: string
  names: Names
  kind: Departure['kind']
  hasMotive: boolean
}

/** The decision beside the ranking as it stands now: a score that moved since may ask for a motive that was not needed then. */
function departed({ criteria, phenomena, ratings, chosen }: Choosing): Departed[] {
  const ids = phenomena.map((one) => one.id)
  const standings = standingsOf(ids, gridOf(ids, criteria, cellsOf(ratings)))
  return departuresOf(standings, chosen).map(({ phenomenonId, kind }) => ({
    phenomenon: phenomenonId,
    names: phenomena.find((one) => one.id === phenomenonId)?.names ?? {},
    kind,
    hasMotive: hasMotive(chosen.find((one) => one.phenomenonId === phenomenonId)?.motive ?? null),
  }))
}

/** Of plans that decided by a matrix, where they departed from it. The reader must be one that may read every row. */
export async function departedIn(reader: Reader, planIds: readonly Id[]): Promise<Map<Id, Departed[]>> {
  const all = await readChoosing(reader, planIds)
  return new Map([...all].map(([planId, choosing]) => [planId, departed(choosing)]))
}

/** The same of the section of a file; null where the file holds no decision. */
export function departedInFile(section: unknown, { phenomenonLists }: Pack): Departed[] | null {
  const rows = z.array(PriorityRow).safeParse(section).data ?? []
  const criteria = rows.find((row) => row.what === 'criteria')?.criteria
  const decision = rows.find((row) => row.what === 'decision')
  if (!criteria || !decision) return null
  const names = new Map(phenomenonLists.flatMap((list) => list.phenomena).map((one) => [one.code, one.names]))
  const weighed = rows.filter((row) => row.what === 'phenomenon')
  return departed({
    criteria,
    phenomena: weighed.map(({ phenomenon }) => ({
      id: phenomenon,
      names: names.get(phenomenon) ?? { en: phenomenon },
    })),
    ratings: weighed.flatMap(({ phenomenon, ratings }) =>
      ratings.map(({ criterion, by, score }) => ({
        phenomenonId: phenomenon,
        criterion,
        raterId: by ?? null,
        score: score ?? null,
      })),
    ),
    chosen: decision.chosen.map(({ phenomenon, outcome, motive }) => ({
      phenomenonId: phenomenon,
      outcome,
      motive: motive ?? null,
    })),
  })
}
