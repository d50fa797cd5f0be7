import { type Browser, expect, type Page, test } from '@playwright/test'
import { capitaliseLabel } from '#features/planning/plans/fields/labels/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import { arrowDownTo, enterBack, tabTo, write } from './keyboard.ts'
import { beginAs } from './people.ts'

const messages = planPageMessages.nl

/**
 * Opens the same plan for two users of the same zone, each in a separate browser. Also returns the title of an action
 * of the plan. Here the chief of corps writes the plan, so these journeys come after those in which the chief decides as
 * the person who did not write it.
 */
async function two(browser: Browser, action: number): Promise<{ planner: Page; chief: Page; title: string }> {
  const openPageAs = async (role: Role) => {
    const page = await (await browser.newContext()).newPage()
    await beginAs(page, 'Politiezone Maasgrens', role)
    await page.goto(`/plans/${await findPlanId(page)}`)
    await expect(outline(page)).toBeVisible()
    return page
  }
  const planner = await openPageAs('planner')
  const apiResponse = await planner.request.get(`/api/plans/${await findPlanId(planner)}/outline`)
  const { rows } = (await apiResponse.json()) as { rows: { kind: string; title: { text: { nl: string } } }[] }
  const title = rows.filter((row) => row.kind === 'action')[action]!.title.text.nl
  return { planner, chief: await openPageAs('chief_of_corps'), title }
}

async function findPlanId(page: Page): Promise<string> {
  const apiResponse = await page.request.get('/api/plans', { params: { query: 'Zonaal veiligheidsplan Maasgrens' } })
  expect(apiResponse.status(), await apiResponse.text()).toBe(200)
  const { rows } = (await apiResponse.json()) as { rows: { id: string }[] }
  return rows[0]!.id
}

const outline = (page: Page) => page.getByRole('treegrid', { name: messages.outline.label })

/** Moves focus to the row with the title. */
async function goToRow(page: Page, title: string): Promise<void> {
  await tabTo(outline(page).locator('[role="row"][tabindex="0"]'))
  await arrowDownTo(locateRow(page, title))
}

const locateRow = (page: Page, title: string) => outline(page).getByRole('row').filter({ hasText: title })

const locateConflict = (page: Page) => page.getByRole('alert').filter({ hasText: messages.conflict.title })

test('a change by one user appears for the other user without a reload [web-4]', async ({ browser }) => {
  const { planner, chief, title } = await two(browser, 0)
  await chief.evaluate(() => sessionStorage.setItem('opened', String(performance.timeOrigin)))
  await goToRow(planner, title)
  await planner.keyboard.press('Enter')
  await expect(planner.getByRole('textbox', { name: messages.outline.title })).toBeFocused()
  await planner.keyboard.press('End')
  await planner.keyboard.type(' aan het station')
  await planner.keyboard.press('Shift+Enter')
  await expect(locateRow(chief, `${title} aan het station`)).toBeVisible()
  expect(await chief.evaluate(() => sessionStorage.getItem('opened') === String(performance.timeOrigin))).toBe(true)
})

test('two users who edit the same title in the side panel see both versions, and one user chooses [plan-5]', async ({
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
    page
      .getByRole('complementary')
      .getByRole('textbox', { name: capitaliseLabel(planMessages.nl.fields.title), exact: true })
  await write(field(planner), 'Wij doen dit samen met de banken')
  await write(field(chief), 'Wij doen dit samen met de scholen')
  await chief.keyboard.press('Tab')
  await expect(locateRow(planner, 'Wij doen dit samen met de scholen')).toBeVisible()
  await expect(field(planner)).toHaveValue('Wij doen dit samen met de banken')
  await planner.keyboard.press('Tab')

  await expect(locateConflict(planner)).toContainText('scholen')
  await expect(locateConflict(planner)).toContainText('banken')
  await expect(locateRow(chief, 'Wij doen dit samen met de scholen')).toBeVisible()
  await enterBack(locateConflict(planner).getByRole('button', { name: messages.conflict.keepMine }))
  await expect(locateRow(chief, 'Wij doen dit samen met de banken')).toBeVisible()
  await expect(locateConflict(planner)).toBeHidden()
})

test('two users who edit the same title in the outline see both versions [plan-5]', async ({ browser }) => {
  const { planner, chief, title } = await two(browser, 2)
  for (const page of [planner, chief]) {
    await goToRow(page, title)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: messages.outline.title })).toBeFocused()
    await page.keyboard.press('End')
  }
  await planner.keyboard.type(' op de parkings')
  await chief.keyboard.type(' langs de snelweg')
  await chief.keyboard.press('Shift+Enter')
  await expect(locateRow(chief, `${title} langs de snelweg`)).toBeVisible()
  await planner.keyboard.press('Shift+Enter')
  await expect(locateConflict(planner)).toContainText('snelweg')
  await expect(locateConflict(planner)).toContainText('parkings')
  await expect(locateRow(chief, `${title} langs de snelweg`)).toBeVisible()
})
