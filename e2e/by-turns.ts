import { execSync } from 'node:child_process'

const commits = process.env.CI ? Number(execSync('git rev-list --count HEAD').toString()) : undefined

/**
 * Returns whether a test runs. The full test run has 25 minutes on two cores, so each commit runs a third of the cases
 * and the next two commits run the rest. Outside the full run, every test runs.
 */
export const isSelected = (name: string): boolean =>
  commits === undefined || [...name].reduce((sum, value) => sum + value.codePointAt(0)!, commits) % 3 === 0

/** Returns whether a variant runs. In the full test run two variants alternate by commit. Outside it, both run. */
export const isInRotation = (way: 0 | 1): boolean => commits === undefined || commits % 2 === way
