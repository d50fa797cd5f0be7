import { expect, type Page, test } from '@playwright/test'
import { planMessages } from '#features/planning/plans/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { belgium } from '../packs/be/index.ts'
import { nationalPath } from '../packs/be/plan-kinds/path/national.ts'
import { zonalPath } from '../packs/be/plan-kinds/path/zonal.ts'
import { choose, enter, write, writeDate } from './keyboard.ts'
import {
  addElement,
  downloadDocument,
  freeze,
  getFunctionName,
  getOrganisationName,
  getSectionName,
  pathWalker,
  sendOut,
  speaking,
} from './legal-path.ts'
import { cycleUrl, moveClockTo } from './moved-clock.ts'
import { toLetters } from './pdf.ts'
import { beginAs } from './people.ts'

/**
 * Plans of earlier years, recorded today from their papers with the dates of that time: the national plans of 2008 and
 * 2022, whose steps were taken in different orders, and a zonal plan that was in force on 1 January 2020. Each act
 * has its document, and a second person confirms it before the plan is in force.
 */
test.use({ baseURL: cycleUrl, locale: 'nl-BE' })

const language = 'nl'
const today = '2026-12-01'
const plans = planPageMessages[language]
const ministry = 'FOD Binnenlandse Zaken'
const ministers = ['minister_interior', 'minister_justice'].map((code) => getFunctionName(code, language))
const body = (code: string) => getOrganisationName(code, language)
const paper = { text: 'Zoals in het verslag van die dag.' }
/** Steps that the plan of 2008 went without, with their reason. */
const withoutThem = { reason: 'In deze cyclus niet gevraagd.' }

test.beforeEach(({ page }) => speaking(page, language))

async function begin(page: Page, searchText: string, role: Parameters<typeof beginAs>[2]): Promise<void> {
  await moveClockTo(page, today)
  await beginAs(page, searchText, role)
}

/** Starts a plan of an earlier period, and sends it to its readers. Returns its id. */
async function startPlan(page: Page, plan: { kind: string; title: string; from: string }): Promise<string> {
  await page.goto('/plans')
  await enter(page.getByRole('button', { name: plans.list.start }))
  const dialog = page.getByRole('dialog', { name: plans.list.start })
  await choose(dialog.getByLabel(plans.list.kind), plan.kind)
  await write(dialog.getByLabel(plans.file.title), plan.title)
  await write(dialog.getByLabel(plans.outline.code), `EARLIER-${Date.now()}`)
  await writeDate(dialog.getByLabel(plans.list.periodFrom), plan.from)
  await choose(dialog.getByLabel(plans.file.marking), 'TLP:GREEN')
  await enter(dialog.getByRole('button', { name: plans.list.start }))
  await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeVisible()
  const planId = /plans\/([0-9a-f-]{36})/.exec(page.url())![1]!
  await sendOut(page, language, planId)
  return planId
}

const kindName = (code: string) => belgium.planKinds.find((kind) => kind.code === code)!.names[language]!
/** A plan of a retry has another title. */
const titled = (title: string) => (test.info().retry > 0 ? `${title} (${test.info().retry})` : title)

