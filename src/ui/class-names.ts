/** The class names that apply, joined; falsy ones fall away. */
export const classNames = (...names: (string | false | 0 | 0n | null | undefined)[]): string =>
  names.filter(Boolean).join(' ')
