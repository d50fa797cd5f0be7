import { expect, it } from 'vitest'
import type { PathAct } from '#features/approval/path/entities.ts'
import type { PrintedPoints } from '#features/approval/path/opinions/document.ts'
import type { LoadedPath } from '#features/approval/path/read.ts'
import { usePack } from '#features/country/registry/index.ts'
import type { Plan } from '#features/planning/plans/contract.ts'
import type { Id } from '#shared/ids.ts'
import { localized } from '#shared/localized-text.ts'
import { belgium } from '../../../../../packs/be/index.ts'
import { sentDocument } from './compose.ts'

usePack(belgium)
const step = belgium.planKinds
  .find(({ code }) => code === 'national_security_plan')!
  .path!.steps.find(({ code }) => code === 'to_parliament')!
const seat = { organisationId: 'council' as Id, function: null }

const plan = {
  code: 'NVP',
  kind: 'national_security_plan',
  packVersion: belgium.version,
  title: localized('fr', 'Plan national'),
  marking: 'TLP:GREEN',
  periodFrom: '2026-01-01',
  periodTo: '2030-01-01',
} as Plan

/** Creates the document for Parliament, with or without this act of the council. */
const composeSentDocument = (act: Partial<PathAct> | null, points: PrintedPoints = new Map()) =>
  sentDocument(
    {
      plan,
      notes: { courtesyLabel: null, facts: [], courtesyFacts: [], blocks: [] },
      planPath: {
        acts: [],
        plan,
        status: {
          approvedOn: '2026-03-31',
          steps: new Map([
            ['police_council_opinion', { seats: [{ seat, act: act && ({ date: '2026-03-20', ...act } as PathAct) }] }],
            [
              'prosecutors_opinion',
              { seats: [{ seat, act: { kind: 'opinion_given', date: '2026-02-01', text: 'Autre.' } }] },
            ],
          ]),
        },
        seating: { bodies: new Map([['council', { names: { fr: 'Conseil fédéral de police' } }]]) },
      } as unknown as LoadedPath,
      step,
      nodes: [
        { kind: 'element', level: 1, element: { id: 'a' as Id, kind: 'priority', title: localized('fr', 'Drogues') } },
        { kind: 'gap', level: 1 },
      ],
      version: { number: 3, hash: 'c'.repeat(64) },
      illustrative: false,
      today: '2026-04-02',
      points,
      findVersion: () => null,
    },
    'fr',
  )

it('sends the plan with gaps and, in full, only the opinion named by the step', () => {
  const paper = composeSentDocument({ kind: 'opinion_given', text: 'Avis favorable.\nLes moyens manquent.' })
  const enteredText = JSON.stringify(paper.blocks)
  for (const text of [
    'Drogues',
    'Conseil fédéral de police',
    '20 mars 2026',
    'Avis favorable.',
    'Les moyens manquent.',
  ])
    expect(enteredText).toContain(text)
  expect(enteredText).not.toContain('Autre.')
  expect(paper.blocks.filter(({ kind }) => kind === 'gap')).toHaveLength(1)
  expect(paper.cover.versionLine).toContain('cccccccc')
})

it('includes the answer to each point, and omits an opinion on elements that are not sent', () => {
  const act = { id: 'act' as Id, kind: 'opinion_given', text: 'Nommez les ports.' } as const
  const answered = (hasOmittedPoints: boolean): PrintedPoints =>
    new Map([['act' as Id, { blocks: [{ kind: 'paragraph', text: '1 point suivi' }], hasOmittedPoints }]])
  const enteredText = JSON.stringify(composeSentDocument(act, answered(false)).blocks)
  for (const text of ['Nommez les ports.', '1 point suivi']) expect(enteredText).toContain(text)
  expect(JSON.stringify(composeSentDocument(act, answered(true)).blocks)).not.toContain('Nommez')
})

it('reports a missing opinion with the reason', () => {
  const enteredText = JSON.stringify(
    composeSentDocument({ kind: 'opinion_missing', text: 'Le conseil ne s’est pas réuni.' }).blocks,
  )
  for (const text of ['avis manquant, 20 mars 2026', 'Le conseil ne s’est pas réuni.'])
    expect(enteredText).toContain(text)
})

it('has no chapter of opinions when none was requested', () => {
  expect(JSON.stringify(composeSentDocument(null).blocks)).not.toContain('Conseil fédéral')
})
