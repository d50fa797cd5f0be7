import { ORPCError } from '@orpc/server'
import type { Seat } from '#features/approval/path/entities.ts'
import { collegialRule, listActiveMandates } from '#features/approval/path/index.ts'
import { sameSeat } from '#features/approval/path/model.ts'
import { countryPack } from '#features/country/registry/index.ts'
import { illustrativeNotice } from '#features/publishing/documents/index.ts'
import { readIsDemo } from '#platform/auth/people-queries.ts'
import type { Work } from '#platform/context.ts'
import { renderHtml } from '#platform/docgen/html.ts'
import { renderPdf } from '#platform/docgen/render.ts'
import { implementSlice } from '#platform/procedure.ts'
import { getPermittedOrganisationIds, may } from '#shared/actor.ts'
import type { Id } from '#shared/ids.ts'
import { fillAgenda, maxItems } from './agenda.ts'
import { findComposition } from './composition.ts'
import { meetingContract } from './contract.ts'
import { buildMeetingDocument } from './document.ts'
import type { Meeting } from './entities.ts'
import { holdMeeting } from './hold-meeting.ts'
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
const findManagedOrganisations = (work: Work, bodyId: Id | null = null) =>
  listDecidingBodies(work.tx, {
    ownOrganisationIds: getPermittedOrganisationIds(work.actor, 'path.lead'),
    rules: countryPack().collegialBodies ?? [],
    day: work.today,
    bodyId,
  })

/**
 * Loads and locks the meeting for a user who manages it.
 * @param itemId the item concerned; readers of the item's plan can then read the entry in the audit log
 */
async function getEditableMeeting(work: Work, id: Id, errors: NotFound, itemId?: Id): Promise<queries.MeetingRow> {
  const row = await queries.findMeeting(work.tx, id)
  if (!row) throw errors.NOT_FOUND()
  if (!may(work.actor, 'path.lead', row.ownerId)) throw new ORPCError('FORBIDDEN')
  await queries.lockMeeting(work.tx, id)
  const item = itemId && (await items.readItems(work.tx, id)).find((itemRow) => itemRow.id === itemId)
  if (itemId && !item) throw errors.NOT_FOUND()
  const planId = item ? item.plan?.id : undefined
  work.note({ subjectKind: 'meeting', subjectId: id, organisationId: row.ownerId, ...(planId && { planId }) })
  return (await queries.findMeeting(work.tx, id))!
}

async function planned(
  work: Work,
  id: Id,
  errors: NotFound & { MEETING_TOOK_PLACE: () => Error },
  itemId?: Id,
): Promise<queries.MeetingRow> {
  const row = await getEditableMeeting(work, id, errors, itemId)
  if (row.state !== 'planned') throw errors.MEETING_TOOK_PLACE()
  return row
}

const getMeeting = async (work: Work, id: Id): Promise<Meeting> => (await loadMeeting(work, id))!

