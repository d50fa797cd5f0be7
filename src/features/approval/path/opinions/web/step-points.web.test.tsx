// @vitest-environment jsdom

import { implement } from '@orpc/server'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderPage } from '#features/alignment/items/web/answered-by.fixture.tsx'
import { id } from '#shared/id.fixture.ts'
import type { LegalPath, PathStep } from '../../contract.ts'
import { type Opinion, opinionsContract } from '../contract.ts'
import type { Point, PointAnswer } from '../entities.ts'
import { StepPoints } from './step-points.tsx'

const server = implement(opinionsContract)
const council = id(10)

const step = (code: string, number: string, act: PathStep['act'] = 'opinion') =>
  ({ code, number, names: { en: `Step ${code}` }, act, state: 'open', seats: [] as PathStep['seats'] }) as PathStep
const opinionStep = step('council', 'N9')
const textStep = step('final_text', 'N10', 'work')
const path = {
  planId: id(1),
  roundId: id(5),
  steps: [opinionStep, textStep],
  acts: [
    { id: id(20), seat: { organisationId: council, function: null }, text: '1. Name the means.\n2. Begin with arms.' },
  ],
  organisationNames: { [council]: { en: 'The council' } },
} as unknown as LegalPath

const answer: PointAnswer = {
  kind: 'followed',
  reasons: 'So done.',
  element: { id: id(40), code: 'M1', title: { source: 'en', text: { en: 'Means' }, outdated: [] } },
  functionNames: { en: 'Minister' },
  answeredOn: '2026-11-24',
  answeredBy: 'Nora',
}
const point = (number: number, given: Partial<Point> = {}): Point => ({
  id: id(30 + number),
  number,
  text: `Point ${number}.`,
  element: null,
  byBody: false,
  withdrawn: null,
  answers: [],
  ...given,
})
const opinion = (points: Point[], abilities = { split: true, write: false, answer: true }): Opinion => ({
  actId: id(20),
  step: 'council',
  points,
  answeredIn: ['N10'],
  abilities,
})

async function renderView(shown: Opinion, { step: own = opinionStep, isCurrentRound = true, at = path } = {}) {
  const results: unknown[] = []
  const recordInput = ({ input }: { input: unknown }) => {
    results.push(input)
    return [shown]
  }
  await renderPage(() => <StepPoints path={at} step={own} isCurrentRound={isCurrentRound} />, '/', {
    opinions: {
      listOpinions: server.listOpinions.handler(() => [shown]),
      addPoints: server.addPoints.handler(recordInput),
      answerPoint: server.answerPoint.handler(recordInput),
      withdrawPoint: server.withdrawPoint.handler(recordInput),
    },
  })
  return results
}

describe('opinion on the page of the approval procedure', () => {
  it('shows counted points with their answers, and strikes through withdrawn points', async () => {
    const points = [
      point(1, { answers: [answer, { ...answer, kind: 'set_aside', reasons: 'No means.', element: null }] }),
      point(2),
      point(3, { withdrawn: 'Cut wrongly.' }),
    ]
    await renderView(opinion(points), { isCurrentRound: false })
    expect(await screen.findByText('2 points: 1 followed, 1 open')).toBeTruthy()
    expect(screen.getByText('So done.')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'M1 · Means' }).getAttribute('href')).toContain(`element=${id(40)}`)
    expect(screen.getByText(/not followed: No means./)).toBeTruthy()
    expect(screen.getByText('Withdrawn: Cut wrongly.')).toBeTruthy()
    // An earlier round is read-only.
    expect(screen.queryAllByRole('button')).toEqual([])
  })

  it('is split into points by layout, and can be corrected by keyboard before it is saved', async () => {
    const user = userEvent.setup()
    const results = await renderView(opinion([]))
    await user.click(await screen.findByRole('button', { name: 'Split into points: The council' }))
    const field = screen.getByLabelText('Points')
    expect(field).toHaveProperty('value', 'Name the means.\n\nBegin with arms.')
    await user.type(field, '\n\nAnd with drugs.')
    expect(screen.getByText('3 points')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Save' }))
    expect(results).toEqual([
      {
        actId: id(20),
        points: ['Name the means.', 'Begin with arms.', 'And with drugs.'].map((text) => ({ text, elementId: null })),
      },
    ])
  })

  it('is recorded point by point by the organisation that gave it, which can withdraw these points', async () => {
    const user = userEvent.setup()
    const results = await renderView(
      opinion([point(1, { byBody: true }), point(2)], { split: false, write: true, answer: false }),
    )
    expect(await screen.findByRole('button', { name: 'Enter point by point: The council' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Withdraw: 2' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Withdraw: 1' }))
    const window = screen.getByRole('dialog')
    const save = within(window).getByRole('button', { name: 'Withdraw' })
    expect(save).toHaveProperty('disabled', true)
    await user.type(within(window).getByLabelText(/Reason/), 'Said twice.')
    await user.click(save)
    expect(results).toEqual([{ id: id(31), reason: 'Said twice.' }])
  })
})

describe('step that processes opinions', () => {
  it('shows how many points of which steps have no answer, and accepts the answers in sequence by keyboard', async () => {
    const user = userEvent.setup()
    const results = await renderView(opinion([point(1), point(2), point(3, { answers: [answer] })]), { step: textStep })
    expect(await screen.findByText(/2 points of opinions have not been answered: N9 Step council/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Answer points' }))
    const save = () => screen.getByRole('button', { name: /^Save/ })
    expect(save()).toHaveProperty('disabled', true)
    await user.click(screen.getByLabelText('Not followed'))
    // Setting a point aside requires a reason.
    expect(save()).toHaveProperty('disabled', true)
    await user.type(screen.getByLabelText(/Reason/), 'No means for it.{Control>}{Enter}{/Control}')
    expect(await screen.findByText('Point 2: The council')).toBeTruthy()
    expect(results).toEqual([{ id: id(31), kind: 'set_aside', reasons: 'No means for it.', elementId: null }])
    // The loaded list still shows the first point without its answer. It is not asked again.
    await user.click(screen.getByLabelText('Followed'))
    await user.type(screen.getByLabelText(/Reason/), 'Done.{Control>}{Enter}{/Control}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(results).toHaveLength(2)
  })
})

it('asks for no answer to the points of an opinion that was given after the decision [law-58]', async () => {
  const seats = [{ lateOpinion: { id: id(20) } }] as unknown as PathStep['seats']
  const at: LegalPath = { ...path, steps: [{ ...opinionStep, seats }, textStep] }
  const shown = opinion([point(1), point(2)], { split: false, write: false, answer: false })
  await renderView(shown, { at })
  expect(await screen.findByText('2 points: no answer needed')).toBeTruthy()
  expect(screen.getAllByText('no answer needed')).toHaveLength(2)
  cleanup()
  await renderView(shown, { at, step: textStep })
  expect(screen.queryByText(/have not been answered/)).toBeNull()
})
