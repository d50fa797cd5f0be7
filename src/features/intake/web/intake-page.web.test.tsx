// @vitest-environment jsdom
import { implement } from '@orpc/server'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { session, showPage } from '#features/alignment/web/answered-by.fixture.tsx'
import { planContract } from '#features/plans/contract.ts'
import { planFile } from '#features/plans/web/plan.fixture.ts'
import { registryContract } from '#features/registry/contract.ts'
import { sessionContract } from '#platform/auth/contract.ts'
import { longestParagraph, mostBytes } from '#platform/intake/model.ts'
import { type Job, jobContract } from '#platform/jobs/contract.ts'
import { id } from '#shared/id.fixture.ts'
import { intakeContract, type OpenIntake } from '../contract.ts'
import type { ProposedOutline } from '../entities.ts'
import { propose } from '../propose/propose.ts'
import { documentOf, frame, heading } from '../source.fixture.ts'
import IntakePage from './intake-page.tsx'

const [planId, intakeId, dutyId] = [id(1), id(2), id(3)]
const serverOf = implement({
  session: sessionContract,
  plans: planContract,
  registry: registryContract,
  jobs: jobContract,
  intake: intakeContract,
})
const moment = '2026-11-24T10:00:00Z'

const { plan } = planFile({ id: planId, ownerId: id(9), issuingBodyIds: [id(9)] })

const source = documentOf(
  'Approved by the council.',
  heading(1, 'SO 1: Fewer burglaries'),
  heading(2, 'Action 1: Controls'),
  'Responsible: chief',
  'On the main roads.',
  heading(2, 'Action 2: Visits'),
)
const head = {
  id: intakeId,
  planId,
  fileName: 'old.docx',
  language: 'en' as const,
  revision: 1,
  createdAt: moment,
  updatedAt: moment,
  isProposed: true,
  jobId: null,
}

const long = { ...head, isProposed: false, jobId: id(5) }
const job = (state: Job['state']): Job => ({
  id: id(5),
  kind: 'propose_outline',
  title: 'old.docx',
  state,
  progress: 0.4,
  step: 'proposing',
  result: null,
  error: state === 'failed' ? 'TOOK_TOO_LONG' : null,
  createdAt: moment,
  startedAt: moment,
  endedAt: null,
  stopping: false,
  abilities: { cancel: true },
})

/** A server that keeps what is saved, takes what is accepted, and gives documents that were brought. */
function server(options: { brought?: boolean; editable?: boolean; changed?: boolean; work?: Job['state'] } = {}) {
  const { editable = true } = options
  const proposal = propose(source, frame)
  const fields = proposal.fields.map((field) => ({
    ...field,
    candidates: [{ value: dutyId, label: 'Chief of corps', detail: 'Zone' }],
  }))
  const intake: OpenIntake = {
    ...head,
    ...proposal,
    fields,
    leftOut: { insertions: 2, deletions: 0, hidden: 1, comments: 0 },
    nesting: Object.fromEntries(Object.entries(frame.nesting).map(([above, below]) => [above, [...below]])),
    sections: [{ code: 'context', names: { en: 'Context' } }],
    editable,
  }
  const saved: ProposedOutline[] = []
  const brought: string[][] = []
  const undone: string[] = []
  let isBrought = options.brought ?? true
  /** What the work on a long document is doing; undefined: it has made the proposal. */
  let work = options.work
  const router = {
    session: { getSession: serverOf.session.getSession.handler(() => session) },
    plans: {
      getPlan: serverOf.plans.getPlan.handler(() => ({
        plan,
        abilities: { write: true, send: true, decide: true, ask: true, except: true },
      })),
      undo: {
        getSteps: serverOf.plans.undo.getSteps.handler(() => ({
          undo: { procedure: 'takeAccepted', size: 1, title: null },
          redo: null,
        })),
        takeBack: serverOf.plans.undo.takeBack.handler(({ input }) => {
          undone.push(input.planId)
          return { procedure: 'takeAccepted', size: 1, title: null, elementIds: [] }
        }),
      },
    },
    registry: {
      functions: {
        findFunctions: serverOf.registry.functions.findFunctions.handler(() => ({
          rows: [
            {
              id: id(4),
              organisationId: id(9),
              code: 'deputy',
              names: { en: 'Deputy chief' },
              validFrom: null,
              validTo: null,
              organisationNames: { en: 'Zone' },
            },
          ],
        })),
      },
    },
    jobs: { getJob: serverOf.jobs.getJob.handler(() => job(work ?? 'done')) },
    intake: {
      proposeAgain: serverOf.intake.proposeAgain.handler(() => {
        work = undefined
        return head
      }),
      listIntakes: serverOf.intake.listIntakes.handler(() => ({
        intakes: !isBrought ? [] : work ? [long] : [head],
        editable,
      })),
      getIntake: serverOf.intake.getIntake.handler(() => intake),
      importText: serverOf.intake.importText.handler(({ input, errors }) => {
        brought.push(input.paragraphs.map(({ text, heading: level }) => `${level} ${text}`))
        if (brought.length === 1) throw errors.TOOK_TOO_LONG()
        isBrought = true
        return head
      }),
      saveOutline: serverOf.intake.saveOutline.handler(({ input, errors }) => {
        if (options.changed) throw errors.INTAKE_CHANGED_MEANWHILE()
        saved.push(input.outline)
        return { revision: input.revision + 1 }
      }),
      takeAccepted: serverOf.intake.takeAccepted.handler(() => {
        const elements = saved
          .at(-1)!
          .elements.map((one, index) => (one.decision === 'accepted' ? { ...one, elementId: id(100 + index) } : one))
        const elementIds = elements.flatMap(({ elementId }) => elementId ?? [])
        return { revision: 9, elementIds, outline: { ...saved.at(-1)!, elements } }
      }),
    },
  }
  return { router, saved, brought, undone }
}

