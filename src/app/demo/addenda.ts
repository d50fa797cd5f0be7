import { type createRouterClient, ORPCError } from '@orpc/server'
import { toPlanId } from '#features/planning/plans/document-keys.ts'
import type { Actor } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import { localized } from '#shared/localized-text.ts'
import type { DemoCountry } from '../../../packs/demo/index.ts'
import type { router } from '../router.ts'
import { makeLetter } from './letter.ts'

type Api = ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>

/** Maximum number of zones that amend their plan. Their addenda are in the ministries' received plans. */
const maxCount = 3

const texts = {
  nl: {
    title: 'Drugafval in leegstaande loodsen: elke maand een ronde met de wijkinspecteur',
    reason: 'De analyse van het voorjaar wijst op dumpingen in leegstaande loodsen.',
    minutes: 'Verslag van de zonale veiligheidsraad.',
    openPoint: 'Dit volgt met het actieplan van volgend jaar.',
  },
  fr: {
    title: 'Déchets de drogue dans les hangars vides : chaque mois une ronde avec l’inspecteur de quartier',
    reason: 'L’analyse du printemps montre des déversements dans des hangars vides.',
    minutes: 'Procès-verbal du conseil zonal de sécurité.',
    openPoint: 'Cela suit avec le plan d’action de l’an prochain.',
  },
  de: {
    title: 'Drogenabfall in leeren Hallen: jeden Monat ein Rundgang mit dem Revierbeamten',
    reason: 'Die Analyse des Frühjahrs zeigt Ablagerungen in leeren Hallen.',
    minutes: 'Protokoll des zonalen Sicherheitsrats.',
    openPoint: 'Das folgt mit dem Aktionsplan des nächsten Jahres.',
  },
}

/**
 * Amends the plans of some zones. The addendum runs from the draft to the submission, with each decision recorded from
 * minutes. A plan with a blocking error stays at that step.
 */
export async function sendAddenda(
  { zonal }: Pick<DemoCountry, 'zonal'>,
  actors: ReadonlyMap<string, Actor>,
  as: (actor: Actor) => Api,
  on: LegalDate,
): Promise<void> {
  let sent = 0
  for (const { zone, plan } of zonal) {
    if (sent === maxCount) return
    const chief = actors.get(`${zone.organisation} chief_of_corps`)
    // Plans that the ministries may not read are not submitted.
    if (!chief || plan.plan.marking !== 'TLP:GREEN') continue
    try {
      const planId = toPlanId(plan.plan.code)
      await amend(as(chief), planId, zone.language, on)
      // The ministry compared the minutes of the first addendum. The others wait for this.
      const ministry = actors.get('BE-FPS-INTERIOR ministry_planner')
      if (sent === 0 && ministry) await confirmRecordedActs(as(ministry), planId)
      sent += 1
    } catch (error) {
      // The blocking issue is shown next to the step.
      if (!(error instanceof ORPCError && ['CHECKS_FAILED', 'ERRORS_REMAIN', 'NOT_IN_FORCE'].includes(error.code)))
        throw error
    }
  }
}

/** Submits a version with the same reason for each kind of point of method that is open. */
async function submitWithReasons(
  chief: Api,
  submission: { planId: string; versionId: string; date: LegalDate },
  reason: string,
): Promise<void> {
  try {
    await chief.legalPath.submitVersion(submission)
  } catch (error) {
    if (!(error instanceof ORPCError && error.code === 'POINTS_NEED_REASON')) throw error
    const { openPoints } = error.data as { openPoints: { rule: string }[] }
    await chief.legalPath.submitVersion({ ...submission, reasons: openPoints.map(({ rule }) => ({ rule, reason })) })
  }
}

async function amend(chief: Api, planId: string, language: keyof typeof texts, date: LegalDate): Promise<void> {
  const { title, reason, minutes, openPoint } = texts[language]
  const { rows } = await chief.plans.outline.getOutline({ planId })
  const section = rows.find((row) => row.place === 'strategic_objectives')!
  await chief.legalPath.openAddendum({ planId, reason })
  await chief.plans.outline.addElement({
    planId,
    parentId: section.id,
    content: { kind: 'text', title: localized(language, title) },
  })
  const { id: versionId } = await chief.plans.versions.freezeVersion({ planId, reason })
  await submitWithReasons(chief, { planId, versionId, date }, openPoint)
  let path = await chief.legalPath.completeStep({ planId, step: 'drafting', date })
  const { id } = await chief.evidence.uploadEvidence({ file: makeLetter(minutes, date, 'minutes.eml') })
  const evidenceIds = [id]
  for (const step of ['security_council', 'council_agreement', 'local_approval'])
    for (const { seat } of path.steps.find((entry) => entry.code === step)!.seats)
      path = await chief.legalPath.decide({
        planId,
        step,
        seat,
        date,
        versionId,
        verdict: 'approved',
        text: minutes,
        evidenceIds,
      })
  await chief.legalPath.forwardPlan({ planId, step: 'transmission', date })
}

async function confirmRecordedActs({ confirmations }: Api, planId: string): Promise<void> {
  const { acts } = await confirmations.listRecordedActs({ planId })
  for (const { act, abilities } of acts) if (abilities.confirm) await confirmations.confirmAct({ id: act.id })
}
