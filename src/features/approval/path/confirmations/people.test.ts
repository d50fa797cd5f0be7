import { describe, expect, it } from 'vitest'
import type { Id } from '#shared/ids.ts'
import type { PackPath, PackPathStep } from '#shared/pack-path.ts'
import { nationalPath } from '../../../../../packs/be/plan-kinds/path/national.ts'
import { zonalPath } from '../../../../../packs/be/plan-kinds/path/zonal.ts'
import { makePath } from '../walk.fixture.ts'
import type { ActOnPath } from './model.ts'
import { explorePeople, isInForce, type PeopleExploration, type PeopleHistory, samplePeople } from './people.fixture.ts'

const author = 'author' as Id
const second = 'second' as Id
const third = 'third' as Id

const step = (
  code: string,
  needs: readonly string[],
  what: Pick<PackPathStep, 'act'> & Record<string, unknown>,
): PackPathStep =>
  ({
    code,
    number: code,
    names: { en: code },
    basis: { en: 'law' },
    preparedBy: [],
    required: true,
    addendum: true,
    duration: 'P4W',
    source: 'law',
    needs,
    after: [],
    ...what,
  }) as PackPathStep

/** An opinion, a decision and the entry into force, for the exhaustive exploration. */
const shortPath: PackPath = {
  steps: [
    step('opinion', [], { act: 'opinion', mayBeAbsent: true, advisers: [{ body: 'auditor' }] }),
    step('decision', ['opinion'], { act: 'decision', approves: true, deciders: [{ function: 'minister' }] }),
    step('entry', ['decision'], { act: 'entry' }),
  ],
}
const pathOf = (path: PackPath, sections: readonly string[]) => makePath(path, sections)

/** The rules of the law on the recorded acts, independent of the functions that the procedures use. */
function findBreach({ authorIds }: PeopleExploration, { acts, recordedBy }: PeopleHistory): string | undefined {
  const withdrawn = new Set(acts.flatMap(({ withdraws }) => withdraws ?? []))
  const valid = acts.filter(({ id, kind }) => kind !== 'withdrawn' && !withdrawn.has(id))
  const isOwn = (act: ActOnPath) => act.provenance === 'in_person' && !act.mandateId
  const isOfSeat = ({ kind }: ActOnPath) => ['decided', 'opinion_given', 'opinion_missing'].includes(kind)
  const contested = new Set(valid.flatMap(({ kind, refersTo }) => (kind === 'contested' ? (refersTo ?? []) : [])))
  const counting = valid.filter(({ id }) => !contested.has(id))
  const recorders = new Set(
    acts
      .filter((act) => !['confirmed', 'contested', 'entered_into_force', 'withdrawn'].includes(act.kind) && !isOwn(act))
      .map(({ id }) => recordedBy.get(id)!),
  )
  const isIndependent = (id: Id) => !authorIds.includes(id) && !recorders.has(id)
  const confirmedBy = (act: ActOnPath): Id[] =>
    valid.flatMap(({ id, kind, refersTo }) => (kind === 'confirmed' && refersTo === act.id ? recordedBy.get(id)! : []))
  const isSameSeat = (act: ActOnPath, other: ActOnPath) => act.step === other.step && act.seat === other.seat
  const isConfirmedBySeat = (act: ActOnPath) =>
    valid.some(({ kind, refersTo, isBySeat }) => kind === 'confirmed' && refersTo === act.id && isBySeat)
  const isUpheld = (act: ActOnPath) =>
    counting.some((other) => isOfSeat(other) && isSameSeat(act, other) && (isOwn(other) || isConfirmedBySeat(other)))
  // A contest of the seat counts until the seat withdraws it, also if the contested act was withdrawn.
  const refused = valid.filter(({ kind, isBySeat }) => kind === 'contested' && isBySeat)
  if (acts.some((act) => contested.has(act.id) && !withdrawn.has(act.id) && !isUpheld(act)))
    return 'a contested act that the seat did not replace'
  const forOthers = counting.filter((act) => isOfSeat(act) && !isOwn(act))
  if (forOthers.some((act) => refused.some((contest) => isSameSeat(contest, act)) && !isConfirmedBySeat(act)))
    return 'an act recorded again for a seat that contested'
  if (forOthers.some((act) => !confirmedBy(act).some(isIndependent))) return 'a recorded act without a second person'
  const seatsByPerson = Map.groupBy(
    counting.filter((act) => act.kind === 'decided' && isOwn(act)),
    (act) => `${act.step} ${recordedBy.get(act.id)}`,
  )
  if ([...seatsByPerson.values()].some((own) => new Set(own.map(({ seat }) => seat!.function)).size > 1))
    return 'one person in several seats of a joint decision'
  // An opinion approves nothing, so an independent adviser is nobody here.
  const entry = counting.find(({ kind }) => kind === 'entered_into_force')!
  const enterer = recordedBy.get(entry.id)
  const approved = counting.filter(
    (act) =>
      act.kind === 'confirmed' ||
      (act.kind === 'decided' && act.verdict !== 'refused' && isOwn(act) && recordedBy.get(act.id) !== enterer),
  )
  const confirmed = valid.filter(({ kind }) => kind === 'confirmed')
  return [...approved, ...confirmed].some(({ id }) => isIndependent(recordedBy.get(id)!))
    ? undefined
    : 'nobody else decided or confirmed'
}