const show = (given: ReturnType<typeof server>) =>
  showPage(IntakePage, `/plans/${planId}/intake`, given.router, '/plans/$planId/intake')
const rows = () => screen.getAllByRole('row').filter((row) => row.dataset.row)
const decisions = () => rows().map((row) => within(row).getAllByRole('gridcell').at(-1)!.textContent)

describe('a proposal', () => {
  it('shows how far one is, what was read past, and where each paragraph went', async () => {
    await show(server())
    expect(await screen.findByText('5 of 6 paragraphs placed')).toBeDefined()
    expect(screen.getByText('0 of 3 elements decided')).toBeDefined()
    expect(within(screen.getByRole('list', { name: 'What was read past' })).getAllByRole('listitem')).toHaveLength(2)
    const left = within(screen.getByRole('table', { name: 'Not placed' }))
    expect(left.getByRole('rowheader', { name: 'Approved by the council.' })).toBeDefined()
    expect(left.getByText('stands before the first heading')).toBeDefined()
  })

  it('is decided by keyboard: accept and go on, reject with all under it, all under, open again, undo', async () => {
    const given = server()
    await show(given)
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    rows()[0]!.focus()
    await user.keyboard('{Enter}')
    expect(decisions()).toEqual(['accepted', 'open', 'open'])
    expect(document.activeElement).toBe(rows()[1])
    await user.keyboard('{Delete}')
    expect(decisions()).toEqual(['accepted', 'rejected', 'open'])
    rows()[0]!.focus()
    await user.keyboard('a')
    expect(decisions()).toEqual(['accepted', 'accepted', 'accepted'])
    rows()[0]!.focus()
    await user.keyboard('o')
    expect(decisions()).toEqual(['open', 'open', 'open'])
    await user.keyboard('{Control>}z{/Control}')
    expect(decisions()).toEqual(['accepted', 'accepted', 'accepted'])
    await waitFor(() =>
      expect(given.saved.at(-1)?.elements.map((one) => one.decision)).toEqual(Array(3).fill('accepted')),
    )
  })

  it('changes its tree by keyboard: under the one before, out again, merged with the one before', async () => {
    await show(server())
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    const levels = () => rows().map((row) => row.getAttribute('aria-level'))
    rows()[1]!.focus()
    await user.keyboard('{Shift>}{Tab}{/Shift}')
    expect(levels()).toEqual(['1', '2', '1'])
    await user.keyboard('{Control>}z{/Control}')
    expect(levels()).toEqual(['1', '2', '2'])
    rows()[2]!.focus()
    // An action stands under no action.
    await user.keyboard('{Tab}')
    expect(levels()).toEqual(['1', '2', '2'])
    expect(screen.getByText('It may not stand there.')).toBeDefined()
    await user.keyboard('m')
    expect(rows()).toHaveLength(2)
    expect(screen.getByText('5 of 6 paragraphs placed')).toBeDefined()
  })

  it('shows the passage beside it, where one chooses what a field means, changes the kind and splits', async () => {
    const given = server()
    await show(given)
    const user = userEvent.setup()
    await user.click(await screen.findByText('Controls'))
    const panel = within(await screen.findByRole('complementary', { name: 'Controls' }))
    expect(panel.getAllByRole('listitem').map((one) => one.textContent)).toHaveLength(3)
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), dutyId)
    await user.selectOptions(panel.getByRole('combobox', { name: 'Kind' }), 'project')
    await user.click(panel.getByRole('button', { name: 'Split here: paragraph 5' }))
    expect(rows()).toHaveLength(4)
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({ f1: dutyId }))
    expect(given.saved.at(-1)!.elements.map(({ kind, title }) => `${kind} ${title}`)).toEqual([
      'strategic_objective Fewer burglaries',
      'project Controls',
      'project On the main roads.',
      'action Visits',
    ])
  })

  it('lets one choose what a field means of all that stands in the country, and take that back', async () => {
    const given = server()
    await show(given)
    const user = userEvent.setup()
    await user.click(await screen.findByText('Controls'))
    const panel = within(await screen.findByRole('complementary', { name: 'Controls' }))
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), 'Choose another …')
    await user.type(panel.getByRole('combobox', { name: 'Which accountable function' }), 'deputy')
    await user.click(await screen.findByRole('option', { name: /Deputy/ }))
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({ f1: id(4) }))
    await user.selectOptions(panel.getByRole('combobox', { name: 'accountable function' }), 'leave as words')
    await waitFor(() => expect(given.saved.at(-1)?.choices).toEqual({}))
    expect(panel.queryByRole('combobox', { name: 'Which accountable function' })).toBeNull()
  })

  it('takes up a paragraph that had no place', async () => {
    await show(server())
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Take up as text: paragraph 1' }))
    expect(screen.getByText('6 of 6 paragraphs placed')).toBeDefined()
    expect(screen.getByText('Every paragraph has a place')).toBeDefined()
  })

  it('is taken into the plan as far as it is accepted, and that is undone at once', async () => {
    const given = server()
    await show(given)
    const user = userEvent.setup()
    await screen.findByText('Fewer burglaries')
    rows()[0]!.focus()
    await user.keyboard('{Enter}')
    await user.click(screen.getByRole('button', { name: 'Take 1 element into the plan' }))
    expect(await screen.findByText('1 element stands in the plan now.')).toBeDefined()
    expect(decisions()).toEqual(['in the plan', 'open', 'open'])
    await user.click(screen.getAllByRole('button', { name: 'Undo' }).at(-1)!)
    await waitFor(() => expect(given.undone).toEqual([planId]))
    await waitFor(() => expect(decisions()).toEqual(['open', 'open', 'open']))
  })

  it('says that somebody else worked on it, and overwrites nothing', async () => {
    await show(server({ changed: true }))
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: 'Accept everything' }))
    expect(await screen.findByText(/Somebody else worked on this proposal/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Load again' })).toBeDefined()
  })
})

