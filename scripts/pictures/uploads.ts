import { readFile } from 'node:fs/promises'
import { fromFileMessages } from '#features/measurement/figure-import/web/messages/index.ts'
import { intakePageMessages } from '#features/planning/plan-intake/web/messages/index.ts'
import { EditedWorkbook } from '#features/planning/plan-workbook/edited-workbook.fixture.ts'
import { planWorkbookMessages } from '#features/planning/plan-workbook/messages/index.ts'
import { workbookCardMessages } from '#features/planning/plan-workbook/web/messages/index.ts'
import { oldPlan } from '../../e2e/living-plan-files.ts'
import { draft, findPlan } from './pages.ts'
import type { Visitor } from './visitor.ts'

/**
 * The pictures of uploaded files: an existing plan in Word, a workbook with a conflict, and a file of figures. The
 * texts of the files are Dutch, as those of the demo zone. The first two change the draft plan of the zone.
 */
export const uploadPictures: readonly { name: string; take: (visitor: Visitor) => Promise<void> }[] = [
  { name: 'plan-intake', take: (visitor) => takeIntake(visitor) },
  { name: 'workbook', take: (visitor) => takeWorkbook(visitor) },
  { name: 'figure-import', take: (visitor) => takeFigureImport(visitor) },
]

const wordMimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const workbookMimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function takeIntake(visitor: Visitor): Promise<void> {
  const messages = intakePageMessages[visitor.language]
  const { page } = visitor
  await visitor.visit(`/plans/${(await findPlan(visitor, draft)).id}/intake`)
  const buffer = await oldPlan({
    chapter: 'Strategische doelstellingen',
    strategic: 'Strategische doelstelling',
    actions: 'Acties',
    oldObjectives: [
      'Fietsdiefstal rond het station terugdringen',
      'Jongeren vroeger bereiken',
      'Minder overlast in de uitgaansbuurt',
    ],
    oldActions: ['Bewaakte stalling openen', 'Gravering aanbieden', 'Lokfietsen inzetten'],
  })
  const another = page.getByRole('button', { name: messages.another })
  if (await another.isVisible()) await another.click()
  await visitor.upload(messages.upload.choose, { name: 'zvp-2020-2025.docx', mimeType: wordMimeType, buffer })
  const outline = page.getByRole('treegrid', { name: messages.outline })
  await outline.getByRole('row').filter({ hasText: 'Fietsdiefstal' }).click()
  await page.keyboard.press('a')
  await outline.getByRole('row').filter({ hasText: 'Bewaakte stalling openen (2)' }).click()
  await visitor.take('plan-intake')
}

async function takeWorkbook(visitor: Visitor): Promise<void> {
  const messages = workbookCardMessages[visitor.language]
  const { page } = visitor
  await visitor.visit(`/plans/${(await findPlan(visitor, draft)).id}?tab=file`)
  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: messages.download }).click()
  const bytes = await readFile(await (await downloading).path())
  /** Uploads the downloaded workbook as a colleague returns it: with text added to the titles of the first actions. */
  const upload = async (name: string, additions: readonly string[]) => {
    const workbook = await EditedWorkbook.open(new File([bytes], name))
    const { rows } = workbook.sheet(planWorkbookMessages[visitor.language].sheets.elements)
    const title = rows[0]!.findIndex((heading) => String(heading).endsWith('(nl)'))
    const code = title - 1
    const actions = rows.filter((row) => /^\d+$/.test(String(row[code])))
    for (const [index, addition] of additions.entries()) actions[index]![title] = `${actions[index]![title]}${addition}`
    const buffer = Buffer.from(await workbook.save().bytes())
    await visitor.upload(messages.importWorkbook, { name, mimeType: workbookMimeType, buffer })
    await page.getByRole('heading', { name: messages.preview(name) }).waitFor()
  }
  await upload('team-jeugd.xlsx', [' met de jeugdwerkers'])
  await page.getByRole('textbox', { name: messages.reason }).fill('Overleg met het jeugdteam')
  await page.getByRole('button', { name: messages.write(1) }).click()
  await page.getByRole('button', { name: messages.other }).click()
  await upload('team-wijk.xlsx', [' samen met de scholen', ', ook in het weekend', ' (eerste kwartaal)'])
  await page.getByRole('heading', { name: messages.title }).evaluate((heading) => heading.scrollIntoView())
  await visitor.take('workbook')
}

async function takeFigureImport(visitor: Visitor): Promise<void> {
  const messages = fromFileMessages[visitor.language]
  const { page } = visitor
  await visitor.visit('/indicators/import')
  const lines = [
    'Opruimkosten per gemeente, in euro;;',
    'Bron: milieudienst;;',
    'gemeente;2025;2026 (*)',
    'Beringen;1.250,50;310,25',
    'Ham en Tessenderlo (fusie);980,75;n.b.',
    'Genk;5;6',
    '(*) voorlopig;;',
  ]
  const buffer = Buffer.from(lines.join('\r\n'), 'latin1')
  await visitor.upload(messages.upload.choose, { name: 'opruimkosten.csv', mimeType: 'text/csv', buffer })
  const indicator = page.getByRole('combobox', { name: messages.indicator.label })
  await indicator.fill('drug-waste-clean-up-cost')
  await page.getByRole('listbox').getByRole('option').first().click()
  const cells = page.getByRole('grid', { name: messages.grid.label })
  await cells.getByText('1.250,50').click()
  const settings = page.getByRole('heading', { name: messages.understood.title })
  await settings.evaluate((heading) => heading.scrollIntoView())
  await visitor.take('figure-import')
}
