import type { Found } from './read.ts'

/** What is before whoever decides on a step: sections with their hashes. `about`: only some of them. */
export function sectionsBefore(
  found: Pick<Found, 'path' | 'standing'>,
  code: string,
  about?: readonly string[] | null,
): Record<string, string> {
  const step = found.path.steps.find((one) => one.code === code)
  const scope = about ?? (step && 'about' in step ? step.about : undefined)
  const laid = Object.entries(found.standing.laid?.sections ?? {})
  return Object.fromEntries(laid.filter(([section]) => !scope || scope.includes(section)))
}