describe('a long document', () => {
  it('shows how far it is, that one may leave, and how to stop it', async () => {
    await show(server({ work: 'running' }))
    expect(await screen.findByRole('button', { name: /Cancel/ })).toBeDefined()
    expect(screen.getByText(/You need not wait/)).toBeDefined()
  })

  it('says that it was stopped, and is gone through again', async () => {
    await show(server({ work: 'cancelled' }))
    const user = userEvent.setup()
    expect(await screen.findByText('Going through it was stopped. Its words are kept.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Go through it again' }))
    expect(await screen.findByText('Fewer burglaries')).toBeDefined()
  })
})

describe('bringing a document', () => {
  it('takes what was pasted with its headings, says why it was refused, and opens the proposal', async () => {
    const given = server({ brought: false })
    await show(given)
    const user = userEvent.setup()
    const text = await screen.findByRole('textbox', { name: 'Text' })
    expect(screen.getByLabelText('Choose a Word document')).toBeDefined()
    const html = '<h1>SO 1: Fewer burglaries</h1><p>On the main roads.</p>'
    fireEvent.paste(text, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : '') } })
    await user.click(screen.getByRole('button', { name: 'Make a proposal' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Reading it took longer than any plan takes')
    await user.click(screen.getByRole('button', { name: 'Make a proposal' }))
    expect(await screen.findByText('Controls')).toBeDefined()
    expect(given.brought[1]).toEqual(['1 SO 1: Fewer burglaries', 'null On the main roads.'])
  })

  it('says of a file that is too large, and of a text that is too long, so before it is sent', async () => {
    const given = server({ brought: false })
    await show(given)
    const user = userEvent.setup()
    const large = new File(['PK'], 'plan.docx')
    Object.defineProperty(large, 'size', { value: mostBytes + 1 })
    await user.upload(await screen.findByLabelText('Choose a Word document'), large)
    expect((await screen.findByRole('alert')).textContent).toContain('larger than 50 MB')
    const html = `<p>${'x'.repeat(longestParagraph + 1)}</p>`
    const text = screen.getByRole('textbox', { name: 'Text' })
    fireEvent.paste(text, { clipboardData: { getData: (type: string) => (type === 'text/html' ? html : '') } })
    await user.click(screen.getByRole('button', { name: 'Make a proposal' }))
    expect(screen.getByRole('alert').textContent).toContain('Bring it in parts')
    expect(given.brought).toEqual([])
  })

  it('is for who writes the plan', async () => {
    await show(server({ editable: false }))
    expect(await screen.findByText('Only the body that writes this plan takes documents into it.')).toBeDefined()
    expect(screen.queryByLabelText('Choose a Word document')).toBeNull()
  })
})
