/** The names of actions that many pages share. The catalogues of slices take them from here, so that they are translated once. */
export const en = {
  add: 'Add',
  cancel: 'Cancel',
  clearFilters: 'Clear filters',
  close: 'Close',
  loading: 'Loading …',
  open: 'Open',
  remove: 'Remove',
  save: 'Save',
  show: 'Show',
  showMore: 'Show more',
  signIn: 'Sign in',
  undo: 'Undo',
  withdraw: 'Withdraw',
}