test.describe('national', () => {
  const walker = pathWalker(language, nationalPath.steps)
  const { acts, head } = walker.path

  /** Writes a plan with a part on road traffic, freezes it and opens its approval procedure. */
  async function writePlan(page: Page, title: string, from: string): Promise<string> {
    await begin(page, ministry, 'ministry_planner')
    const planId = await startPlan(page, { kind: kindName('national_security_plan'), title, from })
    await addElement(page, language, planId, 'priority_phenomena', { kind: 'priority', title: 'Drugs' })
    await addElement(page, language, planId, 'priority_phenomena', {
      kind: 'text',
      title: 'Minder verkeersdoden',
      section: getSectionName('national_security_plan', 'road_traffic', language),
    })
    await freeze(page, language, planId, 'De tekst van die tijd.')
    await walker.openPath(page, planId)
    return planId
  }
  const on = (actDate: string) => ({ ...paper, actDate })
  const followed = (points: number) =>
    Array.from({ length: points }, (_, index) => ({
      kind: 'followed' as const,
      reason: `Gevolgd in deel ${index + 1}.`,
    }))
  const opinionOn = (actDate: string) => ({ text: 'Een gunstig advies.', actDate })

  /** A second person confirms the acts. Then the plan is brought into force from its day, and printed. */
  async function confirmAndEnter(page: Page, planId: string, inForceOn: string): Promise<string> {
    // The seats have accounts, so that each confirms what was recorded for it.
    for (const organisation of [ministry, 'FOD Justitie']) {
      await begin(page, organisation, 'minister')
      await walker.openPath(page, planId)
      await walker.confirmAll(page)
    }
    await begin(page, ministry, 'ministry_planner')
    await walker.openPath(page, planId)
    await walker.toText(page, 'publication', acts.enter, { inForceFrom: inForceOn })
    return downloadDocument(page, planId, language)
  }

  test('the plan of 2022 is recorded in the order of 2022, and is in force since 1 April 2022 [law-19]', async ({
    page,
  }) => {
    test.setTimeout(480_000)
    const planId = await writePlan(page, titled('Nationaal veiligheidsplan 2022-2025'), '2022-01-01')
    await walker.toText(page, 'looking', acts.done, { actDate: '2021-12-01' })
    await walker.toText(page, 'drafting', acts.done, { actDate: '2021-12-01' })
    const prosecutors = body('BE-COLLEGE-PROSECUTORS-GENERAL')
    await walker.recordAct(page, 'prosecutors_opinion', acts.recordOpinion, prosecutors, opinionOn('2021-12-13'))
    await walker.submitVersion(page, '2022-01-20')
    for (const who of ministers)
      await walker.recordAct(page, 'choice_of_phenomena', acts.recordDecision, who, on('2022-01-20'))
    await walker.expectCompleted(page, 'choice_of_phenomena')
    for (const [step, decider, day] of [
      ['security_council', 'BE-NATIONAL-SECURITY-COUNCIL', '2022-01-28'],
      ['council_of_ministers', 'BE-GOV-FEDERAL', '2022-02-04'],
      ['conference', 'BE-IMC-SECURITY', '2022-03-10'],
    ] as const) {
      await walker.recordAct(page, step, acts.recordDecision, body(decider), on(day))
      await walker.expectCompleted(page, step)
    }
    const [mobility, council] = [getFunctionName('minister_mobility', language), body('BE-FEDERAL-POLICE-COUNCIL')]
    await walker.recordAct(page, 'traffic_opinion', acts.recordOpinion, mobility, opinionOn('2022-03-15'))
    await walker.recordAct(page, 'police_council_opinion', acts.recordOpinion, council, opinionOn('2022-03-20'))
    await walker.answerPoints(page, 'final_text', followed(3))
    await walker.toText(page, 'final_text', acts.done, { actDate: '2022-03-25' })
    for (const who of ministers) await walker.recordAct(page, 'approval', acts.recordDecision, who, on('2022-03-31'))
    await walker.toText(page, 'to_parliament', acts.send, on('2022-03-31'))
    await expect(page.getByText(head.approvedOn('31 mrt 2022')).first()).toBeVisible()
    const printed = await confirmAndEnter(page, planId, '2022-04-01')
    for (const day of ['13 dec 2021', '4 feb 2022', '10 mrt 2022', '31 mrt 2022', '1 apr 2022'])
      expect(printed).toContain(toLetters(day))
  })

  test('the plan of 2008 takes the opinions before the Council of Ministers, and goes without bodies founded later [law-19]', async ({
    page,
  }) => {
    test.setTimeout(480_000)
    const planId = await writePlan(page, titled('Nationaal veiligheidsplan 2008-2011'), '2008-01-01')
    await walker.toText(page, 'looking', acts.done, { actDate: '2007-11-01' })
    await walker.toText(page, 'drafting', acts.done, { actDate: '2007-12-03' })
    await walker.submitVersion(page, '2008-01-07')
    await walker.toText(page, 'prosecutors_opinion', acts.skip, { ...withoutThem, actDate: '2008-01-07' })
    // The Security Council and the conference were founded later, so that nobody gives a reason for leaving them out.
    for (const step of ['security_council', 'conference'])
      await expect(walker.locateLine(page, step)).toContainText(/Niet van toepassing: op .* bestond geen organisatie/)
    for (const who of ministers)
      await walker.recordAct(page, 'choice_of_phenomena', acts.recordDecision, who, on('2008-01-14'))
    await walker.expectCompleted(page, 'choice_of_phenomena')
    await walker.recordAct(
      page,
      'police_council_opinion',
      acts.recordOpinion,
      body('BE-FEDERAL-POLICE-COUNCIL'),
      opinionOn('2008-01-22'),
    )
    const mobility = getFunctionName('minister_mobility', language)
    await walker.recordAct(page, 'traffic_opinion', acts.recordOpinion, mobility, opinionOn('2008-01-23'))
    await walker.recordAct(page, 'council_of_ministers', acts.recordDecision, body('BE-GOV-FEDERAL'), on('2008-02-01'))
    await walker.answerPoints(page, 'final_text', followed(2))
    await walker.toText(page, 'final_text', acts.done, { actDate: '2008-02-01' })
    for (const who of ministers) await walker.recordAct(page, 'approval', acts.recordDecision, who, on('2008-02-01'))
    await walker.toText(page, 'to_parliament', acts.send, on('2008-02-01'))
    const printed = await confirmAndEnter(page, planId, '2008-02-01')
    for (const day of ['22 jan 2008', '23 jan 2008', '1 feb 2008']) expect(printed).toContain(toLetters(day))
    // The plan of 2022 was recorded before it, and replaced it on the day of its own entry into force.
    expect(printed).toContain(toLetters(planMessages[language].planStates.ended))
    expect(printed).toContain(toLetters('1 apr 2022'))
    await page.goto(`/plans/${planId}`)
    await expect(page.getByText(planMessages[language].planStates.ended, { exact: true }).first()).toBeVisible()
  })
})

