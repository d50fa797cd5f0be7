import type { Clock } from '../src/platform/clock.ts'

export const firstMoment = '2026-11-24T10:00:00.000Z'

/** A clock that changes only when a test moves it. */
export class TestClock implements Clock {
  #moment = Date.parse(firstMoment)

  now(): Date {
    return new Date(this.#moment)
  }

  set(moment: string): void {
    this.#moment = Date.parse(moment)
  }

  advance(milliseconds: number): void {
    this.#moment += milliseconds
  }
}
