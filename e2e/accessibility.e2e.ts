import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { cascadeMessages } from '#features/alignment/cascade/web/messages/index.ts'
import { fromFileMessages } from '#features/measurement/figure-import/web/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { documentMessages } from '#features/publishing/documents/messages/index.ts'
import { shellMessages } from '../src/app/web/messages/index.ts'
import { enter, showsFocus, skipToContent, tabTo } from './keyboard.ts'
import { beginAs } from './people.ts'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The visits: each entry of the menu, the pages one step behind it, and the sign-in pages, with the role that opens
 * them.
 */
const visits: {
  find: string
  role: 'planner' | 'chief_of_corps' | 'ministry_planner' | 'instance_administrator' | null
  paths: string[]
}[] = [
  { find: '', role: null, paths: ['/', '/sign-in', '/sign-in/forgotten', '/step-in', '/about-links'] },
  {
    find: 'Politiezone Maasgrens',
    role: 'planner',
    paths: [
      ...['/', '/plans', '/plans/import', '/search?query=drugs', '/checks', '/settings', '/nowhere'],
      ...['/alignment/answer', '/alignment/answer/workbook', '/alignment/signals?new=1'],
      ...['/indicators', '/indicators/crime-burglary-dwelling', '/indicators/rate-burglary-dwelling?view=areas'],
      '/indicators/nuisance-reports/enter',
      ...[
        '/calendar',
        '/calendar?who=all&month=2026-07',
        '/cycles?date=2026-01-01',
        '/meetings',
        '/meetings?show=held',
      ],
      '/indicators/import',
      ...['/figures', '/figures/K7M4-QXP8'],
    ],
  },
  {
    find: 'Politiezone Maasgrens',
    role: 'chief_of_corps',
    paths: ['/', '/indicators', '/indicators/approvals', '/indicators/approvals?view=approved'],
  },
  {
    find: 'FOD Binnenlandse Zaken',
    role: 'ministry_planner',
    paths: [
      '/',
      '/submissions',
      '/alignment',
      '/alignment/signals',
      '/strategies',
      '/phenomena',
      '/indicators/results',
    ],
  },
  {
    find: 'FOD Binnenlandse Zaken',
    role: 'instance_administrator',
    paths: [
      '/territory',
      '/territory/import',
      '/territory/workbook',
      '/territory/change',
      '/territory/change?act=split',
      '/organisations',
      '/organisations/workbook',
      '/organisations/functions/workbook',
      '/competences',
      '/competences/workbook',
      '/administration',
      '/administration/instance',
      '/administration/pack',
      '/administration/trust-anchors',
      '/administration/roles',
      '/administration/journal',
      '/administration/invitations',
    ],
  },
]

for (const { find, role, paths } of visits)
  for (const path of paths)
    test(`${path} is accessible: ${role ?? 'nobody signed in'} [web-3]`, async ({ page }) => {
      if (role) await beginAs(page, find, role)
      await open(page, path)
      await checkAccessibility(page)
    })

for (const tab of [
  'page',
  'path',
  'checks',
  'answers',
  'comments',
  'resources',
  'analyses',
  'needs',
  'versions',
  'history',
  'file',
])
  test(`the plan page is accessible: ${tab} [web-3]`, async ({ page }) => {
    await beginAs(page, 'Politiezone Maasgrens', 'planner')
    const { id } = await findPlan(page, 'Zonaal veiligheidsplan Maasgrens')
    await open(page, `/plans/${id}?tab=${tab}`)
    await checkAccessibility(page)
  })

test('the cascade of a national plan is accessible: every step with points, and the form for another deadline', async ({
  page,
}) => {
  const messages = cascadeMessages.nl
  await beginAs(page, 'FOD Binnenlandse Zaken', 'ministry_planner')
  const { id } = await findPlan(page, 'Nationaal Veiligheidsplan 2026-2029')
  await open(page, `/plans/${id}?tab=cycle`)
  await expect(page.getByRole('heading', { name: messages.title })).toBeVisible()
  await page.getByRole('option').first().focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('button', { name: /^Termijn wijzigen/ })).toHaveCount(3)
  await enter(page.getByRole('button', { name: /^Termijn wijzigen/ }).first())
  await expect(page.getByRole('form')).toBeVisible()
  await checkAccessibility(page)
})

