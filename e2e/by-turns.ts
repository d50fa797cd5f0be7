import { execSync } from 'node:child_process'

const commits = process.env.CI ? Number(execSync('git rev-list --count HEAD').toString()) : undefined

/** In the whole proof, that has 25 minutes on two cores, every third of many is taken, and the others at its next two commits; else each. */
export const isTaken = (name: string): boolean =>
  commits === undefined || [...name].reduce((sum, one) => sum + one.codePointAt(0)!, commits) % 3 === 0

/** Of two ways the one at this commit and the other at the next; outside the whole proof both. */
export const isItsTurn = (way: 0 | 1): boolean => commits === undefined || commits % 2 === way
