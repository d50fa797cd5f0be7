import type { Work } from '#platform/context.ts'
import { implementSlice } from '#platform/procedure.ts'
import { writeCsv } from '#shared/csv.ts'
import { endsBeforeItBegins } from '../areas/model.ts'
import { countryPack } from '../pack.ts'
import { packId } from '../pack-id/model.ts'
import { areaCells, columnsOf, parentColumn } from './columns/model.ts'
import { type AreaFault, type AreaFilePreview, areaFilesContract } from './contract.ts'
import { type Known, laidOver, sameArea } from './model.ts'
import { listCircles, listKinds, readFileAreas, saveFileAreas } from './queries.ts'
import { type AreaFile, readAreaFile } from './read-file.ts'

const slice = implementSlice(areaFilesContract)
const most = { codes: 200, faults: 1000 }

/** Hierarchies in a file: those of the country, and what border regions are drawn from. */
const hierarchies = (): string[] => [...countryPack().hierarchies.map(({ code }) => code), 'border']

async function readKnown({ tx }: Work): Promise<Known> {
  const areas = await listKinds(tx)
  const pack = countryPack()
  const packKinds = [...pack.hierarchies.flatMap(({ kinds }) => kinds), ...pack.areas.map(({ kind }) => kind)]
  return { hierarchies: hierarchies(), kinds: new Set([...packKinds, ...areas.values()]), areas }
}

interface Difference {
  preview: AreaFilePreview
  /** Rows that say something new. */
  differing: AreaFile['areas']
}

async function compare({ tx }: Work, file: AreaFile): Promise<Difference> {
  const stored = new Map((await readFileAreas(tx, { on: 'any' })).map((area) => [area.code, area]))
  const areas = file.areas.map((area) => {
    const before = stored.get(area.code)
    return before ? { ...laidOver(before, area, file.columns), row: area.row } : area
  })
  const fresh = areas.filter(({ code }) => !stored.has(code))
  const changed = areas.filter((area) => {
    const before = stored.get(area.code)
    return before !== undefined && !sameArea(before, area)
  })
  const faults = [...file.faults, ...(file.faults.length === 0 ? periodFaults(changed) : [])]
  return {
    preview: {
      rows: areas.length,
      new: sample(fresh),
      changed: sample(changed),
      unchanged: areas.length - fresh.length - changed.length,
      faultCount: faults.length,
      faults: faults.toSorted((one, other) => one.row - other.row).slice(0, most.faults),
    },
    differing: [...fresh, ...changed],
  }
}

const sample = (areas: AreaFile['areas']) => ({
  count: areas.length,
  codes: areas.slice(0, most.codes).map(({ code }) => code),
})

/** A file that says one end of a period must agree with the other end that is stored. */
const periodFaults = (areas: AreaFile['areas']): AreaFault[] =>
  areas.filter(endsBeforeItBegins).map(({ row, validTo }) => ({
    row,
    column: 'valid_to',
    code: 'PERIOD_ENDS_BEFORE_IT_BEGINS',
    value: validTo ?? '',
    proposal: null,
  }))

/** An area that would stand under itself is found when the rows are written: before the commit, so nothing of it stays. */
async function circleFaults({ tx }: Work, differing: AreaFile['areas']): Promise<AreaFault[]> {
  const circles = await listCircles(
    tx,
    differing.map(({ code }) => code),
  )
  const rowOf = new Map(differing.map(({ code, row }) => [code, row]))
  return circles.map(({ code, hierarchy }) => ({
    row: rowOf.get(code) ?? 1,
    column: `${parentColumn}${hierarchy}`,
    code: 'INSIDE_ITSELF',
    value: code,
    proposal: null,
  }))
}

export const areaFileRoutes = {
  exportAreas: slice.exportAreas.handler(async ({ input, context: { work } }) => {
    const columns = hierarchies()
    const areas = await readFileAreas(work.tx, input)
    const text = writeCsv([columnsOf(columns), ...areas.map((area) => areaCells(area, columns))])
    return { fileName: `areas-${input.kind ?? 'all'}-${work.today}.csv`, text }
  }),

  previewAreaImport: slice.previewAreaImport.handler(async ({ input, context: { transact } }) => {
    const file = await readAreaFile(input.text, await transact('read', readKnown))
    return transact('read', async (work) => (await compare(work, file)).preview)
  }),

  importAreas: slice.importAreas.handler(async ({ input, context: { transact }, errors }) => {
    const file = await readAreaFile(input.text, await transact('read', readKnown))
    return transact('write', async (work) => {
      const { preview, differing } = await compare(work, file)
      if (preview.faultCount > 0) throw errors.FAULTS_IN_FILE({ data: preview })
      await saveFileAreas(work.tx, differing)
      const circles = await circleFaults(work, differing)
      if (circles.length > 0)
        throw errors.FAULTS_IN_FILE({ data: { ...preview, faultCount: circles.length, faults: circles } })
      work.note({ subjectKind: 'area', subjectId: packId('area', countryPack().code), reason: input.reason })
      return preview
    })
  }),
}
