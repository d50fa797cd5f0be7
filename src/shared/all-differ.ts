/** Checks whether a list contains each value at most once. */
export const allDiffer = (values: readonly string[]): boolean => new Set(values).size === values.length
