import { describe, expect, it } from 'vitest'
import type { PackPath } from '#shared/pack-path.ts'
import { nationalPath } from '../../../../packs/be/plan-kinds/path/national.ts'
import { zonalPath } from '../../../../packs/be/plan-kinds/path/zonal.ts'
import netherlands from '../../../../packs/nl/index.ts'
import type { PathAct } from './entities.ts'
import { addendumSteps, standingActs } from './model.ts'
import { exploreAll, later, lean, type Turn, wander } from './reachable-states.fixture.ts'
import { pathOf } from './walk.fixture.ts'

/**
 * The invariants of the law by name (section 3.4 of the domain), as the law defines them and independent of the pack.
 * They are evaluated on recorded acts only, never on the derived status. `at`: the turns to which the invariant
 * applies.
 */
interface Invariant {
  at: (turn: Turn) => boolean
  holds: (turn: Turn) => boolean
}
type Sections = Readonly<Record<string, string>>

const stood = ({ acts, act }: Turn): PathAct[] => standingActs(act ? acts.slice(0, -1) : acts)
const isAt =
  (kind: PathAct['kind'], ...steps: string[]) =>
  ({ act }: Turn) =>
    act?.kind === kind && steps.includes(act.step ?? '')
const isApproved = ({ after }: Turn) => after.state === 'approved' || after.state === 'in_force'
const by = (body: string, code: string | null) => (act: PathAct) =>
  act.seat?.organisationId === body && act.seat.function === code
const isReason = (words: string | null) => (words ?? '').trim().length >= 3

/**
 * Checks whether the organisation's last decision on each submitted section is an approval. The check can be limited to
 * some sections.
 */
function approved(acts: readonly PathAct[], step: string, body: string, code: string | null, only?: string[]): boolean {
  const laid = acts.findLast(({ kind }) => kind === 'laid')
  const its = acts.filter((act) => act.kind === 'decided' && act.step === step && by(body, code)(act))
  return Object.entries(laid?.sections ?? {})
    .filter(([section]) => !only || only.includes(section))
    .every(([section, hash]) => {
      const last = its.findLast((act) => act.sections?.[section] === hash)
      return last !== undefined && last.verdict !== 'refused'
    })
}
const bothMinisters = (acts: readonly PathAct[], step = 'approval'): boolean =>
  approved(acts, step, 'minister_interior', 'minister_interior') &&
  approved(acts, step, 'minister_justice', 'minister_justice')

const policeCouncilHeard = (acts: readonly PathAct[]): boolean =>
  acts.some(
    (act) =>
      by('BE-FEDERAL-POLICE-COUNCIL', null)(act) &&
      (act.kind === 'delivered' || (act.kind === 'not_delivered' && isReason(act.words))),
  )
const mobilityHeard = (acts: readonly PathAct[]): boolean =>
  acts.some((act) => by('minister_mobility', 'minister_mobility')(act) && act.kind === 'delivered')

/** An unusual act has a reason (R31): usual prerequisites are incomplete, or a step is skipped. */
const motives = (usual: Readonly<Record<string, readonly string[]>>, mayBeLeftOut: readonly string[]): Invariant => ({
  at: ({ act, before }) =>
    act?.kind === 'skipped' ||
    (act?.kind !== 'withdrawn' &&
      (usual[act?.step ?? ''] ?? []).some(
        (step) => !['through', 'skipped', 'not_applicable'].includes(before.steps.get(step)?.state ?? 'through'),
      )),
  holds: ({ act }) => isReason(act!.motive) && (act!.kind !== 'skipped' || mayBeLeftOut.includes(act!.step!)),
})
/** An act on which later steps depend cannot be withdrawn before those steps. */
const restsUpon = (later: Readonly<Record<string, readonly string[]>>): Invariant => ({
  at: ({ act }) => act?.kind === 'withdrawn' && later[act.step ?? ''] !== undefined,
  holds: ({ act, acts }) =>
    !standingActs(acts).some(({ kind, step }) => kind !== 'asked' && later[act!.step!]!.includes(step ?? '')),
})
/** The plan is in force from the recorded day. Before that day it is approved but not in force. */
const holdsFrom = (step: string): Invariant => ({
  at: isAt('entered', step),
  holds: ({ act, after }) => after.inForceOn === act!.on && (after.state === 'approved') === (act!.on === later),
})

const told = ({ kind, step, seat, verdict }: PathAct) =>
  [kind, step, seat?.organisationId, verdict].filter(Boolean).join(' ')

/** Counts the turns to which each invariant applied, and returns the first turn that violated it. */
function tried<Name extends string>(
  invariants: Readonly<Record<Name, Invariant>>,
  ways: ((look: (turn: Turn) => void) => unknown)[],
) {
  const found = Object.fromEntries(Object.keys(invariants).map((name) => [name, { times: 0, broken: [] as string[] }]))
  const look = (turn: Turn) => {
    for (const [name, { at, holds }] of Object.entries<Invariant>(invariants)) {
      if (!at(turn)) continue
      found[name]!.times += 1
      if (found[name]!.broken.length === 0 && !holds(turn)) found[name]!.broken.push(turn.acts.map(told).join(', '))
    }
  }
  for (const way of ways) way(look)
  return found as Record<Name, { times: number; broken: string[] }>
}

