import { expect, type Page, test } from '@playwright/test'
import { capitaliseLabel } from '#features/planning/plans/fields/labels/model.ts'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { outlineMessages } from '#features/planning/plans/web/outline/messages/index.ts'
import { presenceMessages } from '#features/planning/plans/web/presence/messages.ts'
import { arrowDownTo, tabTo } from './keyboard.ts'
import { beginAs } from './people.ts'

const messages = planPageMessages.nl
const outlineTexts = outlineMessages.nl
const outline = (page: Page) => page.getByRole('treegrid', { name: messages.outline.label })
const locateRow = (page: Page, title: string) => outline(page).getByRole('row').filter({ hasText: title })

async function planPage(page: Page, role: 'planner' | 'chief_of_corps'): Promise<void> {
  await beginAs(page, 'Politiezone Maasgrens', role)
  const apiResponse = await page.request.get('/api/plans', { params: { query: 'Zonaal veiligheidsplan Maasgrens' } })
  const { rows } = (await apiResponse.json()) as { rows: { id: string }[] }
  await page.goto(`/plans/${rows[0]!.id}`)
  await expect(outline(page)).toBeVisible()
}

test('two rows added by keyboard are changed in a single action, and undo reverts every change [plan-2] [plan-3]', async ({
  page,
}) => {
  await planPage(page, 'planner')
  await tabTo(outline(page).locator('[role="row"][tabindex="0"]'))
  const action = outline(page).getByRole('row').filter({ hasText: 'actie · ' }).first()
  await arrowDownTo(action)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Avonden in de wijk')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Bezoek aan huis')
  await page.keyboard.press('Shift+Enter')
  await expect(locateRow(page, 'Avonden in de wijk')).toBeVisible()
  await expect(locateRow(page, 'Bezoek aan huis')).toBeVisible()

  await locateRow(page, 'Avonden in de wijk').focus()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByText(outlineTexts.marks.count(2))).toBeVisible()
  await page.getByRole('button', { name: outlineTexts.marks.change, exact: true }).click()
  await page.getByRole('combobox', { name: capitaliseLabel(planMessages.nl.fields.state) }).selectOption('running')
  await page.getByRole('button', { name: outlineTexts.change.title(2) }).click()
  await expect(page.getByText(outlineTexts.change.done(2))).toBeVisible()

  await locateRow(page, 'Avonden in de wijk').focus()
  for (const act of [
    outlineTexts.undo.andMore(outlineTexts.undo.changed('Avonden in de wijk'), 1),
    outlineTexts.undo.changed('Bezoek aan huis'),
    outlineTexts.undo.added(messages.untitled),
    outlineTexts.undo.changed('Avonden in de wijk'),
  ]) {
    await expect(page.getByRole('button', { name: outlineTexts.undo.undo(act) })).toBeVisible()
    await page.keyboard.press('Control+z')
  }
  await expect(locateRow(page, 'Bezoek aan huis')).toBeHidden()
  await expect(locateRow(page, 'Avonden in de wijk')).toBeHidden()
})

test('another user sees who is in the plan and on which row, until they leave', async ({ browser }) => {
  const [planner, chief] = await Promise.all(
    (['planner', 'chief_of_corps'] as const).map(async (role) => {
      const page = await (await browser.newContext()).newPage()
      await planPage(page, role)
      return page
    }),
  )
  const here = planner!.getByRole('list', { name: presenceMessages.nl.label })
  await expect(here).toHaveCount(1)
  await tabTo(outline(chief!).locator('[role="row"][tabindex="0"]'))
  await chief!.keyboard.press('ArrowDown')
  await expect(outline(planner!).getByRole('list', { name: presenceMessages.nl.label })).toBeVisible()
  await chief!.goto('/plans')
  await expect(here).toHaveCount(0)
})