test('a zonal plan of 2020 is recorded with the dates of its decisions, and was in force on 1 January 2020 [law-19]', async ({
  page,
}) => {
  test.setTimeout(480_000)
  const walker = pathWalker(language, zonalPath.steps)
  const { acts } = walker.path
  const zone = 'Politiezone Maasgrens'
  const on = (actDate: string) => ({ ...paper, actDate })
  await begin(page, zone, 'planner')
  const planId = await startPlan(page, {
    kind: kindName('zonal_security_plan'),
    title: titled('Zonaal veiligheidsplan 2020-2025'),
    from: '2020-01-01',
  })
  await addElement(page, language, planId, 'priority_phenomena', {
    kind: 'priority',
    title: 'Inbraken',
    section: getSectionName('zonal_security_plan', 'strategic_objectives', language),
  })
  for (const [section, kind, title] of [
    ['capacity', 'regular_work', '5200 uren per jaar'],
    ['municipality_missions', 'municipality_mission', 'Geen in deze zone'],
  ] as const)
    await addElement(page, language, planId, 'administration_and_policy', {
      kind,
      title,
      section: getSectionName('zonal_security_plan', section, language),
    })
  await begin(page, zone, 'chief_of_corps')
  await freeze(page, language, planId, 'De tekst van 2019.')
  await walker.openPath(page, planId)
  for (const [step, day] of [
    ['start', '2018-11-05'],
    ['looking', '2019-02-04'],
  ] as const)
    await walker.toText(page, step, acts.done, { actDate: day })
  await walker.submitVersion(page, '2019-03-04')
  await walker.recordEach(page, 'priorities', on('2019-03-11'))
  await walker.toText(page, 'drafting', acts.done, { actDate: '2019-04-01' })
  await walker.recordEach(page, 'security_council', on('2019-05-06'))
  await walker.recordEach(page, 'council_agreement', on('2019-06-03'))
  await walker.recordEach(page, 'local_approval', on('2019-06-17'))
  await walker.toText(page, 'transmission', acts.send, on('2019-07-01'))
  for (const ministryOfSeat of [ministry, 'FOD Justitie']) {
    await begin(page, ministryOfSeat, 'ministry_planner')
    await walker.openPath(page, planId)
    await walker.recordEach(page, 'approval', on('2019-11-18'))
  }
  await begin(page, zone, 'chief_of_corps')
  await walker.openPath(page, planId)
  await walker.toText(page, 'councils_informed', acts.send, on('2019-12-02'))
  for (const ministryOfSeat of [ministry, 'FOD Justitie']) {
    await begin(page, ministryOfSeat, 'minister')
    await walker.openPath(page, planId)
    await walker.confirmAll(page)
  }
  await begin(page, zone, 'chief_of_corps')
  await walker.openPath(page, planId)
  await walker.toText(page, 'in_force', acts.enter, { inForceFrom: '2020-01-01' })
  const printed = await downloadDocument(page, planId, language)
  for (const day of ['6 mei 2019', '3 jun 2019', '17 jun 2019', '18 nov 2019', '1 jan 2020'])
    expect(printed).toContain(toLetters(day))
})
