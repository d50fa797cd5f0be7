import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { alignmentPageMessages } from '#features/alignment/items/web/messages/index.ts'
import { alignmentPlanMessages } from '#features/alignment/items/web/plan/messages/index.ts'
import { accessMessages } from '#features/base/access/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { outlineMessages } from '#features/planning/plans/web/outline/messages/index.ts'
import { legalDiffMessages } from '#features/planning/versions/legal-diff/messages/index.ts'
import { documentMessages } from '#features/publishing/documents/messages/index.ts'
import { exceptionMessages } from '#features/quality/checks/exceptions/messages/index.ts'
import { checkMessages } from '#features/quality/checks/messages/index.ts'
import { ruleMessages } from '#features/quality/checks/messages/rules/index.ts'
import { checkPageMessages } from '#features/quality/checks/web/messages/index.ts'
import { jobMessages } from '#platform/jobs/web/messages/index.ts'
import { platformMessages } from '#platform/web/messages/index.ts'
import { shellMessages } from '../src/app/web/messages/index.ts'
import { arrowDownTo, choose, enter, tabTo, write, writeDay } from './keyboard.ts'
import { addElement, getSectionName } from './legal-path.ts'
import { menuLabels } from './menu-labels.ts'
import { parsePdfStructure } from './pdf.ts'
import { choosePersona, signInAsPersona } from './people.ts'

/**
 * A planner's work through the product, in Dutch, without a mouse. Each part continues from the end of the previous
 * part. Changes persist, so a part cannot run twice.
 */
test.describe.configure({ mode: 'serial', retries: 0, timeout: 300_000 })

const menu = { ...shellMessages.nl, ...menuLabels.nl }
const plans = planPageMessages.nl
const alignment = alignmentPageMessages.nl
const alignmentTexts = alignmentPlanMessages.nl
const checks = checkMessages.nl
const exceptions = exceptionMessages.nl

const reasons = 'Wij volgen de straathandel aan het station, niet de invoer.'
const national = /^Nationaal Veiligheidsplan 2026-2029/
const zonalPlan = 'Zonaal veiligheidsplan Maasgrens'

const openFromMenu = (page: Page, name: string) =>
  enter(page.getByRole('navigation', { name: menu.navigation }).getByRole('link', { name, exact: true }))

/** Opens a plan from the list, found by words of the title. */
async function openPlan(page: Page, title: string): Promise<void> {
  await page.goto('/plans')
  await write(page.getByRole('textbox', { name: plans.list.terms }), title)
  await expect(page.getByRole('status').filter({ hasText: plans.list.count(1) })).toBeVisible()
  await enter(page.getByRole('main').getByRole('link', { name: title }))
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
}

/** Opens a tab of a plan, also when it is behind the overflow button. */
async function openTab(page: Page, name: string | RegExp): Promise<void> {
  const bar = page.getByRole('navigation', { name: plans.tabs.label })
  const tab = bar.getByRole('link', { name })
  const more = bar.getByRole('button', { name: platformMessages.nl.moreTabs })
  await expect(tab.or(more).first()).toBeVisible()
  // Labels receive their figures later, and a tab may then move behind the button.
  let input: string | null = ''
  const isStable = async () => {
    const before = input
    input = await bar.textContent()
    return input === before
  }
  await expect.poll(isStable, { intervals: [600] }).toBe(true)
  if (!(await tab.isVisible())) await enter(more)
  await enter(tab)
}

/** Selects a file and accepts the preview. */
async function importFile(page: Page, file: string, count: number): Promise<void> {
  // The listener starts here, because the browser needs time before it opens the file dialog.
  const choosing = page.waitForEvent('filechooser')
  await openFromMenu(page, menu.plans)
  await enter(page.getByRole('button', { name: plans.list.import }))
  await tabTo(page.getByLabel(plans.import.file))
  await page.keyboard.press('Enter')
  await (await choosing).setFiles(file)
  await enter(page.getByRole('button', { name: plans.import.importPlans(count) }))
  await expect(page.getByText(plans.import.done(count))).toBeVisible()
}

const publishedPlans = fileURLToPath(new URL('../../shared/data/be-security-plans/plans.json', import.meta.url))
const inventedPlans = fileURLToPath(new URL('fixtures/published-plans.json', import.meta.url))

test('a planner enters through the sign-in page and imports a list of published priorities', async ({ page }) => {
  await page.goto('/')
  await enter(page.getByRole('link', { name: platformMessages.nl.signIn }).first())
  await enter(page.getByRole('link', { name: accessMessages.nl.signIn.stepIn }))
  await choosePersona(page, 'FOD Binnenlandse Zaken', 'ministry_planner')
  await importFile(page, inventedPlans, 2)
  await enter(page.getByRole('link', { name: 'Nationaal proefplan 2012-2015' }))
  await expect(page.getByRole('row', { name: /smokkel in containers/ })).toBeVisible()
})

