import type { CountryPack, PackPlanKind } from '#shared/pack.ts'
import type { PackMainLines, PackPathStep, PackSeat } from '#shared/pack-path.ts'
import { getOrganisationKinds } from './bodies.ts'
import { doubles, makePackIssue, type PackIssue, unknown } from './issue.ts'

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
  if ('body' in seat) return unknown(place, bodies, [seat.body], 'body')
  const kinds = 'bodyKind' in seat ? unknown(place, getOrganisationKinds(pack), [seat.bodyKind], 'kind of body') : []
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
          `looks for ${seat.function} where it does not exist`,
          'A function of one body is named alone; one of every body of a kind with that kind and a place.',
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
  const standing = new Set(Object.values(kind.nesting).flat())
  if (sections.length + kinds.length === 0)
    return [
      makePackIssue(
        place,
        'sends nothing of the plan',
        'Name "sections" or "kinds", or leave "mainLines" out: all goes along.',
      ),
    ]
  return [
    ...unknown(`${place}.sections`, known, sections, 'section of the kind'),
    ...unknown(`${place}.kinds`, standing, kinds, 'element of the kind'),
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
  const approving = steps.filter((step) => step.act === 'decision' && step.approves)
  return [
    ...(kind.preparation
      ? [
          makePackIssue(
            place,
            'says beside the run-up what must happen before the plan holds',
            'Leave "preparation" out: where there is a path, its steps are planned backwards.',
          ),
        ]
      : []),
    ...doubles(
      `${place}.steps`,
      steps.map(({ code }) => code),
    ),
    ...doubles(
      `${place}.steps by number`,
      steps.map(({ number }) => number),
    ),
    ...(approving.length === 0
      ? [
          makePackIssue(
            `${place}.steps`,
            'nothing approves the plan',
            'Say "approves" of the decision that the law asks for.',
          ),
        ]
      : []),
    ...approving
      .filter(({ required, addendum }) => !required || !addendum)
      .map(({ code }) =>
        makePackIssue(
          `${place}.steps[${code}]`,
          'approves and may be passed over',
          'Say "required" and "addendum" of what approves.',
        ),
      ),
    ...approving
      .filter((step) => step.act === 'decision' && step.remainsValidAfterChanges)
      .map(({ code }) =>
        makePackIssue(
          `${place}.steps[${code}]`,
          'approves whatever is written afterwards',
          'Leave "remainsValidAfterChanges" out: what approves is about words, and is asked again when they change.',
        ),
      ),
    ...(steps.filter(({ act }) => act === 'entry').length === 1
      ? []
      : [
          makePackIssue(
            `${place}.steps`,
            'does not enter into force once',
            'Add exactly one step with the act "entry".',
          ),
        ]),
    ...steps.flatMap((step, at) => {
      const where = `${place}.steps[${step.code}]`
      const before = new Set(steps.slice(0, at).map(({ code }) => code))
      const said = [...step.needs, ...step.after]
      const about = [...(step.onlyWithSections ?? []), ...('sectionCodes' in step ? (step.sectionCodes ?? []) : [])]
      const answered = step.answers ?? []
      const along = 'attachedOpinions' in step ? (step.attachedOpinions ?? []) : []
      return [
        ...unknown(where, byCode, [...said, ...along, ...answered], 'step of the path'),
        ...answered
          .filter((code) => byCode.has(code) && (byCode.get(code)?.act !== 'opinion' || !before.has(code)))
          .map((code) =>
            makePackIssue(
              `${where}.answers`,
              `${code} is no opinion that comes before`,
              'Name earlier steps with the act "opinion".',
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
                'may be skipped, and the answers with it',
                `Say "required" of ${step.code}.`,
              ),
            ]
          : []),
        ...said
          .filter((code) => byCode.has(code) && !before.has(code))
          .map((code) =>
            makePackIssue(
              where,
              `waits for ${code}, which comes later or is itself`,
              'Put the steps in their usual order: what is waited for comes first.',
            ),
          ),
        ...step.needs
          .filter((code) => byCode.get(code)?.required === false)
          .map((code) =>
            makePackIssue(
              `${where}.needs`,
              `needs ${code}, which may be skipped`,
              `Say "required" of ${code}, or name it under "after".`,
            ),
          ),
        ...along
          .filter((code) => byCode.has(code) && byCode.get(code)?.act !== 'opinion')
          .map((code) =>
            makePackIssue(`${where}.attachedOpinions`, `${code} is no opinion`, 'Name steps with the act "opinion".'),
          ),
        ...unknown(where, sections, about, 'section of the kind'),
        ...('mainLines' in step && step.mainLines
          ? findMainLineIssues(`${where}.mainLines`, step.mainLines, kind)
          : []),
        ...listSeats(step).flatMap((seat) => findSeatIssues(where, seat, pack)),
        ...(('deciders' in step && step.deciders.length === 0) || ('recipients' in step && step.recipients.length === 0)
          ? [makePackIssue(where, 'nobody takes part in it', 'Name who decides, or who receives.')]
          : []),
      ]
    }),
  ]
}
