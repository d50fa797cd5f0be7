import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

/** Runs all generators. `--check` fails when a generated file is out of date. */
const generators = globSync('scripts/generate-*.ts').sort()
const stale = generators.filter(
  (generator) => spawnSync(process.execPath, [generator, ...process.argv.slice(2)], { stdio: 'inherit' }).status !== 0,
)
process.exit(stale.length > 0 ? 1 : 0)
