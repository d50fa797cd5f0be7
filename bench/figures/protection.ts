import { ImportProfile } from '../../src/features/measurement/figure-import/profile/model.ts'
import { definition } from '../../src/features/measurement/indicators/figures.fixture.ts'
import type { OpenDatabase } from '../../src/platform/db/db.ts'
import { percentile, type Row } from '../row.ts'
import { bench } from './bench-client.ts'
import type { FiguresCountry } from './country.ts'

const figures = 7_980
const threshold = 5
const rounds = 3
/** Counts of an area and year: few, of which many are small; or many, of which most are small. */
const contents = {
  'one in seven small': (area: number, year: number) => (area * 31 + year * 17 + ((area * year) % 13)) % 29,
  'most of them small': (area: number, year: number) => (area % 9 === year % 9 ? 12 : ((area * 7 + year * 5) % 11) % 3),
}

/**
 * Measures the same file of figures with and without protection of small numbers, through the procedure. Each file has
 * areas and years, and other areas each year have small numbers. Processor time where the database runs in this
 * process, otherwise elapsed time.
 */
export async function measureProtection(database: OpenDatabase, country: FiguresCountry): Promise<Row[]> {
  const { imports, observations } = bench(database, country.owner)
  const { rows: areas } = await database.pool.query<{ id: string; code: string }>(
    'select id, code from area where id = any ($1::uuid[]) order by code',
    [country.municipalities],
  )
  const measure = async (run: () => Promise<unknown>) => {
    const [start, processor] = [performance.now(), process.cpuUsage()]
    await run()
    const { user, system } = process.cpuUsage(processor)
    return database.embedded ? (user + system) / 1e6 : (performance.now() - start) / 1000
  }
  const define = async (code: string, suppressionThreshold: number | null) => {
    await database.pool.query(
      `insert into indicator (id, code, owner_id, names, sort_name, definition, adds_over_area, adds_over_time, period_type, level, marking, access_id, saved_at)
      values (gen_random_uuid(), $1, $2, '{"en": "Bench"}', $1, $3::jsonb, 'sum', 'sum', 'year', 'municipality', 1, 2, now())`,
      [code, country.owner, JSON.stringify(definition({ suppressionThreshold }))],
    )
    return code
  }
  const bringIn = async (code: string, count: (area: number, year: number) => number, size: number) => {
    const lines = Array.from({ length: size }, (_, line) => {
      const [area, year] = [line % areas.length, Math.floor(line / areas.length)]
      return `${areas[area]!.code},${2008 + year},${count(area, year)}`
    })
    const text = [`area,year,${code}`, ...lines].join('\n')
    const importProfile = ImportProfile.parse({
      formatVersion: 1,
      name: 'Bench',
      confirmed: true,
      readOptions: { encoding: 'utf-8', delimiter: ',', sheet: null },
      heads: [{ kind: 'names' }],
      columns: [
        { head: 'area', role: { kind: 'area' } },
        { head: 'year', role: { kind: 'period' } },
        { head: code, role: { kind: 'value', indicator: code, parts: {} } },
      ],
      numbers: { decimal: '.', thousands: null },
      areas: {},
    })
    const { added } = await imports.importFigures({
      file: new File([text], 'bench.csv'),
      ownerId: country.owner,
      importProfile,
    })
    if (added !== size) throw new Error(`${added} of ${size} were added.`)
  }
  let number = 0
  const rows: Row[] = []
  for (const [name, count] of Object.entries(contents)) {
    const times = { without: [] as number[], with: [] as number[] }
    // The first file of each is a warm-up: the places of areas are stored once, and plans are made.
    for (let round = 0; round <= rounds; round += 1)
      for (const kind of ['without', 'with'] as const) {
        number += 1
        const code = await define(`protected-${number}`, kind === 'with' ? threshold : null)
        const took = await measure(() => bringIn(code, count, figures))
        if (round > 0) times[kind].push(took)
      }
    const baseline = percentile(times.without, 0.5)
    rows.push({
      name: `a file of ${figures} figures brought in and protected, ${name}`,
      unit: 's',
      measured: percentile(times.with, 0.5),
      bar: Math.round(200 * baseline) / 100,
      baseline: { name: 'the same file without protection', value: baseline },
      note: `median of ${rounds}, ${database.embedded ? 'processor time' : 'elapsed time'}`,
    })
  }
  const correct = async (code: string, value: (round: number) => number) => {
    const times: number[] = []
    for (let round = 0; round < 8; round += 1)
      times.push(
        await measure(() =>
          observations.recordFigures({
            ownerId: country.owner,
            figures: [{ indicator: code, areaId: areas[8]!.id, startsOn: '2008-01-01', value: String(value(round)) }],
          }),
        ),
      )
    return percentile(times.slice(2), 0.5) * 1000
  }
  const baseline = {
    name: 'without protection',
    value: await correct(`protected-${number - 1}`, (round) => 100 + round),
  }
  for (const [name, value] of [
    ['a large figure', (round: number) => 100 + round],
    ['a small number', (round: number) => 1 + (round % 4)],
  ] as const)
    rows.push({
      name: `one figure corrected and protected: ${name}`,
      unit: 'ms',
      measured: await correct(`protected-${number}`, value),
      bar: null,
      baseline,
      note: 'where most are small',
    })
  return rows
}
