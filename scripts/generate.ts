import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'

/** Every file that is generated from another, by name of its generator. `--check` fails where one is stale. */
const generators = globSync('scripts/generate-*.ts').sort()
const stale = generators.filter(
  (generator) => spawnSync(process.execPath, [generator, ...process.argv.slice(2)], { stdio: 'inherit' }).status !== 0,
)
process.exit(stale.length > 0 ? 1 : 0)
