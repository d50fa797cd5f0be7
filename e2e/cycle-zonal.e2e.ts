import { expect, type Locator, type Page, test } from '@playwright/test'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { priorityMessages } from '#features/planning/priorities/web/messages/index.ts'
import { legalDiffMessages } from '#features/planning/versions/legal-diff/messages/index.ts'
import { belgium } from '../packs/be/index.ts'
import { zonalPath } from '../packs/be/plan-kinds/path/zonal.ts'
import { arrowDownTo, choose, enter, tabTo, write, writeDay } from './keyboard.ts'
import {
  addElement,
  appendToTitle,
  type CycleLanguage,
  downloadDocument,
  freeze,
  getFunctionName,
  getSectionName,
  pathWalker,
  readHashInForce,
  sendOut,
  speaking,
} from './legal-path.ts'
import { cycleUrl, moveClockTo } from './moved-clock.ts'
import { toLetters } from './pdf.ts'
import { beginAs } from './people.ts'

/**
 * A zonal plan from the choice of the priorities until it is in force, and the addendum two years later. It runs
 * without a mouse, once in Dutch and once in French. Each part continues from the end of the previous part.
 */
test.use({ baseURL: cycleUrl })

const casesByLanguage = {
  nl: {
    locale: 'nl-BE',
    zone: 'Politiezone Maasgrens',
    title: 'Zonaal veiligheidsplan 2032-2037',
    evidence: 'Brief van 4 mei 2030',
    council: 'Zonale veiligheidsraad',
    objective: 'Minder drugslabo’s in leegstaande hoeven',
    titleSuffix: ', ook in loodsen',
    capacity: '5200 uren per jaar voor lokale opdrachten',
    noMissionsTitle: 'Geen in deze zone',
    reservation: 'Onder voorbehoud van de begroting van 2032.',
    minutes: 'Verslag van 3 juni 2031',
    reason: 'Het nationale plan vraagt ook loodsen te bezoeken.',
  },
  fr: {
    locale: 'fr-BE',
    zone: 'Politiezone Pays de Sarvoie',
    title: 'Plan zonal de sécurité 2032-2037',
    evidence: 'Lettre du 4 mai 2030',
    council: 'Conseil zonal de sécurité',
    objective: 'Moins de laboratoires dans les fermes vides',
    titleSuffix: ', et dans les hangars',
    capacity: '5200 heures par an pour les missions locales',
    noMissionsTitle: 'Aucune dans cette zone',
    reservation: 'Sous réserve du budget de 2032.',
    minutes: 'Procès-verbal du 3 juin 2031',
    reason: 'Le plan national demande de visiter aussi les hangars.',
  },
}
const days = {
  start: '2030-06-03',
  drafted: '2031-03-03',
  decided: '2031-06-09',
  sent: '2031-09-01',
  approved: '2031-11-17',
  inForceOn: '2032-01-06',
  addendum: '2034-02-06',
  amended: '2034-06-06',
}
/** Two phenomena of the national list that the matrix scores. */
const codes = ['NSP-2022-3', 'NSP-2022-5'] as const
const ministry = 'FOD Binnenlandse Zaken'
const justice = 'FOD Justitie'

