import { fileURLToPath } from 'node:url'
import { confirmAll, confirmOwn, uploadLetter } from '#features/approval/path/confirmations/confirmations.fixture.ts'
import { packId } from '#features/country/registry/index.ts'
import { composeDocument } from '#features/publishing/documents/compose.ts'
import { DocumentOrder } from '#features/publishing/documents/contract.ts'
import { openChecking } from '#features/quality/checks/index.ts'
import { renderHtml } from '#platform/docgen/html.ts'
import { transactor } from '#platform/transactor.ts'
import type { Actor } from '#shared/actor.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { localized } from '#shared/localized-text.ts'
import type { Api } from '../../testing/api.ts'
import { enrol, makePerson } from '../../testing/people.ts'
import { openCountry } from './country.ts'
import type { router } from './router.ts'

export const body = (code: string) => packId('organisation', code)
export const getCountryFolder = (place: string) =>
  fileURLToPath(new URL(`../../testing/countries/${place}`, import.meta.url))

/** Acts in a country of `testing/countries`, whose pack an instance opens from its folder. */
export function guideCountry(api: Api<typeof router>, code: string, language: Language) {
  const text = (value: string) => localized(language, value)
  /** The day of the acts, which is not before the day on which a version was frozen. */
  const today = () => api.clock.now().toISOString().slice(0, 10)

  /** Enrols a person with a role of the pack, and with the function if it is given. */
  async function enrolPerson(organisation: string, role: string, name: string, functionCode?: string): Promise<Actor> {
    const person = await enrol(api.database, makePerson([{ organisationId: body(organisation), role }], name, language))
    if (functionCode)
      await api.database.pool.query(
        `insert into function_holding (id, function_id, person_id, capacity, valid_from)
         select $1, id, $2, 'holder', '2020-01-01' from function where organisation_id = $3 and code = $4`,
        [newId(), person.personId, body(organisation), functionCode],
      )
    return person
  }

  /** Starts a plan with a priority in the section, and sends it to its readers. */
  async function startPlan(
    planner: Actor,
    plan: { code: string; kind: string; owner: string; area: string; from?: string },
  ) {
    const { plans } = api.as(planner)
    const { id: planId } = await plans.startPlan({
      code: plan.code,
      kind: plan.kind,
      title: text(plan.code),
      ownerId: body(plan.owner),
      areaId: packId('area', plan.area),
      periodFrom: plan.from ?? '2027-01-01',
      marking: 'TLP:GREEN',
      languages: [language],
    })
    await plans.sendPlan({ id: planId })
    return planId
  }

  async function addElement(
    planner: Actor,
    planId: Id,
    parent: string,
    content: {
      kind: 'priority' | 'strategic_objective'
      title: string
      competenceTopic?: string
      phenomenonId?: Id
      accountableFunctionId?: Id
    },
  ) {
    const { outline } = api.as(planner).plans
    const parentId = (await outline.getOutline({ planId })).rows.find(
      (row) => row.place === parent || row.id === parent,
    )!.id
    const { id } = await outline.addElement({ planId, parentId, content: { ...content, title: text(content.title) } })
    return id
  }

  /** Returns the id of a function of an organisation. */
  async function findFunction(organisation: string, code: string): Promise<Id> {
    const { rows } = await api.database.pool.query<{ id: Id }>(
      'select id from function where organisation_id = $1 and code = $2',
      [body(organisation), code],
    )
    return rows[0]!.id
  }

  const getSteps = async (actor: Actor, planId: Id) => (await api.as(actor).legalPath.getPath({ planId })).steps
  const findSeat = async (actor: Actor, planId: Id, step: string) =>
    (await getSteps(actor, planId)).find((entry) => entry.code === step)!.seats[0]!.seat

  async function submitVersion(planner: Actor, freezer: Actor, planId: Id) {
    const { id: versionId } = await api.as(freezer).plans.versions.freezeVersion({ planId, reason: 'For decision.' })
    await api.as(planner).legalPath.submitVersion({ planId, versionId, date: today() })
    return versionId
  }

  /** Records the opinion of a step for the adviser, from a letter. A second person has to confirm it. */
  async function recordOpinion(recorder: Actor, planId: Id, step: string) {
    const seat = await findSeat(recorder, planId, step)
    await api.as(recorder).legalPath.giveOpinion({
      planId,
      step,
      seat,
      date: today(),
      text: 'In favour.',
      evidenceIds: [await uploadLetter(api.context(recorder))],
    })
  }

  /** Approves a version in person. */
  const decide = async (decider: Actor, planId: Id, step: string, versionId: Id) =>
    api.as(decider).legalPath.decide({
      planId,
      step,
      seat: await findSeat(decider, planId, step),
      versionId,
      verdict: 'approved',
      date: today(),
    })

  /** Installs the later version of the pack after a restart with the changed files. */
  async function upgrade(administrator: Actor) {
    await openCountry(api.database, getCountryFolder(`${code}/later`))
    return api.as(administrator).registry.country.installPack({ reason: 'The law of 2027.' })
  }

  /** Runs all checks, as the server does in the background. */
  async function runChecks() {
    const rechecker = openChecking({ ...api.context(makePerson([])), clock: api.clock })
    await rechecker.checkDuePlans()
    await rechecker.idle()
  }

  /** Returns the printed document of a plan as a page. By default it is the full edition. */
  async function composePlan(
    reader: Actor,
    planId: Id,
    wish: Partial<Pick<DocumentOrder, 'rendition' | 'proposal'>> = {},
  ): Promise<string> {
    const order = DocumentOrder.parse({ planId, rendition: 'full', language, form: 'html', ...wish })
    const asReader = transactor(api.context(reader), { permission: 'document.make' }, [], {})
    const composed = await asReader('touch', (context) => composeDocument(context, order))
    if (!composed.ok) throw new Error(composed.error.code)
    return renderHtml(composed.value.document)
  }

  /** Returns what an installation must not change of a plan. */
  async function describePlan(reader: Actor, planId: Id) {
    const client = api.as(reader)
    const { computedAt: _, ...checks } = await client.checks.getPlanChecks({ planId })
    return {
      plan: (await client.plans.getPlan({ id: planId })).plan,
      path: await client.legalPath.getPath({ planId }),
      outline: (await client.plans.outline.getOutline({ planId })).rows,
      versions: await client.plans.versions.listVersions({ planId }),
      document: await composePlan(reader, planId),
      checks,
      matrix: await client.priorities.getMatrix({ planId }),
      results: await client.indicators.results.listResults({ planId }),
      duties: await client.duties.listDuties({ planId }),
    }
  }

  return {
    open: () => openCountry(api.database, getCountryFolder(code)),
    text,
    today,
    enrolPerson,
    startPlan,
    addElement,
    findFunction,
    getSteps,
    findSeat,
    submitVersion,
    recordOpinion,
    decide,
    /** Confirms what was recorded: first a person of a seat, for this seat, if the seat has an account. */
    async confirmAll(confirmer: Actor, planId: Id, ofSeat?: Actor) {
      if (ofSeat) await confirmOwn(api.context(ofSeat), planId)
      await confirmAll(api.context(confirmer), planId)
    },
    enter: (planner: Actor, planId: Id, step: string, date = '2027-01-01') =>
      api.as(planner).legalPath.enterIntoForce({ planId, step, date }),
    upgrade,
    composePlan,
    runChecks,
    describePlan,
  }
}