/** All explored sequences: all states where they can be counted, and a sample with two mayors and with withdrawals. */
function waysOf(path: PackPath, versions: readonly Sections[], sections: readonly string[]) {
  return [
    (look: (turn: Turn) => void) => exploreAll(pathOf(lean(path), sections), versions, look),
    (look: (turn: Turn) => void) => wander(pathOf(path, sections, 2), versions, look, { ways: 70, acts: 60 }),
  ]
}

const each = <Name extends string>(
  titles: Readonly<Record<Name, Invariant>>,
  ways: () => Parameters<typeof tried>[1],
) => {
  let found: Record<Name, { times: number; broken: string[] }> | undefined
  for (const name of Object.keys(titles) as Name[])
    it(name, () => {
      found ??= tried(titles, ways())
      expect(found[name].broken).toEqual([])
      expect(found[name].times).toBeGreaterThan(20)
    })
}

const two = [{ cover: 'a' }, { cover: 'b' }]

describe('the national plan', () => {
  const late: Record<string, readonly string[]> = {
    police_council_opinion: ['conference'],
    final_text: ['council_of_ministers', 'conference'],
    publication: ['to_parliament'],
  }
  const ministers: Invariant = { at: isApproved, holds: ({ acts }) => bothMinisters(standingActs(acts)) }
  const parliament: Invariant = {
    at: isAt('sent', 'to_parliament'),
    holds: (turn) => bothMinisters(stood(turn)) && policeCouncilHeard(stood(turn)),
  }
  each(
    {
      'is approved by both ministers, Interior and Justice, of every word that is laid': ministers,
      'has the opinion of the Federal Police Council, or its absence with a reason, before a minister validates': {
        at: isAt('decided', 'approval'),
        holds: (turn) => policeCouncilHeard(stood(turn)),
      },
      'has the opinion of the minister for Mobility before a minister validates, and no absence of it': {
        at: isAt('decided', 'approval'),
        holds: (turn) => mobilityHeard(stood(turn)),
      },
      'goes to Parliament after both ministers, with the opinion that was heard': parliament,
      'leaves out what the law does not ask, and goes in another order, with a motive': motives(late, [
        ...['looking', 'prosecutors_opinion', 'choice_of_phenomena', 'security_council'],
        ...['council_of_ministers', 'conference', 'follow_up'],
      ]),
      'takes back nothing upon which a later step rests': restsUpon({
        traffic_opinion: ['final_text', 'approval'],
        police_council_opinion: ['final_text', 'approval'],
        final_text: ['approval'],
        approval: ['to_parliament', 'publication'],
      }),
      'holds from the day of its publication and not before': holdsFrom('publication'),
    },
    () => waysOf(nationalPath, two, ['road_traffic']),
  )

  it('prints the opinion of the Federal Police Council in what goes to Parliament', () => {
    const step = nationalPath.steps.find(({ code }) => code === 'to_parliament')
    expect(step).toMatchObject({
      act: 'sending',
      with: ['police_council_opinion'],
      receives: [{ body: 'BE-PARLIAMENT-FEDERAL' }],
    })
  })

  it('does without the minister for Mobility where nothing stands on road traffic', () => {
    let approvedWithout = 0
    exploreAll(pathOf(lean(nationalPath), ['priorities']), [{ cover: 'a' }], (turn) => {
      expect(mobilityHeard(turn.acts)).toBe(false)
      if (isApproved(turn)) approvedWithout += 1
    })
    expect(approvedWithout).toBeGreaterThan(0)
  })

  describe('that is amended', () => {
    each(
      {
        'is approved by both ministers again, and so goes to Parliament': {
          at: (turn) => isApproved(turn) || isAt('sent', 'to_parliament')(turn),
          holds: ({ acts }) => bothMinisters(standingActs(acts)),
        },
        'leaves out nothing': { at: ({ act }) => act !== null, holds: ({ act }) => act!.kind !== 'skipped' },
      },
      () => waysOf({ steps: addendumSteps(nationalPath.steps) }, two, ['road_traffic']),
    )
  })
})

