import { expect, type Page, test } from '@playwright/test'
import { accessMessages } from '#features/access/messages/index.ts'
import { alignmentMessages } from '#features/alignment/messages/index.ts'
import { alignmentPageMessages } from '#features/alignment/web/messages/index.ts'
import { alignmentPlanMessages } from '#features/alignment/web/plan/messages/index.ts'
import { checkMessages } from '#features/checks/messages/index.ts'
import { checkPageMessages } from '#features/checks/web/messages/index.ts'
import { documentMessages } from '#features/documents/messages/index.ts'
import { homeMessages } from '#features/home/web/messages/index.ts'
import { indicatorMessages } from '#features/indicators/web/messages/index.ts'
import { legalDiffMessages } from '#features/plans/legal-diff/messages/index.ts'
import { planMessages } from '#features/plans/messages/index.ts'
import { planPageMessages } from '#features/plans/web/messages/index.ts'
import { fileMessages } from '#platform/files/web/messages/index.ts'
import { jobMessages } from '#platform/jobs/web/messages/index.ts'
import { platformMessages } from '#platform/web/messages/index.ts'
import { type Language, languageNames, languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { belgium } from '../packs/be/index.ts'
import { shellMessages } from '../src/app/web/messages/index.ts'
import { choose } from './keyboard.ts'
import { beginAs } from './people.ts'

const catalogues: Record<Language, unknown>[] = [
  accessMessages,
  alignmentMessages,
  alignmentPageMessages,
  alignmentPlanMessages,
  checkMessages,
  checkPageMessages,
  documentMessages,
  fileMessages,
  homeMessages,
  indicatorMessages,
  jobMessages,
  legalDiffMessages,
  planMessages,
  planPageMessages,
  platformMessages,
  shellMessages,
]

for (const language of languages)
  test(`the shell and a plan speak ${languageNames[language]}, and nothing else`, async ({ page }) => {
    await beginAs(page, 'Politiezone Maasgrens', 'planner')
    await page.goto('/')
    await choose(page.locator(`select:has(option[lang="${language}"])`), languageNames[language])
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await hasTheMenuOf(page, language)

    const english = englishOnly(language)
    const plan = await planOf(page, 'Zonaal veiligheidsplan Maasgrens')
    const tabs = ['priority_phenomena', 'answers', 'checks', 'readings', 'needs', 'versions', 'history', 'file']
    const indicators = ['/indicators', '/indicators/crime-burglary-dwelling']
    for (const path of ['/', '/plans', ...indicators, ...tabs.map((tab) => `/plans/${plan}?tab=${tab}`)]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      const said = await wordsOf(page)
      expect.soft([...new Set(said.filter((words) => english.has(words)))], `English words at ${path}`).toEqual([])
    }
  })

test('what is written in another language than the page says so to a screen reader', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await page.goto('/')
  await choose(page.locator('select:has(option[lang="fr"])'), languageNames.fr)
  const plan = await planOf(page, 'Zonaal veiligheidsplan Maasgrens')
  const outline = await page.request.get(`/api/plans/${plan}/outline`)
  const { rows } = (await outline.json()) as { rows: { title: { text: Partial<Record<Language, string>> } | null }[] }
  const dutch = rows.flatMap(({ title }) => (title?.text.nl && !title.text.fr ? [title.text.nl] : []))
  expect(dutch.length).toBeGreaterThan(20)
  const seen = new Set<string>()
  for (const path of [
    '/',
    '/plans',
    ...['priority_phenomena', 'answers', 'checks', 'readings', 'history'].map((tab) => `/plans/${plan}?tab=${tab}`),
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    for (const [words, lang] of await languageOf(page, [...dutch, 'Zonaal veiligheidsplan Maasgrens'])) {
      seen.add(words)
      expect.soft(lang, `the language of “${words}” at ${path}`).toBe('nl')
    }
  }
  expect(seen.size).toBeGreaterThan(20)
})

test('on what a rule rests is told in the language of the reader', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await page.goto(`/plans/${await planOf(page, 'Zonaal veiligheidsplan Maasgrens')}?tab=checks`)
  await expect(page.getByRole('table', { name: checkMessages.nl.checks })).toBeVisible()
  const said = await wordsOf(page)
  const isSaid = (basis: string | undefined) => basis !== undefined && said.includes(basis)
  expect(belgium.rules.map((rule) => rule.basis.en).filter(isSaid)).toEqual([])
  expect(belgium.rules.map((rule) => rule.basis.nl).filter(isSaid)).not.toEqual([])
})

async function hasTheMenuOf(page: Page, language: Language): Promise<void> {
  const words = shellMessages[language]
  const { home, plans, alignment, desk, checks, indicators, sittings, strategies } = words
  const { territory, organisations, competences } = words
  const menu = page.getByRole('navigation', { name: words.navigation })
  await expect(menu.getByRole('link')).toHaveText(
    [home, plans, alignment, desk, checks, indicators, sittings, strategies, territory, organisations, competences].map(
      (label) => new RegExp(`^${label}\\s*\\d*$`),
    ),
  )
}

/** Everything that a reader sees or is told: texts, names, titles, hints; each in parts, as sentences are joined with dots. */
function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent ?? '')
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      for (const element of document.querySelectorAll(`[${attribute}]`)) found.push(element.getAttribute(attribute)!)
    return found.flatMap((words) => [words, ...words.split(' · ')]).map((words) => words.trim())
  })
}

/** Of each text on the page that is one of these: the language in which a screen reader says it. */
const languageOf = (page: Page, sought: readonly string[]): Promise<[string, string][]> =>
  page.evaluate((titles) => {
    const found: [string, string][] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      if (titles.includes(words)) found.push([words, node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''])
    }
    return found
  }, sought)

/** What the product and the country say in English and otherwise in this language. */
function englishOnly(language: Language): Set<string> {
  if (language === 'en') return new Set()
  const english = new Set([
    ...catalogues.flatMap((catalogue) => leaves(catalogue.en)),
    ...namesInBoth(language).map((names) => names.en!),
  ])
  for (const words of catalogues.flatMap((catalogue) => leaves(catalogue[language]))) english.delete(words)
  // The plan itself is written in Dutch, and stays so.
  for (const names of namesInBoth(language))
    for (const own of [language, 'nl'] as const) english.delete(names[own] ?? '')
  return english
}

const leaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(leaves) : []

/** Names of kinds, parts, sections, rules, phenomena and functions that exist in English and in the language. */
function namesInBoth(language: Language): Names[] {
  const { planKinds, rules, phenomenonLists, functions, approachDimensions } = belgium
  const found: Names[] = []
  const look = (value: unknown): void => {
    if (!(value instanceof Object)) return
    for (const [key, inner] of Object.entries(value))
      if (key === 'names') found.push(inner as Names)
      else look(inner)
  }
  look([planKinds, rules, phenomenonLists, functions, approachDimensions])
  return found.filter((names) => names.en && names[language])
}

async function planOf(page: Page, title: string): Promise<string> {
  const found = await page.request.get('/api/plans', { params: { words: title } })
  const { rows } = (await found.json()) as { rows: { id: string }[] }
  return rows[0]!.id
}
