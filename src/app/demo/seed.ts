import { createRouterClient, ORPCError } from '@orpc/server'
import { Temporal } from 'temporal-polyfill'
import { loadCandidatePack } from '#features/country/registry/index.ts'
import { documentFormat } from '#features/planning/plan-document/schema.ts'
import { toElementId, toPlanId } from '#features/planning/plans/document-keys.ts'
import { Resource } from '#features/planning/resources/contract.ts'
import { legalDay } from '#platform/clock.ts'
import { openTransaction } from '#platform/db/db.ts'
import { analyzeRoughly, vacuum } from '#platform/db/maintenance.ts'
import { legalZone } from '#platform/procedure.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import {
  applyFictionalNames,
  type DemoComment,
  type DemoCountry,
  type DemoPlan,
  type DemoRound,
  demoCountry,
  demoYear,
  demoSeed as seed,
} from '../../../packs/demo/index.ts'
import { installCountry } from '../country.ts'
import type { SeedDemo } from '../demo-folder.ts'
import { router } from '../router.ts'
import { sendAddenda } from './addenda.ts'
import { approveFigures } from './approvals.ts'
import { reportFigures } from './figures.ts'
import { makeLetter } from './letter.ts'
import { holdMeetings } from './meetings.ts'
import { areaIds, enrol, organisationIds } from './people.ts'
import { applyRecordedBaselines } from './results.ts'

const plansPerFile = 11

type Api = ReturnType<typeof createRouterClient<typeof router, Record<never, never>>>

/**
 * Fills a new demo through the ordinary procedures. It installs the pack, imports plan documents, freezes versions and
 * brings them into force, and sends items. The planner of each zone answers them.
 */
export const seedDemo: SeedDemo = async ({ database, context, size, realNames = false, reportProgress }) => {
  const candidate = await loadCandidatePack()
  if (!candidate.ok) throw new Error(candidate.error.data.problem)
  const country = candidate.value
  const demo = demoCountry(country, { seed, zones: size ?? 176, realNames })
  const pack = realNames ? country : applyFictionalNames(country, { seed })
  await openTransaction(database.kysely, (tx) => installCountry(tx, pack))
  const organisations = await organisationIds(database)
  const actors = await enrol(database, demo.people, organisations)
  await analyzeRoughly(database.pool)

  const as = (actor: Actor) => createRouterClient(router, { context: { ...context, actor } })
  const system = as(context.actor)
  const areas = await areaIds(database)
  const transact = transactor(context, { permission: 'plan.read' }, [], {})
  const importPlans = async (plans: readonly DemoPlan[]) => {
    for (let start = 0; start < plans.length; start += plansPerFile) {
      const file = plans.slice(start, start + plansPerFile)
      const aligned = await transact('read', (reader) => applyRecordedBaselines(reader, file, areas))
      const document = { format: documentFormat, illustrative: true, plans: aligned }
      await system.plans.document.importDocument({ document, reason: 'Demo' })
    }
  }

  const decide = async (plan: DemoPlan['plan'], reason: string): Promise<Id> => {
    const { id } = await system.plans.versions.freezeVersion({ planId: toPlanId(plan.code), reason })
    // The plan was written elsewhere and imported. A person who decides for the owner brings it into force.
    const decider = findDecider(actors, String(plan.owner))
    await system.evidence.attachEvidence({
      holderKind: 'version',
      id,
      file: makeLetter(reason, String(plan.periodFrom), 'decision.eml'),
    })
    const date = String(plan.periodFrom)
    await as(decider).plans.versions.bringIntoForce({ id, date, decidedOn: String(plan.decidedOn ?? date), reason })
    return id
  }

  reportProgress('The structure of the country is complete. Figures are being reported.')
  // Runs first, because statistics are updated on each insert. That is fast while few other rows exist.
  await reportFigures(country, demo, organisations, areas, system.indicators, database)
  await approveFigures(demo, organisations, actors, as)
  reportProgress('Plans are being written.')
  await importPlans(demo.upper)
  const versions = new Map<string, Id>()
  for (const { plan } of demo.upper) {
    versions.set(
      plan.code,
      await decide(plan, 'Beslist door de bevoegde ministers · Décidé par les ministres compétents'),
    )
  }
  await importPlans(demo.laterPlans)
  await saveResources(demo, organisations, areas, system)
  // The embedded database analyses the tables only on request. The next steps read and write thousands of rows.
  await analyzeRoughly(database.pool)
  await importPlans(demo.zonal.map((zone) => zone.plan))
  await analyzeRoughly(database.pool)
  for (const { zone, plan } of demo.zonal) {
    // A plan with an error that has no exception entered into force on paper. The first version waits for the fix.
    await decide(plan.plan, approvalTexts[zone.language]).catch((error: unknown) => {
      if (!(error instanceof ORPCError && error.code === 'ERRORS_REMAIN')) throw error
    })
  }

  reportProgress('Each zone is asked to answer, and answers.')
  for (const [code, versionId] of versions) {
    const elementIds = demo.items.filter((item) => item.plan === code).map((item) => toElementId(code, item.key))
    const organisationIds = demo.zones.map((zone) => organisations.get(zone.organisation)!)
    await system.alignment.items.sendItems({
      versionId,
      elementIds,
      addressees: { method: 'named', organisationIds },
      dueOn: '2026-12-18',
    })
  }
  await analyzeRoughly(database.pool)
  await answerAll(demo, organisations, actors, as)
  if (demo.round) {
    await importPlans([demo.round.plan])
    const today = legalDay(context.clock.now(), legalZone)
    await holdRound(demo.round, organisations, (entry) => as(actors.get(`${entry.organisation} ${entry.role}`)!), today)
    const { organisation } = demo.round.zone
    const council = organisations.get(organisation.replace('BE-PZ-', 'BE-ZSC-'))!
    await holdMeetings(as(actors.get(`${organisation} planner`)!).meetings, council, today)
  }
  await sendAddenda(demo, actors, as, legalDay(context.clock.now(), legalZone))
  // Vacuum not only updates statistics. It also merges pending entries into the full-text index, so that rare words are
  // found quickly.
  await vacuum(database.pool)
  reportProgress(
    `${demo.zones.length} zones, ${demo.zonal.reduce((sum, zone) => sum + zone.answers.length, 0)} answers.`,
  )
}

