/** What happened to a row or an element in a comparison or an import. */
export const en = {
  added: 'added',
  changed: 'changed',
  moved: 'moved',
  new: 'new',
  removed: 'removed',
  unchanged: 'unchanged',
}
