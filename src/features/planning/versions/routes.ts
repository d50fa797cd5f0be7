import { planEvents } from '#features/planning/plans/events.ts'
import { diffMoments } from '#features/planning/plans/history/model.ts'
import { planHooks } from '#features/planning/plans/hooks.ts'
import { isAllowedArea, lockOwnedPlan, readablePlan } from '#features/planning/plans/index.ts'
import { isIndependentActor } from '#platform/auth/independent-people.ts'
import { valueOrThrow } from '#platform/declared-error.ts'
import { implementSlice } from '#platform/procedure.ts'
import { computeValidUntil } from '#shared/dates.ts'
import { lastDay } from '#shared/format.ts'
import type { Id } from '#shared/ids.ts'
import { comparableRows, toMoment } from './comparable.ts'
import { versionsContract } from './contract.ts'
import { collectReferences } from './describe-references.ts'
import { bringVersionIntoForce, isDayOfPlan, isDecidedBeforeFreeze } from './into-force.ts'
import { hashParts, hashRow, hashVersion } from './proof.ts'
import { insertVersion, listVersionRowIds, toFrozenEntries } from './queries/freeze.ts'
import { loadNames } from './queries/names.ts'
import {
  findLaterPriorityDecision,
  hasCurrentFacts,
  isAuthor,
  listEntries,
  loadVersions,
  selectReadableParts,
} from './queries/versions.ts'
import { readableVersion } from './readable-version.ts'
import { supersedePlans } from './supersession.ts'
import { hasVersionContent } from './version-sections.ts'
import { loadVersionRows } from './whole-version.ts'

const os = implementSlice(versionsContract)

