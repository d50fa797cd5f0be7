import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeGenerated } from './generated-file.ts'
import { findProvenIds, renderRequirements } from './requirement-table.ts'
import { areas, requirements } from './requirements.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const testFiles = ['{src,packs,testing,e2e,scripts}/**/*.test.{ts,tsx}', 'e2e/**/*.e2e.ts']
/** The test of the generator contains invented ids. */
const ownTest = 'scripts/requirements.test.ts'

const provenIds = new Map(
  globSync(testFiles, { cwd: root })
    .filter((file) => file !== ownTest)
    .sort()
    .map((file) => [file, findProvenIds(readFileSync(`${root}${file}`, 'utf8'), file)]),
)
await writeGenerated(
  'docs/requirements.md',
  renderRequirements(areas, requirements, provenIds),
  'scripts/generate-requirements.ts',
)
