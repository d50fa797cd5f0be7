/** The error messages that several slices share. */
export const en = {
  endBeforeStart: 'The end date is before the start date. Correct one of the dates.',
  fileEmpty: 'The file is empty. Choose another file.',
  notFound: 'This item does not exist or you do not have access to it.',
  planNotEditable: 'You cannot edit this plan. It has ended or belongs to another organisation.',
}
