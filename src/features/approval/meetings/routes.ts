import { listActiveMandates } from '#features/approval/mandates/index.ts'
import type { Seat } from '#features/approval/path/entities.ts'
import { collegialRule, listDocumentable } from '#features/approval/path/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { addLanguageNotes } from '#features/country/language-regime/index.ts'
import { listLawsInUse } from '#features/planning/plans/index.ts'
import { illustrativeNotice } from '#features/publishing/documents/index.ts'
import { isDemoInstance } from '#platform/auth/people-queries.ts'
import type { TransactionContext } from '#platform/context.ts'
import { requirePermission, valueOrThrow } from '#platform/declared-error.ts'
import { renderHtml } from '#platform/docgen/html.ts'
import { renderPdf } from '#platform/docgen/render.ts'
import { implementSlice } from '#platform/procedure.ts'
import { getPermittedOrganisationIds, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { addPendingItems, maxItems } from './agenda.ts'
import { findComposition } from './composition.ts'
import { meetingContract } from './contract.ts'
import { buildMeetingDocument } from './document.ts'
import type { Meeting } from './entities.ts'
import { holdMeeting } from './hold-meeting.ts'
import { loadMeetingNotes } from './language-notes.ts'
import { withNamesOfMeeting } from './names-of-meeting.ts'
import { findBody, listDecidingBodies } from './queries/bodies.ts'
import * as items from './queries/items.ts'
import * as queries from './queries/meetings.ts'
import { listMembers, loadMeeting, toMeetingSummary } from './read.ts'
import { writeResult } from './write-result.ts'

const os = implementSlice(meetingContract)

const maxRows = 200
const printTimeoutMs = 20_000
type NotFound = { NOT_FOUND: () => Error }

/** Returns the deciding bodies whose meetings the actor manages, optionally limited to a single deciding body. */
const findManagedOrganisations = async (context: TransactionContext, bodyId: Id | null = null) =>
  listDecidingBodies(context.tx, {
    ownOrganisationIds: getPermittedOrganisationIds(context.actor, 'path.lead'),
    rules: (await listLawsInUse(context.tx)).flatMap(({ collegialBodies = [] }) => collegialBodies),
    day: context.today,
    bodyId,
  })

/**
 * Loads and locks the meeting for a user who manages it.
 * @param itemId the item concerned; readers of the item's plan can then read the entry in the audit log
 */
async function getEditableMeeting(
  context: TransactionContext,
  id: Id,
  errors: NotFound,
  itemId?: Id,
): Promise<queries.MeetingRow> {
  const row = await queries.findMeeting(context.tx, id)
  if (!row) throw errors.NOT_FOUND()
  requirePermission(may(context.actor, 'path.lead', row.ownerId))
  await queries.lockMeeting(context.tx, id)
  const item = itemId && (await items.listItems(context.tx, id)).find((itemRow) => itemRow.id === itemId)
  if (itemId && !item) throw errors.NOT_FOUND()
  const planId = item ? item.plan?.id : undefined
  context.audit({ subjectKind: 'meeting', subjectId: id, organisationId: row.ownerId, ...(planId && { planId }) })
  return (await queries.findMeeting(context.tx, id))!
}

async function getPlannedMeeting(
  context: TransactionContext,
  id: Id,
  errors: NotFound & { MEETING_CLOSED: () => Error },
  itemId?: Id,
): Promise<queries.MeetingRow> {
  const row = await getEditableMeeting(context, id, errors, itemId)
  if (row.state !== 'planned') throw errors.MEETING_CLOSED()
  return row
}

const getMeeting = async (context: TransactionContext, id: Id): Promise<Meeting> => (await loadMeeting(context, id))!

export const meetingRoutes = os.router({
  listMeetings: os.listMeetings.handler(async ({ input: { past, bodyId }, context }) => {
    const rows = await queries.listMeetings(context.tx, { past, bodyId, limit: maxRows + 1 })
    const meetingRows = rows.slice(0, maxRows)
    const counts = await items.countItems(
      context.tx,
      meetingRows.map(({ id }) => id),
    )
    return {
      rows: meetingRows.map((row) => ({ ...toMeetingSummary(row), items: counts.get(row.id) ?? 0 })),
      hasMore: rows.length > maxRows,
      abilities: { plan: may(context.actor, 'path.lead') },
    }
  }),

  listBodies: os.listBodies.handler(async ({ context }) => ({
    rows: (await findManagedOrganisations(context)).map(({ id, names }) => ({ id, names })),
  })),

  getMeeting: os.getMeeting.handler(async ({ input, context, errors }) => {
    const meeting = await loadMeeting(context, input.id)
    if (!meeting) throw errors.NOT_FOUND()
    return meeting
  }),

  printMeeting: os.printMeeting.handler(async ({ input: { id, language, form }, context, errors }) => {
    const [meeting, isDemo, notes] = await context.transact('read', async (transaction) => {
      const loaded = await loadMeeting(transaction, id)
      const found = loaded && (await withNamesOfMeeting(transaction, loaded))
      const notes = found && (await loadMeetingNotes(transaction, found.body.id, language))
      return [found, await isDemoInstance(transaction.tx), notes] as const
    })
    if (!meeting || !notes) throw errors.NOT_FOUND()
    const document = {
      ...addLanguageNotes(buildMeetingDocument(meeting, language), notes),
      ...(isDemo && { illustrative: illustrativeNotice[language] }),
    }
    const name = `meeting-${meeting.date}-${language}.${form}`
    if (form === 'html') return new File([renderHtml(document)], name, { type: 'text/html' })
    const { pdf } = await renderPdf(document, { createdAt: context.clock.now(), timeoutMs: printTimeoutMs })
    return new File([new Uint8Array(pdf)], name, { type: 'application/pdf' })
  }),

  scheduleMeeting: os.scheduleMeeting.handler(async ({ input: { bodyId, ...when }, context, errors }) => {
    const body = await findBody(context.tx, bodyId)
    if (!body) throw errors.NOT_FOUND()
    if (!(await listLawsInUse(context.tx)).some((law) => collegialRule(law, body))) throw errors.NOT_COLLEGIAL()
    const [keeper] = await findManagedOrganisations(context, bodyId)
    if (!keeper) throw errors.NOT_YOUR_ORGANISATION()
    const members = (await findComposition(context, bodyId, when.date))?.members ?? []
    const id = await queries.insertMeeting(context.tx, {
      ...when,
      bodyId,
      ownerId: keeper.managerId,
      memberIds: [...new Set(members.map(({ seat }) => seat.organisationId))],
      now: context.now,
      personId: context.actor.personId,
    })
    context.audit({ subjectKind: 'meeting', subjectId: id, organisationId: keeper.managerId })
    return getMeeting(context, id)
  }),

  changeMeeting: os.changeMeeting.handler(async ({ input: { id, ...when }, context, errors }) => {
    await getPlannedMeeting(context, id, errors)
    await queries.savePlanned(context.tx, id, when)
    return getMeeting(context, id)
  }),

  addPendingItems: os.addPendingItems.handler(async ({ input: { id }, context, errors }) => {
    const filled = await addPendingItems(context, await getPlannedMeeting(context, id, errors))
    return { meeting: await getMeeting(context, id), ...filled }
  }),

  addItem: os.addItem.handler(async ({ input: { id, title, text }, context, errors }) => {
    const { ownerId } = await getPlannedMeeting(context, id, errors)
    const agendaItems = await items.listItems(context.tx, id)
    if (agendaItems.length >= maxItems) throw errors.AGENDA_FULL({ data: { maxCount: maxItems } })
    const item = { rank: agendaItems.length, title, text, planId: null, step: null, seats: [] }
    const at = { meetingId: id, ownerId, now: context.now, personId: context.actor.personId }
    await items.insertItems(context.tx, [item], at)
    return getMeeting(context, id)
  }),

  orderItems: os.orderItems.handler(async ({ input: { id, itemIds }, context, errors }) => {
    await getPlannedMeeting(context, id, errors)
    const currentIds = new Set((await items.listItems(context.tx, id)).map((item) => item.id))
    const orderedIds = [...new Set(itemIds)].filter((value) => currentIds.has(value))
    await items.saveOrder(context.tx, id, [
      ...orderedIds,
      ...[...currentIds].filter((value) => !orderedIds.includes(value)),
    ])
    return getMeeting(context, id)
  }),

  removeItem: os.removeItem.handler(async ({ input: { id, itemId }, context, errors }) => {
    await getPlannedMeeting(context, id, errors, itemId)
    await items.removeItem(context.tx, itemId, context.now)
    return getMeeting(context, id)
  }),

  recordPresence: os.recordPresence.handler(async ({ input, context, errors }) => {
    const { id, members: entries, inOffice, participantCount } = input
    const row = await getPlannedMeeting(context, id, errors)
    if (participantCount !== null && (inOffice === null || participantCount > inOffice)) throw errors.NUMBER_TOO_HIGH()
    const { members } = await listMembers(context, row)
    const mandates = await listActiveMandates(
      context.tx,
      [...new Set(entries.map(({ seat }) => seat.organisationId))],
      row.date,
    )
    const isMandateFor = (seat: Seat, mandateId: Id | null) =>
      mandates.some(
        (mandate) =>
          mandate.id === mandateId && sameSeat({ organisationId: mandate.ownerId, function: mandate.function }, seat),
      )
    for (const { seat, presence, mandateId } of entries) {
      if (!members.some((member) => sameSeat(member.seat, seat))) throw errors.NOT_A_MEMBER()
      if (presence === 'represented' ? !isMandateFor(seat, mandateId) : mandateId !== null)
        throw errors.MANDATE_INVALID({ data: { seat } })
    }
    await queries.insertPresence(context.tx, id, entries, {
      ownerId: row.ownerId,
      now: context.now,
      personId: context.actor.personId,
    })
    if (members.length === 0) await queries.saveCounts(context.tx, id, { inOffice, participantCount })
    return getMeeting(context, id)
  }),

  recordResult: os.recordResult.handler(async ({ input: { id, itemId, result }, context, errors }) => {
    valueOrThrow(
      await writeResult(context, await getPlannedMeeting(context, id, errors, itemId), itemId, result),
      errors,
    )
    return getMeeting(context, id)
  }),

  holdMeeting: os.holdMeeting.handler(async ({ input: { id }, context, errors }) => {
    valueOrThrow(await holdMeeting(context, await getPlannedMeeting(context, id, errors)), errors)
    return getMeeting(context, id)
  }),

  saveMinutes: os.saveMinutes.handler(async ({ input: { id, minutes }, context, errors }) => {
    const { state, minutes: savedMinutes } = await getEditableMeeting(context, id, errors)
    if (state === 'planned') throw errors.MEETING_STILL_PLANNED()
    if (state === 'adopted') throw errors.ALREADY_ADOPTED()
    // A second person compared the acts with these minutes.
    if (minutes !== savedMinutes && !(await listDocumentable(context.tx, 'meeting', [id])).has(id))
      throw errors.MINUTES_CONFIRMED()
    await queries.saveMinutes(context.tx, id, minutes)
    return getMeeting(context, id)
  }),

  adoptMinutes: os.adoptMinutes.handler(async ({ input: { id, date }, context, errors }) => {
    const { state, minutes, date: heldOn } = await getEditableMeeting(context, id, errors)
    if (state === 'planned') throw errors.MEETING_STILL_PLANNED()
    if (state === 'adopted') throw errors.ALREADY_ADOPTED()
    if (date > context.today || date < heldOn) throw errors.DATE_IN_FUTURE()
    if (minutes === null && (await getMeeting(context, id)).evidence.length === 0) throw errors.NO_MINUTES()
    await queries.saveAdopted(context.tx, id, date)
    return getMeeting(context, id)
  }),
})
