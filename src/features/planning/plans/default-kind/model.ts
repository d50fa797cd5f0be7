/**
 * Returns the plan kind with which most people of a country start: the kind marked as usual in the pack, or else the
 * first.
 */
export const usualKind = <Kind extends { isDefault?: boolean | undefined }>(kinds: readonly Kind[]): Kind | undefined =>
  kinds.find((kind) => kind.isDefault) ?? kinds[0]
