import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { listWorkbookMessages } from '#features/country/registry/list-workbooks/messages/index.ts'
import { registryMessages } from '#features/country/registry/web/messages/index.ts'
import { organisationMessages } from '#features/country/registry/web/organisations/messages/index.ts'
import { EditedWorkbook } from '#features/planning/plan-workbook/edited-workbook.fixture.ts'
import { incomingMessages } from '#platform/workbook/web/incoming/messages/index.ts'
import { choose, enter, tabTo, write } from './keyboard.ts'
import { beginAs } from './people.ts'

const { page: messages, lists, outcomes } = listWorkbookMessages.nl
const incoming = incomingMessages.nl
const common = registryMessages.nl
const body = 'BE-FED-CHEMICALS'
const named = 'Naam (nl)'
const [first, second] = ['Federatie van de scheikunde (eerste lezing)', 'Federatie van de scheikunde']

/** The list as edited by a user, with another name for an organisation. */
async function renamed(bytes: Buffer, name: string): Promise<Buffer> {
  const book = await EditedWorkbook.open(new File([new Uint8Array(bytes)], 'organisaties.xlsx'))
  book.set(lists.organisations, ['Code', body], { [named]: name })
  return Buffer.from(await book.save().bytes())
}

async function chooseFile(page: Page, name: string, buffer: Buffer) {
  const choosing = page.waitForEvent('filechooser')
  await tabTo(page.getByLabel(incoming.choose))
  await page.keyboard.press('Enter')
  await (await choosing).setFiles({ name, mimeType: sheets, buffer })
  const byRole = page.getByRole('region', { name: incoming.previewTitle(name) })
  await expect(byRole).toBeVisible()
  return byRole
}

test('an administrator exports the list of organisations, imports it, resolves the conflicts and sees the result', async ({
  page,
}) => {
  await beginAs(page, 'FOD Binnenlandse Zaken', 'instance_administrator')
  await page.goto('/organisations')
  await enter(page.getByRole('link', { name: messages.open, exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: messages.title })).toBeVisible()
  const sent = page.waitForEvent('download')
  await enter(page.getByRole('button', { name: messages.downloadWorkbook, exact: true }))
  const bytes = await readFile(await (await sent).path())

  const seen = await chooseFile(page, 'eerste.xlsx', await renamed(bytes, first!))
  await expect(seen.getByRole('row').filter({ hasText: body })).toContainText(outcomes.changed)
  await expect(seen.getByRole('row').filter({ hasText: body })).toContainText(first!)
  await expect(seen.getByText(messages.reasonFirst)).toBeVisible()
  await write(seen.getByLabel(common.reason), 'Zo heet ze in het Staatsblad')
  await enter(seen.getByRole('button', { name: messages.apply(1) }))
  await expect(page.getByText(messages.importedCount(1))).toBeVisible()

  // A colleague edited an earlier version of the list, so both names are shown next to each other.
  const again = await chooseFile(page, 'tweede.xlsx', await renamed(bytes, second!))
  await expect(again.getByText(messages.undecided(1))).toBeVisible()
  const row = again.getByRole('row').filter({ hasText: body })
  await expect(row).toContainText(first!)
  await expect(row).toContainText(second!)
  await write(again.getByLabel(common.reason), 'De federatie schreef het zo')
  await choose(row.getByRole('combobox'), messages.replace)
  await enter(again.getByRole('button', { name: messages.apply(1) }))
  await expect(again).toBeHidden()

  const locator = await chooseFile(page, 'tweede.xlsx', await renamed(bytes, second!))
  await expect(locator.getByText(incoming.noChanges)).toBeVisible()

  await page.goto('/organisations')
  await write(page.getByRole('searchbox', { name: common.search }), second!)
  const table = page.getByRole('table', { name: organisationMessages.nl.title })
  await expect(table.getByRole('row')).toHaveCount(2)
  await enter(table.getByRole('link', { name: second!, exact: true }))
  await expect(page.getByRole('heading', { level: 1, name: second! })).toBeVisible()
})

const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
