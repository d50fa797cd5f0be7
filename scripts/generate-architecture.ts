import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeGenerated } from './generated-file.ts'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

/** The areas in their order: each builds on the areas before it. `.dependency-cruiser.cjs` enforces the same order. */
const areas: Readonly<Record<string, string>> = {
  country: 'the structure of the country, and its pack',
  base: 'access and tasks, which every other area uses',
  planning: 'writing a plan',
  alignment: 'how plans of several levels answer each other',
  measurement: 'indicators, figures and results',
  publishing: 'plans as documents',
  approval: 'from the draft to the decision',
  execution: 'carrying out a plan',
  cooperation: 'work with other countries and instances',
  quality: 'checks of plans and of packs',
  workspace: 'pages over all areas',
}
const maxSentenceLength = 110
const start = '<!-- slices: generated from the README.md of each slice by scripts/generate-architecture.ts -->'
const end = '<!-- end of slices -->'

const listFolders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Returns the tree of areas and slices, each slice with the first line of its README.md. */
function describeSlices(): string {
  const existing = listFolders('src/features')
  const unknown = existing.filter((area) => !Object.hasOwn(areas, area))
  if (unknown.length > 0)
    throw new Error(`scripts/generate-architecture.ts does not list the area ${unknown.join(', ')}.`)
  const width = Math.max(...existing.flatMap((area) => listFolders(`src/features/${area}`)).map((name) => name.length))
  const lines = Object.entries(areas)
    .filter(([area]) => existing.includes(area))
    .flatMap(([area, purpose]) => [
      `${`${area}/`.padEnd(width + 5)}${purpose}`,
      ...listFolders(`src/features/${area}`).map(
        (slice) => `  ${`${slice}/`.padEnd(width + 3)}${getFirstSentence(`src/features/${area}/${slice}`)}`,
      ),
    ])
  return ['```', ...lines, '```'].join('\n')
}

function getFirstSentence(slice: string): string {
  const file = `${slice}/README.md`
  if (!existsSync(file)) throw new Error(`${file} is missing. Its first line says in one sentence what the slice does.`)
  const sentence = readFileSync(file, 'utf8').split('\n')[0]?.trim() ?? ''
  if (!/^[A-Z].*\.$/.test(sentence) || sentence.length > maxSentenceLength)
    throw new Error(
      `${file} must start with one sentence of at most ${maxSentenceLength} characters, without a heading.`,
    )
  return sentence
}

/** Replaces the text between the two markers. */
function insertSlices(page: string): string {
  const [before, rest, ...others] = page.split(start)
  const [, after, ...more] = rest?.split(end) ?? []
  if (before === undefined || after === undefined || others.length + more.length > 0)
    throw new Error(`ARCHITECTURE.md must contain the lines "${start}" and "${end}" once each.`)
  return `${before}${start}\n${describeSlices()}\n${end}${after}`
}

const page = readFileSync('ARCHITECTURE.md', 'utf8')
await writeGenerated('ARCHITECTURE.md', insertSlices(page), 'scripts/generate-architecture.ts')
