/**
 * Protects the server from floods by one caller: a bucket of calls that fills again evenly. In memory on purpose: it guards
 * this process, and losing it costs nothing. Attempts to sign in are counted in the database instead (`auth/limit.ts`).
 */
export class Flood {
  readonly #buckets = new Map<string, { left: number; at: number }>()
  readonly #perMinute: number

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** How many callers are remembered. */
  get callers(): number {
    return this.#buckets.size
  }

  /** @returns null when the call may go on, else the seconds to wait */
  count(caller: string, now: number): number | null {
    const bucket = this.#buckets.get(caller) ?? { left: this.#perMinute, at: now }
    // A clock that is set back takes nothing away.
    const passed = Math.max(0, now - bucket.at)
    const left = Math.min(this.#perMinute, bucket.left + (passed * this.#perMinute) / 60_000)
    if (!this.#buckets.has(caller) && this.#buckets.size >= mostCallers) this.#forgetFull(now)
    this.#buckets.set(caller, { left: Math.max(0, left - 1), at: now })
    return left >= 1 ? null : Math.ceil(((1 - left) * 60) / this.#perMinute)
  }

  /** Who has been quiet for a minute has a full bucket again, and needs no memory. */
  #forgetFull(now: number): void {
    for (const [caller, { at }] of this.#buckets) if (now - at > 60_000) this.#buckets.delete(caller)
    if (this.#buckets.size >= mostCallers) this.#buckets.clear()
  }
}

const mostCallers = 20_000