/** Writes the published plans with the organisations that issued them, where the registry has several or no area. */
function nameIssuers(file: string, copy: string): string {
  const issuers: Record<string, string> = {
    'EU-EMPACT-2022-2025': 'EU-COUNCIL',
    'BE-ZVP-KEMPENLAND-2020-2025': 'BE-ZSC-KEMPENLAND',
    'BE-ZVP-5340-2020-2025': 'BE-ZSC-BRUSSEL-WEST',
  }
  const list = JSON.parse(readFileSync(file, 'utf8')) as { plans: { id: string }[] }
  const plans = list.plans.map((plan) => ({
    ...plan,
    ...(issuers[plan.id] && { issuing_bodies: [issuers[plan.id]] }),
  }))
  writeFileSync(copy, JSON.stringify({ ...list, plans }))
  return copy
}

test('the five published plans are imported and appear in the list', async ({ page }) => {
  test.skip(!existsSync(publishedPlans), `The published plans are not on this machine (${publishedPlans}).`)
  await signInAsPersona(page, 'FOD Binnenlandse Zaken', 'ministry_planner')
  await importFile(page, nameIssuers(publishedPlans, test.info().outputPath('plans.json')), 5)
  await openFromMenu(page, menu.plans)
  const list = page.getByRole('table', { name: plans.list.title })
  for (const title of [
    'Nationaal Veiligheidsplan 2016-2019 "Samen, naar de kern van de zaak"',
    'Nationaal Veiligheidsplan 2022-2025 "Een veerkrachtige Geïntegreerde Politie, ten dienste van de samenleving"',
    'EMPACT crime priorities 2022-2025',
    'Zonaal veiligheidsplan Kempenland',
    'Zonaal veiligheidsplan 2020-2025 (zone 5340)',
  ])
    await expect(list.getByRole('link', { name: title, exact: true })).toBeVisible()
})

test('the planner of a zone answers a national priority with kind, reasons and linked elements [align-1]', async ({
  page,
}) => {
  await signInAsPersona(page, 'Politiezone Maasgrens', 'planner')
  await openFromMenu(page, menu.alignment)
  await enter(page.getByRole('link', { name: alignment.country.answerOwn }))
  const locator = page
    .getByRole('region', { name: national })
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: /Drugs$/ }) })
  await expect(locator.getByText(alignment.kinds.covered, { exact: true })).toBeVisible()

  await enter(locator.getByRole('button', { name: alignment.answer.change }))
  const adapt = locator.getByRole('radio', { name: alignment.kinds.adapt })
  await tabTo(locator.getByRole('radio', { checked: true }))
  await page.keyboard.press('3')
  await expect(adapt).toBeFocused()
  await expect(adapt).toBeChecked()

  await write(locator.getByRole('textbox', { name: alignment.answer.reasons }), reasons)
  const carriers = locator.getByRole('group', { name: alignment.answer.carriers })
  const carrier = carriers.getByRole('checkbox', { checked: false }).first()
  const name = await carrier.getAttribute('id')
  await tabTo(carrier)
  await page.keyboard.press('Space')
  await expect(carriers.locator(`[id="${name}"]`)).toBeChecked()
  await enter(locator.getByRole('button', { name: alignment.answer.save }))

  await expect(page.getByText(alignment.answer.saved('Drugs'))).toBeVisible()
  await expect(locator.getByText(alignment.kinds.adapt, { exact: true })).toBeVisible()
  await expect(locator.getByText(reasons).first()).toBeVisible()
})

