import { appoint, lockFunction } from '#features/country/registry/index.ts'
import { canAssignRole, canManagePeople } from '#platform/auth/can-manage-people.ts'
import { insertPerson, saveRole } from '#platform/auth/queries.ts'
import { saveLink, sendLink } from '#platform/auth/sent-link.ts'
import type { TransactionContext } from '#platform/context.ts'
import { openTransaction } from '#platform/db/db.ts'
import { implementSlice } from '#platform/procedure.ts'
import type { WorkbookOutput } from '#platform/workbook/cell-output.ts'
import type { ReadSheet } from '#platform/workbook/model.ts'
import { loadWorkbook } from '#platform/workbook/read.ts'
import { workbookMediaType, writeWorkbook } from '#platform/workbook/write.ts'
import type { Role } from '#shared/country-vocabulary.ts'
import type { Id } from '#shared/ids.ts'
import type { Language } from '#shared/language.ts'
import { type InvitationPreview, invitationsContract } from './contract.ts'
import { invitationMessages } from './messages/index.ts'
import { findKnownEmails, listFunctions, listOrganisations } from './queries.ts'
import { type PersonToInvite, parseInvitationWorkbook } from './read-workbook.ts'
import { type InvitationLink, writeInvitationWorkbook, writeLinkWorkbook } from './write-workbook.ts'

const os = implementSlice(invitationsContract)

async function listInvitingOrganisations(context: TransactionContext) {
  const organisations = await listOrganisations(context.tx, context.today)
  const mayManage = ({ id }: { id: Id }) => canManagePeople(context.actor, [id])
  const own = organisations.filter(mayManage)
  return {
    organisations,
    mayManage,
    mayAssign: (assignment: { organisationId: Id; role: Role }) => canAssignRole(context.actor, assignment),
    functions: await listFunctions(
      context.tx,
      own.map(({ id }) => id),
      context.today,
    ),
  }
}

async function loadInvitationWorkbook(context: TransactionContext, sheets: readonly ReadSheet[], language: Language) {
  const sources = await listInvitingOrganisations(context)
  const { people, issues } = parseInvitationWorkbook(sheets, language, { ...sources, today: context.today })
  const known = await findKnownEmails(
    context.tx,
    people.map((person) => person.email),
  )
  const rows = people.map(({ row, name, email, organisation, role, function: organisationFunction, from }) => ({
    row,
    outcome: known.has(email) ? ('known' as const) : ('invited' as const),
    name,
    email,
    organisationNames: organisation.names,
    role,
    function: organisationFunction && {
      names: organisationFunction.names,
      leavingPerson: organisationFunction.leavingPerson,
    },
    from,
  }))
  const preview: InvitationPreview = { rows, issues }
  return { preview, invitees: people.filter((person) => !known.has(person.email)) }
}

const makeWorkbookFile = async (book: WorkbookOutput, name: string) =>
  new File([await writeWorkbook(book)], `${name}.xlsx`, { type: workbookMediaType })

const loadBytes = async (file: File) => new Uint8Array(await file.arrayBuffer())

export const invitationRoutes = os.router({
  getInvitationWorkbook: os.getInvitationWorkbook.handler(async ({ input: { language }, context }) => {
    const book = await context.transact('read', async (transaction) => {
      const { organisations, mayManage, functions } = await listInvitingOrganisations(transaction)
      return writeInvitationWorkbook(
        { organisations: organisations.filter(mayManage), functions },
        language,
        transaction.now,
      )
    })
    return makeWorkbookFile(book, invitationMessages[language].file)
  }),

  previewInvitationImport: os.previewInvitationImport.handler(async ({ input, context, errors }) => {
    const { sheets, issue } = await loadWorkbook(await loadBytes(input.file))
    if (issue) throw errors.WORKBOOK_NOT_READ({ data: { issue } })
    return context.transact(
      'read',
      async (transaction) => (await loadInvitationWorkbook(transaction, sheets, input.language)).preview,
    )
  }),

  importInvitations: os.importInvitations.handler(async ({ input: { file, language }, context, errors }) => {
    const { sheets, issue } = await loadWorkbook(await loadBytes(file))
    if (issue) throw errors.WORKBOOK_NOT_READ({ data: { issue } })
    const people = await context.transact('write', async (transaction) => {
      const { preview, invitees } = await loadInvitationWorkbook(transaction, sheets, language)
      if (preview.issues.length > 0) throw errors.WORKBOOK_REJECTED({ data: preview })
      const saved: (PersonToInvite & { id: Id })[] = []
      for (const person of invitees) {
        const { name, email, organisation, role, function: organisationFunction, from } = person
        if (organisationFunction) await lockFunction(transaction.tx, organisationFunction.id)
        const id = await insertPerson(transaction.tx, { name, email, language: person.language })
        await saveRole(transaction.tx, { personId: id, organisationId: organisation.id, role, from })
        if (organisationFunction) {
          const holding = {
            functionId: organisationFunction.id,
            personId: id,
            capacity: 'holder' as const,
            from,
            to: null,
          }
          const made = await appoint(transaction, { ...holding, replaces: true })
          // A holder was appointed after the workbook was parsed, so it is parsed again.
          if (!made.ok)
            throw errors.WORKBOOK_REJECTED({
              data: (await loadInvitationWorkbook(transaction, sheets, language)).preview,
            })
        }
        saved.push({ ...person, id })
      }
      const given = saved.map(({ id, organisation, role, function: organisationFunction, from }) => ({
        id,
        organisationId: organisation.id,
        role,
        functionId: organisationFunction?.id ?? null,
        from,
      }))
      for (const { id, organisationId, role } of given)
        transaction.audit({
          subjectKind: 'person',
          subjectId: id,
          organisationId,
          reason: role,
          payload: { file: file.name, invited: given },
        })
      return saved
    })
    const now = context.clock.now()
    const links: InvitationLink[] = []
    let mailedCount = 0
    for (const person of people) {
      const secret = await openTransaction(context.database.kysely, (tx) =>
        saveLink(tx, 'invitation', person.id, { createdBy: context.actor.personId, now }),
      )
      const { isMailed, link } = await sendLink(context, 'invitation', person, secret)
      if (isMailed) mailedCount++
      if (link !== null)
        links.push({ name: person.name, email: person.email, url: `${context.mailer?.publicUrl ?? ''}${link}` })
    }
    const book = writeLinkWorkbook(links, language, now.toISOString())
    return {
      invited: people.length,
      mailedCount,
      links: links.length > 0 ? await makeWorkbookFile(book, invitationMessages[language].linksFile) : null,
    }
  }),
})
