import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { commentMessages } from '#features/planning/comments/messages/index.ts'
import { commentPageMessages } from '#features/planning/comments/web/messages/index.ts'
import { intakePageMessages } from '#features/planning/plan-intake/web/messages/index.ts'
import { EditedWorkbook } from '#features/planning/plan-workbook/edited-workbook.fixture.ts'
import { workbookCardMessages } from '#features/planning/plan-workbook/web/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { outlineMessages } from '#features/planning/plans/web/outline/messages/index.ts'
import { checkMessages } from '#features/quality/checks/messages/index.ts'
import { checkPageMessages } from '#features/quality/checks/web/messages/index.ts'
import { linkMessages } from '#platform/links/web/messages/index.ts'
import { arrowDownTo, enter, tabTo, write, writeDay } from './keyboard.ts'
import { type LivingPlanTexts, largePlan, oldPlan } from './living-plan-files.ts'
import { beginAs } from './people.ts'

/**
 * A planner's work from the previous cycle's Word plan to a draft that colleagues and partners have edited, on a plan
 * of 2,000 elements. It runs without a mouse, once in Dutch and once in French. Each part continues from the end of the
 * previous part.
 */
const rows = 2_000
/** A page with so many rows may render slowly on a loaded machine. */
const patient = { timeout: 60_000 }

const casesByLanguage = {
  nl: {
    zone: 'Politiezone Maasgrens',
    title: 'Ontwerp Maasgrens 2026',
    sheet: 'Elementen',
    head: 'titel (nl)',
    partner: 'An De Partner',
    priority: 'Prioriteit',
    objective: 'Doelstelling',
    action: 'Maatregel',
    chapter: 'Strategische doelstellingen',
    strategic: 'Strategische doelstelling',
    actions: 'Acties',
    locale: 'nl-BE',
    oldObjectives: ['Fietsdiefstal rond het station terugdringen', 'Jongeren vroeger bereiken'],
    oldActions: ['Bewaakte stalling openen', 'Gravering aanbieden', 'Lokfietsen inzetten'],
    writtenTexts: [
      'Elke week een ronde met de wijkinspecteur, de stadswacht en wie er woont',
      'Afspraak met de winkeliers',
    ],
    changed: ['Zeven', 'Zeven anders'],
    reason: 'Overleg van maandag',
    round: 'Ronde 1',
    question: 'Wat ontbreekt?',
    comment: 'De scholen ontbreken.',
    bound: '31 dec 2031',
  },
  fr: {
    zone: 'Pays de Sarvoie',
    title: 'Projet Sarvoie 2026',
    sheet: 'Éléments',
    head: 'titre (fr)',
    partner: 'Anne Partenaire',
    priority: 'Priorité',
    objective: 'Objectif',
    action: 'Mesure',
    chapter: 'Objectifs stratégiques',
    strategic: 'Objectif stratégique',
    actions: 'Actions',
    locale: 'fr-BE',
    oldObjectives: ['Réduire les vols de vélos autour de la gare', 'Atteindre plus tôt les jeunes'],
    oldActions: ['Ouvrir un parking surveillé', 'Proposer le gravage', 'Employer des vélos appâts'],
    writtenTexts: [
      'Chaque semaine une ronde avec l’inspecteur de quartier, le gardien de la paix et les habitants',
      'Accord avec les commerçants',
    ],
    changed: ['Sept', 'Sept autrement'],
    reason: 'Réunion de lundi',
    round: 'Tour 1',
    question: 'Que manque-t-il ?',
    comment: 'Les écoles manquent.',
    bound: '31 déc. 2031',
  },
} satisfies Record<string, LivingPlanTexts & Record<string, unknown>>

