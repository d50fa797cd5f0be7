import { describe, expect, it } from 'vitest'
import type { PackPath } from '#shared/pack-path.ts'
import { nationalPath } from '../../../../packs/be/plan-kinds/path/national.ts'
import { zonalPath } from '../../../../packs/be/plan-kinds/path/zonal.ts'
import netherlands from '../../../../packs/nl/index.ts'
import type { PathAct } from './entities.ts'
import { addendumSteps, isBesideAbsence, listEffectiveActs } from './model.ts'
import { exploreAll, exploreRandomly, later, type PathTransition, simplifyPath } from './reachable-states.fixture.ts'
import { makePath } from './walk.fixture.ts'

/**
 * The invariants of the law by name (section 3.4 of the domain), as the law defines them and independent of the pack.
 * They are evaluated on recorded acts only, never on the derived status. `appliesTo`: the turns to which the
 * invariant applies.
 */
interface Invariant {
  appliesTo: (turn: PathTransition) => boolean
  isSatisfied: (turn: PathTransition) => boolean
}
type Sections = Readonly<Record<string, string>>

const listPriorActs = ({ acts, act }: PathTransition): PathAct[] => listEffectiveActs(act ? acts.slice(0, -1) : acts)
const isActAt =
  (kind: PathAct['kind'], ...steps: string[]) =>
  ({ act }: PathTransition) =>
    act?.kind === kind && steps.includes(act.step ?? '')
const isApproved = ({ after }: PathTransition) => after.state === 'approved' || after.state === 'in_force'
const isActBy = (body: string, code: string | null) => (act: PathAct) =>
  act.seat?.organisationId === body && act.seat.function === code
const isReason = (text: string | null) => (text ?? '').trim().length >= 3

/**
 * Checks whether the organisation's last decision on each submitted section is an approval. The check can be limited to
 * some sections.
 */
function approved(acts: readonly PathAct[], step: string, body: string, code: string | null, only?: string[]): boolean {
  const submission = acts.findLast(({ kind }) => kind === 'submitted')
  const decisions = acts.filter((act) => act.kind === 'decided' && act.step === step && isActBy(body, code)(act))
  return Object.entries(submission?.sections ?? {})
    .filter(([section]) => !only || only.includes(section))
    .every(([section, hash]) => {
      const last = decisions.findLast((act) => act.sections?.[section] === hash)
      return last !== undefined && last.verdict !== 'refused'
    })
}
const bothMinisters = (acts: readonly PathAct[], step = 'approval'): boolean =>
  approved(acts, step, 'minister_interior', 'minister_interior') &&
  approved(acts, step, 'minister_justice', 'minister_justice')

const policeCouncilHeard = (acts: readonly PathAct[]): boolean =>
  acts.some(
    (act) =>
      isActBy('BE-FEDERAL-POLICE-COUNCIL', null)(act) &&
      (act.kind === 'opinion_given' || (act.kind === 'opinion_missing' && isReason(act.text))),
  )
const mobilityHeard = (acts: readonly PathAct[]): boolean =>
  acts.some((act) => isActBy('minister_mobility', 'minister_mobility')(act) && act.kind === 'opinion_given')

/** An unusual act has a reason (R31): usual prerequisites are incomplete, or a step is skipped. */
const requireReasons = (
  usual: Readonly<Record<string, readonly string[]>>,
  mayBeLeftOut: readonly string[],
): Invariant => ({
  appliesTo: ({ act, before }) =>
    act?.kind === 'skipped' ||
    (act?.kind !== 'withdrawn' &&
      (usual[act?.step ?? ''] ?? []).some(
        (step) => !['completed', 'skipped', 'not_applicable'].includes(before.steps.get(step)?.state ?? 'completed'),
      )),
  isSatisfied: ({ act }) => isReason(act!.reason) && (act!.kind !== 'skipped' || mayBeLeftOut.includes(act!.step!)),
})
/** An act on which later steps depend cannot be withdrawn before those steps. */
const isDependedOn = (later: Readonly<Record<string, readonly string[]>>): Invariant => ({
  appliesTo: ({ act }) => act?.kind === 'withdrawn' && later[act.step ?? ''] !== undefined,
  // No step depends on an opinion that was given after the approval without it.
  isSatisfied: ({ act, acts, before, after }) =>
    isBesideAbsence(before, { id: act!.withdraws! })
      ? [...before.steps].every(([code, { state }]) => after.steps.get(code)!.state === state)
      : !listEffectiveActs(acts).some(
          ({ kind, step }) => kind !== 'requested' && later[act!.step!]!.includes(step ?? ''),
        ),
})
/** The plan is in force from the recorded day. Before that day it is approved but not in force. */
const isInForceFrom = (step: string): Invariant => ({
  appliesTo: isActAt('entered_into_force', step),
  isSatisfied: ({ act, after }) =>
    after.inForceOn === act!.date && (after.state === 'approved') === (act!.date === later),
})

