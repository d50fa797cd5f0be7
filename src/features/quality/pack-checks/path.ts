import type { CountryPack, PackPlanKind } from '#shared/pack.ts'
import type { PackMainLines, PackPathStep, PackSeat } from '#shared/pack-path.ts'
import { getOrganisationKinds } from './bodies.ts'
import { findDuplicateCodes, makePackIssue, type PackIssue, unknown } from './issue.ts'

/** Returns all participants of a step, in any role. */
const listSeats = (step: PackPathStep): readonly PackSeat[] => [
  ...step.preparedBy,
  ...(step.informs ?? []),
  ...('advisers' in step ? (step.advisers ?? []) : []),
  ...('deciders' in step ? step.deciders : []),
  ...('recipients' in step ? step.recipients : []),
]

/** Finds issues of a participant. */
export function findSeatIssues(place: string, seat: PackSeat, pack: CountryPack): PackIssue[] {
  const bodies = new Set(pack.organisations.map(({ code }) => code))
  if ('body' in seat) return unknown(place, bodies, [seat.body], 'organisation')
  const kinds =
    'bodyKind' in seat ? unknown(place, getOrganisationKinds(pack), [seat.bodyKind], 'kind of organisation') : []
  if (!('function' in seat))
    return [...kinds, ...(seat.alternative ? findSeatIssues(place, seat.alternative, pack) : [])]
  const packFunction = pack.functions.find(({ code }) => code === seat.function)
  if (!packFunction) return [...kinds, ...unknown(place, new Set(), [seat.function], 'function')]
  const exists =
    'bodyKind' in seat ? packFunction.organisationKind === seat.bodyKind : packFunction.organisation !== undefined
  return exists
    ? kinds
    : [
        ...kinds,
        makePackIssue(
          place,
          `references the function ${seat.function} where it does not exist`,
          'Name a function of one organisation alone. Name a function of a kind of organisation with that kind and a place.',
        ),
      ]
}

/**
 * Finds issues of the main lines of a sending step: they are not empty, and the sections and kinds can occur in such a
 * plan.
 */
function findMainLineIssues(
  place: string,
  { sections = [], kinds = [] }: PackMainLines,
  kind: PackPlanKind,
): PackIssue[] {
  const known = new Set(kind.parts.flatMap((part) => part.sections.map(({ code }) => code)))
  const nestedKinds = new Set(Object.values(kind.nesting).flat())
  if (sections.length + kinds.length === 0)
    return [
      makePackIssue(
        place,
        'selects no content of the plan',
        'Set "sections" or "kinds", or leave out "mainLines" to send the whole plan.',
      ),
    ]
  return [
    ...unknown(`${place}.sections`, known, sections, 'section of this kind of plan'),
    ...unknown(`${place}.kinds`, nestedKinds, kinds, 'kind of element of this kind of plan'),
  ]
}

/**
 * Checks the approval path of a kind: the steps can be completed, by organisations that exist, and end with the entry
 * into force.
 */
export function findPathIssues(place: string, kind: PackPlanKind, pack: CountryPack): PackIssue[] {
  const steps = kind.path?.steps ?? []
  const byCode = new Map(steps.map((step) => [step.code, step]))
  const sections = new Set(kind.parts.flatMap((part) => part.sections.map(({ code }) => code)))
  return [
    ...(kind.preparation
      ? [
          makePackIssue(
            place,
            'is defined in addition to the preparation',
            'Leave out "preparation": the steps of the approval procedure are planned backwards.',
          ),
        ]
      : []),
    ...(kind.decidedElsewhere
      ? [
          makePackIssue(
            place,
            'is defined for a kind of plan that is decided elsewhere',
            'Leave out "decidedElsewhere": the steps of the path state who decides.',
          ),
        ]
      : []),
    ...findDuplicateCodes(
      `${place}.steps`,
      steps.map(({ code }) => code),
    ),
    ...findDuplicateCodes(
      `${place}.steps by number`,
      steps.map(({ number }) => number),
    ),
    ...findApprovalIssues(place, steps),
    ...(steps.filter(({ act }) => act === 'entry').length === 1
      ? []
      : [
          makePackIssue(
            `${place}.steps`,
            'does not contain exactly one entry into force',
            'Add exactly one step with the act "entry".',
          ),
        ]),
    ...steps.flatMap((step, at) =>
      findStepIssues(step, {
        place,
        kind,
        pack,
        byCode,
        sections,
        before: new Set(steps.slice(0, at).map(({ code }) => code)),
      }),
    ),
  ]
}