for (const language of ['nl', 'fr'] as const)
  test.describe(language, () => {
    test.describe.configure({ mode: 'serial', timeout: 240_000 })
    const own = casesByLanguage[language]
    test.use({ locale: own.locale })
    test.beforeEach(({ page }) => speaking(page, language))
    const plans = planPageMessages[language]
    const choosing = priorityMessages[language]
    const walker = pathWalker(language, zonalPath.steps)
    const { acts, seats, head } = walker.path
    const kind = belgium.planKinds.find(({ code }) => code === 'zonal_security_plan')!.names[language]!
    const objectives = getSectionName('zonal_security_plan', 'strategic_objectives', language)
    const missions = getSectionName('zonal_security_plan', 'municipality_missions', language)
    const capacity = getSectionName('zonal_security_plan', 'capacity', language)
    const [mayor, prosecutor] = ['mayor', 'crown_prosecutor'].map((value) => getFunctionName(value, language)) as [
      string,
      string,
    ]
    const ministers = ['minister_interior', 'minister_justice'].map((value) => getFunctionName(value, language))
    const [first, second] = codes.map(
      (code) =>
        belgium.phenomenonLists.flatMap(({ phenomena }) => phenomena).find((phenomenon) => phenomenon.code === code)!
          .names[language]!,
    ) as [string, string]
    /** A retry creates a second plan, with a different title. */
    const title = () => (test.info().retry > 0 ? `${own.title} (${test.info().retry})` : own.title)
    let planId: string

    const begin = async (
      page: Page,
      day: string,
      searchText = own.zone,
      role: Parameters<typeof beginAs>[2] = 'chief_of_corps',
    ) => {
      await moveClockTo(page, day)
      await beginAs(page, searchText, role)
    }
    const openPathAs = async (
      page: Page,
      ...who: Parameters<typeof begin> extends [Page, ...infer Rest] ? Rest : never
    ) => {
      await begin(page, ...who)
      await walker.openPath(page, planId)
    }

    test('the zone starts a plan, prioritises phenomena and decides in the zonal security council', async ({
      page,
    }) => {
      await begin(page, days.start, own.zone, 'planner')
      await page.goto('/plans')
      await enter(page.getByRole('button', { name: plans.list.start }))
      const dialog = page.getByRole('dialog', { name: plans.list.start })
      await choose(dialog.getByLabel(plans.list.kind), kind)
      await write(dialog.getByLabel(plans.file.title), title())
      await write(dialog.getByLabel(plans.outline.code), `ZVP-2032-${Date.now()}`)
      await writeDay(dialog.getByLabel(plans.list.periodFrom), 1, 2032)
      await choose(dialog.getByLabel(plans.file.marking), 'TLP:GREEN')
      await enter(dialog.getByRole('button', { name: plans.list.start }))
      await expect(page.getByRole('heading', { level: 1, name: title() })).toBeVisible()
      planId = /plans\/([0-9a-f-]{36})/.exec(page.url())![1]!
      await sendOut(page, language, planId)

      await page.goto(`/plans/${planId}/priorities`)
      await pick(page, choosing.begin.first, codes[0])
      await expect(page.getByRole('rowheader', { name: first }).first()).toBeVisible()
      await enter(page.getByRole('button', { name: choosing.matrix.add }))
      await pick(page, choosing.matrix.add, codes[1])
      await expect(page.getByRole('rowheader', { name: second }).first()).toBeVisible()

      // Known values are scored with their evidence. No value is scored automatically.
      await tabTo(page.getByRole('button', { name: new RegExp(`^${first}, `) }).first())
      await page.keyboard.press('3')
      const panel = page.getByRole('complementary', { name: first })
      await expect(panel.getByRole('textbox', { name: choosing.cell.evidence }).first()).toBeFocused()
      await page.keyboard.insertText(own.evidence)
      await enter(panel.getByRole('button', { name: choosing.save }).first())
      await page.keyboard.press('Escape')
      await tabTo(page.getByRole('main').locator('table button[tabindex="0"]').first())
      await arrowDownTo(page.getByRole('button', { name: new RegExp(`^${second}, `) }).first())
      await page.keyboard.press('0')

      await begin(page, days.start)
      await page.goto(`/plans/${planId}/priorities`)
      await enter(page.getByRole('button', { name: choosing.decision.record }))
      const deciding = page.getByRole('dialog', { name: choosing.decision.record })
      await write(deciding.getByRole('textbox', { name: choosing.decision.decidedBy }), own.council)
      await enter(deciding.getByRole('button', { name: choosing.decision.record }))
      await expect(page.getByText(choosing.decision.saved)).toBeVisible()
    })

    test('the plan is drafted, and the zonal security council and the police council agree to their parts', async ({
      page,
    }) => {
      await begin(page, days.drafted)
      await addElement(page, language, planId, 'priority_phenomena', {
        kind: 'priority',
        title: own.objective,
        section: objectives,
      })
      await addElement(page, language, planId, 'administration_and_policy', {
        kind: 'regular_work',
        title: own.capacity,
        section: capacity,
      })
      await freeze(page, language, planId, own.minutes)
      await walker.openPath(page, planId)
      await walker.submitVersion(page)
      for (const step of ['start', 'looking']) await walker.toText(page, step, acts.done)
      await walker.recordEach(page, 'priorities', { text: own.minutes })
      await walker.toText(page, 'drafting', acts.done)
      await walker.recordEach(page, 'security_council', { text: own.minutes })
      // Article 36 requires another element. Approval is not possible without it, and a changed text needs a new
      // request.
      await expect(walker.locateLine(page, 'local_approval')).toContainText('R06')
      await addElement(page, language, planId, 'administration_and_policy', {
        kind: 'municipality_mission',
        title: own.noMissionsTitle,
        section: missions,
      })
      await freeze(page, language, planId, own.minutes)
      await walker.openPath(page, planId)
      await walker.submitVersion(page)
      await walker.recordEach(page, 'security_council', { text: own.minutes })
      await walker.recordEach(page, 'council_agreement', { text: own.minutes })
      await walker.expectCompleted(page, 'council_agreement')
      await expect(walker.locateLine(page, 'local_approval')).not.toContainText('R06')
    })

    test('mayors and prosecutor approve, in person or as a recorded decision, and the plan is sent to the ministers', async ({
      page,
    }) => {
      await openPathAs(page, days.decided)
      let inPerson = 0
      for (const [role, name] of [
        ['mayor', mayor],
        ['crown_prosecutor', prosecutor],
      ] as const) {
        const who = await seatedPersona(page, role, walker.locateLine(page, 'local_approval'), language)
        if (!who) continue
        await openPathAs(page, days.decided, who.find, role)
        await walker.recordAct(page, 'local_approval', acts.decide, `${name}, ${who.name}`)
        await expect(walker.locateLine(page, 'local_approval')).toContainText(seats.verdicts.approved)
        inPerson += 1
      }
      expect(inPerson).toBeGreaterThan(0)
      await openPathAs(page, days.sent)
      await walker.recordEach(page, 'local_approval', { text: own.minutes })
      await walker.expectCompleted(page, 'local_approval')
      await walker.toText(page, 'transmission', acts.send, { text: own.minutes })
      await walker.expectCompleted(page, 'transmission')
    })

    test('one minister approves in person, the other with a recorded reservation, and the plan enters into force', async ({
      page,
    }) => {
      await openPathAs(page, days.approved, ministry, 'minister')
      await walker.recordAct(page, 'approval', acts.decide, ministers[0]!)
      await openPathAs(page, days.approved, justice, 'ministry_planner')
      await walker.recordAct(page, 'approval', acts.recordDecision, ministers[1]!, {
        verdict: seats.verdicts.approved_with_reservation,
        text: own.reservation,
      })
      await walker.expectCompleted(page, 'approval')
      await openPathAs(page, days.approved)
      await walker.toText(page, 'councils_informed', acts.send, { text: own.minutes })
      // The other minister confirms what the planner of the same ministry recorded.
      for (const [value, role] of [
        [ministry, 'ministry_planner'],
        [justice, 'minister'],
      ] as const) {
        await openPathAs(page, days.approved, value, role)
        await walker.confirmAll(page)
      }
      await openPathAs(page, days.approved)
      await walker.toText(page, 'in_force', acts.enter)
      await openPathAs(page, days.inForceOn)
      await expect(page.getByText(head.states.in_force).first()).toBeVisible()
    })

    test('two years later an addendum changes the plan and passes the approvals while the plan stays in force', async ({
      page,
    }) => {
      await openPathAs(page, days.addendum)
      await enter(page.getByRole('button', { name: head.openAddendum }))
      await walker.fill(page, { reason: own.reason })
      await appendToTitle(page, language, planId, own.objective, own.titleSuffix)
      await freeze(page, language, planId, own.reason)
      await walker.openPath(page, planId)
      await walker.submitVersion(page)
      await walker.toText(page, 'drafting', acts.done)
      for (const step of ['security_council', 'council_agreement', 'local_approval'])
        await walker.recordEach(page, step, { text: own.minutes })
      await walker.toText(page, 'transmission', acts.send, { text: own.minutes })
      for (const value of [ministry, justice]) {
        await openPathAs(page, days.amended, value, 'ministry_planner')
        await walker.recordEach(page, 'approval', { text: own.minutes })
      }
      await openPathAs(page, days.amended)
      await walker.toText(page, 'councils_informed', acts.send, { text: own.minutes })
      // The planners of the ministries recorded the decisions, so that each minister confirms.
      for (const value of [ministry, justice]) {
        await openPathAs(page, days.amended, value, 'minister')
        await walker.confirmAll(page)
      }
      await openPathAs(page, days.amended)
      await walker.toText(page, 'in_force', acts.enter, { date: [6, 2034] })
      await expect(page.getByText(head.addendum('2')).first()).toBeAttached()
    })

    test('the document contains who approved which version, the reservation, the addendum and the hash', async ({
      page,
    }) => {
      await begin(page, days.amended)
      const text = await downloadDocument(page, planId, language)
      for (const minister of [
        own.objective + own.titleSuffix,
        own.reservation,
        own.reason,
        mayor,
        prosecutor,
        ...ministers,
      ])
        expect(text).toContain(toLetters(minister))
      // The changes of the addendum, word by word, and the hash of the approved text.
      const diff = legalDiffMessages[language]
      expect(text.slice(text.lastIndexOf(toLetters(diff.title)))).toContain(
        toLetters(`${diff.paper.ins} ${own.titleSuffix}`),
      )
      expect(text).toContain(await readHashInForce(page, planId))
    })
  })

