import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { planTabs } from '#features/planning/plans/web/index.ts'
import { ownTabs } from '#features/planning/plans/web/slots.ts'
import './slices.ts'

const sources = globSync('src/**/*.{ts,tsx}', { cwd: process.cwd() }).filter((path) => !path.includes('.test.'))

it('links only to tabs that exist', () => {
  const ids = new Set<string>([...ownTabs, ...planTabs.all.map(({ id }) => id)])
  const links = sources.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(/[?&]tab=([a-z_]+)/g)].map((match) => ({ path, tab: match[1]! })),
  )
  expect(links.length).toBeGreaterThan(20)
  expect(links.filter(({ tab }) => !ids.has(tab))).toEqual([])
})

it('links only with parameters that a page reads', () => {
  const texts = sources.map((path) => readFileSync(path, 'utf8'))
  const findNames = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!)
  const read = new Set(texts.flatMap((text) => findNames(text, /(?:useSearchValue\(|values\.get\()\s*'([a-zA-Z]+)'/g)))
  const written = texts.flatMap((text, index) => {
    const pages = text.replaceAll(/[^\n]*\/api\/[^\n]*/g, '')
    return [
      ...findNames(pages, /(?:href|go\()[^\n]*?[?&]([a-zA-Z]+)=/g),
      ...findNames(pages, /\?\$\{new URLSearchParams\(\{ ([a-zA-Z]+):/g),
    ].map((name) => ({ path: sources[index]!, name }))
  })
  expect(written.length).toBeGreaterThan(30)
  expect(written.filter(({ name }) => !read.has(name))).toEqual([])
})
