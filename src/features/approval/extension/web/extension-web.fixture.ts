import { id } from '#shared/id.fixture.ts'
import type { PlanExtension } from '../contract.ts'
import type { PeriodDecision } from '../entities.ts'

export const planId = id(1)
const minister = (number: number, en: string) => ({
  seat: { organisationId: id(number), function: 'minister' },
  names: { en },
  functionNames: { en: 'Minister' },
})
export const makeExtension = (given: Partial<PlanExtension> = {}): PlanExtension => ({
  planId,
  state: 'in_force',
  periodFrom: '2022-01-01',
  periodTo: '2026-01-01',
  validUntil: '2026-01-01',
  endsEarly: false,
  bridgingSince: null,
  successor: null,
  decisions: [],
  endDeciders: [{ seat: { organisationId: id(12), function: null }, names: { en: 'Owner' }, functionNames: null }],
  extendable: {
    deciders: [minister(10, 'Interior'), minister(11, 'Justice')],
    atMost: 'P2Y',
    latest: '2028-01-01',
    basis: { en: 'practice' },
  },
  abilities: { extend: true, end: true },
  ...given,
})

const documents = [
  {
    id: id(30),
    name: 'minutes.pdf',
    size: 14,
    sha256: 'b'.repeat(64),
    marking: 'TLP:GREEN' as const,
    uploadedAt: '2026-11-21T10:00:00Z',
    signature: null,
  },
]
export const makeDecision = (given: Partial<PeriodDecision> = {}): PeriodDecision => ({
  id: id(20),
  kind: 'extended',
  refersTo: null,
  validUntil: '2027-01-01',
  decidedOn: '2025-11-20',
  decided: [minister(10, 'Interior')],
  legalBasis: 'Art. 4',
  evidence: 'Letter 12',
  documents,
  reason: 'Late.',
  recordedAt: '2025-11-20T10:00:00Z',
  recordedBy: 'Somebody',
  state: 'awaited',
  recordedFor: { en: 'Police zone' },
  confirmations: [],
  contest: null,
  withdrawn: null,
  confirmers: [{ en: 'Interior' }, { en: 'Justice' }],
  obstacle: null,
  abilities: { confirm: false, contest: false, withdraw: false, withdrawContest: false },
  ...given,
})