export const meetingRoutes = os.router({
  listMeetings: os.listMeetings.handler(async ({ input: { past, bodyId }, context: { work } }) => {
    const rows = await queries.listMeetings(work.tx, { past, bodyId, limit: maxRows + 1 })
    const meetingRows = rows.slice(0, maxRows)
    const counts = await items.countItems(
      work.tx,
      meetingRows.map(({ id }) => id),
    )
    return {
      rows: meetingRows.map((row) => ({ ...toMeetingSummary(row), items: counts.get(row.id) ?? 0 })),
      hasMore: rows.length > maxRows,
      abilities: { plan: may(work.actor, 'path.lead') },
    }
  }),

  listBodies: os.listBodies.handler(async ({ context: { work } }) => ({
    rows: (await findManagedOrganisations(work)).map(({ id, names }) => ({ id, names })),
  })),

  getMeeting: os.getMeeting.handler(async ({ input, context: { work }, errors }) => {
    const meeting = await loadMeeting(work, input.id)
    if (!meeting) throw errors.NOT_FOUND()
    return meeting
  }),

  printMeeting: os.printMeeting.handler(async ({ input: { id, language, form }, context, errors }) => {
    const [meeting, isDemo] = await context.transact('read', async (work) => [
      await loadMeeting(work, id),
      await readIsDemo(work.tx),
    ])
    if (!meeting) throw errors.NOT_FOUND()
    const document = {
      ...buildMeetingDocument(meeting, language),
      ...(isDemo && { illustrative: illustrativeNotice[language] }),
    }
    const name = `meeting-${meeting.date}-${language}.${form}`
    if (form === 'html') return new File([renderHtml(document)], name, { type: 'text/html' })
    const { pdf } = await renderPdf(document, { createdAt: context.clock.now(), timeoutMs: printTimeoutMs })
    return new File([new Uint8Array(pdf)], name, { type: 'application/pdf' })
  }),

  planMeeting: os.planMeeting.handler(async ({ input: { bodyId, ...when }, context: { work }, errors }) => {
    const body = await findBody(work.tx, bodyId)
    if (!body) throw errors.NOT_FOUND()
    if (!collegialRule(body)) throw errors.NOT_COLLEGIAL()
    const [keeper] = await findManagedOrganisations(work, bodyId)
    if (!keeper) throw errors.NOT_YOUR_ORGANISATION()
    const members = (await findComposition(work, bodyId, when.date))?.members ?? []
    const id = await queries.insertMeeting(work.tx, {
      ...when,
      bodyId,
      ownerId: keeper.managerId,
      memberIds: [...new Set(members.map(({ seat }) => seat.organisationId))],
      now: work.now,
      personId: work.actor.personId,
    })
    work.note({ subjectKind: 'meeting', subjectId: id, organisationId: keeper.managerId })
    return getMeeting(work, id)
  }),

  changeMeeting: os.changeMeeting.handler(async ({ input: { id, ...when }, context: { work }, errors }) => {
    await planned(work, id, errors)
    await queries.savePlanned(work.tx, id, when)
    return getMeeting(work, id)
  }),

  fillAgenda: os.fillAgenda.handler(async ({ input: { id }, context: { work }, errors }) => {
    const filled = await fillAgenda(work, await planned(work, id, errors))
    return { meeting: await getMeeting(work, id), ...filled }
  }),

  addItem: os.addItem.handler(async ({ input: { id, title, text }, context: { work }, errors }) => {
    const { ownerId } = await planned(work, id, errors)
    const there = await items.readItems(work.tx, id)
    if (there.length >= maxItems) throw errors.AGENDA_FULL({ data: { maxCount: maxItems } })
    const item = { rank: there.length, title, text, planId: null, step: null, seats: [] }
    const at = { meetingId: id, ownerId, now: work.now, personId: work.actor.personId }
    await items.insertItems(work.tx, [item], at)
    return getMeeting(work, id)
  }),

  orderItems: os.orderItems.handler(async ({ input: { id, itemIds }, context: { work }, errors }) => {
    await planned(work, id, errors)
    const there = new Set((await items.readItems(work.tx, id)).map((item) => item.id))
    const requested = [...new Set(itemIds)].filter((value) => there.has(value))
    await items.saveOrder(work.tx, id, [...requested, ...[...there].filter((value) => !requested.includes(value))])
    return getMeeting(work, id)
  }),

  removeItem: os.removeItem.handler(async ({ input: { id, itemId }, context: { work }, errors }) => {
    await planned(work, id, errors, itemId)
    await items.removeItem(work.tx, itemId, work.now)
    return getMeeting(work, id)
  }),

  recordPresence: os.recordPresence.handler(async ({ input, context: { work }, errors }) => {
    const { id, members: entries, inOffice, participantCount } = input
    const row = await planned(work, id, errors)
    if (participantCount !== null && (inOffice === null || participantCount > inOffice)) throw errors.NUMBER_TOO_HIGH()
    const { members } = await listMembers(work, row)
    const mandates = await listActiveMandates(
      work.tx,
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
    await queries.insertPresence(work.tx, id, entries, {
      ownerId: row.ownerId,
      now: work.now,
      personId: work.actor.personId,
    })
    if (members.length === 0) await queries.saveCounts(work.tx, id, { inOffice, participantCount })
    return getMeeting(work, id)
  }),

  recordResult: os.recordResult.handler(async ({ input: { id, itemId, result }, context: { work }, errors }) => {
    await writeResult(work, await planned(work, id, errors, itemId), itemId, result, errors)
    return getMeeting(work, id)
  }),

  holdMeeting: os.holdMeeting.handler(async ({ input: { id }, context: { work }, errors }) => {
    await holdMeeting(work, await planned(work, id, errors), errors)
    return getMeeting(work, id)
  }),

  saveMinutes: os.saveMinutes.handler(async ({ input: { id, minutes }, context: { work }, errors }) => {
    const { state } = await getEditableMeeting(work, id, errors)
    if (state === 'planned') throw errors.MEETING_STILL_PLANNED()
    if (state === 'adopted') throw errors.ALREADY_ADOPTED()
    await queries.saveMinutes(work.tx, id, minutes)
    return getMeeting(work, id)
  }),

  adoptMinutes: os.adoptMinutes.handler(async ({ input: { id, date }, context: { work }, errors }) => {
    const { state, minutes, date: heldOn } = await getEditableMeeting(work, id, errors)
    if (state === 'planned') throw errors.MEETING_STILL_PLANNED()
    if (state === 'adopted') throw errors.ALREADY_ADOPTED()
    if (date > work.today || date < heldOn) throw errors.IN_THE_FUTURE()
    if (minutes === null && (await getMeeting(work, id)).evidence.length === 0) throw errors.NO_MINUTES()
    await queries.saveAdopted(work.tx, id, date)
    return getMeeting(work, id)
  }),
})