export const versionsRoutes = os.router({
  freezeVersion: os.freezeVersion.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await lockOwnedPlan(context, input.planId, 'plan.decide'), errors)
    if (plan.isRegistered) throw errors.PLAN_REGISTERED()
    const names = (await planHooks.missingConsents.ask(context, { planId: plan.id })).flat()
    if (names.length > 0) throw errors.ISSUERS_NOT_AGREED({ data: { names } })
    if (plan.state === 'drafting' && !(await isAllowedArea(context.tx, plan))) throw errors.AREA_NOT_OF_OWNER()
    await planEvents.freezeRequested.publish(context, { planId: plan.id })
    const { kind, packVersion } = plan
    const forbidding = (await planHooks.freezeBlockers.ask(context, { planId: plan.id, kind, packVersion })).flat()
    if (forbidding.length > 0)
      throw errors.ERRORS_REMAIN({ data: { count: forbidding.length, rules: [...new Set(forbidding)].sort() } })
    const entries = await toFrozenEntries(context, plan.id, await loadVersionRows(context, plan))
    const [last] = await loadVersions(context.tx, { planId: plan.id })
    if (last) {
      const before = await listVersionRowIds(context, last.id)
      const same = before.length === entries.length && before.every((id, index) => id === entries[index]!.rowId)
      if (same) throw errors.NO_CHANGES({ data: { number: last.number } })
    }
    const version = { number: (last?.number ?? 0) + 1, reason: input.reason }
    const id = await insertVersion(context, plan, version, entries)
    const { id: planId, ownerId: organisationId } = plan
    context.audit({ subjectKind: 'plan', subjectId: planId, planId, organisationId, reason: input.reason })
    await planEvents.versionFrozen.publish(context, { planId: plan.id, versionId: id })
    return valueOrThrow(await readableVersion(context, id), errors)
  }),

  listVersions: os.listVersions.handler(async ({ input, context, errors }) => {
    const plan = valueOrThrow(await readablePlan(context, input.planId), errors)
    return loadVersions(context.tx, { planId: plan.id })
  }),

  getVersion: os.getVersion.handler(async ({ input, context, errors }) => {
    const version = valueOrThrow(await readableVersion(context, input.id), errors)
    const stored = await listEntries(context.tx, version.id)
    const entries = selectReadableParts(stored).map(({ position, part, hash, row }) => ({
      position,
      part,
      section: row?.section ?? null,
      subjectId: row?.subjectId ?? null,
      hash,
      content: row?.content ?? null,
    }))
    return { version, entries }
  }),

  verifyVersion: os.verifyVersion.handler(async ({ input, context, errors }) => {
    const version = valueOrThrow(await readableVersion(context, input.id), errors)
    const entries = await listEntries(context.tx, version.id)
    const parts = hashParts(entries)
    const readable = entries.filter((entry) => entry.row !== null)
    const altered = readable.filter(({ hash, row }) => hashRow(row!.salt, row!.content) !== hash || row!.hash !== hash)
    const partsHold =
      parts.length === version.parts.length &&
      parts.every(({ part, hash }, index) => version.parts[index]!.part === part && version.parts[index]!.hash === hash)
    return {
      isIntact: altered.length === 0 && partsHold && hashVersion(version.format, parts) === version.hash,
      verified: readable.length - altered.length,
      withheld: selectReadableParts(entries).length - readable.length,
      altered: altered.map((entry) => entry.position),
    }
  }),

  compareVersions: os.compareVersions.handler(async ({ input, context, errors }) => {
    const from = valueOrThrow(await readableVersion(context, input.fromId), errors)
    const plan = valueOrThrow(await readablePlan(context, from.planId), errors)
    const to = input.toId === 'now' ? null : valueOrThrow(await readableVersion(context, input.toId), errors)
    if (to && to.planId !== plan.id) throw errors.VERSION_OF_OTHER_PLAN()
    const [before, after] = await comparableRows(context, plan, from.id, to?.id ?? 'now')
    const differences = diffMoments(toMoment(before), toMoment(after))
    const sections = new Map([...before, ...after].map((row) => [row.subjectId, row.section]))
    const getSection = (id: Id) => sections.get(id)!
    return {
      rows: differences.map((difference) => ({ ...difference, section: getSection(difference.subjectId) })),
      names: await loadNames(context.tx, collectReferences(differences)),
    }
  }),

  bringIntoForce: os.bringIntoForce.handler(async ({ input, context, errors }) => {
    const found = valueOrThrow(await readableVersion(context, input.id), errors)
    const plan = valueOrThrow(await lockOwnedPlan(context, found.planId, 'plan.decide'), errors)
    const version = valueOrThrow(await readableVersion(context, input.id), errors)
    if (version.inForceOn !== null) throw errors.ALREADY_IN_FORCE()
    if (!(await hasCurrentFacts(context.tx, version.id))) throw errors.VERSION_FACTS_CHANGED()
    const decidedAgainOn = await findLaterPriorityDecision(context.tx, version.id)
    if (decidedAgainOn) throw errors.VERSION_PRIORITIES_CHANGED({ data: { decidedOn: decidedAgainOn } })
    const open = (await planHooks.missingSteps.ask(context, { planId: plan.id, date: input.date })).flat()
    if (open.length > 0) throw errors.PATH_INCOMPLETE({ data: { steps: open } })
    const author = { planId: plan.id, versionId: version.id, personId: context.actor.personId }
    if (await isAuthor(context.tx, author)) throw errors.SECOND_PERSON_REQUIRED()
    if (!(await isIndependentActor(context.tx, [], { planId: plan.id, versionId: version.id })))
      throw errors.SECOND_PERSON_REQUIRED()
    if (!isDayOfPlan(plan, input.date))
      throw errors.ENTRY_OUTSIDE_PERIOD({ data: { from: plan.periodFrom, to: lastDay(computeValidUntil(plan)) } })
    if (!(await hasVersionContent(context, version.id))) throw errors.VERSION_EMPTY()
    const lacksDocument = await planHooks.lacksDecisionDocument.ask(context, {
      planId: plan.id,
      versionId: version.id,
      date: input.date,
    })
    if (lacksDocument.includes(true)) throw errors.EVIDENCE_REQUIRED()
    const decidedOn = input.decidedOn ?? (plan.inForceOn === null ? plan.decidedOn : null)
    if (decidedOn === null) throw errors.DECISION_DAY_REQUIRED()
    if (decidedOn > input.date || decidedOn > context.today) throw errors.DECIDED_AFTER_ENTRY()
    if (await isDecidedBeforeFreeze(context.tx, plan, version, decidedOn)) throw errors.DATE_BEFORE_VERSION()
    // First, because the first subject of the audit log is the plan that enters into force.
    context.audit({
      subjectKind: 'plan',
      subjectId: plan.id,
      planId: plan.id,
      organisationId: plan.ownerId,
      reason: input.reason,
    })
    valueOrThrow(
      await supersedePlans(context, plan, input.date, { planIds: input.supersedes, reason: input.reason }),
      errors,
    )
    await bringVersionIntoForce(context, plan, version.id, { date: input.date, reason: input.reason, decidedOn })
    return valueOrThrow(await readableVersion(context, version.id), errors)
  }),
})