test('the ministry moves through the matrix with the arrow keys and reads the reason in a cell', async ({ page }) => {
  await signInAsPersona(page, 'FOD Binnenlandse Zaken', 'ministry_planner')
  await openFromMenu(page, menu.alignment)
  const grid = page.getByRole('grid', { name: alignment.matrix.title })
  await tabTo(grid.locator('[tabindex="0"]'))
  const cell = grid.getByRole('gridcell', { name: /Politiezone Maasgrens, Drugs: / })
  await expect(cell).toHaveAccessibleName(new RegExp(`: ${alignment.kinds.adapt}$`))
  const { row, column } = await cell.evaluate(({ dataset }) => ({ ...dataset }) as Record<'row' | 'column', string>)
  for (let step = 0; step < Number(column); step++) await page.keyboard.press('ArrowRight')
  for (let step = 0; step < Number(row); step++) await page.keyboard.press('ArrowDown')
  await expect(cell).toBeFocused()
  await page.keyboard.press('Enter')

  const panel = page.getByRole('complementary', { name: 'Drugs' })
  await expect(panel.getByText(reasons)).toBeVisible()
  await expect(panel.getByText(alignment.kinds.covered, { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(cell).toBeFocused()
})

test('a national priority is followed down to the elements that carry it, and back up [align-7]', async ({ page }) => {
  await signInAsPersona(page, 'Politiezone Maasgrens', 'planner')
  await openPlan(page, 'Nationaal Veiligheidsplan 2026-2029')
  await openTab(page, 'Prioritaire fenomenen')
  const outline = page.getByRole('treegrid', { name: plans.outline.label })
  await tabTo(outline.locator('[role="row"][tabindex="0"]'))
  await arrowDownTo(outline.getByRole('row').filter({ has: page.getByText('Drugs', { exact: true }) }))
  await page.keyboard.press('Space')

  const panel = page.getByRole('complementary', { name: 'Drugs' })
  await expect(panel.getByRole('heading', { name: alignmentTexts.panel.answeredBy })).toBeVisible()
  const carriers = panel.getByRole('group').filter({ hasText: alignmentTexts.panel.includedBy })
  await enter(carriers.first().locator('summary').first())
  // Another zone's planner reads only the own answer by name.
  await enter(panel.getByRole('link', { name: 'Politiezone Maasgrens' }))
  await expect(page.getByRole('heading', { level: 1, name: zonalPlan })).toBeVisible()

  await openTab(page, alignmentTexts.tab.label)
  const answers = page.getByRole('table', { name: alignmentTexts.tab.ownAnswers })
  await expect(answers.getByRole('row', { name: /Drugs/ }).filter({ hasText: reasons })).toBeVisible()
  await enter(answers.getByRole('link', { name: /Drugs$/ }))
  await expect(page.getByRole('heading', { level: 1, name: national })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Drugs' })).toBeVisible()
})

const signal = 'Lachgas bij jongeren in onze dorpen'

test('the zone sends a signal to the ministry', async ({ page }) => {
  await signInAsPersona(page, 'Politiezone Maasgrens', 'planner')
  await openFromMenu(page, menu.alignment)
  await enter(page.getByRole('link', { name: alignment.country.toSignals }))
  await enter(page.getByRole('button', { name: alignment.signals.send }))
  const dialog = page.getByRole('dialog', { name: alignment.signals.send })
  await write(dialog.getByRole('textbox', { name: alignment.signals.subject }), signal)
  await write(dialog.getByRole('textbox', { name: alignment.signals.text }), 'Geen enkel plan noemt dit. Neem het op.')
  await choose(dialog.getByLabel(alignment.signals.plan), 'Nationaal Veiligheidsplan 2026-2029')
  await enter(dialog.getByRole('button', { name: alignment.signals.send }))
  await expect(page.getByText(alignment.signals.sent)).toBeVisible()
  await expect(page.getByRole('heading', { name: signal })).toBeVisible()
})

test('the signal appears on the home page of the ministry, which answers it [align-8]', async ({ page }) => {
  await signInAsPersona(page, 'FOD Binnenlandse Zaken', 'ministry_planner')
  await expect(page.getByRole('main').getByRole('link', { name: signal, exact: true })).toBeVisible()
  await openFromMenu(page, menu.alignment)
  await enter(page.getByRole('link', { name: alignment.country.toSignals }))
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: signal }) })
  await enter(card.getByRole('button', { name: alignment.signals.answer }))
  await choose(card.getByLabel(alignment.signals.kindLabel), alignment.signals.kinds.taken_up)
  const answer = 'Het komt in het volgende plan, bij de drugs.'
  await write(card.getByRole('textbox', { name: alignment.signals.reasons }), answer)
  await enter(card.getByRole('button', { name: alignment.signals.answer }))
  await expect(card.getByText(answer)).toBeVisible()
  await expect(card.getByText(alignment.signals.kinds.taken_up, { exact: true })).toBeVisible()
})

