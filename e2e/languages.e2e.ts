import { expect, type Page, test } from '@playwright/test'
import { alignmentMessages } from '#features/alignment/items/messages/index.ts'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { accessMessages } from '#features/base/access/messages/index.ts'
import { personaMessages } from '#features/base/access/web/personas/messages/index.ts'
import { settingsMessages } from '#features/base/access/web/settings/messages/index.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { legalDiffMessages } from '#features/planning/versions/legal-diff/messages/index.ts'
import { documentMessages } from '#features/publishing/documents/messages/index.ts'
import { describeBasis } from '#features/quality/checks/messages/format-message.ts'
import { checkMessages } from '#features/quality/checks/messages/index.ts'
import { checkPageMessages } from '#features/quality/checks/web/messages/index.ts'
import { homeMessages } from '#features/workspace/home/web/messages/index.ts'
import { fileMessages } from '#platform/files/web/messages/index.ts'
import { jobMessages } from '#platform/jobs/web/messages/index.ts'
import { platformMessages } from '#platform/web/messages/index.ts'
import { type Language, languageNames, languages } from '#shared/language.ts'
import type { Names } from '#shared/localized-text.ts'
import { belgium } from '../packs/be/index.ts'
import { shellMessages } from '../src/app/web/messages/index.ts'
import { choose } from './keyboard.ts'
import { menuLabels } from './menu-labels.ts'
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
  personaMessages,
  settingsMessages,
  planPageMessages,
  platformMessages,
  shellMessages,
  menuLabels,
]

for (const language of languages)
  test(`the shell and a plan are shown in ${languageNames[language]} only [web-1]`, async ({ page }) => {
    await beginAs(page, 'Politiezone Maasgrens', 'planner')
    await page.goto('/')
    await choose(page.locator(`select:has(option[lang="${language}"])`), languageNames[language])
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await checkMenu(page, language)

    const english = englishOnly(language)
    const plan = await findPlanId(page, 'Zonaal veiligheidsplan Maasgrens')
    const tabs = ['priority_phenomena', 'answers', 'checks', 'analyses', 'needs', 'versions', 'history', 'file']
    const indicators = ['/indicators', '/indicators/crime-burglary-dwelling']
    for (const path of ['/', '/plans', ...indicators, ...tabs.map((tab) => `/plans/${plan}?tab=${tab}`)]) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
      const visibleTexts = await listVisibleTexts(page)
      expect
        .soft([...new Set(visibleTexts.filter((text) => english.has(text)))], `English words at ${path}`)
        .toEqual([])
    }
  })

test('text in a language other than that of the page has a language attribute for screen readers [web-2]', async ({
  page,
}) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await page.goto('/')
  await choose(page.locator('select:has(option[lang="fr"])'), languageNames.fr)
  const plan = await findPlanId(page, 'Zonaal veiligheidsplan Maasgrens')
  const outline = await page.request.get(`/api/plans/${plan}/outline`)
  const { rows } = (await outline.json()) as { rows: { title: { text: Partial<Record<Language, string>> } | null }[] }
  const dutch = rows.flatMap(({ title }) => (title?.text.nl && !title.text.fr ? [title.text.nl] : []))
  expect(dutch.length).toBeGreaterThan(20)
  const seen = new Set<string>()
  for (const path of [
    '/',
    '/plans',
    ...['priority_phenomena', 'answers', 'checks', 'analyses', 'history'].map((tab) => `/plans/${plan}?tab=${tab}`),
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    for (const [text, lang] of await listTextLanguages(page, [...dutch, 'Zonaal veiligheidsplan Maasgrens'])) {
      seen.add(text)
      expect.soft(lang, `the language of “${text}” at ${path}`).toBe('nl')
    }
  }
  expect(seen.size).toBeGreaterThan(20)
})

test('the legal basis of a rule is shown in the language of the reader', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await page.goto(`/plans/${await findPlanId(page, 'Zonaal veiligheidsplan Maasgrens')}?tab=checks`)
  await expect(page.getByRole('table', { name: checkMessages.nl.checks })).toBeVisible()
  const visibleTexts = await listVisibleTexts(page)
  const listShown = (language: Language) =>
    belgium.rules.map((rule) => describeBasis(rule, language)).filter((basis) => visibleTexts.includes(basis))
  expect(listShown('en')).toEqual([])
  expect(listShown('nl')).not.toEqual([])
})

async function checkMenu(page: Page, language: Language): Promise<void> {
  const messages = { ...shellMessages[language], ...menuLabels[language] }
  const { home, plans, alignment, receivedPlans, checks, indicators, meetings, strategies } = messages
  const { territory, organisations, competences } = messages
  const menu = page.getByRole('navigation', { name: messages.navigation })
  await expect(menu.getByRole('link')).toHaveText(
    [
      home,
      plans,
      alignment,
      receivedPlans,
      checks,
      indicators,
      meetings,
      strategies,
      territory,
      organisations,
      competences,
    ].map((label) => new RegExp(`^${label}\\s*\\d*$`)),
  )
}

/**
 * Returns everything that a reader sees or hears: texts, names, titles, hints. Each is split into parts, because
 * sentences are joined with dots.
 */
function listVisibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node.textContent ?? '')
    for (const attribute of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'])
      for (const element of document.querySelectorAll(`[${attribute}]`)) found.push(element.getAttribute(attribute)!)
    return found.flatMap((text) => [text, ...text.split(' · ')]).map((text) => text.trim())
  })
}

/** Returns the screen-reader language of each text on the page that matches. */
const listTextLanguages = (page: Page, sought: readonly string[]): Promise<[string, string][]> =>
  page.evaluate((titles) => {
    const found: [string, string][] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      if (titles.includes(text)) found.push([text, node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? ''])
    }
    return found
  }, sought)

/** Returns the texts of the product and the country that exist in English and differ in this language. */
function englishOnly(language: Language): Set<string> {
  if (language === 'en') return new Set()
  const english = new Set([
    ...catalogues.flatMap((catalogue) => listLeaves(catalogue.en)),
    ...listAmbiguousNames(language).map((names) => names.en!),
  ])
  for (const leaf of catalogues.flatMap((catalogue) => listLeaves(catalogue[language]))) english.delete(leaf)
  // The plan itself is written in Dutch and is not translated.
  for (const names of listAmbiguousNames(language))
    for (const own of [language, 'nl'] as const) english.delete(names[own] ?? '')
  return english
}

const listLeaves = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : value instanceof Object ? Object.values(value).flatMap(listLeaves) : []

/**
 * Returns the names of kinds, parts, sections, rules, phenomena and functions that exist in English and in the
 * language.
 */
function listAmbiguousNames(language: Language): Names[] {
  const { planKinds, rules, phenomenonLists, functions, approachDimensions } = belgium
  const found: Names[] = []
  const collectNames = (value: unknown): void => {
    if (!(value instanceof Object)) return
    for (const [key, inner] of Object.entries(value))
      if (key === 'names') found.push(inner as Names)
      else collectNames(inner)
  }
  collectNames([planKinds, rules, phenomenonLists, functions, approachDimensions])
  return found.filter((names) => names.en && names[language])
}

async function findPlanId(page: Page, title: string): Promise<string> {
  const apiResponse = await page.request.get('/api/plans', { params: { query: title } })
  const { rows } = (await apiResponse.json()) as { rows: { id: string }[] }
  return rows[0]!.id
}
