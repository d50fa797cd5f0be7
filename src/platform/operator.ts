/**
 * The organisation that operates this instance. Administrators of this organisation manage the people of every
 * organisation.
 */
export const operatorKind = 'operator'
