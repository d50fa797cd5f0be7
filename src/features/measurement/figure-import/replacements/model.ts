/** Maximum number of replaced figures that are listed. */
export const maxReplaced = 200

/**
 * Returns the number of figures that may be replaced.
 * @param limit a number (`22`) or a share (`5%`)
 * @param figures the number of figures of the file
 */
export function toReplacementCount(limit: string, figures: number): number {
  const number = Number(limit.replace('%', ''))
  return limit.includes('%') ? Math.floor((number * figures) / 100) : number
}
