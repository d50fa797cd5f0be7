/** The kind of plan with which most people of a country begin: the one of which the pack says so, otherwise the first. */
export const usualKind = <Kind extends { usual?: boolean | undefined }>(kinds: readonly Kind[]): Kind | undefined =>
  kinds.find((one) => one.usual) ?? kinds[0]
