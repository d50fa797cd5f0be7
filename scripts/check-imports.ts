import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { findFolderCycles } from './folder-cycles.ts'

/**
 * Runs dependency-cruiser and asserts that it read the source files: without the parser it reports success on no modules.
 * Also refuses cycles between folders at every depth, type imports included, and slices with too many files. Tests and
 * fixtures may import from anywhere, so they do not count for cycles.
 */
const maxFilesPerSlice = 250
const folders = ['src', 'packs', 'testing', 'e2e/recompute']
const run = spawnSync('depcruise', [...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], {
  encoding: 'utf8',
  maxBuffer: 512 * 1024 * 1024,
})
if (!run.stdout) throw new Error(run.stderr || 'dependency-cruiser printed nothing.')
const { summary, modules } = JSON.parse(run.stdout) as {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] }
  modules: { source: string; dependencies: { resolved: string }[] }[]
}
const expected = folders
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
  .filter((file) => !file.endsWith('.d.ts') && readFileSync(file, 'utf8').trim() !== '')
const read = new Set(modules.map((entry) => entry.source))
const unread = expected.filter((file) => !read.has(file))
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`)
if (unread.length > 0) console.error(`not read: ${unread.slice(0, 20).join(', ')}`)

const isProduct = (path: string): boolean => path.startsWith('src/') && !/\.(test|fixture)\.tsx?$/.test(path)
const cycles = findFolderCycles(
  modules
    .filter(({ source }) => isProduct(source))
    .flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => ({ from: source, to: resolved })))
    .filter(({ to }) => isProduct(to)),
)
for (const { parent, folders: names, imports } of cycles) {
  console.error(`cycle in ${parent}: ${names.join(', ')}`)
  // The direction with the fewest imports is usually the wrong one, so it comes first.
  const directions = Map.groupBy(imports, ({ from }) => from.slice(parent.length + 1).split('/')[0])
  for (const [, same] of [...directions].toSorted(([, left], [, right]) => left.length - right.length))
    for (const { from, to } of same.slice(0, 5)) console.error(`  ${from} -> ${to}`)
}

const large = globSync('src/features/*/*').filter((slice) => globSync(`${slice}/**/*.*`).length > maxFilesPerSlice)
if (large.length > 0) console.error(`more than ${maxFilesPerSlice} files: ${large.join(', ')}`)

console.log(
  `${modules.length} modules, ${summary.violations.length} violations, ${cycles.length} cycles between folders, ${unread.length} not read`,
)
if (summary.violations.length + unread.length + cycles.length + large.length > 0) process.exit(1)