/** Finds issues of the steps that approve the plan: there is one, it cannot be skipped, and it ends with a change. */
function findApprovalIssues(place: string, steps: readonly PackPathStep[]): PackIssue[] {
  const approving = steps.filter((step) => step.act === 'decision' && step.approves)
  return [
    ...(approving.length === 0
      ? [
          makePackIssue(
            `${place}.steps`,
            'contains no step that approves the plan',
            'Set "approves" for the decision that the law requires.',
          ),
        ]
      : []),
    ...approving
      .filter(({ required, addendum }) => !required || !addendum)
      .map(({ code }) =>
        makePackIssue(
          `${place}.steps[${code}]`,
          'approves the plan but can be skipped',
          'Set "required" and "addendum" for each step that approves the plan.',
        ),
      ),
    ...approving
      .filter((step) => step.act === 'decision' && step.remainsValidAfterChanges)
      .map(({ code }) =>
        makePackIssue(
          `${place}.steps[${code}]`,
          'approves the plan and remains valid after changes',
          'Leave out "remainsValidAfterChanges": an approval applies to a text and is requested again when the text changes.',
        ),
      ),
  ]
}

interface StepPosition {
  place: string
  kind: PackPlanKind
  pack: CountryPack
  byCode: ReadonlyMap<string, PackPathStep>
  sections: ReadonlySet<string>
  /** Codes of the earlier steps. */
  before: ReadonlySet<string>
}

/** Finds issues of a step: references, participants, and the steps on which it depends. */
function findStepIssues(step: PackPathStep, position: StepPosition): PackIssue[] {
  const { place, kind, pack, byCode, sections, before } = position
  const where = `${place}.steps[${step.code}]`
  const texts = [...step.needs, ...step.after]
  const about = [...(step.onlyWithSections ?? []), ...('sectionCodes' in step ? (step.sectionCodes ?? []) : [])]
  const answered = step.answers ?? []
  const along = 'attachedOpinions' in step ? (step.attachedOpinions ?? []) : []
  return [
    ...unknown(where, byCode, [...texts, ...along, ...answered], 'step of the approval procedure'),
    ...answered
      .filter((code) => byCode.has(code) && (byCode.get(code)?.act !== 'opinion' || !before.has(code)))
      .map((code) =>
        makePackIssue(
          `${where}.answers`,
          `${code} is not an earlier opinion step`,
          'List earlier steps with the act "opinion".',
        ),
      ),
    ...unknown(
      `${where}.consultationList`,
      new Set(pack.distributionLists?.map(({ code }) => code)),
      step.consultationList ? [step.consultationList] : [],
      'distribution list',
    ),
    ...(answered.length > 0 && !step.required
      ? [
          makePackIssue(
            `${where}.answers`,
            'can be skipped together with its answers',
            `Set "required" for ${step.code}.`,
          ),
        ]
      : []),
    ...texts
      .filter((code) => byCode.has(code) && !before.has(code))
      .map((code) =>
        makePackIssue(
          where,
          `depends on ${code}, which is a later step or the step itself`,
          'List the steps in their usual order, with each step after the steps on which it depends.',
        ),
      ),
    ...step.needs
      .filter((code) => byCode.get(code)?.required === false)
      .map((code) =>
        makePackIssue(
          `${where}.needs`,
          `needs ${code}, which can be skipped`,
          `Set "required" for ${code}, or list it under "after".`,
        ),
      ),
    ...along
      .filter((code) => byCode.has(code) && byCode.get(code)?.act !== 'opinion')
      .map((code) =>
        makePackIssue(
          `${where}.attachedOpinions`,
          `${code} is not an opinion step`,
          'List steps with the act "opinion".',
        ),
      ),
    ...unknown(where, sections, about, 'section of this kind of plan'),
    ...('mainLines' in step && step.mainLines ? findMainLineIssues(`${where}.mainLines`, step.mainLines, kind) : []),
    ...listSeats(step).flatMap((seat) => findSeatIssues(where, seat, pack)),
    ...(('deciders' in step && step.deciders.length === 0) || ('recipients' in step && step.recipients.length === 0)
      ? [makePackIssue(where, 'has no participants', 'Add the deciders or the recipients.')]
      : []),
  ]
}