/** Returns the person of the demo who brings the plans of an organisation into force. */
function findDecider(actors: ReadonlyMap<string, Actor>, organisation: string): Actor {
  const roles = ['chief_of_corps', 'minister', 'ministry_planner', 'programme_manager']
  const decider = roles.map((role) => actors.get(`${organisation} ${role}`)).find((actor) => actor !== undefined)
  if (!decider) throw new Error(`The demo has no person who decides for ${organisation}.`)
  return decider
}

/**
 * Runs the comment round on the draft. The zone's planner opens it, each partner comments, and the planner responds.
 */
async function holdRound(
  { zone, plan, name, question, days, invitedOrganisations, comments }: DemoRound,
  organisations: ReadonlyMap<string, Id>,
  as: (person: DemoComment['author']) => Api,
  today: LegalDate,
): Promise<void> {
  const planId = toPlanId(plan.plan.code)
  const planner = as({ organisation: zone.organisation, role: 'planner' }).comments
  const dueOn = Temporal.PlainDate.from(today).add({ days }).toString()
  const organisationIds = invitedOrganisations.map((code) => organisations.get(code)!)
  const round = await planner.rounds.openRound({ planId, name, question, dueOn, organisationIds })
  for (const { author, anchor, text, proposal, answer } of comments) {
    const ownerId = organisations.get(author.organisation)!
    const place = anchor
      ? {
          elementId: toElementId(plan.plan.code, anchor.key),
          field: anchor.field,
          blockId: anchor.blockId,
          language: 'nl' as const,
          quote: anchor.quote,
        }
      : { elementId: null, language: 'nl' as const }
    const content = { text, proposal }
    const { id } = await as(author).comments.addComment({ planId, ownerId, roundId: round.id, place, content })
    if (answer?.kind === 'taken_over') await planner.acceptSuggestion({ id })
    else if (answer) await planner.answerComment({ id, ...answer })
  }
}

const zonalCouncil = { nl: 'Zonale veiligheidsraad', fr: 'Conseil zonal de sécurité', de: 'Zonaler Sicherheitsrat' }
const approvalTexts = {
  nl: 'Goedgekeurd door de zonale veiligheidsraad',
  fr: 'Approuvé par le conseil zonal de sécurité',
  de: 'Vom zonalen Sicherheitsrat genehmigt',
}

/** Records the resources of each zone, before the zone's plan uses them. */
async function saveResources(
  demo: DemoCountry,
  organisations: ReadonlyMap<string, Id>,
  areas: ReadonlyMap<string, Id>,
  system: Api,
): Promise<void> {
  for (const { zone, resources } of demo.zonal) {
    const lines = resources.map(({ municipality, ...line }) =>
      Resource.parse(
        line.kind === 'mission' ? { ...line, municipalityId: areas.get(String(municipality)) ?? null } : line,
      ),
    )
    const organisationId = organisations.get(zone.organisation)!
    await system.resources.inventory.saveResources({ organisationId, year: demoYear, lines })
  }
}

async function answerAll(
  demo: DemoCountry,
  organisations: ReadonlyMap<string, Id>,
  actors: ReadonlyMap<string, Actor>,
  as: (actor: Actor) => Api,
): Promise<void> {
  for (const { zone, plan, answers, decidedOn } of demo.zonal) {
    const actor = actors.get(`${zone.organisation} planner`)
    if (!actor || answers.length === 0) continue
    const api = as(actor)
    const items = await api.alignment.items.listItems({
      addresseeId: organisations.get(zone.organisation)!,
      limit: 500,
    })
    const itemOf = new Map(items.rows.map((item) => [item.element.elementId, item.id]))
    const entries = answers.flatMap((answer) => {
      const itemId = itemOf.get(toElementId(answer.plan, answer.item))
      if (!itemId) return []
      return [
        {
          itemId,
          kind: answer.kind,
          reasons: answer.reasons ?? null,
          elementIds: answer.carriers.map((key) => toElementId(plan.plan.code, key)),
          decidingBody: zonalCouncil[zone.language],
          decidedOn,
        },
      ]
    })
    await api.alignment.answers.answerItems({ answers: entries })
  }
}
