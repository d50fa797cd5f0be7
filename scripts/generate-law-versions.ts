import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { countryCodes, loadCountry } from '../src/app/country.ts'
import { hashLaw } from '../src/features/country/law/index.ts'
import { extractLaw } from '../src/shared/law.ts'
import { writeGenerated } from './generated-file.ts'
import { findLawIssues, type PackLaw, recordLaws } from './law-versions.ts'

/**
 * Records the hash of the law of each version of the included packs. A law that changes without a new version of its
 * pack is an error, because an installed law never changes.
 */
const path = 'packs/law-versions.json'
const recorded = JSON.parse(await readFile(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8'))
const laws = await Promise.all(
  countryCodes.map(async (code): Promise<PackLaw> => {
    const pack = await loadCountry(code)
    return { code, version: pack.version, hash: hashLaw(extractLaw(pack)) }
  }),
)
const next = recordLaws(recorded, laws)
await writeGenerated(path, `${JSON.stringify(next, undefined, 2)}\n`, 'scripts/generate-law-versions.ts')
const issues = findLawIssues(next, laws)
for (const issue of issues) process.stderr.write(`${issue}\n`)
if (issues.length > 0) process.exitCode = 1