for (const language of ['nl', 'fr'] as const)
  test.describe(language, () => {
    test.describe.configure({ mode: 'serial', timeout: 300_000 })
    const own = casesByLanguage[language]
    test.use({ locale: own.locale })
    const plans = planPageMessages[language]
    const outlining = outlineMessages[language]
    const intake = intakePageMessages[language]
    const workbook = workbookCardMessages[language]
    const comments = commentPageMessages[language]
    const links = linkMessages[language].form
    // A retry uses another code.
    const code = `LIVING-${language.toUpperCase()}-${Date.now()}`
    let planId: string
    /** Number of elements of the plan before the first edit, including sections. */
    let atFirst: number

    const outline = (page: Page) => page.getByRole('treegrid', { name: plans.outline.label })
    const locateRow = (page: Page, title: string) => outline(page).getByRole('row').filter({ hasText: title })
    const begin = (page: Page) => beginAs(page, own.zone, 'planner')
    const size = async (page: Page) => {
      // Like a browser, opens a new connection when the server has closed an idle connection.
      const apiResponse = await page.request.get(`/api/plans/${planId}/outline`, { maxRetries: 2 })
      return ((await apiResponse.json()) as { rows: unknown[] }).rows.length
    }

    test('a Word plan of the previous cycle is uploaded to a plan, reviewed and inserted [plan-10]', async ({
      page,
    }) => {
      const { organisationId } = await begin(page)
      const imported = await page.request.post('/api/import', {
        headers: { 'x-integral-request': '1' },
        data: { document: largePlan(code, own.title, language, own, rows), ownerId: organisationId },
      })
      expect(imported.status(), await imported.text()).toBe(200)
      planId = ((await imported.json()) as { effects: { planId: string }[] }).effects[0]!.planId

      atFirst = await size(page)
      expect(atFirst).toBeGreaterThanOrEqual(rows)
      await page.goto(`/plans/${planId}`)
      await expect(outline(page)).toBeVisible()
      await enter(page.getByRole('link', { name: intake.action }))
      const choosing = page.waitForEvent('filechooser')
      await tabTo(page.getByLabel(intake.upload.choose))
      await page.keyboard.press('Enter')
      await (await choosing).setFiles({ name: 'vorig-plan.docx', mimeType: wordMimeType, buffer: await oldPlan(own) })

      const proposal = page.getByRole('treegrid', { name: intake.outline })
      const proposed = (title: string) => proposal.getByRole('row').filter({ hasText: title })
      await tabTo(proposal.locator('[role="row"][tabindex="0"]'))
      const [first, second] = own.oldObjectives
      await arrowDownTo(proposed(first!))
      await page.keyboard.press('a')
      await expect(proposed(`${own.oldActions[2]} (1)`)).toContainText(intake.decisions.accepted)
      // One element is not needed this time.
      await page.keyboard.press('Home')
      await arrowDownTo(proposed(`${own.oldActions[2]} (1)`))
      await page.keyboard.press('Delete')
      await expect(proposed(`${own.oldActions[2]} (1)`)).toContainText(intake.decisions.rejected)
      await expect(proposed(second!)).toContainText(intake.decisions.open)
      await enterAnyway(page, page.getByRole('button', { name: intake.addElements(3) }))
      await expect(page.getByText(intake.took(3))).toBeVisible()
      await expect.poll(() => size(page), patient).toBe(atFirst + 3)
      await enterAnyway(page, proposed(first!).getByRole('link', { name: intake.decisions.inPlan }))
      await expect(page.getByRole('heading', { level: 1, name: own.title })).toBeVisible()
      await expect(page.locator('aside').getByText(first!).first()).toBeVisible(patient)
    })

    test('a plan of two thousand rows is edited in the outline without lost or delayed characters [plan-2]', async ({
      page,
    }) => {
      await begin(page)
      await page.goto(`/plans/${planId}`)
      await tabTo(outline(page).locator('[role="row"][tabindex="0"]'))
      await arrowDownTo(locateRow(page, `${own.action} 3`).first())
      await page.keyboard.press('Enter')
      await page.keyboard.press('Enter')
      const [text, more] = own.writtenTexts
      await page.keyboard.type(text!)
      await expect(page.getByRole('textbox', { name: plans.outline.title })).toHaveValue(text!)
      await page.keyboard.press('Enter')
      await page.keyboard.type(more!)
      await page.keyboard.press('Shift+Enter')
      await expect(locateRow(page, text!)).toBeVisible()
      await expect(locateRow(page, more!)).toBeVisible()
      await expect.poll(() => size(page), patient).toBe(atFirst + 5)
      for (const act of [outlining.undo.changed(more!), outlining.undo.added(plans.untitled)]) {
        await expect(page.getByRole('button', { name: outlining.undo.undo(act) })).toBeVisible(patient)
        await page.keyboard.press('Control+z')
      }
      await expect(locateRow(page, more!)).toBeHidden()
      await expect.poll(() => size(page), patient).toBe(atFirst + 4)
    })

    test('colleagues edit a workbook, and the planner reviews and imports their edits [plan-9]', async ({ page }) => {
      await begin(page)
      await page.goto(`/plans/${planId}?tab=file`)
      const sent = page.waitForEvent('download')
      await enter(page.getByRole('link', { name: workbook.download }))
      const bytes = await readFile(await (await sent).path())
      const copy = () => EditedWorkbook.open(new File([bytes], 'plan.xlsx'))
      const title = async (at: number, text: string) => {
        const book = await copy()
        book.set(own.sheet, [own.head, `${own.action} ${at}`], { [own.head]: text })
        return Buffer.from(await book.save().bytes())
      }
      const chooseFile = async (buffer: Buffer, name: string) => {
        const choosing = page.waitForEvent('filechooser')
        await tabTo(page.getByLabel(workbook.importWorkbook))
        await page.keyboard.press('Enter')
        await (await choosing).setFiles({ name, mimeType: sheets, buffer })
      }
      await chooseFile(await title(7, own.changed[0]!), 'eerste.xlsx')
      await expect(page.getByRole('heading', { name: workbook.preview('eerste.xlsx') })).toBeVisible()
      await write(page.getByRole('textbox', { name: workbook.reason }), own.reason)
      await enter(page.getByRole('button', { name: workbook.write(1) }))
      await expect(page.getByRole('heading', { name: workbook.done })).toBeVisible()

      // Two colleagues edited the same row. The second text is shown next to the first.
      await enter(page.getByRole('button', { name: workbook.other }))
      await chooseFile(await title(7, own.changed[1]!), 'tweede.xlsx')
      await expect(page.getByText(workbook.open(1))).toBeVisible()
      const row = page.getByRole('row').filter({ hasText: own.changed[1]! })
      await tabTo(row.getByRole('combobox'))
      await page.keyboard.type(workbook.useWorkbook)
      await enter(page.getByRole('button', { name: workbook.write(1) }))
      await expect(page.getByRole('heading', { name: workbook.done })).toBeVisible()

      await enter(page.getByRole('button', { name: workbook.other }))
      await chooseFile(await title(7, own.changed[1]!), 'tweede.xlsx')
      await expect(page.getByText(workbook.noChanges)).toBeVisible()
    })

    test('a partner without an account comments through a link and receives an answer [plan-11]', async ({
      page,
      browser,
    }) => {
      await begin(page)
      await page.goto(`/plans/${planId}?tab=comments`)
      await enter(page.getByRole('button', { name: comments.rounds.open }).first())
      const round = page.getByRole('dialog')
      await write(round.getByLabel(comments.rounds.name), own.round)
      await write(round.getByLabel(comments.rounds.question), own.question)
      await writeDay(round.getByLabel(comments.rounds.dueOn), 12, 2027)
      await write(round.getByRole('textbox', { name: comments.rounds.persons }), own.partner)
      await enter(round.getByRole('button', { name: comments.rounds.send }))
      await expect(page.getByText(comments.rounds.opened)).toBeVisible()
      await enter(page.getByRole('button', { name: `${comments.invitees.link}: ${own.partner}` }))
      await writeDay(page.getByRole('dialog').getByLabel(links.until), 12, 2027)
      await enter(page.getByRole('dialog').getByRole('button', { name: links.make }))
      const link = await page.getByText(/\/comment#/).textContent()

      const partner = await (await browser.newContext()).newPage()
      await partner.goto(link!)
      await enter(partner.getByRole('button', { name: comments.form.onPlan }))
      await write(partner.getByRole('textbox', { name: comments.form.text }), own.comment)
      await enter(partner.getByRole('button', { name: comments.form.send }))
      await expect(partner.getByText(own.comment)).toBeVisible()

      await page.keyboard.press('Escape')
      const locator = page.getByRole('listitem').filter({ hasText: own.comment })
      await expect(locator).toBeVisible()
      await tabTo(locator.getByRole('radio').first())
      await page.keyboard.press('Space')
      await enter(locator.getByRole('button', { name: comments.answer.save }))
      await expect(locator.getByText(commentMessages[language].answerKinds.followed).first()).toBeVisible()
      await partner.reload()
      await expect(partner.getByText(commentMessages[language].answerKinds.followed).first()).toBeVisible()
      await partner.context().close()
    })

    test('the checks show what the plan still lacks, and an issue is fixed in the side panel', async ({ page }) => {
      await begin(page)
      await page.goto(`/plans/${planId}`)
      await tabTo(outline(page).locator('[role="row"][tabindex="0"]'))
      const action = `${own.action} 1`
      await arrowDownTo(locateRow(page, action).first())
      await page.keyboard.press('Space')
      const { fix } = checkPageMessages[language]
      const step = page.locator('aside').getByRole('button', { name: `${fix.set_dates(own.bound)}: ${action}` })
      await enterAnyway(page, step)
      await expect(page.getByText(fix.fixed(action))).toBeVisible()
      await expect(step).toHaveCount(0, patient)

      await page.goto(`/plans/${planId}?tab=checks`)
      const byRole = page.getByRole('table', { name: checkMessages[language].checks })
      await enter(byRole.getByRole('link', { name: new RegExp(`^${fix.open}: `) }).first())
      await expect(page.locator('aside')).toBeVisible()
    })
  })

const wordMimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const sheets = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Leaves a list in which Tab moves rows, then moves to the target as usual. */
async function enterAnyway(page: Page, target: Locator): Promise<void> {
  await page.keyboard.press('Escape')
  await enter(target)
}
