import { expect, type Locator, type Page, test } from '@playwright/test'
import { fromFileMessages } from '#features/measurement/figure-import/web/messages/index.ts'
import { indicatorMessages } from '#features/measurement/indicators/web/messages/index.ts'
import { choose, enter, tabTo, write } from './keyboard.ts'
import { beginAs } from './people.ts'

const messages = fromFileMessages.nl
const common = indicatorMessages.nl
const indicator = 'Kosten van het opruimen van drugsafval'
const name = 'opruimkosten.csv'

/**
 * A file as a service sends it, with titles, decimal commas, a mark at the last year, a name that matches no area and a
 * legend below.
 */
const file = (first: string): string =>
  [
    'Opruimkosten per gemeente, in euro;;',
    'Bron: milieudienst;;',
    'gemeente;2025;2026 (*)',
    `Beringen;${first};n.b.`,
    'Ham en Tessenderlo (fusie);980,75;310,25',
    '(*) voorlopig;;',
  ].join('\r\n')

/** Returns the count above a label. */
const count = (page: Page, label: string) => page.getByText(label, { exact: true }).locator('xpath=..')

/** Selects the active option once the results for the typed text have loaded. */
async function selectOption(field: Locator, option: string): Promise<void> {
  await expect(field.page().getByRole('option', { name: option, selected: true })).toBeVisible()
  await expect(field).toHaveAttribute('aria-activedescendant', /./)
  await field.page().keyboard.press('Enter')
}

async function drop(page: Page, text: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser')
  await tabTo(page.getByLabel(messages.upload.choose))
  await page.keyboard.press('Enter')
  await (await choosing).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'latin1') })
  await expect(page.getByRole('grid', { name: messages.grid.label })).toBeVisible()
}

test('an analyst imports a file in the original format and fixes unrecognised values by keyboard, and the revised file is read automatically [measure-6]', async ({
  page,
}) => {
  await beginAs(page, 'Politiezone Maasgrens', 'planner')
  await page.goto('/indicators')
  await enter(page.getByRole('link', { name: common.library.fromFile }))
  await drop(page, file('1.250,50'))
  await expect(page.getByText(messages.importProfile.proposed)).toBeVisible()

  const fixes = page.getByRole('region', { name: messages.fix.title })
  await choose(fixes.getByLabel(messages.areas.country, { exact: true }), 'België')
  await enter(page.getByRole('button', { name: `${messages.fix.apply}: ${messages.areas.country}` }))
  await expect(page.getByText(messages.sums.fix(3))).toBeVisible()

  const picker = page.getByRole('combobox', { name: messages.indicator.label })
  await write(picker, indicator)
  await selectOption(picker, indicator)
  await expect(count(page, messages.sums.newFigures)).toContainText('1')
  await expect(page.getByText(messages.sums.fix(3))).toBeVisible()

  // Half of the areas are unknown, so the other one could be a coincidence.
  await enter(page.getByRole('button', { name: messages.areas.confirmAll(1) }))
  await expect(page.getByText(messages.sums.fix(2))).toBeVisible()

  const area = page.getByRole('combobox', { name: messages.areas.is('Ham en Tessenderlo (fusie)') })
  await tabTo(area)
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: 'Tessenderlo-Ham' })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await selectOption(area, 'Tessenderlo-Ham')
  await expect(page.getByText(messages.sums.fix(1))).toBeVisible()
  await choose(page.getByLabel(messages.fix.resources('n.b.'), { exact: true }), common.missing.not_delivered)
  await enter(page.getByRole('button', { name: `${messages.fix.apply}: ${messages.fix.resources('n.b.')}` }))
  await expect(page.getByText(messages.sums.ready)).toBeVisible()

  // A cell shows the figure that it was imported as.
  const grid = page.getByRole('grid', { name: messages.grid.label })
  await tabTo(grid.locator('[tabindex="0"]'))
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight']) await page.keyboard.press(key)
  await expect(grid.locator(':focus')).toContainText('1.250,50')
  await expect(page.getByText(/Beringen \(gemeente\) · 2025 · 1\.250,5/)).toBeVisible()

  await write(page.getByLabel(common.entry.source, { exact: true }), 'Milieudienst')
  await enter(page.getByRole('button', { name: messages.importFigures.act('4') }))
  await expect(page.getByText(messages.importFigures.doneText('4', '0', '0'))).toBeVisible()
  await enter(page.getByRole('link', { name: indicator }))
  await expect(page.getByRole('heading', { level: 1, name: indicator })).toBeVisible()
  await expect(page.getByText('2.231').first()).toBeVisible()

  await page.goto('/indicators/import')
  await drop(page, file('1.300,50'))
  await expect(page.getByText(messages.importProfile.ofForm(name))).toBeVisible()
  await expect(page.getByText(messages.sums.ready)).toBeVisible()
  await expect(count(page, messages.sums.revised)).toContainText('1')
  await expect(count(page, messages.sums.unchanged)).toContainText('3')
  await tabTo(page.getByRole('checkbox', { name: messages.replaced.confirm('1') }))
  await page.keyboard.press('Space')
  await enter(page.getByRole('button', { name: messages.importFigures.act('4') }))
  await expect(page.getByText(messages.importFigures.doneText('0', '1', '3'))).toBeVisible()
})