const describeAct = ({ kind, step, seat, verdict }: PathAct) =>
  [kind, step, seat?.organisationId, verdict].filter(Boolean).join(' ')

/** Counts the turns to which each invariant applied, and returns the first turn that violated it. */
function tried<Name extends string>(
  invariants: Readonly<Record<Name, Invariant>>,
  relations: ((response: (turn: PathTransition) => void) => unknown)[],
) {
  const found = Object.fromEntries(
    Object.keys(invariants).map((name) => [name, { times: 0, violations: [] as string[] }]),
  )
  const checkInvariants = (turn: PathTransition) => {
    for (const [name, { appliesTo, isSatisfied }] of Object.entries<Invariant>(invariants)) {
      if (!appliesTo(turn)) continue
      found[name]!.times += 1
      if (found[name]!.violations.length === 0 && !isSatisfied(turn))
        found[name]!.violations.push(turn.acts.map(describeAct).join(', '))
    }
  }
  for (const explore of relations) explore(checkInvariants)
  return found as Record<Name, { times: number; violations: string[] }>
}

/** All explored sequences: all states where they can be counted, and a sample with two mayors and with withdrawals. */
function buildExplorations(path: PackPath, versions: readonly Sections[], sections: readonly string[]) {
  return [
    (response: (turn: PathTransition) => void) =>
      exploreAll(makePath(simplifyPath(path), sections), versions, response),
    (response: (turn: PathTransition) => void) =>
      exploreRandomly(makePath(path, sections, 2), versions, response, { runs: 70, acts: 60 }),
  ]
}

const each = <Name extends string>(
  titles: Readonly<Record<Name, Invariant>>,
  relations: () => Parameters<typeof tried>[1],
) => {
  let found: Record<Name, { times: number; violations: string[] }> | undefined
  for (const name of Object.keys(titles) as Name[])
    it(name, () => {
      found ??= tried(titles, relations())
      expect(found[name].violations).toEqual([])
      expect(found[name].times).toBeGreaterThan(20)
    })
}

const two = [{ cover: 'a' }, { cover: 'b' }]