for (const view of ['balance', 'kept', 'earlier', 'choice'])
  test(`the resources of an organisation are accessible: ${view}`, async ({ page }) => {
    await beginAs(page, 'Politiezone Maasgrens', 'planner')
    const { id, ownerId } = await findPlan(page, 'Zonaal veiligheidsplan Maasgrens')
    const ofBody = `/organisations/${ownerId}/resources?view=${view}&year=2026`
    await open(page, view === 'choice' ? `/plans/${id}/resources?year=2026` : ofBody)
    await checkAccessibility(page)
  })

test('the plan page is accessible with an element open in the side panel', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  const { id } = await findPlan(page, 'Zonaal veiligheidsplan Maasgrens')
  const element = await findElementId(page, id, 'strategic_objective')
  await open(page, `/plans/${id}?element=${element}`)
  await expect(page.getByRole('complementary')).toBeVisible()
  await checkAccessibility(page)
})

test('the explanation of a figure is accessible down to the source rows', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await open(page, '/indicators/crime-burglary-dwelling')
  await page.getByRole('option').last().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
  await checkAccessibility(page)
})

test('the comparison of figures is accessible: two indicators in two areas, and two lines in one chart', async ({
  page,
}) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  const areas: string[] = []
  for (const text of ['Maasgrens', 'Vaartgrens']) {
    const apiResponse = await page.request.get('/api/areas', { params: { kind: 'police_zone', query: text } })
    const { rows } = (await apiResponse.json()) as { rows: { id: string }[] }
    areas.push(rows[0]!.id)
  }
  await open(
    page,
    `/indicators/explore?indicators=crime-burglary-dwelling,rate-burglary-dwelling&areas=${areas}&valueMode=index`,
  )
  await expect(page.getByRole('listbox').first()).toBeVisible()
  await checkAccessibility(page)
})

test('the import of a file with figures is accessible: cells, issues to fix and recognised values', async ({
  page,
}) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await open(page, '/indicators/import?indicator=drug-labs')
  const text = 'Titel;;\ngemeente;2025;2026 (*)\nBeringen;1;n.b.\nNergens;2;3\n'
  const file = { name: 'labs.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.getByLabel(fromFileMessages.nl.upload.choose).setInputFiles(file)
  await expect(page.getByRole('grid')).toBeVisible()
  for (const group of await page.locator('details').all()) await group.locator('summary').first().press('Enter')
  await page.waitForLoadState('networkidle')
  await checkAccessibility(page)
})

test('a cell of the matrix is accessible with the reasons open in the side panel', async ({ page }) => {
  await beginAs(page, 'FOD Binnenlandse Zaken', 'ministry_planner')
  await open(page, '/alignment')
  await page.getByRole('grid').locator('[tabindex="0"]').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('complementary')).toBeVisible()
  await checkAccessibility(page)
})

test('dialogs are accessible: search, starting a plan, creating a document and the phone menu', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await open(page, '/plans')
  await page.keyboard.press('Control+K')
  await expect(page.getByRole('dialog', { name: shellMessages.nl.search })).toBeVisible()
  await page.keyboard.type('drugs')
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible()
  await checkAccessibility(page)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await enter(page.getByRole('button', { name: planPageMessages.nl.list.start }))
  await checkAccessibility(page)

  const { id } = await findPlan(page, 'Zonaal veiligheidsplan Maasgrens')
  await open(page, `/plans/${id}`)
  await enter(page.getByRole('button', { name: documentMessages.nl.make }))
  await checkAccessibility(page)

  await page.setViewportSize({ width: 320, height: 720 })
  await open(page, '/plans')
  await enter(page.getByRole('button', { name: shellMessages.nl.openMenu }))
  await expect(page.getByRole('dialog', { name: shellMessages.nl.navigation })).toBeVisible()
  await hasNoViolation(page)
})

test('the pages of a strategy, an area and an organisation are accessible', async ({ page }) => {
  await beginAs(page, 'FOD Binnenlandse Zaken', 'ministry_planner')
  for (const list of ['strategies', 'territory', 'organisations']) {
    await open(page, `/${list}`)
    const first = page.getByRole('main').locator(`a[href^="/${list}/"]:not([href$="/import"])`).first()
    await open(page, (await first.getAttribute('href'))!)
    await checkAccessibility(page)
  }
})

test('the first Tab stop skips the menu and leads to the content', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await open(page, '/plans')
  await skipToContent(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toBeVisible()
})

