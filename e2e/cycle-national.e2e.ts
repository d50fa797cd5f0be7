import { expect, type Page, test } from '@playwright/test'
import { reviewMessages } from '#features/alignment/review/web/messages/index.ts'
import { submissionMessages } from '#features/approval/submissions/web/messages/index.ts'
import { planPageMessages } from '#features/planning/plans/web/messages/index.ts'
import { legalDiffMessages } from '#features/planning/versions/legal-diff/messages/index.ts'
import { languageNames } from '#shared/language.ts'
import { belgium } from '../packs/be/index.ts'
import { nationalPath } from '../packs/be/plan-kinds/path/national.ts'
import { choose, enter, write, writeDay } from './keyboard.ts'
import {
  addElement,
  appendToTitle,
  downloadDocument,
  downloadText,
  freeze,
  getFunctionName,
  getOrganisationName,
  pathWalker,
  readHashInForce,
  sendOut,
  speaking,
} from './legal-path.ts'
import { cycleUrl, moveClockTo } from './moved-clock.ts'
import { toLetters } from './pdf.ts'
import { beginAs } from './people.ts'

/**
 * A national plan from the start until it is in force, without a mouse, once in French and once in Dutch, over a year
 * and a half. Each part continues from the end of the previous part.
 */
test.use({ baseURL: cycleUrl })

const casesByLanguage = {
  fr: {
    locale: 'fr-BE',
    title: 'Plan national de sécurité 2030-2033',
    code: 'BE-NSP-2030-2033',
    year: 2030,
    days: {
      start: '2028-06-05',
      opinion: '2029-09-03',
      decision: '2029-11-19',
      inForceOn: '2030-01-01',
      after: '2030-01-07',
    },
    priority: 'Drogues',
    text: 'Moins de dommages par la cocaïne dans les ports.',
    prosecutors: 'Le Collège demande les moyens qu’exigent ces objectifs.',
    suffix: ', aussi dans les zones rurales',
    opinion: 'Le Conseil demande que les zones rurales soient nommées.\n\nIl demande aussi un budget par zone.',
    points: ['Le Conseil demande que les zones rurales soient nommées.', 'Il demande aussi un budget par zone.'],
    answers: ['Elles figurent maintenant dans la priorité.', 'Le budget par zone relève du budget fédéral.'],
    prosecutorsAnswer: 'Les moyens figurent dans la troisième partie.',
    unansweredPoints: /3 points/,
    reason: 'Le Conseil national de sécurité ne se réunit pas dans ce cycle.',
    evidence: 'Notification du 10 septembre 2029',
    question: 'Que devient la priorité dans les zones rurales ?',
  },
  nl: {
    locale: 'nl-BE',
    title: 'Nationaal veiligheidsplan 2034-2037',
    code: 'BE-NSP-2034-2037',
    year: 2034,
    days: {
      start: '2032-06-07',
      opinion: '2033-09-05',
      decision: '2033-11-21',
      inForceOn: '2034-01-01',
      after: '2034-01-09',
    },
    priority: 'Drugs',
    text: 'Minder schade door cocaïne in de havens.',
    prosecutors: 'Het College vraagt de middelen die deze doelstellingen vergen.',
    suffix: ', ook in landelijke zones',
    opinion: 'De Raad vraagt dat de landelijke zones worden genoemd.\n\nHij vraagt ook een budget per zone.',
    points: ['De Raad vraagt dat de landelijke zones worden genoemd.', 'Hij vraagt ook een budget per zone.'],
    answers: ['Ze staan nu in de prioriteit.', 'Het budget per zone hoort bij de federale begroting.'],
    prosecutorsAnswer: 'De middelen staan in het derde deel.',
    unansweredPoints: /3 punten/,
    reason: 'De Nationale Veiligheidsraad komt in deze cyclus niet bijeen.',
    evidence: 'Kennisgeving van 12 september 2033',
    question: 'Wat wordt de prioriteit in de landelijke zones?',
  },
}

const ministry = 'FOD Binnenlandse Zaken'

