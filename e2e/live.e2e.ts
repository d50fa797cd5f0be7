import { type Browser, expect, type Page, test } from '@playwright/test'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import type { Role } from '#shared/permission.ts'
import { arrowDownTo, enterBack, tabTo, write } from './keyboard.ts'
import { beginAs } from './people.ts'

const words = planPageMessages.nl

/**
 * Opens the same plan for two users of the same zone, each in a separate browser. Also returns the title of an action
 * of the plan.
 */
async function two(browser: Browser, action: number): Promise<{ planner: Page; chief: Page; title: string }> {
  const at = async (role: Role) => {
    const page = await (await browser.newContext()).newPage()
    await beginAs(page, 'Politiezone Maasgrens', role)
    await page.goto(`/plans/${await planOf(page)}`)
    await expect(outline(page)).toBeVisible()
    return page
  }
  const planner = await at('planner')
  const found = await planner.request.get(`/api/plans/${await planOf(planner)}/outline`)
  const { rows } = (await found.json()) as { rows: { kind: string; title: { text: { nl: string } } }[] }
  const title = rows.filter((row) => row.kind === 'action')[action]!.title.text.nl
  return { planner, chief: await at('chief_of_corps'), title }
}

async function planOf(page: Page): Promise<string> {
  const found = await page.request.get('/api/plans', { params: { words: 'Zonaal veiligheidsplan Maasgrens' } })
  expect(found.status(), await found.text()).toBe(200)
  const { rows } = (await found.json()) as { rows: { id: string }[] }
  return rows[0]!.id
}

const outline = (page: Page) => page.getByRole('treegrid', { name: words.outline.label })

/** Moves focus to the row with the title. */
async function goToRow(page: Page, title: string): Promise<void> {
  await tabTo(outline(page).locator('[role="row"][tabindex="0"]'))
  await arrowDownTo(rowOf(page, title))
}

const rowOf = (page: Page, title: string) => outline(page).getByRole('row').filter({ hasText: title })

const conflictOf = (page: Page) => page.getByRole('alert').filter({ hasText: words.conflict.title })

test('what one writes shows at the other without a reload', async ({ browser }) => {
  const { planner, chief, title } = await two(browser, 0)
  await chief.evaluate(() => sessionStorage.setItem('opened', String(performance.timeOrigin)))
  await goToRow(planner, title)
  await planner.keyboard.press('Enter')
  await expect(planner.getByRole('textbox', { name: words.outline.title })).toBeFocused()
  await planner.keyboard.press('End')
  await planner.keyboard.type(' aan het station')
  await planner.keyboard.press('Shift+Enter')
  await expect(rowOf(chief, `${title} aan het station`)).toBeVisible()
  expect(await chief.evaluate(() => sessionStorage.getItem('opened') === String(performance.timeOrigin))).toBe(true)
})

test('two people who write one title beside the outline see both versions, and one of them chooses', async ({
  browser,
}) => {
  const { planner, chief, title } = await two(browser, 1)
  for (const page of [planner, chief]) {
    await goToRow(page, title)
    await page.keyboard.press('Space')
    await expect(page.getByRole('complementary', { name: title })).toBeVisible()
    // Releases the Tab key, which otherwise changes the level of the row.
    await page.keyboard.press('Escape')
  }
  const field = (page: Page) =>
    page.getByRole('complementary').getByRole('textbox', { name: words.fields.title, exact: true })
  await write(field(planner), 'Wij doen dit samen met de banken')
  await write(field(chief), 'Wij doen dit samen met de scholen')
  await chief.keyboard.press('Tab')
  await expect(rowOf(planner, 'Wij doen dit samen met de scholen')).toBeVisible()
  await expect(field(planner)).toHaveValue('Wij doen dit samen met de banken')
  await planner.keyboard.press('Tab')

  await expect(conflictOf(planner)).toContainText('scholen')
  await expect(conflictOf(planner)).toContainText('banken')
  await expect(rowOf(chief, 'Wij doen dit samen met de scholen')).toBeVisible()
  await enterBack(conflictOf(planner).getByRole('button', { name: words.conflict.keepMine }))
  await expect(rowOf(chief, 'Wij doen dit samen met de banken')).toBeVisible()
  await expect(conflictOf(planner)).toBeHidden()
})

test('two people who write one title in the outline see both versions', async ({ browser }) => {
  const { planner, chief, title } = await two(browser, 2)
  for (const page of [planner, chief]) {
    await goToRow(page, title)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: words.outline.title })).toBeFocused()
    await page.keyboard.press('End')
  }
  await planner.keyboard.type(' op de parkings')
  await chief.keyboard.type(' langs de snelweg')
  await chief.keyboard.press('Shift+Enter')
  await expect(rowOf(chief, `${title} langs de snelweg`)).toBeVisible()
  await planner.keyboard.press('Shift+Enter')
  await expect(conflictOf(planner)).toContainText('snelweg')
  await expect(conflictOf(planner)).toContainText('parkings')
  await expect(rowOf(chief, `${title} langs de snelweg`)).toBeVisible()
})
