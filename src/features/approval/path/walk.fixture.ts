import type { LegalDate } from '#shared/dates.ts'
import type { Id } from '#shared/ids.ts'
import type { PackPath, PackPathStep } from '#shared/pack-path.ts'
import { listUnconfirmedActs } from './confirmations/model.ts'
import type { PathAct, Seat } from './entities.ts'
import { type ActError, checkAct } from './guards.ts'
import { computeStatus, type Path, type PathStatus } from './model.ts'
import { findPointObstacle } from './opinions/model.ts'

const getSeats = (step: PackPathStep) =>
  'deciders' in step
    ? step.deciders
    : 'recipients' in step
      ? step.recipients
      : 'advisers' in step
        ? (step.advisers ?? [])
        : []

/** Creates a path with generated organisations: the given number for each organisation of a kind. */
export function makePath({ steps }: PackPath, sections: readonly string[], many = 1): Path {
  const seats = new Map<string, Seat[]>(
    steps.map((step) => [
      step.code,
      getSeats(step).flatMap((seat) => {
        const name = 'body' in seat ? seat.body : 'bodyKind' in seat ? seat.bodyKind : seat.function
        const count = 'place' in seat && seat.place === 'within' ? many : 1
        return Array.from({ length: count }, (_, place) => ({
          organisationId: (count > 1 ? `${name} ${place + 1}` : name) as Id,
          function: 'function' in seat ? seat.function : null,
        }))
      }),
    ]),
  )
  return { steps, seats, sections: new Set(sections) }
}

/** Walks through a path. Acts are added where they are allowed, and errors are returned. */
export class Walk {
  readonly acts: PathAct[] = []
  /** Unanswered points of opinions, by step. */
  readonly unansweredPoints = new Map<string, number>()
  private readonly path: Path
  private day: LegalDate = '2022-01-01'

  constructor(path: Path) {
    this.path = { ...path, unansweredPoints: this.unansweredPoints }
  }

  testDate(day: LegalDate): this {
    this.day = day
    return this
  }

  getStatus(today: LegalDate = '2099-01-01'): PathStatus {
    return computeStatus(this.path, this.acts, today)
  }

  try(input: Partial<PathAct> & Pick<PathAct, 'kind'>): ActError | null {
    const submission = this.getStatus().submittedVersion
    const act: PathAct = {
      id: `act ${this.acts.length + 1}` as Id,
      step: null,
      seat: null,
      date: this.day,
      dueOn: null,
      versionId: input.kind === 'decided' || input.kind === 'sent' ? (submission?.versionId ?? null) : null,
      sections: input.kind === 'decided' || input.kind === 'sent' ? (submission?.sections ?? null) : null,
      verdict: input.kind === 'decided' ? 'approved' : null,
      text: null,
      reason: null,
      method: null,
      provenance: input.seat ? 'in_person' : null,
      withdraws: null,
      ...input,
    }
    const error = checkAct(this.path, this.acts, this.getStatus(), act)
    if (!error) this.acts.push(act)
    return error
  }

  /** Adds a point to an opinion of this step. Returns false if the text is final. */
  point(step: string): boolean {
    const given = this.getStatus()
      .steps.get(step)
      ?.seats.some(({ act }) => act?.kind === 'opinion_given')
    if (!given || findPointObstacle(this.path, this.getStatus(), step) !== null) return false
    this.unansweredPoints.set(step, (this.unansweredPoints.get(step) ?? 0) + 1)
    return true
  }

  answer(step: string): boolean {
    return this.unansweredPoints.delete(step)
  }

  /** Adds an act that must be accepted. */
  addSource(input: Partial<PathAct> & Pick<PathAct, 'kind'>): this {
    const error = this.try(input)
    if (error) throw new Error(`${input.kind} ${input.step}: ${JSON.stringify(error)}`)
    return this
  }

  /** Adds all acts of all participants that complete a step. */
  signInThroughProxy(code: string, reason: string | null = null): this {
    const { step } = this.getStatus().steps.get(code)!
    if (step.act === 'work') return this.addSource({ kind: 'done', step: code, reason })
    if (step.act === 'entry') return this.confirmAll().addSource({ kind: 'entered_into_force', step: code, reason })
    const kind = step.act === 'opinion' ? 'opinion_given' : step.act === 'decision' ? 'decided' : 'sent'
    for (const seat of this.path.seats.get(code) ?? [])
      this.addSource({ kind, step: code, seat, reason, text: 'Noted.' })
    return this
  }

  /** Confirms every recorded act that waits for it. */
  confirmAll(): this {
    for (const { id, step, seat } of listUnconfirmedActs(this.acts))
      this.addSource({ kind: 'confirmed', refersTo: id, step, seat })
    return this
  }

  submitVersion(number: number, sections: Readonly<Record<string, string>>): this {
    return this.addSource({ kind: 'submitted', versionId: `version ${number}` as Id, sections: { ...sections } })
  }
}