for (const language of ['fr', 'nl'] as const)
  test.describe(language, () => {
    test.describe.configure({ mode: 'serial', timeout: 240_000 })
    const own = casesByLanguage[language]
    const { days } = own
    test.use({ locale: own.locale })
    test.beforeEach(({ page }) => speaking(page, language))
    const plans = planPageMessages[language]
    const walker = pathWalker(language, nationalPath.steps)
    const { acts, steps: messages, seats } = walker.path
    const kind = belgium.planKinds.find(({ code }) => code === 'national_security_plan')!.names[language]!
    const submissions = submissionMessages[language]
    const council = getOrganisationName('BE-FEDERAL-POLICE-COUNCIL', language)
    const parliament = getOrganisationName('BE-PARLIAMENT-FEDERAL', language)
    const interior = getFunctionName('minister_interior', language)
    const justice = getFunctionName('minister_justice', language)
    /** A retry creates a second plan, with a different title. */
    const title = () => (test.info().retry > 0 ? `${own.title} (${test.info().retry})` : own.title)
    let planId: string

    const begin = async (
      page: Page,
      day: string,
      searchText = ministry,
      role: Parameters<typeof beginAs>[2] = 'ministry_planner',
    ) => {
      await moveClockTo(page, day)
      await beginAs(page, searchText, role)
    }

    test('the ministry starts a national plan and sees the approval procedure counted back from the planned start', async ({
      page,
    }) => {
      await begin(page, days.start)
      await page.goto('/plans')
      await enter(page.getByRole('button', { name: plans.list.start }))
      const dialog = page.getByRole('dialog', { name: plans.list.start })
      await choose(dialog.getByLabel(plans.list.kind), kind)
      await write(dialog.getByLabel(plans.file.title), title())
      await write(dialog.getByLabel(plans.outline.code), `${own.code}-${Date.now()}`)
      await writeDay(dialog.getByLabel(plans.list.periodFrom), 1, own.year)
      await choose(dialog.getByLabel(plans.file.marking), 'TLP:GREEN')
      await enter(dialog.getByRole('button', { name: plans.list.start }))
      await expect(page.getByRole('heading', { level: 1, name: title() })).toBeVisible()
      planId = /plans\/([0-9a-f-]{36})/.exec(page.url())![1]!

      await addElement(page, language, planId, 'priority_phenomena', { kind: 'priority', title: own.priority })
      await sendOut(page, language, planId)

      await walker.openPath(page, planId)
      await expect(walker.locateLine(page, 'to_parliament')).toContainText(messages.required)
      await expect(walker.locateLine(page, 'publication')).toContainText(String(own.year))
      await walker.toText(page, 'looking', acts.done)
      await walker.toText(page, 'drafting', acts.done)
      await walker.expectCompleted(page, 'drafting')
    })

    test('opinions are requested and an opinion arrives by letter, the ministers decide, and a council is skipped with a reason', async ({
      page,
    }) => {
      await begin(page, days.opinion)
      await freeze(page, language, planId, own.text)
      await walker.openPath(page, planId)
      await walker.submitVersion(page)
      await walker.toText(page, 'prosecutors_opinion', acts.ask, { dueOn: [11, own.year - 1] })
      await walker.recordAct(
        page,
        'prosecutors_opinion',
        acts.recordOpinion,
        getOrganisationName('BE-COLLEGE-PROSECUTORS-GENERAL', language),
        {
          text: own.prosecutors,
        },
      )
      await walker.expectCompleted(page, 'prosecutors_opinion')
      for (const who of [interior, justice])
        await walker.recordAct(page, 'choice_of_phenomena', acts.recordDecision, who, { text: own.evidence })
      await walker.toText(page, 'security_council', acts.skip, { reason: own.reason })
      await walker.recordAct(
        page,
        'council_of_ministers',
        acts.recordDecision,
        getOrganisationName('BE-GOV-FEDERAL', language),
        {
          text: own.evidence,
        },
      )
      await walker.recordAct(
        page,
        'conference',
        acts.recordDecision,
        getOrganisationName('BE-IMC-SECURITY', language),
        {
          text: own.evidence,
        },
      )
      await walker.expectCompleted(page, 'conference')
      await walker.toText(page, 'police_council_opinion', acts.ask, { dueOn: [11, own.year - 1] })
      await expect(walker.locateLine(page, 'police_council_opinion')).toContainText(seats.states.requested)
    })

    test('the Federal Police Council gives an opinion in person', async ({ page }) => {
      await begin(page, days.opinion, 'Federale politieraad', 'partner')
      await walker.openPath(page, planId)
      await walker.recordAct(page, 'police_council_opinion', acts.opinion, council, { text: own.opinion })
      await walker.expectCompleted(page, 'police_council_opinion')
      // The dialog split the opinion into its two points.
      for (const point of own.points) await expect(page.getByText(point, { exact: true })).toBeAttached()
    })

    test('the final text is submitted to the ministers, and both approve it', async ({ page }) => {
      await begin(page, days.decision)
      await appendToTitle(page, language, planId, own.priority, own.suffix)
      await walker.openPath(page, planId)
      // The final text requires a response to each point.
      await walker.isRefused(page, 'final_text', acts.done, own.unansweredPoints)
      await walker.answerPoints(page, 'final_text', [
        { kind: 'followed', reason: own.prosecutorsAnswer },
        { kind: 'followed', reason: own.answers[0]! },
        { kind: 'set_aside', reason: own.answers[1]! },
      ])
      await walker.toText(page, 'final_text', acts.done)
      // The changes from the opinion, word by word, before the decision.
      const draft = await downloadDocument(page, planId, language, { changes: true })
      const diff = legalDiffMessages[language]
      const changed = draft.slice(draft.lastIndexOf(toLetters(diff.title)))
      expect(changed).toContain(toLetters(`${diff.paper.ins} ${own.suffix}`))
      await freeze(page, language, planId, own.text)
      await walker.openPath(page, planId)
      await walker.submitVersion(page)
      await begin(page, days.decision, ministry, 'minister')
      await walker.openPath(page, planId)
      await walker.recordAct(page, 'approval', acts.decide, interior)
      await begin(page, days.decision)
      await walker.openPath(page, planId)
      await walker.recordAct(page, 'approval', acts.recordDecision, justice, { text: own.evidence })
      await walker.expectCompleted(page, 'approval')
    })

    test('Parliament receives the main lines with the opinion, confirms receipt and asks a question about them', async ({
      page,
    }) => {
      await begin(page, days.decision)
      await walker.openPath(page, planId)
      await walker.toText(page, 'to_parliament', acts.send, { text: own.evidence })
      await walker.expectCompleted(page, 'to_parliament')
      await begin(page, days.decision, parliament, 'council_member')
      await page.goto('/submissions')
      await enter(page.getByRole('link', { name: `${submissions.open}: ${title()}` }))
      await enter(page.getByRole('button', { name: `${submissions.acts.receive}: ${parliament}` }))
      await expect(page.getByText(submissions.gotIt)).toBeVisible()
      const sent = await downloadText(
        page,
        page.getByRole('link', { name: submissions.download(languageNames[language]) }),
      )
      for (const point of [own.priority + own.suffix, ...own.points, ...own.answers])
        expect(sent).toContain(toLetters(point))
      await enter(page.getByRole('button', { name: submissions.askWhole }))
      const asking = page.getByRole('dialog')
      await write(asking.getByRole('textbox', { name: submissions.question }), own.question)
      await enter(asking.getByRole('button', { name: submissions.askQuestion, exact: true }))
      await expect(asking).toBeHidden()
      await expect(page.getByText(own.question)).toBeVisible()
    })

    test('the plan enters into force on the planned day', async ({ page }) => {
      // The seats have accounts, so that each confirms what was recorded for it.
      for (const code of ['BE-FPS-INTERIOR', 'BE-FPS-JUSTICE']) {
        await begin(page, days.decision, getOrganisationName(code, language), 'minister')
        await walker.openPath(page, planId)
        await walker.confirmAll(page)
      }
      await begin(page, days.decision)
      await walker.openPath(page, planId)
      await walker.toText(page, 'publication', acts.enter)
      await begin(page, days.after)
      await walker.openPath(page, planId)
      await expect(page.getByText(walker.path.head.states.in_force).first()).toBeVisible()
    })

    test('every zone receives the plan as items to answer', async ({ page }) => {
      await begin(page, days.after, 'Politiezone Maasgrens', 'planner')
      await page.goto('/alignment/answer')
      const byRole = page.getByRole('region', { name: title() })
      await expect(byRole.getByRole('heading', { name: own.priority + own.suffix })).toBeVisible()

      await begin(page, days.after)
      await page.goto(`/plans/${planId}?tab=answers`)
      const review = reviewMessages[language]
      // Each of the twelve zones of this server is asked, together with the other organisations that have a plan at a
      // lower level.
      const silent = new RegExp(review.progress(0, 12).replace('12', '(1[2-9]|[2-9][0-9])'))
      await expect(page.getByText(silent)).toBeVisible()
    })

    test('the document contains opinions, approvals and the hash of the approved version', async ({ page }) => {
      await begin(page, days.after)
      const text = await downloadDocument(page, planId, language)
      for (const point of [...own.points, ...own.answers, own.prosecutors, own.reason, interior, justice])
        expect(text).toContain(toLetters(point))
      // The hash identifies the text that both approved.
      expect(text).toContain(await readHashInForce(page, planId))
    })
  })
