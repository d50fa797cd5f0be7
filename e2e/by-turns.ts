import { execSync } from 'node:child_process'

/** In the whole proof, that has 25 minutes on two cores, every third of many is taken, and the others at its next two commits; else each. */
export const isTaken: (name: string) => boolean = (() => {
  if (!process.env.CI) return () => true
  const commits = Number(execSync('git rev-list --count HEAD').toString())
  return (name: string) => [...name].reduce((sum, one) => sum + one.codePointAt(0)!, commits) % 3 === 0
})()