describe('national plan', () => {
  const late: Record<string, readonly string[]> = {
    police_council_opinion: ['conference'],
    final_text: ['council_of_ministers', 'conference'],
    publication: ['to_parliament'],
  }
  const ministers: Invariant = {
    appliesTo: isApproved,
    isSatisfied: ({ acts }) => bothMinisters(listEffectiveActs(acts)),
  }
  const parliament: Invariant = {
    appliesTo: isActAt('sent', 'to_parliament'),
    isSatisfied: (turn) => bothMinisters(listPriorActs(turn)) && policeCouncilHeard(listPriorActs(turn)),
  }
  each(
    {
      'is approved by both ministers, Interior and Justice, for every part of the submitted version': ministers,
      'has the opinion of the Federal Police Council, or its absence with a reason, before a minister validates': {
        appliesTo: isActAt('decided', 'approval'),
        isSatisfied: (turn) => policeCouncilHeard(listPriorActs(turn)),
      },
      'has the opinion of the minister for Mobility before a minister validates, and no absence of it': {
        appliesTo: isActAt('decided', 'approval'),
        isSatisfied: (turn) => mobilityHeard(listPriorActs(turn)),
      },
      'is sent to Parliament after both ministers approved, with the opinion of the council': parliament,
      'requires a reason to skip a step that the law does not require, and to change the order of steps':
        requireReasons(late, [
          ...['looking', 'prosecutors_opinion', 'choice_of_phenomena', 'security_council'],
          ...['council_of_ministers', 'conference', 'follow_up'],
        ]),
      'allows no withdrawal of an act on which a later step depends': isDependedOn({
        traffic_opinion: ['final_text', 'approval'],
        police_council_opinion: ['final_text', 'approval'],
        final_text: ['approval'],
        approval: ['to_parliament', 'publication'],
      }),
      'is in force from the day of its publication and not before': isInForceFrom('publication'),
    },
    () => buildExplorations(nationalPath, two, ['road_traffic']),
  )

  it('includes the opinion of the Federal Police Council in the document for Parliament', () => {
    const step = nationalPath.steps.find(({ code }) => code === 'to_parliament')
    expect(step).toMatchObject({
      act: 'sending',
      attachedOpinions: ['police_council_opinion'],
      recipients: [{ body: 'BE-PARLIAMENT-FEDERAL' }],
    })
  })

  it('does not need the minister for Mobility without content on road traffic', () => {
    let approvedWithout = 0
    exploreAll(makePath(simplifyPath(nationalPath), ['priorities']), [{ cover: 'a' }], (turn) => {
      expect(mobilityHeard(turn.acts)).toBe(false)
      if (isApproved(turn)) approvedWithout += 1
    })
    expect(approvedWithout).toBeGreaterThan(0)
  })

  describe('with an addendum', () => {
    each(
      {
        'is approved by both ministers again before it is sent to Parliament': {
          appliesTo: (turn) => isApproved(turn) || isActAt('sent', 'to_parliament')(turn),
          isSatisfied: ({ acts }) => bothMinisters(listEffectiveActs(acts)),
        },
        'skips no step': {
          appliesTo: ({ act }) => act !== null,
          isSatisfied: ({ act }) => act!.kind !== 'skipped',
        },
      },
      () => buildExplorations({ steps: addendumSteps(nationalPath.steps) }, two, ['road_traffic']),
    )
  })
})

