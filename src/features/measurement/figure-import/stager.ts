import { batchIsRecorded, findOrCreateBreakdowns, insertBatch, stage } from '#features/measurement/indicators/index.ts'
import { toPartsKey } from '#features/measurement/indicators/observations/model.ts'
import type { Transact, TransactionContext } from '#platform/context.ts'
import { type Id, newId } from '#shared/ids.ts'
import type { FigureImportRequest } from './contract.ts'
import type { Prepared } from './prepare.ts'
import { discardBatch } from './queries.ts'
import type { ReadFigure } from './read/figure.ts'
import { toStagedFigure } from './staged-figure.ts'

/** Number of figures staged in a single statement. It limits how long other requests wait. */
const batchSize = 2_000

type Batch = Pick<FigureImportRequest, 'ownerId' | 'marking' | 'origin' | 'correction'> & {
  name: string
  sha256: string
}

/** Stages figures as they are read: a few in the recording transaction, many in batches before it. */
export class Stager {
  readonly publicId: Id = newId()
  count = 0
  readonly #transact: Transact
  readonly #batch: Batch
  readonly #prepared: Prepared
  readonly #breakdowns = new Map<string, number>()
  readonly #indicators = new Set<Id>()
  #number: number | undefined
  #waiting: ReadFigure[] = []
  /** The batch that the database writes while the next batch is read. */
  #staging: Promise<void> = Promise.resolve()

  constructor(transact: Transact, batch: Batch, prepared: Prepared) {
    this.#transact = transact
    this.#batch = batch
    this.#prepared = prepared
  }

  get indicatorIds(): Id[] {
    return [...this.#indicators]
  }

  async add(figures: readonly ReadFigure[]): Promise<void> {
    for (const figure of figures) this.#waiting.push(figure)
    this.count += figures.length
    while (this.#waiting.length > batchSize * 2) {
      const readFigures = this.#waiting.splice(0, batchSize)
      await this.#staging
      this.#staging = this.#transact('touch', async (context) => {
        await this.#begin(context)
        await this.#stage(context, readFigures)
      })
      // The error is thrown when the next batch waits for this batch.
      this.#staging.catch(() => {})
    }
  }

  /**
   * Stages the remaining figures.
   * @returns the number of the batch
   */
  async finish(context: TransactionContext): Promise<number> {
    const isStaged = this.#number !== undefined
    const number = await this.#begin(context)
    if (isStaged) await batchIsRecorded(context.tx, number, context.now)
    while (this.#waiting.length > 0) await this.#stage(context, this.#waiting.splice(0, batchSize))
    return number
  }

  /** Waits until the database has written the staged figures. */
  waitUntilStaged(): Promise<void> {
    return this.#staging
  }

  /** Discards a batch that was not recorded. */
  async discard(): Promise<void> {
    await this.#staging.catch(() => {})
    const number = this.#number
    if (number !== undefined) await this.#transact('touch', ({ tx }) => discardBatch(tx, number))
  }

  async #begin({ tx, now, actor }: TransactionContext): Promise<number> {
    if (this.#number !== undefined) return this.#number
    const { ownerId, marking = 'TLP:GREEN', origin, name, sha256, correction } = this.#batch
    const of = { publicId: this.publicId, ownerId, marking, file: { name, sha256 } }
    const as = correction
      ? ({ channel: 'correction', origin: { ...origin, note: correction } } as const)
      : ({ channel: 'import', origin } as const)
    this.#number = await insertBatch(tx, { ...of, ...as, recordedAt: now, recordedBy: actor.personId })
    return this.#number
  }

  async #stage({ tx }: TransactionContext, figures: readonly ReadFigure[]): Promise<void> {
    const keys = figures.map(({ parts }) => toPartsKey(parts))
    const unknown = new Map<string, ReadFigure['parts']>()
    for (const [at, key] of keys.entries()) if (!this.#breakdowns.has(key)) unknown.set(key, figures[at]!.parts)
    if (unknown.size > 0)
      for (const [key, id] of await findOrCreateBreakdowns(tx, [...unknown.values()])) this.#breakdowns.set(key, id)
    const staged = figures.map((figure, at) => {
      const row = toStagedFigure(figure, this.#prepared.readContext.indicators)
      this.#indicators.add(row.indicatorId)
      return { ...row, breakdown: this.#breakdowns.get(keys[at]!)! }
    })
    await stage(tx, this.#number!, staged)
  }
}
