import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type BenchContext, type DatabaseKind, databaseKinds, withContext } from './context.ts'
import * as demo from './demo.ts'
import * as document from './document.ts'
import * as figures from './figures/index.ts'
import * as intake from './intake.ts'
import { runInChildProcess } from './own-table.ts'
import * as people from './people.ts'
import { asTable, type Row } from './row.ts'
import * as search from './search.ts'
import * as start from './start.ts'
import * as workbook from './workbook.ts'

/**
 * Measures the required figures of the product, each with the limit and a baseline of the same run, on the embedded
 * database and on PostgreSQL. Reports which limits are met. A missed limit never fails the run.
 *
 * npm run bench -- [--only NAME] [--database embedded|postgres] [--quick] [--full] [--zones 176]
 */
const benchmarks: Record<string, (context: BenchContext) => Promise<Row[]>> = {
  matrix: runInChildProcess('./matrix.bench.ts'),
  checks: runInChildProcess('./checks.bench.ts'),
  demo: demo.run,
  start: start.run,
  people: people.run,
  search: search.run,
  document: document.run,
  intake: intake.run,
  workbook: workbook.run,
  figures: figures.run,
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    database: { type: 'string' },
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    zones: { type: 'string', default: '176' },
  },
})
const names = values.only ?? Object.keys(benchmarks)
const unknown = names.filter((name) => !Object.hasOwn(benchmarks, name))
const kinds = databaseKinds.filter((kind) => values.database === undefined || values.database === kind)
if (unknown.length > 0 || kinds.length === 0 || !(Number(values.zones) > 0)) {
  process.stderr.write(`Benchmarks: ${Object.keys(benchmarks).join(', ')}. Databases: ${databaseKinds.join(', ')}.\n`)
  process.exit(2)
}

if (!existsSync(fileURLToPath(new URL('../dist/web/index.html', import.meta.url))))
  spawnSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' })
process.stdout.write(
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 1024 ** 3).toFixed(0)} GB, Node ${process.version}\n`,
)
for (const kind of kinds) await measure(kind)

async function measure(kind: DatabaseKind): Promise<void> {
  const rows: Row[] = []
  await withContext(kind, { quick: values.quick, full: values.full, zones: Number(values.zones) }, async (context) => {
    for (const name of names) {
      process.stderr.write(`${kind}: ${name} ...\n`)
      try {
        rows.push(...(await benchmarks[name]!(context)))
      } catch (error) {
        // A benchmark that cannot run must not hide the others.
        process.stdout.write(`\n${kind}, ${name}: could not be measured: ${(error as Error).stack}\n`)
        process.exitCode = 1
      }
    }
  })
  if (rows.length > 0) process.stdout.write(`\n${kind}\n${asTable(rows)}\n`)
}
