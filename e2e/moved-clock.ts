import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'

/** File through which the tests of the planning cycle give the server the date. */
const file = 'data/journeys-cycle.day'

/** Address of the test server for the planning cycle. The clock is moved through the years of a plan. */
export const cycleUrl = 'http://127.0.0.1:4391'

/** Sets the clock of the server and the page to noon of this day. Time continues from there. */
export async function moveClockTo(page: Page, day: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  // The rename is atomic, so the server never reads a partial file.
  writeFileSync(`${file}.new`, JSON.stringify({ day, setAt: Date.now() }))
  renameSync(`${file}.new`, file)
  await page.clock.setSystemTime(new Date(`${day}T11:00:00Z`))
}

/** Gives this process a clock that the tests move. It also affects sessions and the dates of other packages. */
export function moveClockOfProcess(): void {
  rmSync(file, { force: true })
  const Real = Date
  const shift = () => {
    if (!existsSync(file)) return 0
    const { day, setAt } = JSON.parse(readFileSync(file, 'utf8')) as { day: string; setAt: number }
    return Real.parse(`${day}T11:00:00Z`) - setAt
  }
  globalThis.Date = new Proxy(Real, {
    construct: (_, given: unknown[]) =>
      given.length === 0 ? new Real(Real.now() + shift()) : Reflect.construct(Real, given),
    apply: () => new Real(Real.now() + shift()).toString(),
    get: (_, name) => (name === 'now' ? () => Real.now() + shift() : Reflect.get(Real, name)),
  })
}