describe('the zonal plan', () => {
  const versions = [
    { capacity: 'a', strategic_objectives: 'b' },
    { capacity: 'a', strategic_objectives: 'c' },
  ]
  const council = (acts: readonly PathAct[]) =>
    approved(acts, 'council_agreement', 'police_council', null, ['capacity'])
  const securityCouncil = (acts: readonly PathAct[]) =>
    approved(acts, 'security_council', 'zonal_security_council', null)
  const mayorsOf = (turn: Turn) =>
    turn.before.steps
      .get('local_approval')!
      .seats.flatMap(({ seat }) => (seat.function === 'mayor' ? [String(seat.organisationId)] : []))
  const locally = (turn: Turn) =>
    mayorsOf(turn).length > 0 &&
    mayorsOf(turn).every((body) => approved(stood(turn), 'local_approval', body, 'mayor')) &&
    approved(stood(turn), 'local_approval', 'prosecution', 'crown_prosecutor')
  const asked = {
    'is approved by both ministers, of every word that is laid': {
      at: isApproved,
      holds: ({ acts }) => bothMinisters(standingActs(acts)),
    },
    'is prepared by the zonal security council, of every word, before anybody else decides': {
      at: isAt('decided', 'council_agreement', 'local_approval', 'approval'),
      holds: (turn) => securityCouncil(stood(turn)),
    },
    'has the agreement of the police council on its parts before it is sent on': {
      at: isAt('sent', 'transmission'),
      holds: (turn) => council(stood(turn)),
    },
    'is approved by each mayor and by the prosecutor before a minister decides': {
      at: isAt('decided', 'approval'),
      holds: (turn) => locally(turn) && council(stood(turn)),
    },
    'is told to the municipal councils once both ministers approved, and not before': {
      at: isAt('sent', 'councils_informed'),
      holds: (turn) => bothMinisters(stood(turn)),
    },
    'takes back nothing upon which a later step rests': restsUpon({
      security_council: ['council_agreement', 'local_approval'],
      council_agreement: ['transmission', 'approval'],
      local_approval: ['transmission', 'approval'],
      transmission: ['approval'],
      approval: ['councils_informed', 'in_force'],
    }),
    'holds from the day that is said and not before': holdsFrom('in_force'),
  } satisfies Record<string, Invariant>
  const order = { local_approval: ['council_agreement'] }
  /**
   * With two versions, requests, refused decisions and partial approvals occur only in the sample, because there would
   * be too many states.
   */
  const inFavour = ({ kind, verdict }: PathAct) =>
    kind !== 'asked' && kind !== 'received' && verdict !== 'refused' && verdict !== 'approved_with_reservation'
  const ways = (path: PackPath) => () => [
    (look: (turn: Turn) => void) => exploreAll(pathOf(lean(path), ['capacity']), versions.slice(0, 1), look),
    (look: (turn: Turn) => void) =>
      exploreAll(pathOf(lean(path), ['capacity']), [{ capacity: 'a' }, { capacity: 'b' }], look, { tries: inFavour }),
    (look: (turn: Turn) => void) => wander(pathOf(path, ['capacity'], 2), versions, look, { ways: 40, acts: 70 }),
  ]
  const motive = motives(order, [
    ...['start', 'looking', 'priorities'],
    ...['yearly_actions', 'yearly_evaluation', 'final_evaluation'],
  ])
  each(
    { ...asked, 'leaves out what the law does not ask, and goes in another order, with a motive': motive },
    ways(zonalPath),
  )

  it('lays no confidential part before the police council, and tells the municipal councils none', () => {
    const without = zonalPath.steps.filter((step) => 'withoutConfidential' in step && step.withoutConfidential)
    expect(without.map(({ code }) => code)).toEqual(['council_agreement', 'councils_informed'])
  })

  describe('that is amended', () => {
    each(
      { ...asked, 'goes in another order with a motive, and leaves out nothing': motives(order, []) },
      ways({ steps: addendumSteps(zonalPath.steps) }),
    )
  })
})

describe('the plan of a Dutch municipality', () => {
  const municipal = netherlands.planKinds.find(({ code }) => code === 'municipal_security_plan')!.path!
  const executive = (acts: readonly PathAct[]) => approved(acts, 'executive', 'municipal_executive', null)
  const council = (acts: readonly PathAct[]) => approved(acts, 'council', 'municipal_council', null)
  each(
    {
      'is set by the council of the municipality, of every word that is laid': {
        at: isApproved,
        holds: ({ acts }) => council(standingActs(acts)),
      },
      'is laid before the council by the executive': {
        at: isAt('decided', 'council'),
        holds: (turn) => executive(stood(turn)),
      },
      'answers each point of the triangle before the council decides': {
        at: isAt('decided', 'council'),
        holds: ({ unanswered }) => unanswered.size === 0,
      },
      'goes to the region after the council has set its goals': {
        at: isAt('sent', 'to_region'),
        holds: (turn) => council(stood(turn)),
      },
      'leaves out what the law does not ask, and goes in another order, with a motive': motives(
        { drafting: ['looking'], executive: ['triangle'] },
        ['looking', 'triangle', 'to_region', 'yearly'],
      ),
      'holds from the day that is said and not before': holdsFrom('entry'),
    },
    () => waysOf(municipal, [{ goals: 'a' }, { goals: 'b' }], ['goals']),
  )
})