test('the outline shows how to leave keyboard editing, without covering the focused row', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  const { id } = await findPlan(page, 'Zonaal veiligheidsplan Maasgrens')
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 720 })
    await open(page, `/plans/${id}`)
    const keys = page.getByText(planPageMessages.nl.outline.keys)
    expect((await keys.boundingBox())!.height).toBeLessThanOrEqual(1)
    await tabTo(page.getByRole('treegrid').getByRole('row').and(page.locator('[tabindex="0"]')))
    for (let steps = 0; steps < 12; steps++) await page.keyboard.press('ArrowDown')
    const [hint, row] = [(await keys.boundingBox())!, (await page.locator(':focus').boundingBox())!]
    expect(hint.height).toBeGreaterThan(15)
    expect(row.y + row.height).toBeLessThanOrEqual(hint.y + 1)
    expect(hint.y + hint.height).toBeLessThanOrEqual(720)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('treegrid').locator('[data-row]:focus')).toHaveCount(0)
  }
})

test('the current tab is visible on a phone', async ({ page }) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  const { id } = await findPlan(page, 'Zonaal veiligheidsplan Maasgrens')
  await page.setViewportSize({ width: 390, height: 844 })
  for (const tab of ['answers', 'versions', 'file']) {
    await open(page, `/plans/${id}?tab=${tab}`)
    await expect
      .poll(async () => {
        const box = (await page.getByRole('main').locator('nav [aria-current="page"]').boundingBox())!
        return box.x >= 0 && box.x + box.width <= 390
      })
      .toBe(true)
  }
})

/** Opens an address and waits until the data has loaded. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  await expect(page.locator('[aria-busy="true"]')).toHaveCount(0)
}

/**
 * Checks that the page title names the content and that there is no violation in light and dark mode. Checks that the
 * page fits 320 px without horizontal scrolling, and that focus is visible.
 */
async function checkAccessibility(page: Page): Promise<void> {
  const heading = await page.locator('h1').textContent()
  await expect(page, 'the name of the window').toHaveTitle(`${heading} · Integral`)
  await hasNoViolation(page)
  await followsTheFocus(page)
  await page.setViewportSize({ width: 320, height: 720 })
  await expect(page.locator('h1')).toBeVisible()
  const widest = await page.evaluate(() => document.scrollingElement!.scrollWidth)
  expect.soft(widest, 'the width of the page in a window of 320 px').toBeLessThanOrEqual(321)
  await page.setViewportSize({ width: 1280, height: 720 })
}

/** Checks everything in light mode. In dark mode it checks only contrast, which depends on the mode. */
async function hasNoViolation(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
    const axe = new AxeBuilder({ page })
    const { violations } = await (colorScheme === 'light'
      ? axe.withTags(levels)
      : axe.withRules('color-contrast')
    ).analyze()
    expect.soft(violations.map(describeViolation), `violations of ${levels.join(', ')} in ${colorScheme}`).toEqual([])
  }
}

const describeViolation = ({ id, nodes }: { id: string; nodes: { target: unknown; failureSummary?: string }[] }) =>
  `${id}: ${nodes
    .slice(0, 5)
    .map((node) => `${String(node.target)} (${node.failureSummary?.split('\n').slice(1).join(' ').trim()})`)
    .join('; ')}`

/** Checks that the first stops of the Tab key are visible and that none traps the focus. */
async function followsTheFocus(page: Page): Promise<void> {
  const unseen: string[] = []
  for (let stop = 0; stop < 25; stop++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) continue
    try {
      await expect.poll(() => focused.evaluate(showsFocus), { timeout: 2_000 }).toBe(true)
    } catch {
      unseen.push(await focused.evaluate((element) => element.outerHTML.slice(0, 120)))
    }
  }
  expect.soft(unseen, 'stops of the Tab key that do not show the focus').toEqual([])
}

async function findPlan(page: Page, title: string): Promise<{ id: string; ownerId: string }> {
  const apiResponse = await page.request.get('/api/plans', { params: { query: title } })
  const { rows } = (await apiResponse.json()) as { rows: { id: string; ownerId: string }[] }
  expect(rows).toHaveLength(1)
  return rows[0]!
}

async function findElementId(page: Page, planId: string, kind: string): Promise<string> {
  const apiResponse = await page.request.get(`/api/plans/${planId}/outline`)
  const { rows } = (await apiResponse.json()) as { rows: { id: string; kind: string }[] }
  return rows.find((row) => row.kind === kind)!.id
}
