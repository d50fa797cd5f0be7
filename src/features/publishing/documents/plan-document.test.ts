import { expect, it } from 'vitest'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { TextStatus } from '#features/planning/versions/index.ts'
import { getBanner } from '#platform/docgen/model.ts'
import { id } from '#shared/id.fixture.ts'
import { localized } from '#shared/localized-text.ts'
import { noNames } from './names.fixture.ts'
import { type PlanDocumentParts, planDocument } from './plan-document.ts'

const draft: TextStatus = { kind: 'working_copy', approved: null }

const print = (
  notAgreed: string[],
  {
    status = draft,
    kindNamesBindingParts = true,
    isHandout = false,
    replacedBy = null,
    ...given
  }: { status?: TextStatus; kindNamesBindingParts?: boolean; isHandout?: boolean } & Partial<Plan> &
    Partial<Pick<PlanDocumentParts, 'replacedBy'>> = {},
) => {
  const plan: Plan = {
    ...{ id: id(1), code: 'ZVP', kind: 'plan', title: localized('en', 'Plan'), motto: null, shortMessage: null },
    ...{ ownerId: id(100), issuingBodyIds: [id(100), id(101)], areaId: null, partnerIds: [], personIds: [] },
    ...{ periodFrom: '2026-01-01', periodTo: '2032-01-01', duration: 'P6Y', decidedOn: null, inForceOn: null },
    ...{
      publishedOn: null,
      state: 'drafting',
      marking: 'TLP:GREEN',
      sentAt: null,
      languages: ['en'],
      legalBasis: null,
    },
    ...{ predecessorId: null, elaboratesId: null, packVersion: 'test', illustrative: false, revision: 1 },
    updatedAt: '2026-11-24T10:00:00Z',
    ...given,
  }
  const organisations = new Map([
    [id(100), { en: 'Zone North' }],
    [id(101), { en: 'Zone South' }],
  ])
  const document = planDocument({
    plan,
    status,
    replacedBy,
    kindNames: { en: 'Plan' },
    kindNamesBindingParts,
    isHandout,
    confidentialBasis: {},
    designation: null,
    nodes: [],
    names: { ...noNames, organisations, notAgreed: new Set(notAgreed) },
    marking: plan.marking,
    language: 'en',
    isFullEdition: true,
    further: [],
    illustrative: '',
    today: '2026-11-24',
  })
  const { cover, issuer } = document
  const banner = getBanner(document)
  const facts = cover?.facts ?? []
  return {
    ...(banner && { banner }),
    issuer,
    facts: facts.filter(({ text }) => JSON.stringify(text).includes('Zone')),
    state: facts.find(({ label }) => label === 'Status')?.text,
    period: facts.find(({ label }) => label === 'Period')?.text,
    bound: facts.find(({ label }) => label === 'Bound text')?.text,
  }
}

it('prints an organisation as issuing only after it agreed', () => {
  expect(print([id(101)])).toMatchObject({
    issuer: 'Zone North',
    facts: [
      { label: 'Issued by', text: 'Zone North' },
      { label: 'Asked to issue, not agreed', text: 'Zone South' },
    ],
  })
  expect(print([])).toMatchObject({
    issuer: 'Zone North · Zone South',
    facts: [{ label: 'Issued by', text: 'Zone North · Zone South' }],
  })
})

it('states what a version binds, where the law of the kind of plan names no bound parts [law-56]', () => {
  const version = { id: id(5), number: 3, hash: 'a'.repeat(64), frozenAt: '2026-11-20T10:00:00Z', inForceOn: null }
  const print3 = (inForceOn: string | null) =>
    print([], { status: { kind: 'version', version: { ...version, inForceOn } }, kindNamesBindingParts: false }).bound
  expect(print([]).bound).toBeUndefined()
  expect(print([], { kindNamesBindingParts: false }).bound).toBe(
    'No version in force contains this text. Nothing in it is bound.',
  )
  expect(print3(null)).toContain('Until it enters into force, nothing is bound.')
  expect(print3('2026-12-01')).toContain('Version 3 freezes the whole text, with the names in use on that day')
})

it('says on every page that a plan was registered from a published list, and whether it was confirmed and compared [law-74] [law-84]', () => {
  const notice = 'Registered from a published list, not by the issuer'
  expect(print([], { isRegistered: true }).banner).toBe(`${notice}, not confirmed`)
  const registrationConfirmedAt = '2026-11-24T10:00:00Z'
  expect(print([], { isRegistered: true, registrationConfirmedAt }).banner).toBe(notice)
  const uncompared = { isRegistered: true, registrationConfirmedAt, isRegistrationUncompared: true } as const
  expect(print([], uncompared).banner).toBe(`${notice}, registered before comparisons were recorded: not compared here`)
  const own = { isRegistered: true as const, registrationConfirmedAt, issuingBodyIds: [id(100)] }
  expect(print([], own).banner).toBe('Registered from a published list')
})

it('the cover names the plan that replaces it, or the day on which a decision ended it [law-131]', () => {
  const extendedTo = '2032-07-01'
  const replaced = { extendedTo, supersededOn: '2032-03-01' }
  expect(print([], { ...replaced, replacedBy: localized('en', 'Next plan') }).period).toBe(
    '2026–2031, replaced by “Next plan” from 1 Mar 2032',
  )
  expect(print([], replaced).period).toBe('2026–2031, replaced from 1 Mar 2032')
  expect(print([], { extendedTo, endedOn: '2026-11-24' }).period).toBe('2026–2031, ended on 24 Nov 2026')
})

it('the cover says that a plan ended, also where its text has changes that nobody approved', () => {
  const approved = { id: id(5), number: 3, hash: 'a'.repeat(64), frozenAt: '2026-11-20T10:00:00Z', inForceOn: null }
  const status: TextStatus = { kind: 'unapproved', approved, proposed: null, changes: [] }
  expect(print([], { status, state: 'ended', endedOn: '2026-11-24' }).state).toMatch(/^ended · .*version 3/)
  expect(print([], { status, state: 'in_force' }).state).not.toContain('in force')
})