describe('zonal plan', () => {
  const versions = [
    { capacity: 'a', strategic_objectives: 'b' },
    { capacity: 'a', strategic_objectives: 'c' },
  ]
  const council = (acts: readonly PathAct[]) =>
    approved(acts, 'council_agreement', 'police_council', null, ['capacity'])
  const securityCouncil = (acts: readonly PathAct[]) =>
    approved(acts, 'security_council', 'zonal_security_council', null)
  const listMayors = (turn: PathTransition) =>
    turn.before.steps
      .get('local_approval')!
      .seats.flatMap(({ seat }) => (seat.function === 'mayor' ? [String(seat.organisationId)] : []))
  const locally = (turn: PathTransition) =>
    listMayors(turn).length > 0 &&
    listMayors(turn).every((body) => approved(listPriorActs(turn), 'local_approval', body, 'mayor')) &&
    approved(listPriorActs(turn), 'local_approval', 'prosecution', 'crown_prosecutor')
  const requirements = {
    'is approved by both ministers, for every part of the submitted version': {
      appliesTo: isApproved,
      isSatisfied: ({ acts }) => bothMinisters(listEffectiveActs(acts)),
    },
    'is prepared by the zonal security council, for every part, before any other decision': {
      appliesTo: isActAt('decided', 'council_agreement', 'local_approval', 'approval'),
      isSatisfied: (turn) => securityCouncil(listPriorActs(turn)),
    },
    'has the agreement of the police council on its parts before it is sent on': {
      appliesTo: isActAt('sent', 'transmission'),
      isSatisfied: (turn) => council(listPriorActs(turn)),
    },
    'is approved by each mayor and by the prosecutor before a minister decides': {
      appliesTo: isActAt('decided', 'approval'),
      isSatisfied: (turn) => locally(turn) && council(listPriorActs(turn)),
    },
    'is communicated to the municipal councils after both ministers approved, and not before': {
      appliesTo: isActAt('sent', 'councils_informed'),
      isSatisfied: (turn) => bothMinisters(listPriorActs(turn)),
    },
    'allows no withdrawal of an act on which a later step depends': isDependedOn({
      security_council: ['council_agreement', 'local_approval'],
      council_agreement: ['transmission', 'approval'],
      local_approval: ['transmission', 'approval'],
      transmission: ['approval'],
      approval: ['councils_informed', 'in_force'],
    }),
    'is in force from the stated day and not before': isInForceFrom('in_force'),
  } satisfies Record<string, Invariant>
  const order = { local_approval: ['council_agreement'] }
  /**
   * With two versions, requests, refused decisions and partial approvals occur only in the sample, because there would
   * be too many states.
   */
  const isInFavour = ({ kind, verdict }: PathAct) =>
    kind !== 'requested' && kind !== 'received' && verdict !== 'refused' && verdict !== 'approved_with_reservation'
  const listExplorations = (path: PackPath) => () => [
    (response: (turn: PathTransition) => void) =>
      exploreAll(makePath(simplifyPath(path), ['capacity']), versions.slice(0, 1), response),
    (response: (turn: PathTransition) => void) =>
      exploreAll(makePath(simplifyPath(path), ['capacity']), [{ capacity: 'a' }, { capacity: 'b' }], response, {
        actFilter: isInFavour,
      }),
    (response: (turn: PathTransition) => void) =>
      exploreRandomly(makePath(path, ['capacity'], 2), versions, response, { runs: 40, acts: 70 }),
  ]
  const reason = requireReasons(order, [
    ...['start', 'looking', 'priorities'],
    ...['yearly_actions', 'yearly_evaluation', 'final_evaluation'],
  ])
  each(
    {
      ...requirements,
      'requires a reason to skip a step that the law does not require, and to change the order of steps': reason,
    },
    listExplorations(zonalPath),
  )

  it('submits no confidential part to the police council, and sends none to the municipal councils', () => {
    const without = zonalPath.steps.filter((step) => 'withoutConfidential' in step && step.withoutConfidential)
    expect(without.map(({ code }) => code)).toEqual(['council_agreement', 'councils_informed'])
  })

  describe('with an addendum', () => {
    each(
      { ...requirements, 'goes in another order with a motive, and skips no step': requireReasons(order, []) },
      listExplorations({ steps: addendumSteps(zonalPath.steps) }),
    )
  })
})

describe('plan of a Dutch municipality', () => {
  const municipal = netherlands.planKinds.find(({ code }) => code === 'municipal_security_plan')!.path!
  const executive = (acts: readonly PathAct[]) => approved(acts, 'executive', 'municipal_executive', null)
  const council = (acts: readonly PathAct[]) => approved(acts, 'council', 'municipal_council', null)
  each(
    {
      'is set by the council of the municipality, for every part of the submitted version': {
        appliesTo: isApproved,
        isSatisfied: ({ acts }) => council(listEffectiveActs(acts)),
      },
      'is submitted to the council by the executive': {
        appliesTo: isActAt('decided', 'council'),
        isSatisfied: (turn) => executive(listPriorActs(turn)),
      },
      'answers each point of the triangle before the council decides': {
        appliesTo: isActAt('decided', 'council'),
        isSatisfied: ({ unansweredPoints }) => unansweredPoints.size === 0,
      },
      'is sent to the region after the council has set its goals': {
        appliesTo: isActAt('sent', 'to_region'),
        isSatisfied: (turn) => council(listPriorActs(turn)),
      },
      'requires a reason to skip a step that the law does not require, and to change the order of steps':
        requireReasons({ drafting: ['looking'], executive: ['triangle'] }, [
          'looking',
          'triangle',
          'to_region',
          'yearly',
        ]),
      'is in force from the stated day and not before': isInForceFrom('entry'),
    },
    () => buildExplorations(municipal, [{ goals: 'a' }, { goals: 'b' }], ['goals']),
  )
})
