import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Page } from '@playwright/test'

/** Where the journeys of the cycle tell their server which day it is. */
const file = 'data/journeys-cycle.day'

/** Where the server of the journeys of the cycle is: its clock is moved through the years of a plan. */
export const cycleUrl = 'http://127.0.0.1:4391'

/** From here on it is noon of this day, for the server and for the page; time runs on from there. */
export async function moveTo(page: Page, day: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  // Renamed into its place: the server never reads half of it.
  writeFileSync(`${file}.new`, JSON.stringify({ day, setAt: Date.now() }))
  renameSync(`${file}.new`, file)
  await page.clock.setSystemTime(new Date(`${day}T11:00:00Z`))
}

/** Gives this process a clock that the journeys move: of everything in it, sessions and what other packages date too. */
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