/** Searches by a code and selects the first match. */
async function pick(page: Page, label: string, code: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label })
  await write(field, code)
  const first = page.getByRole('option', { name: new RegExp(`${code}$`) }).first()
  await expect(first).toBeVisible()
  await expect(first).toHaveAttribute('aria-selected', 'true')
  // The list may still be loading. Enter then takes effect later.
  await expect(async () => {
    await page.keyboard.press('Enter')
    await expect(first).toBeHidden({ timeout: 1000 })
  }).toPass()
}

/**
 * Returns a persona with this role that has a seat in the step. The result has the search text for the persona and the
 * name of the organisation on the page.
 */
async function seatedPersona(
  page: Page,
  role: 'mayor' | 'crown_prosecutor',
  line: Locator,
  language: CycleLanguage,
): Promise<{ find: string; name: string } | undefined> {
  const apiResponse = await page.request.get('/api/demo/personas', {
    params: { query: '', limit: '200' },
    maxRetries: 2,
  })
  const { personas } = (await apiResponse.json()) as {
    personas: { role: string; organisationNames: Record<string, string> }[]
  }
  const text = (await line.textContent()) ?? ''
  const persona = personas.find((own) => own.role === role && text.includes(own.organisationNames[language]!))
  return persona && { find: persona.organisationNames.nl!, name: persona.organisationNames[language]! }
}
