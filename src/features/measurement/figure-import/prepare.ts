import { findIndicators, listDefinitionVersions, type StagedFigure } from '#features/measurement/indicators/index.ts'
import { getVersionAt } from '#features/measurement/indicators/observations/model.ts'
import type { Transact } from '#platform/context.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { KnownAreas } from './areas/known-areas.ts'
import type { Hints, ImportProfile } from './profile/model.ts'
import { findImportProfile, getKnownAreas } from './queries.ts'
import type { ReadFigure } from './read/figure.ts'
import { type FileReadContext, listProfileIndicators, type OpenFile, openFile, resolveIndicator } from './read/file.ts'
import type { KnownIndicator } from './read/indicators.ts'
import type { Decision } from './understand/decision.ts'
import { understand } from './understand/understand.ts'

const asFound: ImportProfile['readOptions'] = { encoding: null, delimiter: null, sheet: null }

export interface Prepared {
  open: OpenFile
  readContext: FileReadContext
  importProfileSource: 'given' | 'saved' | 'proposed'
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
    importProfile?: ImportProfile | undefined
    indicator?: string | undefined
    hints?: Hints | undefined
  },
): Promise<Prepared> {
  const open = await openFile(given.file, given.importProfile?.readOptions ?? given.hints?.readOptions ?? asFound)
  const known = await transact('read', async ({ tx, today }) => ({ areas: await getKnownAreas(tx), today }))
  const find = (codes: readonly string[]) => transact('read', ({ tx }) => listIndicators(tx, codes))
  if (given.importProfile)
    return {
      open,
      importProfileSource: 'given',
      decisions: [],
      readContext: await prepareReading(given.importProfile, known.areas),
    }

  const knownIndicator =
    given.indicator === undefined ? undefined : (await find([given.indicator])).get(given.indicator)
  const understood = understandFile(open, known, knownIndicator ?? null, given.hints)
  // The key of the form is computed without the hints, because the next file is recognised without hints.
  if (given.hints) {
    const untouched = await openFile(given.file, asFound)
    understood.importProfile.form = understandFile(untouched, known, null).importProfile.form
  }
  const saved = given.hints
    ? undefined
    : await transact('read', ({ tx }) => findImportProfile(tx, understood.importProfile.form, given.ownerId))
  if (saved)
    return {
      open,
      importProfileSource: 'saved',
      decisions: [],
      readContext: await prepareReading(saved.importProfile, known.areas),
    }
  return {
    open,
    importProfileSource: 'proposed',
    decisions: understood.decisions,
    readContext: await prepareReading(understood.importProfile, known.areas),
  }

  async function prepareReading(importProfile: ImportProfile, areas: KnownAreas): Promise<FileReadContext> {
    const indicator = resolveIndicator(importProfile, given.file.name, given.indicator)
    const indicators = await find([...listProfileIndicators(importProfile), ...(indicator === null ? [] : [indicator])])
    return { importProfile, areas, indicators, indicator }
  }
}

const understandFile = (
  open: OpenFile,
  { areas, today }: { areas: KnownAreas; today: LegalDate },
  indicator: KnownIndicator | null,
  hints?: Hints,
) => understand(open.sample, { name: open.name, readOptions: open.table.readOptions, areas, indicator, today, hints })

async function listIndicators(
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
