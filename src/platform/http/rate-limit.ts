/**
 * Limits the calls of a caller with a token bucket that refills evenly. Stored in memory by design, because it protects
 * this process and may be lost. Sign-in attempts are counted in the database instead (`auth/limit.ts`).
 */
export class Flood {
  readonly #buckets = new Map<string, { tokens: number; updatedAt: number }>()
  readonly #perMinute: number

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Returns the number of remembered callers. */
  get callers(): number {
    return this.#buckets.size
  }

  /**
   * Counts a call.
   * @returns null when the call is allowed, otherwise the number of seconds to wait
   */
  count(caller: string, now: number): number | null {
    const bucket = this.#buckets.get(caller) ?? { tokens: this.#perMinute, updatedAt: now }
    // A clock that is set back removes no tokens.
    const passed = Math.max(0, now - bucket.updatedAt)
    const left = Math.min(this.#perMinute, bucket.tokens + (passed * this.#perMinute) / 60_000)
    if (!this.#buckets.has(caller) && this.#buckets.size >= maxCallers) this.#forgetFull(now)
    this.#buckets.set(caller, { tokens: Math.max(0, left - 1), updatedAt: now })
    return left >= 1 ? null : Math.ceil(((1 - left) * 60) / this.#perMinute)
  }

  /** Deletes buckets without calls for a minute, because they are full again. If too many remain, deletes all. */
  #forgetFull(now: number): void {
    for (const [caller, { updatedAt }] of this.#buckets) if (now - updatedAt > 60_000) this.#buckets.delete(caller)
    if (this.#buckets.size >= maxCallers) this.#buckets.clear()
  }
}

const maxCallers = 20_000
