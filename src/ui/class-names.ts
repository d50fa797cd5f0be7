/** Joins the class names and skips falsy values. */
export const classNames = (...names: (string | false | 0 | 0n | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')