test('the checks list the issues, and an error blocks until an exception is justified [check-4]', async ({ page }) => {
  await signInAsPersona(page, 'Politiezone Maasgrens', 'planner')
  await openPlan(page, zonalPlan)
  // The law asks for the resources of an objective. A new objective has none.
  const planId = new URL(page.url()).pathname.split('/').at(2)!
  const section = getSectionName('zonal_security_plan', 'strategic_objectives', 'nl')
  const objective = { kind: 'strategic_objective', title: 'Minder overlast bij de stations', section } as const
  await addElement(page, 'nl', planId, 'priority_phenomena', objective)
  await openPlan(page, zonalPlan)
  await openTab(page, new RegExp(checks.checks))
  const blocking = page.getByText(/^\d+ blokkerende fout(en)?$/)
  await expect(blocking).toBeVisible()
  await expect(page.getByText(ruleMessages.nl.accountability.fix).first()).toBeVisible()

  const give = page.getByRole('main').getByRole('row').getByRole('button', { name: exceptions.request })
  for (let left = await give.count(); left > 0; left--) {
    await enter(give.first())
    const dialog = page.getByRole('dialog', { name: exceptions.request })
    await write(dialog.getByRole('textbox', { name: exceptions.reason }), 'De functie wordt in het voorjaar ingevuld.')
    await writeDay(dialog.getByLabel(exceptions.endsOn), 12, new Date().getFullYear() + 1)
    await enter(dialog.getByRole('button', { name: exceptions.request }))
    await expect(dialog).toBeHidden()
    await expect(give).toHaveCount(left - 1)
  }
  // The planner asked for the exceptions. The chief of corps, who did not write the plan, grants them.
  await expect(blocking).toBeVisible()
  await signInAsPersona(page, 'Politiezone Maasgrens', 'chief_of_corps')
  await openPlan(page, zonalPlan)
  await openTab(page, new RegExp(checks.checks))
  const grant = page.getByRole('button', { name: `${exceptions.grant}: ` })
  await expect(grant.first()).toBeVisible()
  for (let left = await grant.count(); left > 0; left--) {
    await enter(grant.first())
    await expect(grant).toHaveCount(left - 1)
  }
  await expect(page.getByText(checkPageMessages.nl.exceptionGranted).first()).toBeVisible()
  await expect(blocking).toBeHidden()

  await openTab(page, plans.tabs.versions)
  const verify = page.getByRole('button', { name: plans.versions.verify })
  await expect(verify.first()).toBeVisible()
  const before = await verify.count()
  await freeze(page, 'Beslist door de zonale veiligheidsraad')
  await expect(verify).toHaveCount(before + 1)
  await enter(verify.first())
  await expect(page.getByText(/^Geverifieerd: \d+ rijen$/)).toBeVisible()
})

async function freeze(page: Page, reason: string): Promise<void> {
  await enter(page.getByRole('main').getByRole('button', { name: plans.versions.freeze }))
  const dialog = page.getByRole('dialog', { name: plans.versions.freeze })
  await write(dialog.getByRole('textbox', { name: plans.versions.reason }), reason)
  await enter(dialog.getByRole('button', { name: plans.versions.freeze }))
}

test('a change made after the version appears when the two are compared', async ({ page }) => {
  await signInAsPersona(page, 'Politiezone Maasgrens', 'chief_of_corps')
  await openPlan(page, zonalPlan)
  const outline = page.getByRole('treegrid', { name: plans.outline.label })
  await tabTo(outline.locator('[role="row"][tabindex="0"]'))
  await arrowDownTo(outline.getByRole('row').filter({ has: page.getByText('Aanpak van drugs', { exact: true }) }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: plans.outline.title })).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(' en lachgas')
  await page.keyboard.press('Shift+Enter')
  await expect(outline.getByRole('row', { name: /Aanpak van drugs en lachgas/ })).toBeFocused()
  const { undo } = outlineMessages.nl
  const saved = undo.undo(undo.changed('Aanpak van drugs en lachgas'))
  await expect(page.getByRole('button', { name: saved })).toBeVisible()

  await page.goto(`${page.url().split('?')[0]}?tab=versions`)
  await expect(page.getByLabel(legalDiffMessages.nl.to).locator('option:checked')).toHaveText(legalDiffMessages.nl.now)
  const differences = page.getByRole('listitem').filter({ hasText: legalDiffMessages.nl.counts.changed })
  await expect(differences.filter({ hasText: 'Aanpak van drugs' }).last()).toContainText('en lachgas')
})

test('the plan is exported as an accessible document in Dutch [publish-1]', async ({ page }) => {
  await signInAsPersona(page, 'Politiezone Maasgrens', 'planner')
  await openPlan(page, zonalPlan)
  await enter(page.getByRole('button', { name: documentMessages.nl.make }))
  const dialog = page.getByRole('dialog', { name: documentMessages.nl.make })
  await choose(dialog.getByLabel(documentMessages.nl.language), 'Nederlands')
  await tabTo(dialog.getByRole('checkbox', { name: documentMessages.nl.checks }))
  await page.keyboard.press('Space')
  await enter(dialog.getByRole('button', { name: documentMessages.nl.order.make }))
  const link = dialog.getByRole('link', { name: jobMessages.nl.download })
  await link.waitFor()
  const downloading = page.waitForEvent('download')
  await enter(link)
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/-full-nl\.pdf$/)
  const bytes = readFileSync(await download.path())
  expect(parsePdfStructure(bytes)).toEqual({ isPdf: true, language: 'nl', isTagged: true })
})
