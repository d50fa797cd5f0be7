import { findIndicators, listDefinitionVersions, type StagedFigure } from '#features/measurement/indicators/index.ts'
import { getVersionAt } from '#features/measurement/indicators/observations/model.ts'
import type { Transact } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { KnownAreas } from './areas/known-areas.ts'
import type { Hints, ImportProfile } from './profile/model.ts'
import { findImportProfile, readKnownAreas } from './queries.ts'
import type { ReadFigure } from './read/figure.ts'
import { type FileReadContext, listProfileIndicators, type OpenFile, openFile, resolveIndicator } from './read/file.ts'
import type { KnownIndicator } from './read/indicators.ts'
import type { Decision } from './understand/decision.ts'
import { understand } from './understand/understand.ts'

const asFound: ImportProfile['reading'] = { encoding: null, delimiter: null, sheet: null }

export interface Prepared {
  open: OpenFile
  reading: FileReadContext
  recipeFrom: 'given' | 'saved' | 'proposed'
  decisions: Decision[]
}

/**
 * Opens a file and selects the import profile: the given profile, a profile saved for files of this form, or a detected
 * profile.
 */
export async function prepare(
  transact: Transact,
  given: {
    file: File
    ownerId: Id
    recipe?: ImportProfile | undefined
    indicator?: string | undefined
    anew?: Hints | undefined
  },
): Promise<Prepared> {
  const open = await openFile(given.file, given.recipe?.reading ?? given.anew?.reading ?? asFound)
  const known = await transact('read', async ({ tx, today }) => ({ areas: await readKnownAreas(tx), today }))
  const find = (codes: readonly string[]) => transact('read', ({ tx }) => readIndicators(tx, codes))
  if (given.recipe)
    return { open, recipeFrom: 'given', decisions: [], reading: await prepareReading(given.recipe, known.areas) }

  const knownIndicator =
    given.indicator === undefined ? undefined : (await find([given.indicator])).get(given.indicator)
  const understood = understandFile(open, known, knownIndicator ?? null, given.anew)
  // The key of the form is computed without the hints, because the next file is recognised without hints.
  if (given.anew) {
    const untouched = await openFile(given.file, asFound)
    understood.recipe.form = understandFile(untouched, known, null).recipe.form
  }
  const saved = given.anew
    ? undefined
    : await transact('read', ({ tx }) => findImportProfile(tx, understood.recipe.form, given.ownerId))
  if (saved)
    return { open, recipeFrom: 'saved', decisions: [], reading: await prepareReading(saved.recipe, known.areas) }
  return {
    open,
    recipeFrom: 'proposed',
    decisions: understood.decisions,
    reading: await prepareReading(understood.recipe, known.areas),
  }

  async function prepareReading(recipe: ImportProfile, areas: KnownAreas): Promise<FileReadContext> {
    const indicator = resolveIndicator(recipe, given.file.name, given.indicator)
    const indicators = await find([...listProfileIndicators(recipe), ...(indicator === null ? [] : [indicator])])
    return { recipe, areas, indicators, indicator }
  }
}

const understandFile = (
  open: OpenFile,
  { areas, today }: { areas: KnownAreas; today: LegalDate },
  indicator: KnownIndicator | null,
  hints?: Hints,
) => understand(open.sample, { name: open.name, reading: open.table.reading, areas, indicator, today, hints })

async function readIndicators(
  tx: Parameters<typeof findIndicators>[0],
  codes: readonly string[],
): Promise<Map<string, KnownIndicator>> {
  const indicators = await findIndicators(tx, codes)
  const versions = await listDefinitionVersions(
    tx,
    [...indicators.values()].map(({ id }) => id),
  )
  return new Map(
    [...indicators].map(([code, { id, ownerId, definition }]) => [
      code,
      { id, code, ownerId, definition, versions: versions.get(id) ?? [] },
    ]),
  )
}

/** Converts a figure for staging. The breakdown has no number yet. */
export function toStagedFigure(
  figure: ReadFigure,
  indicators: ReadonlyMap<string, KnownIndicator>,
): Omit<StagedFigure, 'breakdown'> {
  const indicator = indicators.get(figure.indicator)!
  const { row, area, startsOn, endsOn, value, missing, state, partialTo, n, low, high, note } = figure
  return {
    line: row,
    indicatorId: indicator.id,
    areaId: area.id,
    startsOn,
    endsOn,
    value,
    missing,
    state,
    version: getVersionAt(indicator.versions, startsOn),
    partialTo,
    n,
    low,
    high,
    note,
  }
}
