import { gzipSync } from 'node:zlib'
import { expect, type Page, type Request, test } from '@playwright/test'
import { homeMessages } from '#features/workspace/home/web/messages/index.ts'
import { type Language, languageNames, languages } from '#shared/language.ts'
import { shellMessages } from '../src/app/web/messages/index.ts'
import { beginAs } from './people.ts'

/** The limits of the front page. Sizes are in bytes after gzip. */
const limits = { requests: 30, scripts: 15, scriptBytes: 200_000, messageBytes: 15_000 }

const messageFile = new RegExp(`^messages-(${languages.join('|')})-[a-z]`)
const getFileName = (request: Request): string => new URL(request.url()).pathname.split('/').at(-1) ?? ''
const isScript = (request: Request): boolean => getFileName(request).endsWith('.js')
const listLanguages = (requests: readonly Request[]): string[] => [
  ...new Set(requests.flatMap((request) => messageFile.exec(getFileName(request))?.[1] ?? [])),
]

/** Opens the front page in a browser without a cache, and returns what it requested. */
async function openFrontPage(page: Page): Promise<Request[]> {
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
  return requests
}

async function sumCompressedBytes(requests: readonly Request[]): Promise<number> {
  const bodies = await Promise.all(requests.map(async (request) => (await request.response())!.body()))
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0)
}

async function expectWithinLimits(requests: readonly Request[], language: Language): Promise<void> {
  const scripts = requests.filter(isScript)
  const messageFiles = scripts.filter((request) => messageFile.test(getFileName(request)))
  expect(listLanguages(requests)).toEqual([language])
  expect.soft(requests.length, 'requests').toBeLessThanOrEqual(limits.requests)
  expect.soft(scripts.length, 'files of scripts').toBeLessThanOrEqual(limits.scripts)
  expect.soft(await sumCompressedBytes(scripts), 'bytes of scripts').toBeLessThanOrEqual(limits.scriptBytes)
  expect.soft(await sumCompressedBytes(messageFiles), 'bytes of messages').toBeLessThanOrEqual(limits.messageBytes)
  // Without messages, the limit would mean nothing.
  expect(messageFiles).not.toEqual([])
}

for (const language of languages)
  test(`the public front page in ${languageNames[language]} loads one language and stays small`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ locale: language })
    const page = await context.newPage()
    const requests = await openFrontPage(page)
    await expect(page.getByRole('heading', { level: 1, name: homeMessages[language].open.title })).toBeVisible()
    await expectWithinLimits(requests, language)
    await context.close()
  })

test('the front page of a signed-in planner loads the language of the person and stays small', async ({ page }) => {
  // This planner reads French. The browser of the journeys prefers Dutch.
  await beginAs(page, 'Bois de Grandpré', 'planner')
  const requests = await openFrontPage(page)
  await expect(page.getByRole('navigation', { name: shellMessages.fr.navigation })).toBeVisible()
  await expectWithinLimits(requests, 'fr')
})

test('another language is loaded when the reader chooses it', async ({ page }) => {
  const requests = await openFrontPage(page)
  expect(listLanguages(requests)).toEqual(['nl'])
  await page.getByLabel(shellMessages.nl.language).selectOption('da')
  await expect(page.getByRole('heading', { level: 1, name: homeMessages.da.open.title })).toBeVisible()
  expect(listLanguages(requests)).toEqual(['nl', 'da'])
})