/** Explores and returns how often the plan entered into force, with the first sequence that breaks the rules. */
function tried(exploration: PeopleExploration, explore: (visit: (history: PeopleHistory) => void) => unknown) {
  let entries = 0
  let breach: string | undefined
  const everyone = new Set<string>()
  explore((history) => {
    if (!isInForce(exploration, history)) return
    entries += 1
    everyone.add([...new Set(history.recordedBy.values())].sort().join('+'))
    const found = findBreach(exploration, history)
    breach ??=
      found &&
      `${found}: ${history.acts.map((act) => `${act.kind} ${act.step} ${act.provenance} ${history.recordedBy.get(act.id)}`).join(', ')}`
  })
  return { entries, breach, groups: [...everyone].sort() }
}

describe('entry into force, over all acts and people', () => {
  const short = pathOf(shortPath, [])
  /** Acts contested again and again would add states without end. The samples include them. */
  const isNoContest = (_: Id, { kind }: ActOnPath) => kind !== 'contested'

  it('is not reached by one person with every seat, permission and power of attorney, author or not [path-12]', () => {
    for (const authorIds of [[author], []]) {
      const exploration: PeopleExploration = { path: short, personIds: [author], authorIds, attempts: isNoContest }
      const result = tried(exploration, (visit) => expect(explorePeople(exploration, visit, 4000)).toBeGreaterThan(30))
      expect(result).toEqual({ entries: 0, breach: undefined, groups: [] })
    }
  })

  it('is not reached by two people if the second only records', () => {
    const exploration: PeopleExploration = {
      path: short,
      personIds: [author, second],
      authorIds: [author],
      // The second person records for seats and leads the procedure, but gives and confirms nothing in person.
      attempts: (personId, act) =>
        (personId === author && isNoContest(personId, act) && act.kind !== 'withdrawn') ||
        (personId === second &&
          act.kind !== 'entered_into_force' &&
          act.kind !== 'withdrawn' &&
          act.provenance !== 'in_person'),
    }
    const result = tried(exploration, (visit) => explorePeople(exploration, visit, 40_000))
    expect(result).toEqual({ entries: 0, breach: undefined, groups: [] })
  })

  it('needs a person who neither wrote the plan nor recorded an act, in every state that two people reach', () => {
    const exploration: PeopleExploration = {
      path: short,
      personIds: [author, second],
      authorIds: [author],
      attempts: (_, { kind }) => kind !== 'withdrawn' && kind !== 'contested',
    }
    const result = tried(exploration, (visit) => explorePeople(exploration, visit, 40_000))
    expect(result.breach).toBeUndefined()
    expect(result.entries).toBeGreaterThan(10)
    expect(result.groups).toEqual(['author+second'])
  })

  it('is not reached by an author and an account that depends on the author, whatever both do [law-51]', () => {
    const exploration: PeopleExploration = {
      path: short,
      personIds: [author, second],
      authorIds: [author],
      dependentIds: [second],
      attempts: (_, { kind }) => kind !== 'withdrawn' && kind !== 'contested',
    }
    const result = tried(exploration, (visit) => expect(explorePeople(exploration, visit, 40_000)).toBeGreaterThan(30))
    expect(result).toEqual({ entries: 0, breach: undefined, groups: [] })
  })

  it('is not reached if the only other person advises, even in favour', () => {
    const exploration: PeopleExploration = {
      path: short,
      personIds: [author, second],
      authorIds: [author],
      attempts: (personId, act) =>
        !['withdrawn', 'contested'].includes(act.kind) &&
        (personId === author || (act.kind === 'opinion_given' && act.provenance === 'in_person')),
    }
    const result = tried(exploration, (visit) => expect(explorePeople(exploration, visit, 4000)).toBeGreaterThan(30))
    expect(result).toEqual({ entries: 0, breach: undefined, groups: [] })
  })

  it('is not reached if the second person only gave the power of attorney and confirms [law-71]', () => {
    const exploration: PeopleExploration = {
      path: short,
      personIds: [author, second, third],
      authorIds: [author],
      grantorId: third,
      attempts: (personId, { kind, provenance, mandateId }) =>
        (personId === author && !['confirmed', 'contested', 'withdrawn'].includes(kind) && provenance === null) ||
        (personId === second && provenance === 'in_person' && Boolean(mandateId)) ||
        (personId === third && kind === 'confirmed'),
    }
    const explore = (visit: (history: PeopleHistory) => void) => explorePeople(exploration, visit, 4000)
    expect(tried(exploration, explore)).toEqual({ entries: 0, breach: undefined, groups: [] })
    const byAnother: PeopleExploration = { ...exploration, grantorId: author }
    expect(tried(byAnother, (visit) => explorePeople(byAnother, visit, 4000)).entries).toBeGreaterThan(0)
  })

  it('is not reached past the contest of a seat, whatever others record and confirm again [law-70]', () => {
    const minister = 'minister' as Id
    const contests = (acts: readonly ActOnPath[]) => acts.filter(({ kind }) => kind === 'contested').length
    const steps = shortPath.steps
      .filter(({ code }) => code !== 'opinion')
      .map((entry) => ({ ...entry, needs: entry.act === 'entry' ? ['decision'] : [] }))
    const exploration: PeopleExploration = {
      path: pathOf({ steps }, []),
      personIds: [author, second, minister],
      authorIds: [author],
      seatHolderIds: [minister],
      attempts: (personId, { kind, provenance, mandateId }, acts) =>
        (personId === author && !['confirmed', 'contested'].includes(kind) && provenance !== 'in_person') ||
        (personId === second && (kind === 'confirmed' || (kind === 'contested' && contests(acts) < 2))) ||
        (personId === minister &&
          ((kind === 'contested' && contests(acts) < 2) ||
            kind === 'confirmed' ||
            (kind === 'decided' && provenance === 'in_person' && !mandateId))),
    }
    const result = tried(exploration, (visit) => explorePeople(exploration, visit, 40_000))
    expect(result.breach).toBeUndefined()
    expect(result.entries).toBeGreaterThan(10)
  })

  it('is reached with a joint decision only if each seat decides through another person', () => {
    const steps = [
      step('decision', [], {
        act: 'decision',
        approves: true,
        deciders: [{ function: 'minister' }, { function: 'other_minister' }],
      }),
      step('entry', ['decision'], { act: 'entry' }),
    ]
    const exploration: PeopleExploration = {
      path: pathOf({ steps }, []),
      personIds: [author, second],
      authorIds: [author],
      attempts: (_, { kind, provenance, mandateId }) =>
        !['withdrawn', 'contested'].includes(kind) &&
        (kind !== 'decided' || (provenance === 'in_person' && !mandateId)),
    }
    const result = tried(exploration, (visit) => explorePeople(exploration, visit, 4000))
    expect(result.breach).toBeUndefined()
    expect(result.entries).toBeGreaterThan(1)
  })

  it.each([
    ['zonal', zonalPath, ['capacity']],
    ['national', nationalPath, ['road_traffic']],
  ] as const)('needs it on the %s path too, in a sample with withdrawals and contests', (_, path, sections) => {
    const alone: PeopleExploration = { path: pathOf(path, sections), personIds: [author], authorIds: [author] }
    expect(tried(alone, (visit) => samplePeople(alone, visit, { runs: 30, length: 60 }))).toMatchObject({
      entries: 0,
    })
    const three: PeopleExploration = { ...alone, personIds: [author, second, third] }
    const attempts = (personId: Id, { kind, provenance }: ActOnPath) =>
      // The third person does not record, so that some sequences reach the entry into force.
      personId !== third || kind === 'confirmed' || kind === 'entered_into_force' || provenance === 'in_person'
    const found = { ...three, attempts }
    const result = tried(found, (visit) => samplePeople(found, visit, { runs: 60, length: 80 }))
    expect(result.breach).toBeUndefined()
    expect(result.entries).toBeGreaterThan(0)
  })
})
