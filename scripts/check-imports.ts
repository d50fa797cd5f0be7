import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'

/**
 * Runs dependency-cruiser and asserts that it read the source files. Without the parser it reports success on no
 * modules.
 */
const folders = ['src', 'packs', 'testing']
const run = spawnSync('depcruise', [...folders, '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], {
  encoding: 'utf8',
  maxBuffer: 512 * 1024 * 1024,
})
if (!run.stdout) throw new Error(run.stderr || 'dependency-cruiser printed nothing.')
const { summary, modules } = JSON.parse(run.stdout) as {
  summary: { violations: { rule: { name: string }; from: string; to: string }[] }
  modules: { source: string }[]
}
const expected = folders
  .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
  .filter((file) => !file.endsWith('.d.ts') && readFileSync(file, 'utf8').trim() !== '')
const read = new Set(modules.map((entry) => entry.source))
const unread = expected.filter((file) => !read.has(file))
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} -> ${to}`)
if (unread.length > 0) console.error(`not read: ${unread.slice(0, 20).join(', ')}`)
console.log(`${modules.length} modules, ${summary.violations.length} violations, ${unread.length} not read`)
if (summary.violations.length > 0 || unread.length > 0) process.exit(1)
